#!/usr/bin/env bash
# Plays the platform's main job through xingtuctl: entry, a campaign, an order to its settlement, one that is cancelled,
# one that times out, and the closing of the brand's account. After each step the money is what it must be.
#   tests/cli/main_job.sh [--bin DIR] [--db FILE] [--verbose] [--sample]
# --sample: among the creators, parties and orders of fresh sample data, by its operators; otherwise in an empty database.
. "$(dirname "$0")/support.sh"

[[ ! -e $db ]] || fail "$db is there already"

# The two operators: the sample has its own, with a password of their own.
admin=admin
checker=checker
if [[ -n $sample ]]; then
    admin=ops1
    checker=ops2
fi

# money AVAILABLE FROZEN MCN CREATOR PROVIDER COMMISSION, in yuan: what each must hold now. Read by the operator.
money()
{
    local actual
    actual=$(
        {
            for party in "$brand" "$mcn" "$creator_party" "$provider"; do
                as "$admin" show account "{\"party\":\"$party\"}"
            done
            as "$admin" show account
        } | python3 -c '
import json, sys
decoder, text, accounts = json.JSONDecoder(), sys.stdin.read().strip(), []
while text:
    account, end = decoder.raw_decode(text)
    accounts.append(account)
    text = text[end:].lstrip()
brand, mcn, creator, provider, platform = accounts
commission = sum(b["amount_fen"] for b in platform["balances"] if b["kind"] == "commission")
print(brand["available_fen"], brand["frozen_fen"], mcn["available_fen"], creator["available_fen"],
      provider["available_fen"], commission, mcn["receivable_fen"], creator["receivable_fen"])'
    )
    read -r -a held <<<"$actual"
    say "      brand $(yuan "${held[0]}") available, $(yuan "${held[1]}") frozen · MCN $(yuan "${held[2]}")," \
        "awaits $(yuan "${held[6]}") · creator $(yuan "${held[3]}"), awaits $(yuan "${held[7]}") ·" \
        "provider $(yuan "${held[4]}") · commission $(yuan "${held[5]}")"
    local i names=("brand available" "brand frozen" MCN creator provider commission)
    for i in "${!names[@]}"; do
        # The sample's own orders bring commission too.
        [[ -n $sample && ${names[$i]} == commission ]] || same "${names[$i]}" "${held[$i]}" "$(($1 * 100))"
        shift
    done
}

# order FIELD ORDER: of the order as the brand sees it.
order() { as brand show order "{\"order\":\"$2\"}" | of "$1"; }
# step LOGIN COMMAND ORDER [MORE JSON]: a command on an order, with the revision that the last step left.
declare -A revision
step()
{
    run "$1" "$2" "{\"order\":\"$3\",\"revision\":${revision[$3]:-1}${4:+,$4}}"
    revision[$3]=$(given revision)
}
place()
{
    run brand order.place "{\"brief\":\"$brief\",\"creators\":[{\"creator\":\"$creator\"}]}"
    given orders.0.order
}

# --- the platform opens ---
now=2026-03-02T01:00:00Z
if [[ -n $sample ]]; then
    call init --sample --creators 500 >/dev/null
    say "1  Fresh sample data of 500 creators, with its operators"
else
    call init --admin admin --simulated-clock >/dev/null
    say "1  A new database with its first operator"
    run "$admin" user.add "{\"login\":\"checker\",\"password\":\"$password\",\"user_name\":\"复核员\"}"
fi
run "$admin" brand.register "{\"name\":\"晨光饮料\",\"industry\":\"食品饮料\",\"bank_account\":\"招商银行 ****6688\",\"login\":\"brand\",\"password\":\"$password\",\"user_name\":\"王敏\"}"
brand=$(given party)
run "$admin" mcn.register "{\"name\":\"星河传媒\",\"bank_account\":\"工商银行 ****1203\",\"login\":\"mcn\",\"password\":\"$password\",\"user_name\":\"李航\"}"
mcn=$(given party)
run "$admin" provider.register "{\"name\":\"远见营销\",\"bank_account\":\"建设银行 ****7710\",\"login\":\"provider\",\"password\":\"$password\",\"user_name\":\"赵宁\"}"
provider=$(given party)
say "   and a brand, an MCN, a service provider"

