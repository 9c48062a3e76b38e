#pragma once

#include <QWidget>

class QVBoxLayout;

namespace ui {

/// One condition with the figure that it is judged by, at one or more moments.
struct CheckItem
{
    QString id;
    QString name;
    /// The figures: "需要粉丝 ≥ 100,000，当前 86,214".
    QString detail;
    bool met = true;
    /// What earlier moments said, in the order of the titles; the last moment is `met`.
    QList<bool> earlier = {};
    /// A way on, at the right. Empty: none.
    QString link = {};
};

/// Conditions one below another: ✓ or ✗, name, figures, the moments, and where each leads to. What is not met stands on
/// a red ground and says so in words to a screen reader.
class Checklist : public QWidget
{
    Q_OBJECT

public:
    explicit Checklist(QWidget *parent = nullptr);
    /// `moments`: titles of the columns of marks; one fewer in each item's `earlier`. Empty: no marks.
    void setItems(const QList<CheckItem> &items, const QStringList &moments = {});

Q_SIGNALS:
    void linkClicked(const QString &id);

private:
    QVBoxLayout *m_rows = nullptr;
};

} // namespace ui
