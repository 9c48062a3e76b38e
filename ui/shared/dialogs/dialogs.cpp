#include "ui/shared/dialogs/dialogs.h"

#include "ui/shared/theme/fonts.h"
#include "ui/shared/theme/paint.h"

#include <QCoreApplication>
#include <QDialog>
#include <QFileDialog>
#include <QPainter>
#include <QPushButton>

#include <optional>

namespace ui::dialogs {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ui::dialogs)
};

struct Seam
{
    QStringList answers;
    QStringList files;
    QStringList shown;
};

Seam &seam()
{
    static Seam instance;
    return instance;
}

/// The sign at the left: an icon on its soft ground.
class Sign : public QWidget
{
public:
    Sign(QString iconName, Tone tone) : m_icon(std::move(iconName)), m_tone(tone) { setFixedSize(36, 36); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        paint::roundedRect(painter, rect(), 18, tokens().toneSoft(m_tone));
        paintIcon(painter, rect(), m_icon, tokens().tone(m_tone), 20);
    }

private:
    QString m_icon;
    Tone m_tone;
};

QString iconFor(Tone tone)
{
    switch (tone) {
    case Tone::accent:
        return QStringLiteral("question");
    case Tone::success:
        return QStringLiteral("success");
    case Tone::warning:
        return QStringLiteral("warning");
    case Tone::danger:
        return QStringLiteral("error");
    case Tone::neutral:
    case Tone::info:
        return QStringLiteral("info");
    }
    return QStringLiteral("info");
}

class Box : public QDialog
{
public:
    Box(QWidget *parent, const QString &title, const QString &text, const QList<Choice> &choices, const QString &remark,
        Tone tone)
        : QDialog(parent)
    {
        setWindowTitle(title);
        setAccessibleName(title);
        setAccessibleDescription(text);
        auto *column = new QVBoxLayout(this);
        column->setContentsMargins(20, 20, 20, 16);
        column->setSpacing(16);
        auto *row = new QHBoxLayout;
        row->setSpacing(14);
        row->addWidget(new Sign(iconFor(tone), tone), 0, Qt::AlignTop);
        auto *words = new QVBoxLayout;
        words->setSpacing(6);
        QLabel *heading = label(title, LabelStyle::section);
        heading->setWordWrap(true);
        QLabel *message = label(text);
        message->setWordWrap(true);
        message->setTextInteractionFlags(Qt::TextSelectableByMouse);
        words->addWidget(heading);
        words->addWidget(message);
        if (!remark.isEmpty()) {
            QLabel *small = label(remark, LabelStyle::secondary);
            small->setWordWrap(true);
            words->addWidget(small);
        }
        row->addLayout(words, 1);
        column->addLayout(row);
        auto *buttons = new QHBoxLayout;
        buttons->setSpacing(8);
        buttons->addStretch(1);
        for (const Choice &choice : choices) {
            QPushButton *one = button(choice.text, choice.kind);
            one->setMinimumWidth(76);
            buttons->addWidget(one);
            connect(one, &QPushButton::clicked, this, [this, id = choice.id] {
                m_answer = id;
                accept();
            });
            const bool last = &choice == &choices.last();
            const bool dangerous = choice.kind == ButtonKind::danger || choice.kind == ButtonKind::dangerOutline;
            if (last && !dangerous) {
                one->setDefault(true);
                one->setFocus();
            } else if (&choice == &choices.first()) {
                one->setFocus();
            }
        }
        column->addLayout(buttons);
        setMinimumWidth(420);
        setMaximumWidth(560);
        layout()->setSizeConstraint(QLayout::SetMinimumSize);
    }

    [[nodiscard]] QString answer() const { return m_answer; }

private:
    QString m_answer;
};

std::optional<QString> preparedFile()
{
    if (seam().files.isEmpty())
        return std::nullopt;
    return seam().files.takeFirst();
}

} // namespace

QString ask(QWidget *parent, const QString &title, const QString &text, const QList<Choice> &choices,
            const QString &remark, Tone tone)
{
    seam().shown << title + QLatin1Char('\n') + text;
    if (!seam().answers.isEmpty())
        return seam().answers.takeFirst();
    Box box(parent, title, text, choices, remark, tone);
    return box.exec() == QDialog::Accepted ? box.answer() : QString();
}

bool confirm(QWidget *parent, const QString &title, const QString &text, const QString &action, bool danger,
             const QString &remark)
{
    const QList<Choice> choices{{QStringLiteral("cancel"), Text::tr("Cancel")},
                                {QStringLiteral("ok"), action, danger ? ButtonKind::danger : ButtonKind::primary}};
    return ask(parent, title, text, choices, remark, danger ? Tone::danger : Tone::accent) == QLatin1String("ok");
}

void inform(QWidget *parent, const QString &title, const QString &text, const QString &remark)
{
    (void)ask(parent, title, text, {{QStringLiteral("ok"), Text::tr("OK"), ButtonKind::primary}}, remark, Tone::info);
}

void warn(QWidget *parent, const QString &title, const QString &text, const QString &remark)
{
    (void)ask(parent, title, text, {{QStringLiteral("ok"), Text::tr("OK"), ButtonKind::primary}}, remark,
              Tone::warning);
}

void refuse(QWidget *parent, const QString &title, const QString &text, const QString &remark)
{
    (void)ask(parent, title, text, {{QStringLiteral("ok"), Text::tr("OK"), ButtonKind::primary}}, remark, Tone::danger);
}

QString openFile(QWidget *parent, const QString &title, const QString &filter, const QString &folder)
{
    if (const auto prepared = preparedFile())
        return *prepared;
    return QFileDialog::getOpenFileName(parent, title, folder, filter);
}

QStringList openFiles(QWidget *parent, const QString &title, const QString &filter, const QString &folder)
{
    if (const auto prepared = preparedFile())
        return prepared->isEmpty() ? QStringList() : QStringList{*prepared};
    return QFileDialog::getOpenFileNames(parent, title, folder, filter);
}

QString saveFile(QWidget *parent, const QString &title, const QString &filter, const QString &suggestion)
{
    if (const auto prepared = preparedFile())
        return *prepared;
    return QFileDialog::getSaveFileName(parent, title, suggestion, filter);
}

QString chooseFolder(QWidget *parent, const QString &title, const QString &folder)
{
    if (const auto prepared = preparedFile())
        return *prepared;
    return QFileDialog::getExistingDirectory(parent, title, folder);
}

void setNextAnswer(const QString &id)
{
    seam().answers << id;
}

void setNextFile(const QString &path)
{
    seam().files << path;
}

QStringList takeShown()
{
    return std::exchange(seam().shown, {});
}

QWidget *makeBox(QWidget *parent, const QString &title, const QString &text, const QList<Choice> &choices,
                 const QString &remark, Tone tone)
{
    return new Box(parent, title, text, choices, remark, tone);
}

} // namespace ui::dialogs
