#include "fuzz/exchange_fuzz.h"

#include "exchange/byte_stream.h"
#include "exchange/workbook_builder.h"
#include "exchange/zip_archive.h"
#include "support/temporary_folder.h"

void fuzz::readXlsxSheet(const std::uint8_t *data, std::size_t size)
{
    static const support::TemporaryFolder scratch;
    exchange_test::WorkbookParts parts;
    parts.sheet2.assign(reinterpret_cast<const char *>(data), size);
    const auto file = scratch.file("fuzz.xlsx");
    parts.write(file);
    const auto stream = exchange::openFile(file);
    const auto bytes = exchange::readAll(**stream, exchange::kLargestXlsxFile, "fuzz.xlsx");
    readXlsx(reinterpret_cast<const std::uint8_t *>(bytes->data()), bytes->size());
}

#ifdef XINGTU_FUZZ
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    fuzz::readXlsxSheet(data, size);
    return 0;
}
#endif