# --- entry ---
printf '%s\n' "星图ID,昵称,粉丝数,内容类型,21-60s报价（元）,预期播放量" "6812345678901234567,小雨的厨房,128.6万,美食,10000,52.3万" \
    "6812345678901234568,山间来信,6万,旅行,1800,1.2万" >"$folder/creators.csv"
answer=$(as "$admin" import creators "$folder/creators.csv")
same "rows read" "$(given read)" 2
same "rows inserted" "$(given inserted)" 2
say "2  Imported 2 creators into the pool"
answer=$(as "$admin" show creators '{"text":"小雨的厨房"}')
creator=$(given rows.nick_name=小雨的厨房.id)
same "followers of 小雨的厨房" "$(given rows.nick_name=小雨的厨房.follower)" 1286000
small=$(as "$admin" show creators '{"text":"山间来信"}' | of rows.nick_name=山间来信.id)

run mcn creator.bind "{\"creator\":\"$creator\"}"
printf '%s\n' "星图ID,昵称,粉丝数" "6812345678901234568,山间来信,6万" "6812345678901234570,海盐汽水,35万" >"$folder/roster.csv"
answer=$(as mcn import creators "$folder/roster.csv")
same "rows of the roster" "$(given read)" 2
same "creators bound to the MCN" "$(as mcn show roster | of counts.bound)" 3
run mcn contract.sign "{\"creator\":\"$creator\",\"share_bp\":3000,\"exclusive\":true,\"starts_at\":\"2026-03-01T00:00:00Z\",\"ends_at\":\"2027-03-01T00:00:00Z\"}"
say "3  The MCN bound one of them, brought two by its own list, and signed: 30 % are the MCN's"

refused entry_conditions_missing mcn "do" creator.apply "{\"creator\":\"$small\"}"
same "followers required" "$(of error.details.conditions.condition=followers.required <<<"$error")" 100000
same "followers of 山间来信" "$(of error.details.conditions.condition=followers.actual <<<"$error")" 60000
say "4  Refused: $(why)"
run mcn creator.apply "{\"creator\":\"$creator\"}"
run "$admin" creator.admit "{\"creator\":\"$creator\",\"bank_account\":\"农业银行 ****5521\",\"login\":\"creator\",\"password\":\"$password\",\"user_name\":\"小雨\"}"
creator_party=$(given party)
same "the entry state" "$(as brand show creator.standing "{\"creator\":\"$creator\"}" | of entry_state)" admitted
say "5  小雨的厨房 applied and was admitted"
money 0 0 0 0 0 0

# --- a campaign ---
run brand account.top_up '{"amount_fen":5000000,"bank_reference":"2026030200017"}' --key top-up
first=$answer
run brand account.top_up '{"amount_fen":5000000,"bank_reference":"2026030200017"}' --key top-up
same "the answer to the same key" "$answer" "$first"
refused key_reused brand "do" account.top_up '{"amount_fen":100,"bank_reference":"2026030200018"}' --key top-up
say "6  Topped up ¥50,000.00; the same key again changed nothing"
money 50000 0 0 0 0 0

run brand project.create '{"name":"春季新品上市","goal":"让更多人尝到","budget_fen":5000000,"starts_at":"2026-03-01T00:00:00Z","ends_at":"2026-06-01T00:00:00Z"}'
project=$(given project)
run brand project.attach_provider "{\"project\":\"$project\",\"provider\":\"$provider\",\"share_bp\":2000}"
run brand brief.create "{\"project\":\"$project\",\"content\":\"video_21_60\",\"name\":\"气泡水测评\",\"brand_name\":\"晨光\",\"product\":\"青柠气泡水\",\"category\":\"美食\",\"requirements\":\"真实试喝，展示瓶身\",\"script_due_at\":\"2026-03-06T00:00:00Z\",\"video_due_at\":\"2026-03-10T00:00:00Z\",\"publish_from\":\"2026-03-03T00:00:00Z\",\"publish_until\":\"2026-03-20T00:00:00Z\",\"retention_days\":30}"
brief=$(given brief)
run brand brief.publish "{\"brief\":\"$brief\"}"
say "7  A project with a service provider (20 % of the fee), and its brief is published"
money 50000 0 0 0 0 0

# --- the first order goes well ---
order1=$(place)
step brand order.pay "$order1"
say "8  Order $(order row.number "$order1") of ¥10,000.00 is paid: with the fee of 5 % it is frozen"
money 39500 10500 0 0 0 0
refused stale brand "do" order.pay "{\"order\":\"$order1\",\"revision\":1}"
say "   Paid again with the old revision: refused. $(why)"
refused order_state_forbids brand "do" order.pay "{\"order\":\"$order1\",\"revision\":${revision[$order1]}}"
money 39500 10500 0 0 0 0

