# Sourced by the scripts beside it: stands in the project's root and sets what a bare machine leaves unset.
# shellcheck shell=bash
set -euo pipefail
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
cd "$root"

export LC_ALL=C.UTF-8
export HOME=${HOME:-$root/build/home}
export CCACHE_DIR=${CCACHE_DIR:-${XDG_CACHE_HOME:-$HOME/.cache}/ccache}
mkdir -p "$CCACHE_DIR" 2>/dev/null || export CCACHE_DIR=$root/build/ccache

if [[ -z ${XDG_RUNTIME_DIR:-} ]]; then
    export XDG_RUNTIME_DIR=$root/build/runtime
    mkdir -p -m 700 "$XDG_RUNTIME_DIR"
fi

# shellcheck disable=SC2034 # read by the scripts that source this file
jobs=${JOBS:-$(nproc)}
bin=$root/build/release/bin
mkdir -p "$root/build"

# build_programs: the two programs, without the tests. What the build says is shown only when it fails.
build_programs()
{
    local log=$root/build/programs.log
    echo "Building xingtu and xingtuctl …" >&2
    if ! { cmake --preset release && cmake --build --preset release -j "$jobs" --target xingtu xingtuctl; } \
        >"$log" 2>&1 </dev/null; then
        tail -n 60 "$log" >&2
        echo "The build failed; all of what it said is in $log" >&2
        exit 1
    fi
}
