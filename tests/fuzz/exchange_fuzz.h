#pragma once

#include <cstddef>
#include <cstdint>

/// Entry points for hostile bytes, one a parser: they return, whatever the bytes are. Each aborts when the parser
/// breaks a promise that holds for any input. Built with clang and -DXINGTU_FUZZ=ON each of them is a libFuzzer
/// program; the tests feed them the sample files with random damage.
namespace fuzz {

void readCsv(const std::uint8_t *data, std::size_t size);
void readXlsx(const std::uint8_t *data, std::size_t size);
/// The bytes are the sheet of an otherwise sound workbook.
void readXlsxSheet(const std::uint8_t *data, std::size_t size);
void readJson(const std::uint8_t *data, std::size_t size);
/// Numbers, times, headers and categories.
void readCell(const std::uint8_t *data, std::size_t size);

} // namespace fuzz
