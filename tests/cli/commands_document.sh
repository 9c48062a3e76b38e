#!/usr/bin/env bash
# docs/commands.md is what `xingtuctl commands --markdown` prints. XINGTU_UPDATE_DOCS=1 writes it.
#   tests/cli/commands_document.sh CTL DOCUMENT
set -euo pipefail
if [[ -n ${XINGTU_UPDATE_DOCS:-} ]]; then
    "$1" commands --markdown >"$2"
elif ! "$1" commands --markdown | diff -u "$2" -; then
    echo "$2 is outdated: run this test with XINGTU_UPDATE_DOCS=1" >&2
    exit 1
fi
