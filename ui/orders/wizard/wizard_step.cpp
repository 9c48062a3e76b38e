#include "ui/orders/wizard/wizard_step.h"

#include "ui/shared/widgets/form.h"
#include "ui/workspace/words.h"

#include <QDateEdit>
#include <QPlainTextEdit>
#include <QSpinBox>

namespace ui {

QDateEdit *dateEdit()
{
    auto *edit = new QDateEdit;
    edit->setCalendarPopup(true);
    edit->setDisplayFormat(QStringLiteral("yyyy-MM-dd"));
    edit->setDateRange(QDate(2000, 1, 1), QDate(2199, 12, 31));
    return edit;
}

QPlainTextEdit *textArea(int lines)
{
    auto *edit = new QPlainTextEdit;
    edit->setTabChangesFocus(true);
    edit->setFixedHeight(edit->fontMetrics().lineSpacing() * lines + 16);
    return edit;
}

QSpinBox *spinBox(int minimum, int maximum, const QString &suffix)
{
    auto *box = new QSpinBox;
    box->setRange(minimum, maximum);
    box->setSuffix(suffix);
    return box;
}

void showLength(FormRow &row, const QString &text, int limit)
{
    const qsizetype length = text.trimmed().toUcs4().size();
    row.setRemark(QStringLiteral("%1 / %2").arg(length).arg(limit));
}

FormRow *showProblems(const std::map<std::string, FormRow *> &rows, const Problems &problems)
{
    FormRow *first = nullptr;
    for (const auto &[field, row] : rows) {
        const auto found = problems.find(field);
        row->setError(found != problems.end() ? words(found->second) : QString());
        // The highest one on the screen is the first to be mended.
        if (found != problems.end() &&
            (first == nullptr || row->mapTo(row->window(), QPoint()).y() < first->mapTo(first->window(), QPoint()).y()))
            first = row;
    }
    return first;
}

} // namespace ui
