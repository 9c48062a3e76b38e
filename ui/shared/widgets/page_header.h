#pragma once

#include <QWidget>

class QHBoxLayout;
class QLabel;
class QPushButton;

namespace ui {

/// Title, what it stands for (data date, counts), and actions at the right; one of them primary, last.
class PageHeader : public QWidget
{
    Q_OBJECT

public:
    explicit PageHeader(QWidget *parent = nullptr);

    void setTitle(const QString &title);
    void setSubtitle(const QString &subtitle);
    [[nodiscard]] QString subtitle() const;
    /// The way here, as links: each {id, text}; the last is where one is. Empty: hidden.
    void setBreadcrumb(const QList<std::pair<QString, QString>> &path);
    /// At the right, in the order of the calls.
    void addWidget(QWidget *widget);

Q_SIGNALS:
    void breadcrumbClicked(const QString &id);

private:
    QHBoxLayout *m_path = nullptr;
    QWidget *m_pathArea = nullptr;
    QHBoxLayout *m_row = nullptr;
    QLabel *m_title = nullptr;
    QLabel *m_subtitle = nullptr;
};

} // namespace ui
