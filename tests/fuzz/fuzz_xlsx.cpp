#include "fuzz/exchange_fuzz.h"

#include "exchange/xlsx_reader.h"

#include <cstdlib>

void fuzz::readXlsx(const std::uint8_t *data, std::size_t size)
{
    using namespace exchange;
    const auto workbook = XlsxWorkbook::open(std::string(reinterpret_cast<const char *>(data), size), "fuzz");
    if (!workbook.ok())
        return;
    for (const XlsxSheet &sheet : (*workbook)->sheets()) {
        const auto reader = (*workbook)->readSheet(sheet);
        if (!reader.ok())
            continue;
        TableRow row;
        std::int64_t line = 0;
        for (auto more = (*reader)->next(row); more.ok() && *more; more = (*reader)->next(row)) {
            if (row.line <= line || row.cells.size() > kMostXlsxColumns)
                std::abort();
            line = row.line;
        }
    }
}

#if defined(XINGTU_FUZZ) && !defined(XINGTU_FUZZ_SHEET)
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    fuzz::readXlsx(data, size);
    return 0;
}
#endif
