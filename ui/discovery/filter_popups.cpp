#include "ui/discovery/filter_popups.h"

#include "ui/discovery/discovery_words.h"
#include "ui/shared/text/format.h"
#include "ui/shared/text/pinyin.h"
#include "ui/shared/widgets/basics.h"
#include "ui/shared/widgets/form.h"
#include "ui/shared/widgets/search_box.h"

#include <QCheckBox>
#include <QScreen>
#include <QScrollArea>

namespace ui {

namespace {

/// Below this many values a search box is in the way.
constexpr int kSearchFrom = 9;

QVBoxLayout *dress(QFrame &popup, const QString &title, int width)
{
    popup.setAttribute(Qt::WA_DeleteOnClose);
    popup.setProperty("popover", true);
    popup.setFixedWidth(width);
    popup.setAccessibleName(title);
    auto *column = new QVBoxLayout(&popup);
    column->setContentsMargins(14, 12, 14, 12);
    column->setSpacing(8);
    column->addWidget(label(title, LabelStyle::bold));
    return column;
}

void showBelow(QFrame &popup, const QWidget &anchor)
{
    popup.adjustSize();
    QPoint place = anchor.mapToGlobal(QPoint(0, anchor.height() + 4));
    if (const QScreen *screen = anchor.screen()) {
        const QRect room = screen->availableGeometry();
        place.setX(qBound(room.left(), place.x(), qMax(room.left(), room.right() - popup.width())));
        place.setY(qBound(room.top(), place.y(), qMax(room.top(), room.bottom() - popup.height())));
    }
    popup.move(place);
    popup.show();
}

} // namespace

FacetPopup::FacetPopup(const FilterField &field, const CreatorFilters::Choice &choice, QWidget *parent)
    : QFrame(parent, Qt::Popup), m_field(field), m_choice(choice)
{
    QVBoxLayout *column = dress(*this, fieldName(field), 260);
    m_search = new SearchBox;
    m_search->setPurpose(tr("Find a value"));
    m_search->hide();
    connect(m_search, &SearchBox::searched, this, &FacetPopup::rebuild);
    column->addWidget(m_search);
    m_state = label(tr("Counting…"), LabelStyle::secondary);
    m_state->setWordWrap(true);
    column->addWidget(m_state);
    auto *area = new QScrollArea;
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->viewport()->setAutoFillBackground(false);
    auto *content = new QWidget;
    m_rows = new QVBoxLayout(content);
    m_rows->setContentsMargins(0, 0, 8, 0);
    m_rows->setSpacing(0);
    area->setWidget(content);
    content->setAutoFillBackground(false);
    area->setMinimumHeight(250);
    column->addWidget(area, 1);
    auto *foot = new QHBoxLayout;
    QPushButton *clear = button(tr("Clear"), ButtonKind::link);
    QPushButton *done = button(tr("Done"), ButtonKind::primary);
    foot->addWidget(clear);
    foot->addStretch(1);
    foot->addWidget(done);
    column->addLayout(foot);
    connect(done, &QPushButton::clicked, this, &QWidget::close);
    connect(clear, &QPushButton::clicked, this, [this] {
        m_choice = {};
        rebuild();
        Q_EMIT chosen(m_choice);
    });
}

void FacetPopup::setFacet(const discovery::Facet &facet)
{
    m_facet = facet;
    // A value that is chosen and has no creators any more must still be there to be taken away.
    for (const auto &[value, name] : m_choice.values) {
        const bool there = std::any_of(m_facet.values.begin(), m_facet.values.end(),
                                       [&wanted = value](const auto &one) { return one.value == wanted; });
        if (!there)
            m_facet.values.push_back({value, name, 0});
    }
    m_search->setVisible(int(m_facet.values.size()) >= kSearchFrom);
    rebuild();
    if (m_search->isVisible())
        m_search->setFocus();
}

void FacetPopup::setFailure(const QString &words)
{
    m_state->setText(words);
    m_state->show();
}

QCheckBox *FacetPopup::addRow(const QString &text, std::int64_t count, bool on)
{
    auto *row = new QWidget;
    row->setFixedHeight(28);
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    auto *check = new QCheckBox(QString(text).replace(QLatin1Char('&'), QStringLiteral("&&")));
    check->setChecked(on);
    check->setAccessibleDescription(tr("%1 creators").arg(format::exact(qint64(count))));
    line->addWidget(check, 1);
    line->addWidget(label(format::exact(qint64(count)), LabelStyle::secondary));
    m_rows->addWidget(row);
    return check;
}

void FacetPopup::rebuild()
{
    clearLayout(*m_rows);
    m_state->setVisible(false);
    const QString wanted = m_search->text().trimmed();
    for (const discovery::FacetValue &one : m_facet.values) {
        const QString text = discovery_words::labelValue(m_field.field, one.value, one.name);
        if (!wanted.isEmpty() && matchScore(wanted, text) == 0)
            continue;
        QCheckBox *check = addRow(text, one.count, m_choice.values.count(one.value) > 0);
        connect(check, &QCheckBox::toggled, this, [this, one](bool on) { tick(one.value, one.name, on); });
    }
    if (wanted.isEmpty() && (m_facet.blank > 0 || m_choice.blank)) {
        QCheckBox *check = addRow(tr("(none)"), m_facet.blank, m_choice.blank);
        connect(check, &QCheckBox::toggled, this, [this](bool on) {
            m_choice.blank = on;
            Q_EMIT chosen(m_choice);
        });
    }
    if (m_rows->count() == 0) {
        m_state->setText(wanted.isEmpty() ? tr("No creator has one.") : tr("No value matches."));
        m_state->show();
    } else if (m_facet.otherValues > 0) {
        m_state->setText(tr("%1 rarer values are not listed.").arg(format::exact(qint64(m_facet.otherValues))));
        m_state->show();
    }
    m_rows->addStretch(1);
}

void FacetPopup::tick(const std::string &value, const std::string &name, bool on)
{
    if (on)
        m_choice.values[value] = name;
    else
        m_choice.values.erase(value);
    Q_EMIT chosen(m_choice);
}

void FacetPopup::popupBelow(QWidget *anchor)
{
    showBelow(*this, *anchor);
}

RangePopup::RangePopup(const FilterField &field, const CreatorFilters::Range &range, QWidget *parent)
    : QFrame(parent, Qt::Popup), m_field(field)
{
    const QString unit = field.kind == "money" ? tr("yuan") : field.kind == "rate" ? QStringLiteral("%") : QString();
    const QString title = unit.isEmpty() ? fieldName(field) : QStringLiteral("%1 (%2)").arg(fieldName(field), unit);
    QVBoxLayout *column = dress(*this, title, 260);
    auto *line = new QHBoxLayout;
    line->setSpacing(8);
    m_minimum = new FormRow(tr("At least"), new QLineEdit(write(field.kind, range.minimum)));
    m_maximum = new FormRow(tr("At most"), new QLineEdit(write(field.kind, range.maximum)));
    for (FormRow *row : {m_minimum, m_maximum}) {
        auto *edit = static_cast<QLineEdit *>(row->field());
        edit->setAlignment(Qt::AlignRight);
        edit->setPlaceholderText(tr("any"));
        connect(edit, &QLineEdit::returnPressed, this, &RangePopup::apply);
        line->addWidget(row);
    }
    column->addLayout(line);
    if (field.kind == "count")
        column->addWidget(label(tr("1.5w, 85k and 3.4M are understood too."), LabelStyle::hint));
    m_blank = new QCheckBox(tr("Only those without this figure"));
    m_blank->setChecked(range.presence == CreatorFilters::Range::Presence::blank);
    column->addWidget(m_blank);
    auto *foot = new QHBoxLayout;
    QPushButton *clear = button(tr("Clear"), ButtonKind::link);
    QPushButton *act = button(tr("Apply"), ButtonKind::primary);
    foot->addWidget(clear);
    foot->addStretch(1);
    foot->addWidget(act);
    column->addLayout(foot);
    connect(clear, &QPushButton::clicked, this, [this] {
        Q_EMIT chosen({});
        close();
    });
    connect(act, &QPushButton::clicked, this, &RangePopup::apply);
    setFocusProxy(m_minimum->field());
}

std::optional<double> RangePopup::parse(const std::string &kind, const QString &text)
{
    QString plain = text.trimmed();
    plain.remove(QLatin1Char(','));
    plain.remove(QStringLiteral("，"));
    plain.remove(QStringLiteral("¥"));
    double factor = kind == "money" ? 100 : kind == "rate" ? 0.01 : 1;
    static const QList<std::pair<QString, double>> endings = {{QStringLiteral("%"), 1},   {QStringLiteral("万"), 1e4},
                                                              {QStringLiteral("w"), 1e4}, {QStringLiteral("亿"), 1e8},
                                                              {QStringLiteral("k"), 1e3}, {QStringLiteral("m"), 1e6}};
    for (const auto &[ending, by] : endings) {
        if (!plain.endsWith(ending, Qt::CaseInsensitive))
            continue;
        plain.chop(ending.size());
        factor *= by;
        break;
    }
    bool ok = false;
    const double value = plain.trimmed().toDouble(&ok);
    if (!ok || !std::isfinite(value) || value < 0)
        return std::nullopt;
    return value * factor;
}

QString RangePopup::write(const std::string &kind, std::optional<double> value)
{
    if (!value)
        return {};
    const double shown = kind == "money" ? *value / 100 : kind == "rate" ? *value * 100 : *value;
    return QString::number(shown, 'f', QLocale::FloatingPointShortest);
}

void RangePopup::apply()
{
    CreatorFilters::Range range;
    for (FormRow *row : {m_minimum, m_maximum}) {
        const QString text = static_cast<QLineEdit *>(row->field())->text();
        const auto value = parse(m_field.kind, text);
        row->setError(!text.trimmed().isEmpty() && !value ? tr("This is no number") : QString());
        (row == m_minimum ? range.minimum : range.maximum) = value;
    }
    if (range.minimum && range.maximum && *range.minimum > *range.maximum)
        m_maximum->setError(tr("Less than the lower bound"));
    if (m_minimum->hasError() || m_maximum->hasError()) {
        adjustSize();
        return;
    }
    if (m_blank->isChecked()) {
        range = {};
        range.presence = CreatorFilters::Range::Presence::blank;
    }
    Q_EMIT chosen(range);
    close();
}

void RangePopup::popupBelow(QWidget *anchor)
{
    showBelow(*this, *anchor);
    m_minimum->field()->setFocus();
}

NamePopup::NamePopup(const QString &title, const QString &action, const QString &suggestion, QWidget *parent)
    : QFrame(parent, Qt::Popup)
{
    QVBoxLayout *column = dress(*this, title, 260);
    m_name = new QLineEdit(suggestion);
    m_name->setMaxLength(40);
    m_name->setAccessibleName(title);
    column->addWidget(m_name);
    QPushButton *act = button(action, ButtonKind::primary);
    column->addWidget(act, 0, Qt::AlignRight);
    const auto give = [this] {
        const QString name = m_name->text().trimmed();
        if (name.isEmpty())
            return;
        Q_EMIT named(name);
        close();
    };
    connect(m_name, &QLineEdit::returnPressed, this, give);
    connect(act, &QPushButton::clicked, this, give);
}

void NamePopup::popupBelow(QWidget *anchor)
{
    showBelow(*this, *anchor);
    m_name->setFocus();
    m_name->selectAll();
}

} // namespace ui
