#!/usr/bin/env bash
# Makes Editors/Pictures/kate.png and neovim.png: editors with the findings of an example report. REPORTLINT names the program.
# Needs kate, neovim, xterm, xvfb, xdotool, imagemagick and a Chinese font.
set -euo pipefail
top=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
program=$(realpath "${REPORTLINT:-$(command -v reportlint)}")
work=$(mktemp -d)
display=:$((500 + RANDOM % 400))
Xvfb $display -screen 0 1180x560x24 -nolisten tcp > /dev/null 2>&1 &
server=$!
trap 'kill $server 2> /dev/null || true; rm -rf "$work"' EXIT
mkdir -p "$work/config/kate/lspclient" "$work/run"
chmod 700 "$work/run"
export DISPLAY=$display QT_QPA_PLATFORM=xcb LANG=C.UTF-8 HOME=$work XDG_CONFIG_HOME=$work/config XDG_RUNTIME_DIR=$work/run
sed "s|\"command\": \[\"reportlint\"|\"command\": [\"$program\"|" "$top/Editors/Kate/settings.json" > "$work/config/kate/lspclient/settings.json"
cat > "$work/config/katerc" <<END
[General]
Show welcome view for new window=false
Startup Session=new

[KTextEditor Document]
Word Wrap=true

[KTextEditor View]
Dynamic Word Wrap=true
Scroll Bar MiniMap=false

[KTextEditor Renderer]
Text Font=Noto Sans Mono CJK SC,12,-1,5,50,0,0,0,0,0

[Kate Plugins]
lspclientplugin=true

[lspclient]
AllowedServerCommandLines=$program --stdio
END
cp "$top/Tests/Fixtures/FaultyReports/qingxi-education-self-evaluation.txt" "$work/清溪县教育局自评报告.md"
kate -n -l 36 "$work/清溪县教育局自评报告.md" > "$work/log" 2>&1 &
window=
for _ in $(seq 200); do
  window=$(xdotool search --onlyvisible --class kate 2> /dev/null | tail -n 1) && [ -n "$window" ] && break
  sleep 0.1
done
xdotool windowsize "$window" 1180 560 windowmove "$window" 0 0
sleep 3
# The list of findings at the bottom, by its button.
xdotool mousemove 254 548 click 1
sleep 2
xdotool mousemove 600 450 click 5 click 5 click 5
sleep 1
import -window root +dither -colors 48 "$top/Editors/Pictures/kate.png"
kill %2 2> /dev/null || true
sleep 1

mkdir -p "$work/config/nvim/plugin"
{ echo "vim.g.reportlint_command = '$program'"; cat "$top/Editors/Neovim/reportlint.lua"; } > "$work/config/nvim/plugin/reportlint.lua"
xterm -u8 -fa 'DejaVu Sans Mono' -fd 'Noto Sans Mono CJK SC' -fs 11 -bg '#fbfaf7' -fg '#222222' -geometry 118x18+0+0 -e nvim -n -i NONE -c 'set bg=light nu wrap' \
  -c 'normal 52Gzt' "$work/清溪县教育局自评报告.md" > /dev/null 2>&1 &
sleep 4
xdotool search --class xterm windowfocus 2> /dev/null || true
import -window root -trim +dither -colors 48 "$top/Editors/Pictures/neovim.png"
kill %3 2> /dev/null || true
