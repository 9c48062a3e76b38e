#include "ui/login/login_parts.h"

#include "ui/shared/text/plain.h"
#include "ui/shared/theme/fonts.h"
#include "ui/shared/theme/icons.h"
#include "ui/shared/theme/paint.h"
#include "ui/shared/widgets/basics.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStyleOption>

#include <array>

namespace ui {

namespace {

constexpr int panelWidth = 400;

struct Spot
{
    double x;
    double y;
};

/// Places of the briefs and creators in the picture, as shares of its area, and who is matched to whom.
constexpr std::array<Spot, 3> briefSpots{{{0.20, 0.24}, {0.13, 0.50}, {0.24, 0.76}}};
constexpr std::array<Spot, 6> creatorSpots{
    {{0.64, 0.10}, {0.80, 0.30}, {0.60, 0.46}, {0.84, 0.60}, {0.65, 0.79}, {0.82, 0.95}}};
constexpr std::array<std::pair<size_t, size_t>, 6> matched{{{0, 1}, {0, 2}, {1, 0}, {1, 3}, {2, 4}, {2, 5}}};

} // namespace

BrandPanel::BrandPanel(QWidget *parent) : QWidget(parent)
{
    setFixedWidth(panelWidth);
    setAccessibleName(tr("Xingtu Workbench"));
}

void BrandPanel::paintEvent(QPaintEvent *)
{
    const bool dark = tokens().dark;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QLinearGradient ground(0, 0, 0, height());
    ground.setColorAt(0, dark ? QColor(0x141A38) : QColor(0x24389A));
    ground.setColorAt(1, dark ? QColor(0x0D1226) : QColor(0x16225E));
    painter.fillRect(rect(), ground);
    // Stars: always the same, spread by a small generator.
    quint32 seed = 20240618;
    for (int i = 0; i < 70; ++i) {
        seed = seed * 1664525U + 1013904223U;
        const qreal x = double(seed % 1000U) / 1000.0 * width();
        seed = seed * 1664525U + 1013904223U;
        const qreal y = double(seed % 1000U) / 1000.0 * height();
        painter.setPen(Qt::NoPen);
        painter.setBrush(QColor(255, 255, 255, 20 + int(seed % 60U)));
        painter.drawEllipse(QPointF(x, y), 0.9, 0.9);
    }
    const QRectF sign(40, 40, 40, 40);
    paint::roundedRect(painter, sign, 9, QColor(255, 255, 255, 36), QColor(255, 255, 255, 70));
    paintIcon(painter, sign, QStringLiteral("logo"), Qt::white, 26);
    paint::text(painter, QRectF(92, 40, width() - 110, 22), tr("Xingtu Workbench"), textFont(size::section, true),
                Qt::white);
    paint::text(painter, QRectF(92, 62, width() - 110, 18), tr("Creator campaigns and matching"), textFont(size::small),
                QColor(255, 255, 255, 190));
    const qreal promisesTop = height() - 264;
    const QRectF network(40, 150, width() - 80, qMax(160.0, promisesTop - 200));
    if (promisesTop > 380)
        paintNetwork(painter, network);
    paintPromises(painter);
}

void BrandPanel::paintNetwork(QPainter &painter, const QRectF &area) const
{
    const auto at = [&](const Spot &spot) {
        return QPointF(area.left() + area.width() * spot.x, area.top() + area.height() * spot.y);
    };
    painter.setPen(QPen(QColor(255, 255, 255, 34), 0.8));
    for (const Spot &brief : briefSpots)
        for (const Spot &creator : creatorSpots)
            painter.drawLine(at(brief), at(creator));
    painter.setPen(QPen(tokens().dark ? QColor(0x7C9BFF) : QColor(0xA9BEFF), 1.6));
    for (const auto &[brief, creator] : matched)
        painter.drawLine(at(briefSpots[brief]), at(creatorSpots[creator]));
    const QStringList briefs{tr("Sunscreen"), tr("Snacks"), tr("Home")};
    for (size_t i = 0; i < briefSpots.size(); ++i) {
        const qreal wide = paint::width(briefs[qsizetype(i)], textFont(size::small, true)) + 30;
        const QRectF pill(at(briefSpots[i]).x() - wide / 2, at(briefSpots[i]).y() - 14, wide, 28);
        paint::roundedRect(painter, pill, 14, tokens().dark ? QColor(0x1E2A55) : QColor(0x2F49B5),
                           QColor(255, 255, 255, 90));
        paint::text(painter, pill, briefs[qsizetype(i)], textFont(size::small, true), Qt::white, Qt::AlignHCenter);
    }
    const QStringList creators{QStringLiteral("周"), QStringLiteral("江"), QStringLiteral("林"),
                               QStringLiteral("阿"), QStringLiteral("沈"), QStringLiteral("许")};
    for (size_t i = 0; i < creatorSpots.size(); ++i) {
        const QPointF middle = at(creatorSpots[i]);
        painter.setPen(QPen(tokens().dark ? QColor(0x7C9BFF) : QColor(0xA9BEFF), 1.5));
        painter.setBrush(Qt::NoBrush);
        painter.drawEllipse(middle, 19, 19);
        paint::avatar(painter, QRectF(middle.x() - 16, middle.y() - 16, 32, 32), creators[qsizetype(i)]);
    }
    paint::text(painter, QRectF(area.left(), at(briefSpots[0]).y() - 60, 100, 18), tr("Briefs"), textFont(size::small),
                QColor(255, 255, 255, 150));
    paint::text(painter, QRectF(at(creatorSpots[0]).x() - 30, area.top() - 24, 100, 18), tr("Creators"),
                textFont(size::small), QColor(255, 255, 255, 150));
}

void BrandPanel::paintPromises(QPainter &painter) const
{
    struct Promise
    {
        const char *icon;
        QString title;
        QString words;
    };
    const Promise promises[] = {
        {"search", tr("Found while you type"),
         tr("Search, filter and rank all creators at every key; each score is explained")},
        {"wallet", tr("Every cent accounted for"), tr("Double-entry, append-only, verifiable")},
        {"lock", tr("Data stays on this computer"), tr("No cloud account; backups are yours")},
    };
    qreal y = height() - 264;
    paint::text(painter, QRectF(40, y, width() - 60, 28), tr("The right creator for the right brief"),
                textFont(size::title, true), Qt::white);
    y += 46;
    for (const Promise &one : promises) {
        const QRectF box(40, y, 34, 34);
        paint::roundedRect(painter, box, 7, QColor(255, 255, 255, 34));
        paintIcon(painter, box, QString::fromLatin1(one.icon), Qt::white, 18);
        paint::text(painter, QRectF(88, y - 2, width() - 104, 20), one.title, textFont(size::body, true), Qt::white);
        paint::text(painter, QRectF(88, y + 18, width() - 104, 18), one.words, textFont(size::small),
                    QColor(255, 255, 255, 190));
        y += 56;
    }
}

ChoiceCard::ChoiceCard(const QString &iconName, QWidget *parent) : QAbstractButton(parent), m_icon(iconName)
{
    setCheckable(true);
    setAutoExclusive(true);
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_link = button({}, ButtonKind::link, {}, this);
    m_link->setFont(textFont(size::small));
}

void ChoiceCard::setTexts(const QString &title, const QString &badge, const QString &words, const QString &remark,
                          const QString &link)
{
    setText(title);
    m_badge = badge;
    m_words = words;
    m_remark = remark;
    m_link->setText(link);
    m_link->setVisible(!link.isEmpty());
    setAccessibleName(title);
    setAccessibleDescription(words);
    placeLink();
    update();
}

void ChoiceCard::placeLink()
{
    const QSize wanted = m_link->sizeHint();
    m_link->setGeometry(width() - wanted.width() - 14, height() - 34, wanted.width(), 28);
}

void ChoiceCard::resizeEvent(QResizeEvent *)
{
    placeLink();
}

void ChoiceCard::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

void ChoiceCard::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokens();
    QPainter painter(this);
    const bool on = isChecked();
    QColor ground = t.surface;
    if (on)
        ground = blend(QColor(t.accent.red(), t.accent.green(), t.accent.blue(), t.dark ? 36 : 12), t.surface);
    paint::roundedRect(painter, rect(), size::radiusCard, ground,
                       on || hasFocus() ? t.accent
                       : underMouse()   ? t.inputBorder
                                        : t.hairline);
    if (on || hasFocus())
        paint::roundedRect(painter, QRectF(rect()).adjusted(1, 1, -1, -1), size::radiusCard - 1, {}, t.accent);
    QStyleOption mark;
    mark.rect = QRect(16, 30, 18, 18);
    mark.state = QStyle::State_Enabled | (on ? QStyle::State_On : QStyle::State_Off);
    style()->drawPrimitive(QStyle::PE_IndicatorRadioButton, &mark, &painter, this);
    const QRectF box(48, 17, 44, 44);
    paint::roundedRect(painter, box, 8, on ? t.accentSoft : t.neutralSoft);
    paintIcon(painter, box, m_icon, on ? t.accent : t.text2, 22);
    const qreal left = 108;
    const QFont titleFont = textFont(size::section, true);
    paint::text(painter, QRectF(left, 14, width() - left - 16, 26), text(), titleFont, t.text);
    if (!m_badge.isEmpty())
        paint::badge(painter,
                     QRectF(left + paint::width(text(), titleFont) + 10, 17,
                            width() - left - paint::width(text(), titleFont) - 26, 20),
                     m_badge, Tone::accent, false);
    paint::text(painter, QRectF(left, 42, width() - left - 16, 20), m_words, textFont(size::body), t.text2);
    painter.fillRect(QRectF(left, height() - 41, width() - left - 16, 1), on ? t.buttonBorder : t.hairline);
    const qreal linkWidth = m_link->isHidden() ? 0 : m_link->width() + 12;
    paint::text(painter, QRectF(left, height() - 34, width() - left - linkWidth - 16, 28), m_remark,
                textFont(size::small), t.text2);
}

