#include "cli/call.h"

#include "base/platform.h"
#include "base/text.h"
#include "cli/console.h"

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <sstream>

namespace cli {
namespace {

constexpr const char *kPasswordVariable = "XINGTU_PASSWORD";

std::unique_ptr<base::Clock> clockAt(const std::string &now)
{
    const auto at = base::timestampFromIsoText(now);
    if (at)
        return std::make_unique<base::ManualClock>(*at);
    return std::make_unique<base::SystemClock>();
}

bool isAboutFile(base::ErrorCode code)
{
    return code == base::ErrorCode::fileUnreadable || code == base::ErrorCode::fileUnwritable ||
           code == base::ErrorCode::fileDamaged || code == base::ErrorCode::backupUnsound;
}

} // namespace

void tellError(bool json, const std::string &code, const std::string &message, const nlohmann::json &details)
{
    if (json)
        std::cerr << toText({{"error", {{"code", code}, {"message", message}, {"details", details}}}}) << '\n';
    else
        std::cerr << "xingtuctl: " << forTerminal(message) << '\n';
}

std::string toText(const nlohmann::json &document)
{
    return document.dump(2, ' ', false, nlohmann::json::error_handler_t::replace);
}

std::optional<std::string> readFile(const std::string &path)
{
    std::error_code error;
    if (std::filesystem::is_directory(path, error))
        return std::nullopt;
    std::ifstream file(path, std::ios::binary);
    std::ostringstream text;
    if (!file || !(text << file.rdbuf()))
        return std::nullopt;
    return text.str();
}

Request readRequest(const Call &call, const std::string &text)
{
    std::optional<std::string> json = text;
    if (text.starts_with('@')) {
        json = readFile(text.substr(1));
        if (!json)
            return {call.failed("file_unreadable", text.substr(1) + " cannot be read"), {}};
    }
    if (base::trimmed(*json).empty())
        return {Exit::done, nlohmann::json::object()};
    auto document = nlohmann::json::parse(*json, nullptr, false);
    if (document.is_discarded())
        return {call.usage("This is no JSON: " + shortened(*json, 60)), {}};
    return {Exit::done, std::move(document)};
}

Call::Call(const GlobalOptions &options) : m_options(options), m_clock(clockAt(options.now)) {}

Exit Call::open()
{
    std::error_code error;
    if (!std::filesystem::exists(file(), error))
        return failed("no_database", "There is no database " + file() + "; xingtuctl init makes one");
    m_workspace = workspace::Workspace::open(file(), *m_clock);
    if (hasGivenTime() && !m_workspace->hasSimulatedClock())
        return usage("--now is for databases with a simulated clock: made by init --sample or init --simulated-clock");
    return Exit::done;
}

Exit Call::signIn()
{
    if (m_options.login.empty())
        return usage("Say who you are: --as LOGIN");
    if (const Exit exit = open(); exit != Exit::done)
        return exit;
    const auto secret = password(m_options.login);
    if (!secret)
        return usage(std::string("No password: set ") + kPasswordVariable + ", there is no terminal to ask on");
    const auto session = m_workspace->signIn(m_options.login, *secret);
    if (!session.ok())
        return refused(session.error());
    m_session = *session;
    return Exit::done;
}

std::optional<std::string> Call::password(const std::string &login)
{
    if (const char *secret = std::getenv(kPasswordVariable); secret != nullptr)
        return secret;
    return base::askSecret("Password of " + forTerminal(login) + ": ");
}

Exit Call::refused(const base::Error &error) const
{
    tellError(json(), std::string(base::codeName(error.code)), base::toMessage(error), error.details);
    return isAboutFile(error.code) ? Exit::failed : Exit::refused;
}

Exit Call::usage(const std::string &message) const
{
    tellError(json(), "usage", message);
    return Exit::usage;
}

Exit Call::failed(const std::string &code, const std::string &message) const
{
    tellError(json(), code, message);
    return Exit::failed;
}

void Call::write(const nlohmann::json &document)
{
    std::cout << toText(document) << '\n';
}

} // namespace cli
