#!/usr/bin/env bash
# What xingtuctl promises to scripts: exit codes, errors as JSON, imports and their undo, exports, backups, checks.
# With XINGTU_REAL_DATA=FOLDER it also imports every file of that folder.
#   tests/cli/contract.sh [--bin DIR] [--verbose]
. "$(dirname "$0")/support.sh"

error_is() { same "the error's code" "$(of error.code <<<"$error")" "$1"; }
# Everything in the file but what a sign-in leaves: its own record and the count of failures.
content() { sqlite3 "$db" .dump | grep -vE '^INSERT INTO "?(user|audit_record|state_digest)"? ' | sha256sum; }

# --- usage: 2 ---
"$ctl" --help | grep -q "import" || fail "--help does not name the verbs"
"$ctl" import creators --help | grep -q -- "--dry-run" || fail "import creators --help does not name --dry-run"
"$ctl" export orders --help | grep -q -- "--out" || fail "export orders --help does not name --out"
ends 2
error_is usage
ends 2 nothing
ends 2 check --nothing
ends 2 check --now yesterday
ends 2 rank
error_is usage
ends 2 init
ends 2 --as admin import creators
ends 2 --as admin rank --weights plays
[[ ! -e $db ]] || fail "a call that makes no sense made a database"
say "usage errors end with 2"

# --- the database itself: 1 and 3 ---
ends 3 check
error_is no_database
(password=short && ends 1 init --admin admin && error_is password_too_short)
[[ ! -e $db ]] || fail "a refused init left a file"
ends 2 init --admin admin --now 2026-03-02T01:00:00Z
ends 0 init --admin admin
ends 1 init --admin admin
error_is file_exists
ends 2 tick --now 2026-03-02T01:00:00Z
ends 2 --as admin show account --now 2026-03-02T01:00:00Z
printf 'this is no database, but it is long enough to be looked at: %0600d' 7 >"$folder/garbage.xtdb"
ends 3 check --db "$folder/garbage.xtdb"
error_is damaged
ends 3 init --admin admin --db "$folder/no/such/folder/x.xtdb"
say "files that are missing, there already or damaged are told apart"

# --- refusals: 1, with code, message and details ---
(password=wrong-password-here && ends 1 --as admin show account && error_is wrong_login)
ends 1 --as nobody show account
error_is wrong_login
ends 1 --as admin "do" order.fly '{}'
error_is unknown_command
ends 1 --as admin show nothing
error_is unknown_query
ends 2 --as admin show parties '{not json'
ends 3 --as admin show parties @"$folder/missing.json"
ends 1 --as admin show parties '{"limit":0}'
error_is field_out_of_range
same "the figure of the refusal" "$(of error.details.actual <<<"$error")" 0
ends 1 --as admin show parties '{"lmit":1}'
error_is bad_request
same "the misspelt field" "$(of error.details.field <<<"$error")" lmit
ends 1 --as admin "do" account.top_up '{"amount_fen":1,"bank_reference":"x"}'
error_is not_allowed
plain=$(XINGTU_PASSWORD=$password "$ctl" --db "$db" --as admin show parties '{"limit":0}' 2>&1 >/dev/null) && fail "not refused"
[[ $plain == xingtuctl:*limit* ]] || fail "without --json a refusal is a sentence, not: $plain"
printf '{"kind":"platform"}' >"$folder/request.json"
answer=$(as admin show parties @"$folder/request.json")
same "parties of a request in a file" "$(given total)" 1
say "refusals end with 1 and carry their figures"

# --- the tables ---
for table in commands queries; do
    "$ctl" "$table" --json | python3 -c '
import json, sys
entries = json.load(sys.stdin)
assert entries and all(set(e) == {"name", "roles", "fields", "refusals"} for e in entries)
assert all(set(f) == {"name", "type", "unit", "required"} for e in entries for f in e["fields"])'
done
for query in order orders account statement creator project summary order.cancel_preview order.proof account.close.blockers; do
    ends 0 queries "$query"
