#!/usr/bin/env bash
# Drives the real editors: each opens the sample, whose wrong figure stands behind 𠮷, shows the finding at its place, applies the fix and saves.
#   run.sh [--off-by-one] [EDITOR…]     editors: neovim vim emacs lsp-mode kate
# REPORTLINT names the program (default: reportlint on the PATH). With --off-by-one every column the server sends is moved by one, and
# every editor must fail.
set -uo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
export EDITORS=$here/../../Editors
export REPORTLINT=${REPORTLINT:-reportlint} COMMAND
COMMAND=$REPORTLINT
expected=0
if [ "${1:-}" = --off-by-one ]; then
  shift
  expected=1
  COMMAND=$here/off-by-one.py
fi
editors=("$@")
[ ${#editors[@]} -gt 0 ] || editors=(neovim vim emacs lsp-mode kate)

run() { # EDITOR
  case $1 in
    neovim) timeout 60 nvim -n --headless -u NONE -i NONE -S "$here/neovim.lua" ;;
    vim)
      ALE=${ALE:-/usr/share/vim-ale} timeout 60 vim -N -es -i NONE -u "$here/ale.vim" -c 'call Main()' < /dev/null
      ;;
    emacs) timeout 60 emacs --batch -q -l "$here/eglot.el" ;;
    lsp-mode) timeout 60 emacs --batch -q -l "$here/lsp-mode.el" ;;
    kate) timeout 120 bash "$here/kate.sh" ;;
    *) echo "no such editor: $1" >&2; return 2 ;;
  esac
}

failures=0
for editor in "${editors[@]}"; do
  folder=$(mktemp -d)
  export HOME=$folder XDG_CONFIG_HOME=$folder/config XDG_RUNTIME_DIR=$folder/run REPORT=$folder/报告.md
  mkdir -p "$XDG_RUNTIME_DIR" "$XDG_CONFIG_HOME"
  chmod 700 "$XDG_RUNTIME_DIR"
  cp "$here/sample.md" "$REPORT"
  status=0
  run "$editor" > "$folder/log" 2>&1 || status=1
  if [ $status = 0 ] && ! cmp -s "$REPORT" "$here/mended.md"; then
    diff "$REPORT" "$here/mended.md" >> "$folder/log"
    status=1
  fi
  if [ $status = $expected ]; then
    echo "✔ $editor"
  else
    echo "✘ $editor"
    cat "$folder/log"
    failures=$((failures + 1))
  fi
  rm -rf "$folder"
done
exit $((failures > 0))
