#pragma once

#include <QLineEdit>
#include <QWidget>

#include <optional>

class QLabel;

namespace ui {

/// A field of a form: label above, field, and below it a hint or what is wrong. Errors stand here, not in a box.
class FormRow : public QWidget
{
    Q_OBJECT

public:
    FormRow(const QString &labelText, QWidget *field, QWidget *parent = nullptr);

    [[nodiscard]] QWidget *field() const { return m_field; }
    void setLabel(const QString &text);
    void setHint(const QString &hint);
    /// At the right of the label: "28 / 100".
    void setRemark(const QString &remark);
    /// Empty: no error. The field's border turns red and a screen reader hears the error with the field.
    void setError(const QString &error);
    [[nodiscard]] bool hasError() const { return !m_errorText.isEmpty(); }
    [[nodiscard]] QString error() const { return m_errorText; }

private:
    void showBelow();

    QLabel *m_label = nullptr;
    QLabel *m_remark = nullptr;
    QLabel *m_below = nullptr;
    QWidget *m_field = nullptr;
    QString m_hint;
    QString m_errorText;
};

/// An amount in 元 with at most two decimals, kept in 分. Takes "12,345.6" and "¥12,345"; groups when the focus leaves.
class MoneyEdit : public QLineEdit
{
    Q_OBJECT

public:
    explicit MoneyEdit(QWidget *parent = nullptr);

    /// None while the text is empty or no amount.
    [[nodiscard]] std::optional<qint64> fen() const;
    void setFen(std::optional<qint64> fen);
    /// Reads yuan as text, without going through a double.
    [[nodiscard]] static std::optional<qint64> parse(const QString &text);

Q_SIGNALS:
    /// The amount, not only how it is written, which the leaving focus changes.
    void fenChanged();

protected:
    void focusOutEvent(QFocusEvent *event) override;

private:
    std::optional<qint64> m_known;
};

/// A password field with an eye that shows it.
class PasswordEdit : public QLineEdit
{
    Q_OBJECT

public:
    explicit PasswordEdit(QWidget *parent = nullptr);

private:
    QAction *m_eye = nullptr;
};

} // namespace ui
