#!/usr/bin/env bash
# Plays the main job in the real window: a display, a window manager and an accessibility bus of its own, a HOME that is
# thrown away, and in them main_job.py. What it saw when it fails is left in OUT.
#   tests/journey/run.sh [--bin DIR] [--out DIR] [--pictures] [--scale FACTOR] [--dark]
set -euo pipefail
export LC_ALL=C.UTF-8

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
bin=build/release/bin
out=
arguments=()
while [[ $# -gt 0 ]]; do
    case $1 in
    --bin) bin=$2 && shift ;;
    --out) out=$2 && shift ;;
    --pictures) arguments+=(--pictures) ;;
    --scale) arguments+=(--scale "$2") && shift ;;
    --dark) arguments+=(--dark) ;;
    *) echo "usage: $0 [--bin DIR] [--out DIR] [--pictures] [--scale FACTOR] [--dark]" >&2 && exit 2 ;;
    esac
    shift
done

fail()
{
    echo "FAILED: $*" >&2
    exit 1
}

launcher=/usr/libexec/at-spi-bus-launcher
for tool in Xvfb xkbcomp openbox xdotool xclip import dbus-run-session "$launcher" /usr/bin/python3; do
    command -v "$tool" >/dev/null || fail "$tool is not installed; scripts/setup installs it"
done
/usr/bin/python3 -c 'import pyatspi' 2>/dev/null || fail "python3-pyatspi is not installed; scripts/setup installs it"
for program in xingtu xingtuctl; do
    [[ -x $bin/$program ]] || fail "there is no $bin/$program; build it first"
done
bin=$(cd "$bin" && pwd)

folder=$(mktemp -d "${TMPDIR:-/tmp}/xingtu-journey.XXXXXX")
out=${out:-$folder/out}
mkdir -p "$out"
out=$(cd "$out" && pwd)
started=()
clean_up()
{
    local i
    for ((i = ${#started[@]} - 1; i >= 0; --i)); do
        kill "${started[$i]}" 2>/dev/null || true
        wait "${started[$i]}" 2>/dev/null || true
    done
    [[ $out == "$folder"/* && -n $(ls -A "$out" 2>/dev/null) ]] || rm -rf "$folder"
}
trap clean_up EXIT
trap 'exit 143' TERM
trap 'exit 130' INT

# --- a display that nobody else has ---
# The server takes the first free number and writes it down when it is ready. Keys do not repeat: a slow machine must not
# seem to hold them down.
Xvfb -displayfd 3 -screen 0 1600x1000x24 -nolisten tcp -noreset -r 3>"$folder/display" >"$folder/Xvfb.log" 2>&1 &
started+=($!)
for ((tenths = 0; ; ++tenths)); do
    [[ ! -s $folder/display ]] || break
    kill -0 "${started[0]}" 2>/dev/null || fail "Xvfb did not start: $(cat "$folder/Xvfb.log")"
    ((tenths < 600)) || fail "Xvfb was not ready after 60 s: $(cat "$folder/Xvfb.log")"
    sleep 0.1
done
DISPLAY=:$(head -n 1 "$folder/display")
export DISPLAY

# --- a home that nobody else has ---
for part in home config data cache runtime; do
    mkdir -m 700 "$folder/$part"
done
export HOME=$folder/home XDG_CONFIG_HOME=$folder/config XDG_DATA_HOME=$folder/data XDG_CACHE_HOME=$folder/cache
export XDG_RUNTIME_DIR=$folder/runtime
# Nothing of the desktop that this runs in may reach the window.
unset WAYLAND_DISPLAY XAUTHORITY DBUS_SESSION_BUS_ADDRESS AT_SPI_BUS_ADDRESS SESSION_MANAGER XMODIFIERS
unset QT_SCALE_FACTOR QT_SCREEN_SCALE_FACTORS QT_FONT_DPI QT_STYLE_OVERRIDE QT_QPA_PLATFORMTHEME QT_IM_MODULE
export QT_QPA_PLATFORM=xcb QT_ACCESSIBILITY=1 QT_LINUX_ACCESSIBILITY_ALWAYS_ON=1 NO_AT_BRIDGE=0

openbox --sm-disable >"$folder/openbox.log" 2>&1 &
started+=($!)

# The bus of the accessible objects lives as long as the play does. What the buses tell is of interest when they fail.
status=0
# shellcheck disable=SC2016 # the inner shell reads its own arguments
dbus-run-session -- bash -c '
    "$1" --launch-immediately >&2 &
    bus=$!
    status=0
    "${@:2}" 2>&1 || status=$?
    kill "$bus" 2>/dev/null || true
    wait "$bus" 2>/dev/null || true
    exit "$status"' on_bus "$launcher" /usr/bin/python3 -B "$here/main_job.py" --bin "$bin" --out "$out" \
    "${arguments[@]}" 2>"$folder/bus.log" || status=$?
if [[ $status != 0 ]]; then
    cat "$folder/bus.log" >&2
    fail "the journey ended with $status; what stood on the screen is in $out"
fi
