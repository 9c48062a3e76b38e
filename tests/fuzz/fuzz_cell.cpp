#include "fuzz/exchange_fuzz.h"

#include "exchange/category_names.h"
#include "exchange/header_names.h"
#include "exchange/number_forms.h"
#include "exchange/record_builder.h"

#include <cmath>
#include <cstdlib>

void fuzz::readCell(const std::uint8_t *data, std::size_t size)
{
    using namespace exchange;
    const std::string_view text(reinterpret_cast<const char *>(data), size);
    const auto form = readNumber(text);
    if (form.state == CellState::value) {
        const auto number = toDouble(form.value);
        const auto whole = toInteger(form.value);
        if ((number && !std::isfinite(*number)) ||
            (whole && number && std::abs(double(*whole) - *number) > 1 + std::abs(*number) * 1e-15))
            std::abort();
        for (const ColumnUnit unit : {ColumnUnit::yuan, ColumnUnit::fen, ColumnUnit::li, ColumnUnit::wanYuan})
            (void)toMoney(form.value, unit);
    }
    (void)readTime(text, 480);
    if (headerKey(text).find(' ') != std::string::npos)
        std::abort();
    (void)splitHeader(text);
    (void)recogniseHeader(text);
    (void)recogniseCategory(text);
    for (const CreatorField &field : creatorFields()) {
        RecordBuilder builder({"fuzz", Platform::sheet, 0, true});
        builder.begin(1);
        builder.set({"", &field, Structure::none, ColumnUnit::none, false}, text);
        (void)builder.finish();
    }
}

#ifdef XINGTU_FUZZ
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    fuzz::readCell(data, size);
    return 0;
}
#endif
