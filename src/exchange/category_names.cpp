#include "exchange/category_names.h"

#include "exchange/header_names.h"

#include <algorithm>
#include <unordered_map>

namespace exchange {
namespace {

struct Category
{
    std::string_view name;
    std::string_view synonyms;
};

constexpr Category kCategories[] = {
    {"剧情搞笑",
     "剧情|搞笑|喜剧|comedy|humor|humour|funny|humor & fun|humor fun & happiness|fun|entertainment & humor|skits"},
    {"颜值达人", "颜值|modeling|modelling|model|models"},
    {"美食", "美食达人|美食探店|food|foodie|food & cooking|cooking|food & drink|recipes"},
    {"美妆", "美妆护肤|彩妆|护肤|beauty|makeup|make-up|beauty & makeup|cosmetics|skincare"},
    {"时尚", "时尚穿搭|穿搭|服饰|fashion|clothing|outfits|clothing & outfits|style|accessories & "
             "jewellery|accessories|jewellery|jewelry|luxury"},
    {"母婴亲子", "母婴|亲子|育儿|family|parenting|kids|kids & toys|mother & baby|toys"},
    {"萌宠", "宠物|动物|animals|pets|pet"},
    {"科技数码", "科技|数码|3C数码|technology|tech|computers|gadgets|computers & gadgets|machinery & "
                 "technologies|machinery|technologies|science"},
    {"游戏", "电竞|gaming|games|esports|video games|gaming & apps"},
    {"旅行", "旅游|travel|traveling|tourism|vlog travel"},
    {"汽车", "车|cars|car|cars & motorbikes|motorbikes|automotive|auto|racing sports"},
    {"运动健身", "运动|健身|体育|sports|sport|fitness|gym|fitness & gym|sports with a ball|extreme sports & outdoor "
                 "activity|extreme|outdoor activity|winter sports|water sports|trainers & "
                 "coaches|trainers|coaches|workout|health & fitness"},
    {"音乐", "唱歌|music|singing|singer|musician"},
    {"舞蹈", "跳舞|dance|dancing|dancer"},
    {"生活", "生活记录|生活方式|日常|随拍|lifestyle|daily life|life|vlog|daily vlogs"},
    {"家居家装", "家居|家装|装修|home|home decor|interior design|furniture|diy|diy & design|design"},
    {"才艺技能", "才艺|技能|手工|talent|skills|crafts|magic"},
    {"影视娱乐", "影视|娱乐|综艺|cinema|movies|film|tv|shows|show|cinema & "
                 "actors/actresses|actors/actresses|actors|actresses|actor|celebrity|celebrities"},
    {"艺术文化", "艺术|文化|摄影|书法|art|artists|art/artists|photography|literature|literature & "
                 "journalism|journalism|books|culture"},
    {"教育培训", "教育|知识|职场|校园|education|learning|knowledge|management & "
                 "marketing|management|marketing|business & careers|careers"},
    {"财经", "财经投资|理财|finance|economics|finance & economics|business|money|investing"},
    {"三农", "农村|农业|乡村|agriculture|farming|rural"},
    {"二次元", "动漫|动画|comics|comics & sketches|anime|animation|cartoon"},
    {"情感", "情感心理|心理|relationships|love|emotion"},
    {"园艺", "花艺|植物|nature & landscapes|nature|landscapes|gardening|plants"},
    {"医疗健康", "健康|医疗|养生|health|medicine|medical|wellness|health & medicine"},
    {"测评", "种草测评|好物|reviews|review|unboxing|shopping|shopping & retail|retail"},
    {"政务", "时政|新闻|媒体|news|politics|media|government"},
    {"法律", "普法|law|legal"}};

const std::unordered_map<std::string, std::string_view> &knownNames()
{
    static const auto table = [] {
        std::unordered_map<std::string, std::string_view> known;
        for (const Category &category : kCategories) {
            known.emplace(headerKey(category.name), category.name);
            std::string_view rest = category.synonyms;
            while (!rest.empty()) {
                const std::size_t bar = std::min(rest.find('|'), rest.size());
                known.emplace(headerKey(rest.substr(0, bar)), category.name);
                rest.remove_prefix(std::min(bar + 1, rest.size()));
            }
        }
        return known;
    }();
    return table;
}

} // namespace

std::optional<std::string> recogniseCategory(std::string_view given)
{
    const std::string key = headerKey(given);
    const auto found = knownNames().find(key);
    if (found != knownNames().end())
        return std::string(found->second);
    const bool ascii = std::all_of(key.begin(), key.end(), [](char c) { return static_cast<unsigned char>(c) < 0x80; });
    if (!ascii || key.size() < 5)
        return std::nullopt;
    std::string_view only;
    for (const auto &[name, category] : knownNames()) {
        if (name.size() < 5 || !differByOneSlip(key, name))
            continue;
        if (!only.empty() && only != category)
            return std::nullopt;
        only = category;
    }
    return only.empty() ? std::nullopt : std::optional<std::string>(only);
}

} // namespace exchange
