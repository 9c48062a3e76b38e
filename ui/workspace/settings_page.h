#pragma once

#include "ui/frame/page.h"
#include "ui/frame/session_state.h"

class QLineEdit;

namespace ui {

class FormRow;
class SegmentedControl;

/// Theme, language, row density, 红涨绿跌, and where new databases are put. Every choice takes effect at once.
class SettingsPage : public Page
{
    Q_OBJECT

public:
    explicit SettingsPage(SessionState &session);

    void refresh() override;
    [[nodiscard]] QString helpText() const override;

private:
    void addRow(Card &card, QLabel *&title, QLabel *&hint, QWidget *control);
    void chooseFolder();
    void retranslate();

    SessionState &m_session;
    Card *m_look = nullptr;
    Card *m_data = nullptr;
    SegmentedControl *m_theme = nullptr;
    SegmentedControl *m_language = nullptr;
    SegmentedControl *m_density = nullptr;
    SegmentedControl *m_rise = nullptr;
    QLabel *m_riseSample = nullptr;
    QLineEdit *m_folder = nullptr;
    QPushButton *m_browse = nullptr;
    QLabel *m_titles[5] = {};
    QLabel *m_hints[5] = {};
};

} // namespace ui