done
ends 1 commands order.fly
say "commands and queries are told with their fields"

# --- imports ---
{
    printf '星图ID,昵称,粉丝数,21-60s报价（元）\n'
    for i in {1..40}; do printf '68123456789012345%02d,达人%s,%s万,%s\n' "$i" "$i" "$((i + 5))" "$((i * 100))"; done
    printf ',没有编号,30万,100\n6.81235E+18,编号坏了,30万,100\n6812345678901234599,=1+1,12万,99.5\n'
} >"$folder/creators.csv"
before=$(content)
ends 0 --as admin import creators "$folder/creators.csv" --dry-run
dry=$answer
same "rows read" "$(given read)" 43
same "rows refused" "$(given refused_count)" 2
same "the line of the first refusal" "$(given refused.0.line)" 42
same "creators after a dry run" "$(as admin show creators | of pool)" 0
same "the content after a dry run" "$(content)" "$before"
ends 0 --as admin import creators "$folder/creators.csv"
for count in read inserted updated unchanged refused_count; do
    same "$count" "$(given "$count")" "$(of "$count" <<<"$dry")"
done
same "creators" "$(as admin show creators | of pool)" 41
ends 0 --as admin import creators "$folder/creators.csv"
same "unchanged the second time" "$(given unchanged)" 41
sed 's/40万\|35万/99万/' "$folder/creators.csv" >"$folder/newer.csv"
before=$(as admin show creators '{"limit":1000}' | of rows)
ends 0 --as admin import creators "$folder/newer.csv"
same "updated" "$(given updated)" 2
ends 0 --as admin import creators --undo "$(given files.0.batch)"
same "restored" "$(given restored)" 2
without_revision() { python3 -c 'import json, sys; print([{k: v for k, v in r.items() if k != "revision"} for r in json.load(sys.stdin)])'; }
same "the creators after the undo" "$(as admin show creators '{"limit":1000}' | of rows | without_revision)" "$(without_revision <<<"$before")"
ends 1 --as admin import creators --undo 999
error_is not_found
ends 3 --as admin import creators "$folder/missing.csv" "$folder/creators.csv"
same "read in spite of the missing file" "$(given read)" 43
printf '{"columns":[{"header":"粉丝数","field":""}]}' >"$folder/map.json"
ends 0 --as admin import creators "$folder/creators.csv" --map "$folder/map.json" --dry-run
printf '{"colums":[]}' >"$folder/map.json"
ends 1 --as admin import creators "$folder/creators.csv" --map "$folder/map.json"
error_is bad_request
say "imports are rehearsed, done and undone"

# --- ranking ---
answer=$(as admin rank --where 'followers >= 20万' --weights follower=2,price_20_60=1 --top 5 --explain)
python3 -c '
import json, sys
ranking = json.load(sys.stdin)
assert ranking["total"] == 26 and len(ranking["rows"]) == 5, ranking["total"]
for row in ranking["rows"]:
    assert abs(sum(c["contribution"] for c in row["contributions"]) - row["score"]) < 1e-9' <<<"$answer"
ends 1 --as admin rank --where 'followers >>= 20万'
error_is filter_unreadable
ends 1 --as admin rank --weights nonsense=1
error_is bad_request
say "scores come apart into what makes them"