step mcn order.accept "$order1"
same "the state" "$(order row.state "$order1")" 1
say "9  The MCN accepted: affiliation and share are pinned"
money 39500 10500 0 0 0 0
same "what the MCN awaits" "${held[6]}" 300000
same "what the creator awaits" "${held[7]}" 700000
step creator order.upload_script "$order1" '"text":"开场三秒：拧开瓶盖的声音"'
step brand order.confirm_script "$order1"
step creator order.upload_video "$order1" '"link":"https://example.com/video/1"'
step brand order.confirm_video "$order1"
now=2026-03-03T02:00:00Z
step creator order.publish "$order1" '"link":"https://example.com/work/1"'
same "the state" "$(order row.state "$order1")" 54
say "10 Script and video were confirmed, the work is published"
money 39500 10500 0 0 0 0
same "who must act" "$(as brand show order.proof "{\"order\":\"$order1\"}" | of duty.turn)" brand

# --- the second order is cancelled after its script, the third one nobody accepts ---
now=2026-03-03T03:00:00Z
order2=$(place)
order3=$(place)
step brand order.pay "$order2"
step brand order.pay "$order3"
say "11 Two more orders are paid"
money 18500 31500 0 0 0 0
step mcn order.accept "$order2"
step creator order.upload_script "$order2" '"text":"第二支脚本"'
answer=$(as brand show order.cancel_preview "{\"order\":\"$order2\"}")
preview=$(given rows.current=True)
say "12 Before the brand cancels it sees: stage $(of stage <<<"$preview"), rule $(of rule <<<"$preview")," \
    "the payee gets $(yuan "$(of payee_fen <<<"$preview")"), the platform $(yuan "$(of fee_fen <<<"$preview")"), back come" \
    "$(yuan "$(of release_fen <<<"$preview")")"
same "the payee's part in the preview" "$(of payee_fen <<<"$preview")" 100000
step brand order.cancel "$order2" '"reason_code":2,"text":"推广计划改变"'
for part in payee_fen fee_fen release_fen; do
    same "$part of the cancellation" "$(given "$part")" "$(of "$part" <<<"$preview")"
done
say "   It is cancelled, and each gets just that"
money 27950 21000 300 700 0 50

now=2026-03-04T03:00:01Z
call tick >/dev/null
same "the state of the order that nobody accepted" "$(order row.state "$order3")" 2
say "13 24 hours later the third order has timed out: all of it came back"
money 38450 10500 300 700 0 50
same "what one more tick does" "$(call tick | of orders)" "[]"

# --- the brand accepts the first work: it is finished and settled ---
now=2026-03-10T01:00:00Z
step brand order.finish "$order1"
same "the state" "$(order row.state "$order1")" 3
say "14 The brand accepted the work: finished. The MCN passes 70 % on, the provider gets 20 % of the fee"
money 38450 0 3300 7700 100 450
proof=$(as brand show order.proof "{\"order\":\"$order1\"}")
same "the sum over the order's transfers" "$(of sum_fen <<<"$proof")" 0
run brand order.rate "{\"order\":\"$order1\",\"score\":5,\"text\":\"配合顺利\"}"

# opening + in − out = closing, account by account, and the lines give the same
adds_up='
import json, sys
statement = json.load(sys.stdin)
assert statement["reconciles"], "the statement does not reconcile"
assert statement["total"] == len(statement["lines"]), "lines are missing"
for period in statement["periods"]:
    lines = [line for line in statement["lines"] if line["account"] == period["account"]]
    came = sum(line["change_fen"] for line in lines if line["change_fen"] > 0)
    went = -sum(line["change_fen"] for line in lines if line["change_fen"] < 0)
    assert (came, went, len(lines)) == (period["in_fen"], period["out_fen"], period["lines"]), period
    assert period["opening_fen"] + came - went == period["closing_fen"], period
print(sum(period["closing_fen"] for period in statement["periods"]), len(statement["lines"]))'
read -r closing lines <<<"$(as brand show statement '{"limit":1000}' | python3 -c "$adds_up")"
same "the end of the brand's statement" "$closing" 3845000
say "15 The brand's statement adds up: $lines lines, opening + in − out = closing on each account"
for login in mcn creator provider; do
    as "$login" show statement '{"limit":1000}' | python3 -c "$adds_up" >/dev/null || fail "the statement of $login"
