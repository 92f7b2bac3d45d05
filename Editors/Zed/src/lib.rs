use zed_extension_api::{self as zed, Command, LanguageServerId, Result, Worktree};

struct Reportlint;

impl zed::Extension for Reportlint {
    fn new() -> Self {
        Self
    }

    fn language_server_command(&mut self, _: &LanguageServerId, worktree: &Worktree) -> Result<Command> {
        let command = worktree
            .which("reportlint")
            .ok_or("找不到 reportlint，请先安装并放进 PATH (reportlint is not on your PATH)")?;
        Ok(Command { command, args: vec!["--stdio".into()], env: worktree.shell_env() })
    }
}

zed::register_extension!(Reportlint);