# --- exports ---
ends 0 --as admin export creators --where 'followers >= 20万' --out "$folder/out.csv"
same "rows told" "$(given rows)" 26
python3 - "$folder/out.csv" <<'PYTHON'
import csv, sys
raw = open(sys.argv[1], "rb").read()
assert raw.startswith(b"\xef\xbb\xbf"), "no byte-order mark"
rows = list(csv.DictReader(raw.decode("utf-8-sig").splitlines()))
assert len(rows) == 26, len(rows)
assert {"达人昵称", "粉丝数", "21-60s报价（元）"} <= set(rows[0]), rows[0].keys()
row = next(row for row in rows if row["达人昵称"] == "达人20")
assert (row["粉丝数"], row["21-60s报价（元）"], row["平台ID"]) == ("250000", "2000.00", "6812345678901234520"), row
PYTHON
ends 0 --as admin export creators --text "=1" --out "$folder/hostile.csv"
grep -q "'=1+1" "$folder/hostile.csv" || fail "a formula went into the file as it was"
ends 0 --as admin export creators '{"limit":7,"offset":3}' --out "$folder/part.csv"
same "rows of a part" "$(given rows)" 7
for list in orders statement audit withdrawals contracts applications projects; do
    ends 0 --as admin export "$list" --out "$folder/$list.csv"
    same "lines of $list" "$(($(grep -c $'\r$' "$folder/$list.csv") - 1))" "$(given rows)"
done
ends 0 --as admin export audit --out "$folder/audit.xlsx"
python3 -c 'import sys, zipfile; assert "xl/workbook.xml" in zipfile.ZipFile(sys.argv[1]).namelist()' "$folder/audit.xlsx"
ends 2 --as admin export orders --out "$folder/orders.pdf"
ends 3 --as admin export orders --out "$folder/no/such/folder/orders.csv"
say "exports hold what the lists show"

# --- backup and restore ---
ends 0 backup "$folder/copy.xtdb"
before=$(as admin show creators '{"limit":1000}' | of rows)
ends 0 --as admin import creators "$folder/newer.csv"
same "updated" "$(given updated)" 2
ends 0 restore "$folder/copy.xtdb"
same "the creators after the restore" "$(as admin show creators '{"limit":1000}' | of rows)" "$before"
ends 0 check --deep
ends 3 restore "$folder/garbage.xtdb"
error_is backup_unsound
ends 0 check --deep
cp "$folder/garbage.xtdb" "$folder/lost.xtdb"
ends 0 restore "$folder/copy.xtdb" --db "$folder/lost.xtdb"
ends 0 check --deep --db "$folder/lost.xtdb"
cmp "$folder/garbage.xtdb" "$folder/lost.xtdb.before-restore" || fail "what was there before was not kept"
ends 2 backup "$db"
ends 2 restore "$db"
say "a backup brings everything back, also in place of a damaged file"

# --- what someone does to the file behind the program's back is found: 4 ---
tampered() # tampered SQL
{
    rm -f "$folder/tampered.xtdb"
    ends 0 backup "$folder/tampered.xtdb"
    sqlite3 "$folder/tampered.xtdb" "$1"
    ends 4 check --deep --db "$folder/tampered.xtdb"
    [[ $(given findings) != "[]" ]] || fail "nothing was told of: $1"
    say "found: $(given findings.0)"
}
tampered "UPDATE creator SET nick_name = 'x' WHERE id = (SELECT min(id) FROM creator)"
tampered "DROP TRIGGER IF EXISTS $(sqlite3 "$db" "SELECT name FROM sqlite_schema WHERE type = 'trigger' AND tbl_name = 'audit_record' LIMIT 1")"
ends 0 check --deep

# --- real files, where there are some ---
if [[ -n ${XINGTU_REAL_DATA:-} ]]; then
    shopt -s nullglob
    for file in "$XINGTU_REAL_DATA"/*.csv "$XINGTU_REAL_DATA"/*.xlsx "$XINGTU_REAL_DATA"/*.json; do
        ends 0 --as admin import creators "$file"
        python3 -c '
import json, sys
for file in json.load(sys.stdin)["files"]:
    taken = file["inserted"] + file["updated"] + file["unchanged"]
    assert file["read"] == taken + file["refused_count"] > 0, file
    assert file["refused_count"] == len(file["refused"]), file' <<<"$answer" || fail "the counts of $file"
        say "$(basename "$file"): read $(given read), inserted $(given inserted), refused $(given refused_count)"
    done
fi
echo "The command line keeps its contract"
