#pragma once

#include "ui/shared/widgets/steps.h"

namespace ui {

/// One step of an approval: who did it (or has to) and when.
struct ApprovalStep
{
    QString title;
    QString remark;
    QString when;
    StepState state = StepState::waiting;
};

/// The steps of an approval from top to bottom: automatic check, first person, second person, what follows.
class ApprovalSteps : public QWidget
{
    Q_OBJECT

public:
    explicit ApprovalSteps(QWidget *parent = nullptr);
    void setSteps(const QList<ApprovalStep> &steps);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QList<ApprovalStep> m_steps;
};

} // namespace ui
