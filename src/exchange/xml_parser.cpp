#include "exchange/xml_parser.h"

#include <cstring>
#include <new>

namespace exchange {
namespace {

constexpr int kDeepest = 64;

std::string_view localName(std::string_view name)
{
    const std::size_t colon = name.rfind(':');
    return colon == std::string_view::npos ? name : name.substr(colon + 1);
}

} // namespace

std::string_view XmlAttributes::find(std::string_view name) const
{
    for (const char **pair = m_pairs; *pair != nullptr; pair += 2)
        if (localName(pair[0]) == name)
            return pair[1];
    return {};
}

XmlParser::XmlParser(ZipArchive &archive, Handlers handlers)
    : m_archive(archive), m_handlers(std::move(handlers)), m_parser(XML_ParserCreate(nullptr))
{
    if (m_parser == nullptr)
        throw std::bad_alloc();
    XML_SetUserData(m_parser, this);
    XML_SetElementHandler(m_parser, onStart, onEnd);
    XML_SetCharacterDataHandler(m_parser, onText);
    XML_SetStartDoctypeDeclHandler(m_parser, onDoctype);
}

XmlParser::~XmlParser()
{
    XML_ParserFree(m_parser);
}

void XmlParser::onStart(void *self, const char *name, const char **attributes)
{
    auto &parser = *static_cast<XmlParser *>(self);
    if (++parser.m_depth > kDeepest) {
        parser.m_refused = "its XML is nested too deep";
        XML_StopParser(parser.m_parser, XML_FALSE);
        return;
    }
    if (parser.m_handlers.start)
        parser.m_handlers.start(localName(name), XmlAttributes(attributes));
}

void XmlParser::onEnd(void *self, const char *name)
{
    auto &parser = *static_cast<XmlParser *>(self);
    --parser.m_depth;
    if (parser.m_handlers.end && parser.m_refused == nullptr)
        parser.m_handlers.end(localName(name));
}

void XmlParser::onText(void *self, const char *text, int length)
{
    auto &parser = *static_cast<XmlParser *>(self);
    if (parser.m_handlers.text && parser.m_refused == nullptr)
        parser.m_handlers.text(std::string_view(text, static_cast<std::size_t>(length)));
}

void XmlParser::onDoctype(void *self, const char *, const char *, const char *, int)
{
    auto &parser = *static_cast<XmlParser *>(self);
    parser.m_refused = "its XML carries a document type declaration";
    XML_StopParser(parser.m_parser, XML_FALSE);
}

void XmlParser::pause()
{
    XML_StopParser(m_parser, XML_TRUE);
}

base::Result<bool> XmlParser::run()
{
    while (!m_finished) {
        XML_Status status = XML_STATUS_OK;
        if (m_paused) {
            m_paused = false;
            status = XML_ResumeParser(m_parser);
        } else {
            const auto some = m_archive.readSome();
            XINGTU_TRY(some);
            void *buffer = XML_GetBuffer(m_parser, static_cast<int>(some->size()) + 1);
            if (buffer == nullptr)
                throw std::bad_alloc();
            std::memcpy(buffer, some->data(), some->size());
            status = XML_ParseBuffer(m_parser, static_cast<int>(some->size()), some->empty() ? 1 : 0);
        }
        if (m_refused != nullptr)
            return base::refuse(base::ErrorCode::fileHostile, {{"file", m_archive.fileName()}, {"reason", m_refused}});
        if (status == XML_STATUS_SUSPENDED) {
            m_paused = true;
            return true;
        }
        if (status == XML_STATUS_ERROR)
            return base::refuse(
                base::ErrorCode::fileDamaged,
                {{"file", m_archive.fileName()},
                 {"reason", std::string("its XML does not parse: ") + XML_ErrorString(XML_GetErrorCode(m_parser))}});
        XML_ParsingStatus parsing;
        XML_GetParsingStatus(m_parser, &parsing);
        m_finished = parsing.parsing == XML_FINISHED;
    }
    return false;
}

} // namespace exchange
