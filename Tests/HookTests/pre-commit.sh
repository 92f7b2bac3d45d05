#!/usr/bin/env bash
# A real repository with pre-commit: a commit whose staged report is wrong is refused though the working copy is already mended; the mended
# one passes. REPORTLINT names the program, PRECOMMIT pre-commit itself; HOOK is reportlint-system (default) or reportlint, which
# builds the program from the sources at HEAD and takes minutes.
set -euo pipefail
top=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
program=$(realpath "${REPORTLINT:-$(command -v reportlint)}")
precommit=${PRECOMMIT:-pre-commit}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
mkdir "$work/bin" "$work/repository"
ln -s "$program" "$work/bin/reportlint"
export PATH=$work/bin:$PATH PRE_COMMIT_HOME=$work/cache GIT_CONFIG_NOSYSTEM=${GIT_CONFIG_NOSYSTEM:-}

fail() { echo "✘ $*" >&2; exit 1; }
right=$'# 云川县水利局2023年度部门整体支出绩效自评报告\n\n2023年机关运行经费支出100.51万元，2022年机关运行经费支出93.83万元，增加6.68万元。\n'

cd "$work/repository"
git init -q -b main
git config user.name 云川
git config user.email y@example.org
cat > .pre-commit-config.yaml <<END
repos:
  - repo: file://$top
    rev: $(git -C "$top" rev-parse HEAD)
    hooks:
      - id: ${HOOK:-reportlint-system}
END
"$precommit" install > /dev/null
printf '%s' "${right/增加/减少}" > '自评 报告.md'
printf '# 读我\n\n支出100万元，其中：甲60万元，乙30万元，都是例子。\n' > README.md
git add .
# The working copy is mended; what would be committed is not.
printf '%s' "$right" > '自评 报告.md'
if git commit -qm 一 > "$work/log" 2>&1; then fail 'a wrong report was committed'; fi
grep -q '自评 报告.md:3:' "$work/log" || { cat "$work/log" >&2; fail 'the finding is not shown'; }
if grep -q 'README.md:' "$work/log"; then fail 'a file that is no report was judged'; fi
git add '自评 报告.md'
git commit -qm 一 > "$work/log" 2>&1 || { cat "$work/log" >&2; fail 'the mended report was refused'; }
echo "✔ pre-commit (${HOOK:-reportlint-system})"
