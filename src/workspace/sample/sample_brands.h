#pragma once

#include "workspace/sample/sample_random.h"

#include <string>
#include <vector>

namespace workspace {

inline constexpr const char *kSampleCreatorName = "阿宽在成都"; ///< who has the log-in creator1
inline constexpr const char *kSampleCreatorUser = "张宽";
inline constexpr const char *kSampleProviderName = "聚川营销服务";
inline constexpr const char *kSampleProviderUser = "杜一禾";
inline constexpr const char *kSampleOperators[] = {"韩简宁", "方明远", "乔以安"};

struct SampleProduct
{
    std::string name;
    std::string point;  ///< what it is good for
    std::string scene;  ///< when it is used
    std::string taboos; ///< what nobody may say
};

/// A brand and what it advertises.
struct SampleBrand
{
    std::string login;
    std::string name;
    std::string industry;
    std::string userName;
    std::string bank;
    std::vector<std::string> categories; ///< whose creators it books
    std::vector<std::string> projects;
    std::vector<SampleProduct> products;
    std::int64_t orders = 0; ///< in the history, about
};
/// brand1 and brand2 first.
[[nodiscard]] const std::vector<SampleBrand> &sampleBrands();

struct SampleAgency
{
    std::string login;
    std::string name;
    std::string userName;
    std::string bank;
    std::int64_t weight = 0; ///< of its roster
};
/// mcn1 and mcn2 first.
[[nodiscard]] const std::vector<SampleAgency> &sampleAgencies();

[[nodiscard]] std::string requirementsText(SampleRandom &random, const SampleBrand &brand,
                                           const SampleProduct &product);
[[nodiscard]] std::string scriptText(SampleRandom &random, const SampleBrand &brand, const SampleProduct &product,
                                     std::int64_t version);
[[nodiscard]] std::string videoLink(SampleRandom &random);

/// Words for what people write when they decide something.
enum class Remark {
    refusal,
    scriptRejection,
    videoRejection,
    cancelRequest,
    cancelNote,
    dispute,
    decision,
    goodRating,
    fairRating,
    payeeRating,
    entryRefusal,
};
[[nodiscard]] const std::string &remark(SampleRandom &random, Remark kind);

} // namespace workspace
