#pragma once

// What most files of ui/ use. Kept short: the compiler maps the whole of it for every file.
#include <QApplication>
#include <QBoxLayout>
#include <QComboBox>
#include <QDialog>
#include <QFrame>
#include <QHash>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QMouseEvent>
#include <QPainter>
#include <QPointer>
#include <QPushButton>
#include <QTableView>
#include <QTimer>
#include <QToolButton>
#include <QVariantMap>

#include <algorithm>
#include <functional>
#include <memory>
#include <optional>
#include <vector>
