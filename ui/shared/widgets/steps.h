#pragma once

#include <QWidget>

namespace ui {

enum class StepState { done, current, waiting, failed };

struct Step
{
    QString title;
    QString remark;
    StepState state = StepState::waiting;
};

/// Where one stands in a course of steps: wizard (numbers) or time line (marks). Read out as "2 of 5: 检查条件".
class StepStrip : public QWidget
{
    Q_OBJECT

public:
    /// `numbered`: circles with numbers at the left of the title, as in a wizard; else marks above it, as in a time
    /// line.
    explicit StepStrip(bool numbered = true, QWidget *parent = nullptr);

    void setSteps(const QList<Step> &steps);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    bool m_numbered;
    QList<Step> m_steps;
};

} // namespace ui
