#pragma once

#include "workspace/sample/sample_random.h"

#include <string>
#include <unordered_set>
#include <vector>

namespace workspace {

/// A category of the platform with what its creators are called and make.
struct SampleCategory
{
    std::string name; ///< the platform's own
    std::int64_t weight = 0;
    std::int64_t womenPermille = 500;
    double cpmFactor = 1.0;
    std::vector<std::string> subcategories;
    std::vector<std::string> endings; ///< of a nickname, after what the creator is called
    std::vector<std::string> titles;  ///< of works
};
[[nodiscard]] const std::vector<SampleCategory> &sampleCategories();

struct SampleCity
{
    const char *province;
    const char *city;
    std::int64_t weight;
};
[[nodiscard]] const std::vector<SampleCity> &sampleCities();

/// Nicknames as people choose them, each once.
class NickNames
{
public:
    void reserve(const std::string &name) { m_used.insert(name); }
    std::string draw(SampleRandom &random, const SampleCategory &category, const SampleCity &city);

private:
    std::unordered_set<std::string> m_used;
};

} // namespace workspace
