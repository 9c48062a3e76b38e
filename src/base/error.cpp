#include "base/error.h"

#include <algorithm>
#include <cassert>
#include <cctype>

namespace base {
namespace {

struct CodeLine
{
    std::string_view enumerator;
    std::string_view message;
    std::string name;
};

std::string snakeCase(std::string_view camel)
{
    std::string name;
    for (const char c : camel) {
        if (std::isupper(static_cast<unsigned char>(c)) != 0)
            name += '_';
        name += static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
    }
    return name;
}

const std::vector<CodeLine> &codeLines()
{
    static const std::vector<CodeLine> lines = {
#define XINGTU_ERROR_CODE(name, text) {#name, text, snakeCase(#name)},
#include "base/error_codes.inc"
#undef XINGTU_ERROR_CODE
    };
    return lines;
}

std::string figureText(const nlohmann::json &figure)
{
    return figure.is_string() ? figure.get<std::string>() : figure.dump();
}

} // namespace

std::string_view codeName(ErrorCode code)
{
    return codeLines()[static_cast<std::size_t>(code)].name;
}

std::string_view messageTemplate(ErrorCode code)
{
    return codeLines()[static_cast<std::size_t>(code)].message;
}

const std::vector<ErrorCode> &allErrorCodes()
{
    static const std::vector<ErrorCode> codes = {
#define XINGTU_ERROR_CODE(name, text) ErrorCode::name,
#include "base/error_codes.inc"
#undef XINGTU_ERROR_CODE
    };
    return codes;
}

std::string toMessage(const Error &error)
{
    const std::string_view text = messageTemplate(error.code);
    std::string message;
    std::size_t position = 0;
    while (position < text.size()) {
        const std::size_t open = text.find('{', position);
        const std::size_t close = open == std::string_view::npos ? open : text.find('}', open);
        if (close == std::string_view::npos) {
            message += text.substr(position);
            break;
        }
        message += text.substr(position, open - position);
        const std::string figure(text.substr(open + 1, close - open - 1));
        const auto found = error.details.find(figure);
        message += found == error.details.end() ? "?" : figureText(*found);
        position = close + 1;
    }
    return message;
}

nlohmann::json toJson(const Error &error)
{
    return {{"code", codeName(error.code)}, {"message", toMessage(error)}, {"details", error.details}};
}

Error errorFromJson(const nlohmann::json &json)
{
    const auto name = json.at("code").get<std::string>();
    const auto &codes = allErrorCodes();
    const auto found = std::find_if(codes.begin(), codes.end(), [&](ErrorCode code) { return codeName(code) == name; });
    assert(found != codes.end() && "an error that toJson() did not write");
    return Error{*found, json.at("details")};
}

} // namespace base
