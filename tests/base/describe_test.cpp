#include "base/describe.h"

#include <gtest/gtest.h>

namespace {

enum class Colour { red, green };
const std::vector<Colour> &allOf(Colour)
{
    static const std::vector<Colour> all = {Colour::red, Colour::green};
    return all;
}
std::string_view toText(Colour colour)
{
    return colour == Colour::red ? "red" : "green";
}

struct Sample
{
    base::Id<struct SampleTag> id;
    base::Money cost;
    Colour colour = Colour::red;
    std::optional<std::string> note;
    std::vector<std::int64_t> counts;

    static void describe(auto &self, auto &&field)
    {
        field("id", self.id);
        field("cost_fen", self.cost);
        field("colour", self.colour);
        field("note", self.note);
        field("counts", self.counts);
    }
};

} // namespace

TEST(Describe, roundTripsThroughJson)
{
    const auto json = nlohmann::json::parse(
        R"({"id":"7029342444797820939","cost_fen":4800000,"colour":"green","note":"好","counts":[1,2]})");
    const auto sample = base::fromJson<Sample>(json);
    ASSERT_TRUE(sample.ok());
    EXPECT_EQ(sample->id.value, 7029342444797820939);
    EXPECT_EQ(base::toJson(*sample), json);
}

TEST(Describe, refusalsNameTheField)
{
    const auto code = [](const char *text) {
        const auto sample = base::fromJson<Sample>(nlohmann::json::parse(text));
        return sample.ok() ? std::string("ok") : base::toMessage(sample.error());
    };
    EXPECT_EQ(code(R"({"cost_fen":1,"colour":"red","counts":[]})"), "id is required");
    EXPECT_EQ(code(R"({"id":"1","cost_fen":1.5,"colour":"red","counts":[]})"),
              "The request is not well formed: cost_fen: an integer number of fen is expected");
    EXPECT_EQ(code(R"({"id":"1","cost_fen":1,"colour":"blue","counts":[]})"),
              "The request is not well formed: colour: one of red, green is expected");
    EXPECT_EQ(code(R"({"id":"1","cost_fen":1,"colour":"red","counts":["x"]})"),
              "The request is not well formed: counts[0]: an integer is expected");
    EXPECT_EQ(code(R"({"id":"1","cost_fen":1,"colour":"red","counts":[],"note2":"x"})"),
              "The request is not well formed: note2: there is no such field");
}

TEST(Describe, listsFieldsWithTypesAndUnits)
{
    const auto fields = base::fieldsOf<Sample>();
    ASSERT_EQ(fields.size(), 5U);
    EXPECT_EQ(fields[1].type, "money");
    EXPECT_EQ(fields[1].unit, "fen");
    EXPECT_EQ(fields[2].type, "red | green");
    EXPECT_FALSE(fields[3].required);
    EXPECT_EQ(fields[4].type, "list of integer");
}
