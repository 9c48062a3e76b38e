#pragma once

#include "parties/parties_queries.h"
#include "ui/shared/theme/tokens.h"

#include <QString>
#include <QVariantMap>

namespace ui {

/// A notification as the screen says it.
struct NotificationWords
{
    QString icon;
    Tone tone = Tone::neutral;
    QString title;
    QString text;
    /// Where it leads to; empty: nowhere.
    QString page;
    QVariantMap arguments;
    /// The digits of a one-time code that is still good to read; empty: none.
    QString code;
};

[[nodiscard]] NotificationWords wordsOf(const parties::NotificationView &notification, parties::Role reader);

} // namespace ui
