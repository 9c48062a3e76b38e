#include "fuzz/exchange_fuzz.h"

#include "base/text.h"
#include "exchange/csv_reader.h"

#include <cstdlib>

void fuzz::readCsv(const std::uint8_t *data, std::size_t size)
{
    using namespace exchange;
    const std::string bytes(reinterpret_cast<const char *>(data), size);
    MemoryBytes stream(bytes);
    const auto guess = sniffEncoding(stream);
    for (const Encoding encoding : {guess->encoding, Encoding::gb18030, Encoding::utf16le}) {
        std::string text;
        Utf8Stream decoder(std::make_unique<MemoryBytes>(bytes), encoding);
        while (*decoder.appendTo(text)) {
        }
        if (!base::isValidUtf8(text))
            std::abort();
    }
    for (const char delimiter : {sniffDelimiter(bytes), ';'}) {
        CsvReader reader(Utf8Stream(std::make_unique<MemoryBytes>(bytes), guess->encoding), delimiter, "fuzz");
        TableRow row;
        std::int64_t line = 0;
        for (auto more = reader.next(row); more.ok() && *more; more = reader.next(row)) {
            if (row.line <= line || row.cells.empty())
                std::abort();
            line = row.line;
        }
    }
}

#ifdef XINGTU_FUZZ
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    fuzz::readCsv(data, size);
    return 0;
}
#endif
