#pragma once

#include "base/timestamp.h"

#include <algorithm>
#include <cstdint>
#include <optional>
#include <string>

namespace model {

/// Who acts: the own brand, the payee's side (MCN or creator), the two operators, somebody else's brand.
enum class Side { brand, payee, firstOperator, secondOperator, stranger };

/// One order as a person would keep it on paper, from domain.md alone: official codes, 分 and milliseconds. It shares
/// no code with the rules that it is compared with.
struct OrderModel
{
    // The terms.
    std::int64_t taskCost = 0;
    std::int64_t deposit = 0; ///< 0: all at once
    bool scriptNeeded = true;
    std::int64_t scriptDue = 0;
    std::int64_t videoDue = 0;
    std::int64_t publishFrom = 0;
    std::int64_t publishUntil = 0;

    // Where it stands.
    std::string state = "0";
    std::optional<std::int64_t> deadline;
    std::int64_t frozen = 0;
    std::int64_t toPayee = 0;
    std::int64_t fee = 0;
    std::int64_t scriptRejections = 0;
    std::int64_t videoRejections = 0;
    std::int64_t lateness = 0; ///< how often the creator's credit fell for it
    bool overdue = false;
    bool disputed = false;
    std::optional<std::int64_t> requestUntil;
    std::optional<std::int64_t> proposal;
    Side proposer = Side::firstOperator;
    std::optional<std::int64_t> lastUpload;
    bool link = false;
    std::optional<std::int64_t> publishAt;
    std::optional<std::int64_t> publishedAt;
    bool brandRated = false;
    bool payeeRated = false;
    bool breached = false;
    std::optional<std::int64_t> clawBack; ///< proposed
    bool clawedBack = false;

    static constexpr std::int64_t kHour = 3'600'000;
    static constexpr std::int64_t kDay = 24 * kHour;

