#pragma once

#include "ui/shared/theme/tokens.h"

#include <QAbstractButton>
#include <QWidget>

class QPushButton;

namespace ui {

/// The painted panel at the left: what the product does, as a picture of briefs and creators being matched.
class BrandPanel : public QWidget
{
    Q_OBJECT

public:
    explicit BrandPanel(QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void paintNetwork(QPainter &painter, const QRectF &area) const;
    void paintPromises(QPainter &painter) const;
};

/// A way to begin: radio mark, icon, title with badge, one sentence, and a foot with a remark and a link.
class ChoiceCard : public QAbstractButton
{
    Q_OBJECT

public:
    explicit ChoiceCard(const QString &iconName, QWidget *parent = nullptr);
    void setTexts(const QString &title, const QString &badge, const QString &words, const QString &remark,
                  const QString &link);
    [[nodiscard]] QPushButton *link() const { return m_link; }
    [[nodiscard]] QSize sizeHint() const override { return {500, 118}; }

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void placeLink();

    QString m_icon;
    QString m_badge;
    QString m_words;
    QString m_remark;
    QPushButton *m_link = nullptr;
};

struct SampleAccount
{
    QString login;
    /// "Lin Zhi", or the login again.
    QString name;
    QString role;
    Tone tone = Tone::accent;
    /// What this account is there to try.
    QString remark;
};

/// One sample account: fills in the form when clicked.
class AccountTile : public QAbstractButton
{
    Q_OBJECT

public:
    explicit AccountTile(const SampleAccount &account, QWidget *parent = nullptr);
    [[nodiscard]] const SampleAccount &account() const { return m_account; }
    [[nodiscard]] QSize sizeHint() const override { return {180, 52}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    SampleAccount m_account;
};

/// ① title, with a line below: the heading of a step.
class StepHeading : public QWidget
{
    Q_OBJECT

public:
    explicit StepHeading(int number, QWidget *parent = nullptr);
    void setTexts(const QString &title, const QString &remark);
    [[nodiscard]] QSize sizeHint() const override { return {200, 50}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int m_number;
    QString m_title;
    QString m_remark;
};

} // namespace ui
