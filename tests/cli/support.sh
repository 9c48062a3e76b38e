# Sourced by the shell tests of xingtuctl: its arguments, calls as a log-in, refusals, figures out of JSON.
# shellcheck shell=bash
set -euo pipefail
export LC_ALL=C.UTF-8

bin=build/release/bin
db=
verbose=
sample=
while [[ $# -gt 0 ]]; do
    case $1 in
    --bin) bin=$2 && shift ;;
    --db) db=$2 && shift ;;
    --verbose) verbose=yes ;;
    --sample) sample=yes ;;
    *) echo "usage: $0 [--bin DIR] [--db FILE] [--verbose] [--sample]" >&2 && exit 2 ;;
    esac
    shift
done
ctl=$bin/xingtuctl
folder=$(mktemp -d "${TMPDIR:-/tmp}/xingtu-cli.XXXXXX")
trap 'rm -rf "$folder"' EXIT
db=${db:-$folder/test.xtdb}
password="one password for this test"
now=

say() { if [[ -n $verbose ]]; then printf '%s\n' "$*"; fi; }
fail()
{
    echo "FAILED: $*" >&2
    exit 1
}

# call ARGUMENTS…: the program on the test's database, at the test's time.
call() { XINGTU_PASSWORD=$(password_for "$@") "$ctl" --db "$db" ${now:+--now "$now"} --json "$@"; }
# The log-ins of the sample have one password, shorter than a real database takes.
password_for() { if [[ -n $sample && $* == "--as ops"* ]]; then echo xingtu; else echo "$password"; fi; }
# as LOGIN ARGUMENTS…
as() { call --as "$@"; }
# run LOGIN COMMAND JSON [--key KEY]: one command; $answer has what it gave.
run() { answer=$(as "$1" "do" "${@:2}") || fail "$2 by $1"; }

# of PATH: a figure of the JSON on standard input; rows.0.id, or rows.nick_name=小雨.id for the row that has it.
of()
{
    python3 -c '
import json, sys
value = json.load(sys.stdin)
for part in sys.argv[1].split("."):
    if isinstance(value, list) and "=" in part:
        name, wanted = part.split("=", 1)
        value = next(row for row in value if str(row[name]) == wanted)
    else:
        value = value[int(part)] if isinstance(value, list) else value[part]
print(json.dumps(value, ensure_ascii=False) if isinstance(value, (dict, list, bool)) else value)' "$1"
}
# given PATH: the same of $answer.
given() { of "$1" <<<"$answer"; }

# same WHAT ACTUAL EXPECTED
same() { [[ $2 == "$3" ]] || fail "$1 is $2, expected $3"; }

# ends EXIT ARGUMENTS…: runs `call`, which must end with that exit; $answer has what it printed, $error what it told.
ends()
{
    local expected=$1 actual=0
    shift
    answer=$(call "$@" 2>"$folder/error") || actual=$?
    error=$(<"$folder/error")
    [[ $actual == "$expected" ]] || fail "xingtuctl $* ended with $actual, expected $expected: $error"
}
# refused CODE LOGIN ARGUMENTS…: as `as`, but must be refused with that code; $error has the refusal.
refused()
{
    local code=$1
    shift
    ends 1 --as "$@"
    same "the code of the refusal" "$(of error.code <<<"$error")" "$code"
}
# why: the sentence of the last refusal.
why() { of error.message <<<"$error"; }

# yuan FEN
yuan() { python3 -c 'import sys; f = int(sys.argv[1]); print(("-" if f < 0 else "") + f"¥{abs(f) // 100:,}.{abs(f) % 100:02}")' "$1"; }