    static std::int64_t part(std::int64_t amount, std::int64_t bp) { return (amount * bp + 5'000) / 10'000; }

    [[nodiscard]] std::int64_t total() const { return taskCost + part(taskCost, 500); }
    [[nodiscard]] bool isAt(std::initializer_list<const char *> states) const
    {
        return std::any_of(states.begin(), states.end(), [&](const char *code) { return state == code; });
    }
    [[nodiscard]] bool ended() const { return isAt({"2", "3", "4"}); }
    [[nodiscard]] bool running() const { return !ended() && !isAt({"0", "-1"}); }
    [[nodiscard]] bool owesDelivery() const { return isAt({"1", "42", "43", "44", "52"}); }
    [[nodiscard]] bool over() const { return ended() && !deadline; }

    [[nodiscard]] std::int64_t stageBp() const
    {
        if (overdue || isAt({"0", "-1", "1", "44"}))
            return 0;
        if (isAt({"41", "42", "43"}))
            return 1'000;
        if (isAt({"54"}))
            return 10'000;
        return videoRejections >= 2 ? 10'000 : 5'000;
    }

    void payOut(std::int64_t bp, bool withFee)
    {
        const std::int64_t paid = std::min(part(taskCost, bp), frozen);
        toPayee += paid;
        frozen -= paid;
        if (withFee) {
            const std::int64_t taken = std::min(part(paid, 500), frozen);
            fee += taken;
        }
        frozen = 0;
    }

    [[nodiscard]] std::int64_t deliveryDue(std::int64_t due, std::int64_t at) const
    {
        const bool reviewTookIt = at > due && lastUpload && *lastUpload < due;
        return reviewTookIt ? at + (due - *lastUpload) : due;
    }

    /// When the work goes public: a request to cancel that nobody has answered holds it up.
    void setMoment(std::int64_t at)
    {
        if (isAt({"53"}) && !publishedAt)
            deadline = std::max({at, publishAt.value_or(publishUntil), requestUntil.value_or(at)});
    }

    void enter(const std::string &to, std::int64_t at)
    {
        state = to;
        if (!isAt({"2", "3", "4"}))
            overdue = false;
        if (ended() || isAt({"54"}))
            requestUntil.reset();
        if (isAt({"0"}))
            deadline = at + 7 * kDay;
        else if (isAt({"-1"}))
            deadline = std::min(at + kDay, scriptNeeded ? scriptDue : videoDue);
        else if (isAt({"1", "42"}))
            deadline = deliveryDue(scriptDue, at);
        else if (isAt({"43", "44", "52"}))
            deadline = deliveryDue(videoDue, at);
        else if (isAt({"41", "51", "10"}))
            deadline = at + 72 * kHour;
        else if (isAt({"53"}))
            setMoment(at);
        else if (isAt({"54"}))
            deadline = at + 7 * kDay;
        else if (isAt({"3"}))
            deadline = at + 15 * kDay;
        else
            deadline.reset();
    }

    void end(const std::string &to, std::int64_t at)
    {
        disputed = false;
        enter(to, at);
    }

    void openDispute(std::int64_t at)
    {
        disputed = true;
        requestUntil.reset();
        proposal.reset();
        deadline = at + 30 * kDay;
    }

    /// 53 → 10 or 54, and 10 → 54.
    void goPublic(std::int64_t at) { enter(frozen < total() ? "10" : "54", at); }

    /// Everything that is due at `now`, one thing after the other.
    void advance(std::int64_t now)
    {
        while (deadline) {
            const bool request = requestUntil && !disputed && *requestUntil <= *deadline;
            const std::int64_t at = request ? *requestUntil : *deadline;
            if (at > now)
                return;
            if (request)
                openDispute(at);
            else
                runOut(at);
        }
    }

    void runOut(std::int64_t at)
    {
        if (disputed) {
            payOut(stageBp(), false);
            end("4", at);
        } else if (isAt({"0", "-1"})) {
            payOut(0, false);
            end(isAt({"0"}) ? "4" : "2", at);
        } else if (overdue) {
            ++lateness;
            payOut(0, false);
            end("4", at);
        } else if (owesDelivery()) {
            overdue = true;
            deadline = at + 7 * kDay;
        } else if (isAt({"41"})) {
            enter("43", at);
        } else if (isAt({"51"})) {
            enter("53", at);
        } else if (isAt({"53"}) && publishedAt) {
            overdue = true;
            deadline = at + 7 * kDay;
        } else if (isAt({"53"})) {
            publishedAt = at;
            if (link)
                goPublic(at);
            else
                deadline = at + kDay;
        } else if (isAt({"10"})) {
            payOut(stageBp(), true);
            end("4", at);
        } else if (isAt({"54"})) {
            payOut(10'000, true);
            end("3", at);
        } else {
            deadline.reset(); // 3: the time to rate is over
        }
    }

    // The verbs: false when the rules refuse. `available` is what the brand has.
    bool pay(Side who, std::int64_t now, std::int64_t available)
    {
        const std::int64_t amount = deposit > 0 ? deposit : total();
        if (who != Side::brand || !isAt({"0"}) || now >= scriptDue || available < amount)
            return false;
        frozen = amount;
        enter("-1", now);
        return true;
    }
    bool step(bool allowed, const std::string &to, std::int64_t now)
    {
        if (!allowed || disputed)
            return false;
        enter(to, now);
        return true;
    }
    bool accept(Side who, std::int64_t now)
    {
        return step(who == Side::payee && isAt({"-1"}), scriptNeeded ? "1" : "44", now);
    }
    bool refuse(Side who, std::int64_t now)
    {
        if (who != Side::payee || !isAt({"-1"}))
            return false;
        payOut(0, false);
        end("2", now);
        return true;
    }
    bool upload(Side who, std::int64_t now, bool video)
    {
        const bool due = video ? isAt({"43", "44", "52"}) : isAt({"1", "42"});
        if (who != Side::payee || !due || disputed)
            return false;
        lastUpload = now;
        enter(video ? "51" : "41", now);
        return true;
    }
    bool skipScript(Side who, std::int64_t now) { return step(who == Side::brand && isAt({"1"}), "44", now); }
    bool confirm(Side who, std::int64_t now, bool video)
    {
        return step(who == Side::brand && isAt({video ? "51" : "41"}), video ? "53" : "43", now);
    }
    bool reject(Side who, std::int64_t now, bool video)
    {
        std::int64_t &count = video ? videoRejections : scriptRejections;
        if (who != Side::brand || !isAt({video ? "51" : "41"}) || disputed || count >= (video ? 2 : 3))
            return false;
        ++count;
        enter(video ? "52" : "42", now);
        return true;
    }
    bool publish(Side who, std::int64_t now, bool withLink, std::optional<std::int64_t> at)
    {
        if ((who != Side::brand && who != Side::payee) || !isAt({"53"}) || disputed || (!withLink && !at))
            return false;
        if (who == Side::brand && requestUntil)
            return false;
        if (!withLink || (at && *at > now)) {
            const std::int64_t moment = std::max(*at, now);
            if (publishedAt || moment < publishFrom || moment > publishUntil)
                return false;
            publishAt = moment;
            setMoment(now);
            link = link || withLink;
            return true;
        }
        if (now < publishFrom)
            return false;
        link = true;
        if (!publishedAt || overdue)
            publishedAt = now;
        goPublic(now);
        return true;
    }
    bool payTail(Side who, std::int64_t now, std::int64_t available)
    {
        if (who != Side::brand || !isAt({"10"}) || disputed || requestUntil || available < total() - frozen)
            return false;
        frozen = total();
        goPublic(now);
        return true;
    }
    bool finish(Side who, std::int64_t now)
    {
        if (who != Side::brand || !isAt({"54"}) || disputed)
            return false;
        payOut(10'000, true);
        end("3", now);
        return true;
    }
    bool rate(Side who)
    {
        bool &rated = who == Side::brand ? brandRated : payeeRated;
        if ((who != Side::brand && who != Side::payee) || !isAt({"3"}) || !deadline || rated)
            return false;
        rated = true;
        if (brandRated && payeeRated)
            deadline.reset();
        return true;
    }
    bool breach(Side who, std::int64_t now)
    {
        const bool operators = who == Side::firstOperator || who == Side::secondOperator;
        if (!operators || !isAt({"3"}) || breached || now >= *publishedAt + 30 * kDay)
            return false;
        return breached = true;
    }
    bool proposeClawBack(Side who, std::int64_t amount)
    {
        const bool operators = who == Side::firstOperator || who == Side::secondOperator;
        if (!operators || !isAt({"3"}) || !breached || clawBack || clawedBack || amount < 1 || amount > taskCost)
            return false;
        clawBack = amount;
        proposer = who;
        return true;
    }
    bool cancel(Side who, std::int64_t now)
    {
        if (who == Side::payee || who == Side::stranger || ended() || disputed)
            return false;
        if (who == Side::brand && isAt({"54"}))
            return false;
        if (who == Side::brand && overdue)
            ++lateness;
        payOut(who == Side::brand ? stageBp() : 0, true);
        end("4", now);
        return true;
    }
    bool requestCancel(Side who, std::int64_t now)
    {
        if (who != Side::payee || !running() || isAt({"54"}) || disputed || requestUntil)
            return false;
        requestUntil = now + 72 * kHour;
        setMoment(now);
        return true;
    }
    bool answerCancel(Side who, std::int64_t now, bool agree)
    {
        if (who != Side::brand || !requestUntil || disputed)
            return false;
        requestUntil.reset();
        setMoment(now);
        if (agree) {
            payOut(0, false);
            end("4", now);
        }
        return true;
    }
    bool dispute(Side who, std::int64_t now)
    {
        if (who == Side::stranger || !running() || disputed)
            return false;
        openDispute(now);
        return true;
    }
    bool decide(Side who, std::int64_t shareBp)
    {
        if ((who != Side::firstOperator && who != Side::secondOperator) || !disputed)
            return false;
        proposal = shareBp;
        proposer = who;
        return true;
    }
    /// A share of a dispute, or a claw-back: one operator has proposed it, another decides.
    [[nodiscard]] bool isProposed() const { return disputed ? proposal.has_value() : clawBack.has_value(); }
    bool dropDecision(Side who, bool refused)
    {
        const bool operators = who == Side::firstOperator || who == Side::secondOperator;
        if (!operators || !isProposed() || (proposer == who) == refused)
            return false;
        proposal.reset();
        clawBack.reset();
        return true;
    }
    bool confirmDecision(Side who, std::int64_t now, std::optional<std::int64_t> seen)
    {
        const bool operators = who == Side::firstOperator || who == Side::secondOperator;
        if (!operators || !isProposed() || proposer == who || (disputed && seen && *seen != *proposal))
            return false;
        if (clawBack) {
            toPayee -= *clawBack;
            clawBack.reset();
            return clawedBack = true;
        }
        payOut(*proposal, false);
        end("4", now);
        return true;
    }
};

} // namespace model
