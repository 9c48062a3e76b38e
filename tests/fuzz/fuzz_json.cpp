#include "fuzz/exchange_fuzz.h"

#include "exchange/json_text.h"
#include "exchange/record_builder.h"

#include <cstdlib>

void fuzz::readJson(const std::uint8_t *data, std::size_t size)
{
    using namespace exchange;
    const std::string_view text(reinterpret_cast<const char *>(data), size);
    std::size_t end = 0;
    std::int64_t line = 1;
    for (const AuthorSlice &slice : findAuthors(text).slices) {
        if (slice.start < end || slice.start + slice.length > size || slice.line < line)
            std::abort();
        end = slice.start + slice.length;
        line = slice.line;
        const auto author = parseJson(text.substr(slice.start, slice.length));
        if (!author)
            continue;
        RecordBuilder builder({"fuzz", Platform::douyin, 480, true});
        builder.begin(slice.line);
        for (const auto &[name, value] : authorAttributes(*author))
            builder.set({name, recogniseHeader(name).field, structureOf(name), ColumnUnit::none, false}, value);
        if (builder.finish() == builder.record().platformId.empty())
            std::abort();
        if (base::toJson(builder.record()).dump().empty())
            std::abort();
    }
}

#ifdef XINGTU_FUZZ
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    fuzz::readJson(data, size);
    return 0;
}
#endif