AccountTile::AccountTile(const SampleAccount &account, QWidget *parent) : QAbstractButton(parent), m_account(account)
{
    setCheckable(true);
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(QStringLiteral("%1, %2").arg(account.name, account.role));
    setAccessibleDescription(account.remark);
    setToolTip(plainToolTip(account.login + QLatin1Char('\n') + account.remark));
}

void AccountTile::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokens();
    QPainter painter(this);
    const bool on = isChecked();
    paint::roundedRect(painter, rect(), size::radiusControl,
                       on             ? t.accentSoft
                       : underMouse() ? t.rowHover
                                      : t.surface,
                       on || hasFocus() ? t.accent : t.hairline);
    if (hasFocus())
        paint::roundedRect(painter, QRectF(rect()).adjusted(1, 1, -1, -1), size::radiusControl - 1, {}, t.accent);
    paint::avatar(painter, QRectF(11, height() / 2.0 - 15, 30, 30), m_account.name);
    const qreal left = 51;
    const qreal right = width() - (on ? 26 : 8);
    const qreal nameWidth = qMin(paint::width(m_account.name, textFont(size::body, true)) + 2, right - left);
    paint::text(painter, QRectF(left, 6, nameWidth, 20), m_account.name, textFont(size::body, true), t.text);
    const qreal badgeRoom = right - left - nameWidth - 8;
    if (badgeRoom > 24)
        paint::badge(painter, QRectF(left + nameWidth + 8, 7, badgeRoom, 18), m_account.role, m_account.tone, false);
    paint::text(painter, QRectF(left, 27, width() - left - 8, 18), m_account.remark, textFont(size::small), t.text2);
    if (on)
        paintIcon(painter, QRectF(width() - 26, 5, 18, 18), QStringLiteral("check"), t.accent, 16);
}

StepHeading::StepHeading(int number, QWidget *parent) : QWidget(parent), m_number(number)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void StepHeading::setTexts(const QString &title, const QString &remark)
{
    m_title = title;
    m_remark = remark;
    setAccessibleName(title);
    setAccessibleDescription(remark);
    update();
}

void StepHeading::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokens();
    QPainter painter(this);
    const QRectF circle(0, 3, 22, 22);
    paint::roundedRect(painter, circle, 11, t.accent);
    paint::text(painter, circle, QString::number(m_number), textFont(size::small, true), t.onAccent, Qt::AlignHCenter);
    paint::text(painter, QRectF(32, 0, width() - 32, 28), m_title, textFont(size::title, true), t.text);
    paint::text(painter, QRectF(32, 30, width() - 32, 18), m_remark, textFont(size::small), t.text2);
}

} // namespace ui
