#include "orders/order.h"

namespace orders {

const std::vector<BriefKind> &allOf(BriefKind)
{
    static const std::vector<BriefKind> kinds = {BriefKind::assigned, BriefKind::recruit, BriefKind::submission};
    return kinds;
}

std::string_view toText(BriefKind kind)
{
    switch (kind) {
    case BriefKind::assigned:
        return "assigned";
    case BriefKind::recruit:
        return "recruit";
    case BriefKind::submission:
        return "submission";
    }
    return "";
}

const std::vector<ContentKind> &allOf(ContentKind)
{
    static const std::vector<ContentKind> contents = {ContentKind::video1To20, ContentKind::video21To60,
                                                      ContentKind::video60Plus, ContentKind::imageText,
                                                      ContentKind::live};
    return contents;
}

std::string_view toText(ContentKind content)
{
    switch (content) {
    case ContentKind::video1To20:
        return "video_1_20";
    case ContentKind::video21To60:
        return "video_21_60";
    case ContentKind::video60Plus:
        return "video_60_plus";
    case ContentKind::imageText:
        return "image_text";
    case ContentKind::live:
        return "live";
    }
    return "";
}

const std::vector<Settlement> &allOf(Settlement)
{
    static const std::vector<Settlement> settlements = {Settlement::fixed, Settlement::cpm, Settlement::cpa,
                                                        Settlement::cps};
    return settlements;
}

std::string_view toText(Settlement settlement)
{
    switch (settlement) {
    case Settlement::fixed:
        return "fixed";
    case Settlement::cpm:
        return "cpm";
    case Settlement::cpa:
        return "cpa";
    case Settlement::cps:
        return "cps";
    }
    return "";
}

const std::vector<BriefState> &allOf(BriefState)
{
    static const std::vector<BriefState> states = {BriefState::draft, BriefState::published, BriefState::ended};
    return states;
}

std::string_view toText(BriefState state)
{
    switch (state) {
    case BriefState::draft:
        return "draft";
    case BriefState::published:
        return "published";
    case BriefState::ended:
        return "ended";
    }
    return "";
}

std::optional<base::Money> Order::dueNow() const
{
    if (state == OrderState::awaitingPayment)
        return deposit.value_or(total());
    if (state == OrderState::awaitingTail)
        return total() - deposit.value_or(base::Money());
    return std::nullopt;
}

} // namespace orders
