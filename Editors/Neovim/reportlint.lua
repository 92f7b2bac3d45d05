-- reportlint in Neovim 0.7 and later. Put this file into ~/.config/nvim/plugin/.
local command = { vim.g.reportlint_command or "reportlint", "--stdio" }
local filetypes = { "text", "markdown" }

if vim.lsp.config then -- 0.11 and later
  vim.lsp.config("reportlint", { cmd = command, filetypes = filetypes, root_markers = { ".reportlint.json", ".git" } })
  vim.lsp.enable("reportlint")
  return
end

--- The folder that holds .reportlint.json or .git, else the folder of the file.
local function root_of(path)
  local folder = vim.fn.fnamemodify(path, ":p:h")
  for _, marker in ipairs({ ".reportlint.json", ".git" }) do
    local found = vim.fn.findfile(marker, folder .. ";")
    if found == "" then found = vim.fn.finddir(marker, folder .. ";") end
    if found ~= "" then return vim.fn.fnamemodify(found, ":p:h:s?/\\.git$??") end
  end
  return folder
end

local clients = {} -- of each folder, for 0.7

vim.api.nvim_create_autocmd("FileType", {
  pattern = filetypes,
  callback = function(event)
    local root = root_of(event.file)
    local config = { name = "reportlint", cmd = command, root_dir = root }
    if vim.lsp.start then -- 0.8 to 0.10
      vim.lsp.start(config)
      return
    end
    if not clients[root] or vim.lsp.client_is_stopped(clients[root]) then clients[root] = vim.lsp.start_client(config) end
    vim.lsp.buf_attach_client(event.buf, clients[root])
  end,
})