done

# --- the MCN takes its money out ---
code_of() # code_of LOGIN PURPOSE: asks for a one-time code and reads it from the log-in's notifications
{
    run "$1" account.send_code "{\"purpose\":\"$2\"}"
    as "$1" show notifications | of rows.kind=one_time_code.details.code
}
code=$(code_of mcn withdrawal)
refused code_wrong mcn "do" account.withdraw "{\"amount_fen\":330000,\"code\":\"$(printf '%06d' $(((10#$code + 1) % 1000000)))\"}"
run mcn account.withdraw "{\"amount_fen\":330000,\"code\":\"$code\"}"
withdrawal=$(given withdrawal)
refused second_person_needed "$admin" "do" account.confirm_payout "{\"withdrawal\":\"$withdrawal\"}"
run "$checker" account.confirm_payout "{\"withdrawal\":\"$withdrawal\"}"
say "16 The MCN withdrew ¥3,300.00 with a code (a wrong one was refused), and another operator than the one who made its" \
    "log-in confirmed the pay-out"
money 38450 0 0 7700 100 450

# --- the brand closes its account ---
blockers=$(as brand show account.close.blockers)
[[ $(of open <<<"$blockers") -gt 0 ]] || fail "the running retention does not stand in the way"
earliest=$(of earliest_at <<<"$blockers")
code=$(code_of brand closure)
refused closure_blocked brand "do" account.close.apply "{\"code\":\"$code\",\"reason\":\"业务调整\",\"accept_conditions\":true}"
say "17 The brand cannot close yet: $(why); the retention is over at $earliest"
now=2026-04-20T01:00:00Z
call tick >/dev/null
same "conditions that are not met" "$(as brand show account.close.blockers | of open)" 0
code=$(code_of brand closure)
run brand account.close.apply "{\"code\":\"$code\",\"reason\":\"业务调整\",\"accept_conditions\":true}"
closure=$(given closure)
refused party_not_active brand "do" account.top_up '{"amount_fen":100,"bank_reference":"2026042000001"}'
say "18 After the retention it applied with a code; meanwhile it can begin nothing new. $(why)"
refused not_allowed brand "do" account.close.approve "{\"closure\":\"$closure\"}"
run "$checker" account.close.approve "{\"closure\":\"$closure\"}"
same "the refund" "$(given refund_fen)" 3845000
say "19 An operator approved: closed, ¥38,450.00 wait for the bank"
money 0 0 0 7700 100 450
run "$checker" account.close.bounce_payout "{\"closure\":\"$closure\",\"reason\":\"户名不符\"}"
same "the state after the bank sent it back" "$(given state)" closed
run "$checker" account.close.confirm_payout "{\"closure\":\"$closure\",\"bank_reference\":\"2026042100009\"}"
same "the state" "$(given state)" paid_out
refused closure_state_forbids "$checker" "do" account.close.confirm_payout "{\"closure\":\"$closure\",\"bank_reference\":\"2026042100010\"}"
refused account_closed brand show statement
say "20 The bank sent it back once, then it was paid out, once. Nobody signs in for the brand any more: $(why)"
same "whether the brand's statement adds up for an operator" "$(as "$checker" show statement "{\"party\":\"$brand\"}" | of reconciles)" true
money 0 0 0 7700 100 450

# --- nothing was made and nothing was lost ---
sums='
import json, sys
decoder, text, total = json.JSONDecoder(), sys.stdin.read().strip(), 0
while text:
    account, end = decoder.raw_decode(text)
    for balance in account["balances"]:
        total += balance["amount_fen"] * (-1 if balance["kind"] == "bank_clearing" else 1)
    text = text[end:].lstrip()
print(total)'
if [[ -z $sample ]]; then
    same "the sum over every account of the platform" "$(
        {
            as "$admin" show account
            for party in "$brand" "$mcn" "$creator_party" "$provider"; do
                as "$admin" show account "{\"party\":\"$party\"}"
            done
        } | python3 -c "$sums"
    )" 0
fi
answer=$(call check --deep)
same "findings" "$(given findings)" "[]"
say "21 All accounts together come to zero, and the deep check finds nothing"
echo "The main job is done: $db, head $(given head_hash)"
