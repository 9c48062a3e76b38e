#pragma once

#include "accounts/blockers.h"
#include "ui/shared/widgets/basics.h"

#include <QDateTime>
#include <QVariantMap>

class QGridLayout;

namespace ui {

/// When works leave their retention time: today and each end on one line.
class RetentionTimeline : public QWidget
{
    Q_OBJECT

public:
    RetentionTimeline(const QDateTime &today, const QList<QDateTime> &ends, QWidget *parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override { return {360, 54}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QDateTime m_today;
    QList<QDateTime> m_ends;
};

/// A mark in a soft circle: what is met, what is not, what is only to be waited for.
class ConditionMark : public QWidget
{
    Q_OBJECT

public:
    ConditionMark(const QString &iconName, Tone tone, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_icon;
    Tone m_tone;
};

/// The conditions of closing as they stand now, grouped by what the user can do about them, each with its figures and
/// the way to what is behind it.
class ClosingConditionsView : public QWidget
{
    Q_OBJECT

public:
    explicit ClosingConditionsView(QWidget *parent = nullptr);
    void set(const accounts::ClosingConditions &conditions);

Q_SIGNALS:
    void navigateRequested(const QString &pageId, const QVariantMap &arguments);
    void checkRequested();

private:
    void rebuild();
    void addGroup(const QString &title, qsizetype count);
    void addOpen(const accounts::Condition &condition);
    void addSubjects(const accounts::Condition &condition, QVBoxLayout &into);
    [[nodiscard]] QWidget *wayOf(const accounts::Condition &condition);
    void follow(const QString &kind, const QString &id);

    QLabel *m_title = nullptr;
    QLabel *m_remark = nullptr;
    QPushButton *m_again = nullptr;
    QVBoxLayout *m_list = nullptr;
    std::optional<accounts::ClosingConditions> m_conditions;
};

} // namespace ui
