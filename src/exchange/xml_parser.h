#pragma once

#include "exchange/zip_archive.h"

#include <expat.h>

#include <functional>
#include <string_view>

namespace exchange {

/// The attributes of an element, by their local names.
class XmlAttributes
{
public:
    explicit XmlAttributes(const char **pairs) : m_pairs(pairs) {}
    /// Empty when there is no such attribute. `name` is the local name: "id" finds r:id.
    [[nodiscard]] std::string_view find(std::string_view name) const;

private:
    const char **m_pairs;
};

/// Parses one part of an archive, element by element, by local names. A document type declaration is refused, so that
/// no entity can be declared or fetched; elements nest at most 64 deep.
class XmlParser
{
public:
    struct Handlers
    {
        std::function<void(std::string_view name, const XmlAttributes &attributes)> start;
        std::function<void(std::string_view name)> end;
        std::function<void(std::string_view text)> text;
    };

    /// `archive` has the part open and outlives the parser. The handlers must not throw: they run inside of C code.
    XmlParser(ZipArchive &archive, Handlers handlers);
    ~XmlParser();
    XmlParser(const XmlParser &) = delete;
    XmlParser &operator=(const XmlParser &) = delete;

    /// Goes on until a handler calls pause() (true) or the part ends (false). Refuses with fileDamaged or fileHostile.
    base::Result<bool> run();
    /// From a handler: let run() return after it.
    void pause();

private:
    static void onStart(void *self, const char *name, const char **attributes);
    static void onEnd(void *self, const char *name);
    static void onText(void *self, const char *text, int length);
    static void onDoctype(void *self, const char *, const char *, const char *, int);

    ZipArchive &m_archive;
    Handlers m_handlers;
    XML_Parser m_parser;
    int m_depth = 0;
    bool m_paused = false;
    bool m_finished = false;
    const char *m_refused = nullptr;
};

} // namespace exchange
