#include "ui/shared/widgets/feedback.h"

#include "ui/shared/text/language.h"
#include "ui/shared/theme/fonts.h"
#include "ui/shared/theme/paint.h"
#include "ui/shared/widgets/basics.h"

#include <QKeyEvent>
#include <QPainter>
#include <QProgressBar>
#include <QScrollArea>
#include <QTimer>

namespace ui {

namespace {

constexpr int toastMilliseconds = 4'000;

QString iconFor(Tone tone)
{
    switch (tone) {
    case Tone::success:
        return QStringLiteral("success");
    case Tone::warning:
        return QStringLiteral("warning");
    case Tone::danger:
        return QStringLiteral("error");
    case Tone::neutral:
    case Tone::accent:
    case Tone::info:
        return QStringLiteral("info");
    }
    return QStringLiteral("info");
}

class Toast : public QWidget
{
public:
    Toast(QWidget *window, const QString &text, Tone tone) : QWidget(window), m_text(text), m_tone(tone)
    {
        setObjectName(QStringLiteral("toast"));
        setAttribute(Qt::WA_TransparentForMouseEvents);
        setAccessibleName(text);
        const int width = qMin(window->width() - 80, int(paint::width(text, textFont(size::body))) + 56);
        setGeometry((window->width() - width) / 2, window->height() - 84, width, 38);
        QTimer::singleShot(toastMilliseconds, this, &QWidget::deleteLater);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Tokens &t = tokens();
        QPainter painter(this);
        paint::roundedRect(painter, rect(), size::radiusControl, t.popover, t.tone(m_tone));
        paintIcon(painter, QRectF(12, 0, 18, height()), iconFor(m_tone), t.tone(m_tone), 16);
        paint::text(painter, QRectF(38, 0, width() - 50, height()), m_text, textFont(size::body), t.text);
    }

private:
    QString m_text;
    Tone m_tone;
};

} // namespace

Banner::Banner(Tone tone, QWidget *parent) : QWidget(parent), m_tone(tone)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(38, 9, 12, 9);
    row->setSpacing(8);
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    m_title = label({}, LabelStyle::bold);
    m_title->setWordWrap(true);
    m_text = label({}, LabelStyle::secondary);
    m_text->setWordWrap(true);
    words->addWidget(m_title);
    words->addWidget(m_text);
    row->addLayout(words, 1);
    m_action = button({}, ButtonKind::normal);
    m_action->hide();
    row->addWidget(m_action);
    connect(m_action, &QPushButton::clicked, this, &Banner::actionClicked);
    hide();
}

void Banner::setText(const QString &title, const QString &text)
{
    m_title->setText(title);
    m_text->setText(text);
    m_text->setVisible(!text.isEmpty());
    setAccessibleName(title);
    setAccessibleDescription(text);
    setVisible(!title.isEmpty());
}

void Banner::setTone(Tone tone)
{
    m_tone = tone;
    update();
}

void Banner::setAction(const QString &action)
{
    m_action->setText(action);
    m_action->setVisible(!action.isEmpty());
}

void Banner::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokens();
    QPainter painter(this);
    paint::roundedRect(painter, rect(), size::radiusControl, t.toneSoft(m_tone));
    paintIcon(painter, QRectF(12, 9, 18, m_title->height()), iconFor(m_tone), t.tone(m_tone), 18);
}

void showToast(QWidget *anywhereInWindow, const QString &text, Tone tone)
{
    hideToast(anywhereInWindow);
    auto *toast = new Toast(anywhereInWindow->window(), text, tone);
    toast->show();
    toast->raise();
}

void hideToast(QWidget *anywhereInWindow)
{
    delete anywhereInWindow->window()->findChild<QWidget *>(QStringLiteral("toast"));
}

Drawer::Drawer(QWidget *parent) : QWidget(parent)
{
    setFixedWidth(size::drawer);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(1, 1, 1, 1);
    column->setSpacing(0);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(16, 12, 10, 10);
    auto *words = new QVBoxLayout;
    words->setSpacing(1);
    m_title = label({}, LabelStyle::section);
    m_title->setMinimumWidth(0);
    m_title->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_remark = label({}, LabelStyle::secondary);
    m_remark->hide();
    words->addWidget(m_title);
    words->addWidget(m_remark);
    head->addLayout(words, 1);
    QToolButton *close = iconButton(QStringLiteral("close"), {});
    head->addWidget(close, 0, Qt::AlignTop);
    column->addLayout(head);
    column->addWidget(rule());
    auto *area = new QScrollArea;
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->viewport()->setAutoFillBackground(false);
    auto *content = new QWidget;
    m_body = new QVBoxLayout(content);
    m_body->setContentsMargins(16, 12, 16, 16);
    m_body->setSpacing(10);
    area->setWidget(content);
    content->setAutoFillBackground(false);
    column->addWidget(area, 1);
    m_footer = new QWidget;
    auto *footColumn = new QVBoxLayout(m_footer);
    footColumn->setContentsMargins(0, 0, 0, 0);
    footColumn->setSpacing(0);
    footColumn->addWidget(rule());
    m_footerRow = new QHBoxLayout;
    m_footerRow->setContentsMargins(16, 10, 16, 10);
    m_footerRow->setSpacing(8);
    footColumn->addLayout(m_footerRow);
    m_footer->hide();
    column->addWidget(m_footer);
    connect(close, &QToolButton::clicked, this, &Drawer::closeDrawer);
    onLanguageChange(this, [close] {
        close->setAccessibleName(tr("Close"));
        close->setToolTip(tr("Close (Esc)"));
    });
    hide();
}

void Drawer::setTitle(const QString &title, const QString &remark)
{
    m_title->setText(title);
    m_remark->setText(remark);
    m_remark->setVisible(!remark.isEmpty());
    setAccessibleName(title);
}

void Drawer::addFooterWidget(QWidget *widget)
{
    m_footerRow->addWidget(widget);
    m_footer->show();
}

void Drawer::open()
{
    show();
}

void Drawer::closeDrawer()
{
    if (isHidden())
        return;
    hide();
    Q_EMIT closed();
}

void Drawer::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        closeDrawer();
    else
        QWidget::keyPressEvent(event);
}

void Drawer::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paint::roundedRect(painter, rect(), size::radiusCard, tokens().surface, tokens().hairline);
}

BusyOverlay::BusyOverlay(QWidget *covered) : QWidget(covered)
{
    auto *column = new QVBoxLayout(this);
    column->addStretch(1);
    m_words = label({}, LabelStyle::bold);
    column->addWidget(m_words, 0, Qt::AlignHCenter);
    auto *bar = new QProgressBar;
    bar->setRange(0, 0);
    bar->setTextVisible(false);
    bar->setFixedWidth(180);
    column->addWidget(bar, 0, Qt::AlignHCenter);
    column->addStretch(1);
    covered->installEventFilter(this);
    hide();
}

void BusyOverlay::begin(const QString &words)
{
    m_words->setText(words);
    setAccessibleName(words);
    setGeometry(parentWidget()->rect());
    show();
    raise();
    setFocusPolicy(Qt::StrongFocus);
    setFocus();
}

void BusyOverlay::end()
{
    hide();
}

bool BusyOverlay::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize)
        setGeometry(parentWidget()->rect());
    return false;
}

void BusyOverlay::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    QColor veil = tokens().surface;
    veil.setAlphaF(0.8F);
    painter.fillRect(rect(), veil);
}

} // namespace ui
