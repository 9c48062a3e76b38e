#pragma once

#include <QStringList>
#include <QTextBrowser>

namespace ui {

/// Where the user manual speaks of a page: a file of docs/manual, and the heading in it ("": its beginning).
struct ManualPlace
{
    QString file;
    QString heading;
};
/// Of every page of the app, as `role` sees it; the list of all pages of the manual for one that is not known.
[[nodiscard]] ManualPlace manualPlace(const QString &pageId, const QString &role);

/// A page of the user manual, which is built into the program (Chinese alone). Follows links between its pages; opens
/// nothing else, no file and no address.
class ManualView : public QTextBrowser
{
    Q_OBJECT

public:
    explicit ManualView(QWidget *parent = nullptr);

    void open(const ManualPlace &place);
    /// The list of all pages.
    void openContents();
    void goBack();
    [[nodiscard]] QString file() const { return m_file; }
    /// The headings of what is shown.
    [[nodiscard]] QStringList headings() const;
    [[nodiscard]] bool canGoBack() const { return !m_before.isEmpty(); }

    QVariant loadResource(int type, const QUrl &name) override;

Q_SIGNALS:
    void turned();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void turnTo(const QString &file, const QString &heading);
    void showHeading();
    void follow(const QUrl &link);

    QString m_file;
    QStringList m_before;
    int m_heading = 0; ///< where the section begins that is shown, until the reader scrolls; 0: none
};

} // namespace ui
