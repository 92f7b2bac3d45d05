#!/usr/bin/env bash
# Opens the sample in Kate under Xvfb, applies the quick fix of the finding at the wrong figure, and saves.
# Run by run.sh; REPORT and COMMAND name the file and the server. PICTURE names a PNG file to write once the finding shows.
set -euo pipefail
work=$(mktemp -d)
display=:$((90 + RANDOM % 400))
Xvfb $display -screen 0 1180x620x24 -nolisten tcp > /dev/null 2>&1 &
server=$!
trap 'kill $server 2> /dev/null || true; rm -rf "$work"' EXIT
export DISPLAY=$display QT_QPA_PLATFORM=xcb LANG=C.UTF-8 XDG_DATA_HOME=$work/data XDG_CACHE_HOME=$work/cache
mkdir -p "$XDG_CONFIG_HOME/kate/lspclient" "$work/data"

sed "s|\"command\": \[\"reportlint\"|\"command\": [\"$COMMAND\"|" "$EDITORS/Kate/settings.json" > "$XDG_CONFIG_HOME/kate/lspclient/settings.json"
cat > "$XDG_CONFIG_HOME/katerc" <<END
[General]
Show welcome view for new window=false
Startup Session=new
Close After Last=true
Days Meta Infos=0

[Kate Plugins]
lspclientplugin=true

[lspclient]
AllowedServerCommandLines=$COMMAND --stdio
AutoHover=true
Diagnostics=true
DiagnosticsHighlight=true
DiagnosticsMark=true
ServerConfiguration=
END
# The window manager is missing: the window is looked for by its class.
kate -n "$REPORT" > "$work/log" 2>&1 &
kate=$!
window=
for _ in $(seq 200); do
  window=$(xdotool search --onlyvisible --class kate 2> /dev/null | tail -n 1) && [ -n "$window" ] && break
  sleep 0.1
done
[ -n "$window" ] || { echo 'kate: no window'; cat "$work/log"; exit 1; }
xdotool windowsize "$window" 1180 620 windowmove "$window" 0 0
sleep 2
xdotool windowfocus "$window"
press() { xdotool key --clearmodifiers "$@"; sleep "${pause:-0.4}"; }
# To the wrong figure, by searching for it; a step to the left ends the selection.
press ctrl+Home
press ctrl+f
xdotool type --delay 30 '100.00'
pause=0.6 press Return
pause=0.6 press Escape
press Left
[ -z "${PICTURE:-}" ] || import -window root "$PICTURE"
# Ctrl+. applies the preferred fix of the finding at the cursor.
pause=1 press ctrl+period
for _ in $(seq 100); do
  pause=0.3 press ctrl+s
  cmp -s "$REPORT" "$(dirname "$0")/sample.md" || break
done
press ctrl+q
for _ in $(seq 50); do kill -0 $kate 2> /dev/null || break; sleep 0.1; done
kill $kate 2> /dev/null || true
