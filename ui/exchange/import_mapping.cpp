#include "ui/exchange/import_mapping.h"

#include "exchange/field_table.h"
#include "ui/exchange/import_words.h"
#include "ui/shared/text/plain.h"
#include "ui/shared/widgets/basics.h"
#include "ui/workspace/names.h"
#include "ui/workspace/values.h"

#include <QComboBox>
#include <QGridLayout>
#include <QScrollArea>
#include <QSpinBox>
#include <QStandardItemModel>

#include <algorithm>

namespace ui {

namespace {

using exchange::ColumnUnit;

const QString keepColumn = QStringLiteral("*");

QComboBox *combo()
{
    auto *box = new QComboBox;
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(14);
    return box;
}

} // namespace

ImportMapping::ImportMapping(QWidget *parent) : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(size::gap);

    m_fields = new QStandardItemModel(this);
    auto *file = new Card;
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(24);
    grid->setVerticalSpacing(4);
    m_platform = combo();
    m_encoding = combo();
    m_sheet = combo();
    m_headerLine = new QSpinBox;
    m_headerLine->setRange(0, 1000);
    m_headerLine->setKeyboardTracking(false);
    QWidget *const fields[] = {m_platform, m_encoding, m_sheet, m_headerLine};
    for (int i = 0; i < 4; ++i) {
        m_labels[i] = label({}, LabelStyle::secondary);
        m_evidence[i] = label({}, LabelStyle::hint);
        m_evidence[i]->setWordWrap(true);
        grid->addWidget(m_labels[i], 0, i);
        grid->addWidget(fields[i], 1, i);
        grid->addWidget(m_evidence[i], 2, i, Qt::AlignTop);
        grid->setColumnStretch(i, 1);
    }
    file->body()->addLayout(grid);
    column->addWidget(file);

    auto *mapping = new Card;
    m_columnsTitle = label({}, LabelStyle::section);
    mapping->body()->addWidget(m_columnsTitle);
    auto *area = new QScrollArea;
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->viewport()->setAutoFillBackground(false);
    m_columns = new QWidget;
    m_grid = new QGridLayout(m_columns);
    m_grid->setContentsMargins(0, 0, 12, 0);
    m_grid->setHorizontalSpacing(16);
    m_grid->setVerticalSpacing(6);
    m_grid->setColumnStretch(0, 2);
    m_grid->setColumnStretch(1, 3);
    m_grid->setColumnStretch(2, 2);
    m_grid->setColumnStretch(3, 2);
    m_grid->setColumnStretch(4, 4);
    area->setWidget(m_columns);
    m_columns->setAutoFillBackground(false); // the scroll area has switched it on
    mapping->body()->addWidget(area, 1);
    column->addWidget(mapping, 1);

    connect(m_platform, &QComboBox::activated, this, [this](int index) {
        m_mapping.platform = exchange::allOf(exchange::Platform{})[size_t(index)];
        Q_EMIT changed();
    });
    connect(m_encoding, &QComboBox::activated, this, [this](int index) {
        m_mapping.encoding = exchange::allOf(exchange::Encoding{})[size_t(index)];
        Q_EMIT changed();
    });
    // Another sheet or header is another table: what was stated of its columns is gone.
    connect(m_sheet, &QComboBox::activated, this, [this](int index) {
        m_mapping.sheet = m_preview.sheets[size_t(index)];
        m_mapping.columns.reset();
        m_mapping.headerLine.reset();
        Q_EMIT changed();
    });
    connect(m_headerLine, &QSpinBox::valueChanged, this, [this](int line) {
        m_mapping.headerLine = line;
        m_mapping.columns.reset();
        Q_EMIT changed();
    });
}

void ImportMapping::fillFields()
{
    m_fields->clear();
    const auto add = [this](const QString &text, const QString &name, const QString &tip) {
        auto *item = new QStandardItem(text);
        item->setData(name, Qt::UserRole);
        item->setToolTip(plainToolTip(tip));
        m_fields->appendRow(item);
    };
    add(tr("Keep as it is (no field)"), keepColumn, {});
    add(tr("Leave out"), {}, {});
    for (const exchange::CreatorField &field : exchange::creatorFields()) {
        const std::string name(field.name);
        add(import_words::field(name), toText(name), toText(name));
    }
}

void ImportMapping::show(const exchange::FilePreview &preview, const exchange::Mapping &stated)
{
    m_preview = preview;
    m_mapping = stated;
    fillFields();
    showFile();
    showColumns();
}

void ImportMapping::showFile()
{
    m_platform->clear();
    for (const exchange::Platform platform : exchange::allOf(exchange::Platform{}))
        m_platform->addItem(import_words::platform(platform));
    m_platform->setCurrentIndex(int(m_preview.platform));
    m_evidence[0]->setText(import_words::evidence(m_preview.platformEvidence));

    m_encoding->clear();
    for (const exchange::Encoding encoding : exchange::allOf(exchange::Encoding{}))
        m_encoding->addItem(import_words::encoding(encoding));
    m_encoding->setEnabled(m_preview.encoding.has_value());
    m_encoding->setCurrentIndex(m_preview.encoding ? int(*m_preview.encoding) : -1);
    QString why = m_preview.encodingEvidence ? import_words::evidence(*m_preview.encodingEvidence)
                                             : tr("a workbook says it itself");
    if (m_preview.damagedBytes > 0)
        why += QStringLiteral(" · ") + tr("%1 damaged bytes").arg(m_preview.damagedBytes);
    m_evidence[1]->setText(why);

    m_sheet->clear();
    for (const std::string &sheet : m_preview.sheets)
        m_sheet->addItem(toText(sheet));
    m_sheet->setEnabled(m_preview.sheets.size() > 1);
    m_sheet->setCurrentText(toText(m_preview.sheet.value_or(std::string())));
    m_evidence[2]->setText(m_preview.sheets.empty() ? tr("this kind of file has none")
                                                    : tr("%1 sheets").arg(m_preview.sheets.size()));

    const QSignalBlocker blocker(m_headerLine);
    m_headerLine->setEnabled(m_preview.format != exchange::FileFormat::json);
    m_headerLine->setValue(int(m_preview.headerLine));
    m_evidence[3]->setText(m_preview.headerLine > 0 ? tr("the columns are named there")
                                                    : tr("0: the columns have no names"));
}

void ImportMapping::showColumns()
{
    clearLayout(*m_grid);
    m_columnsTitle->setText(tr("Columns: %1 of %2 go to a field").arg(mappedColumns()).arg(m_preview.columns.size()));
    const QString heads[] = {tr("Column of the file"), tr("Examples"), tr("Goes to"), tr("Unit"), tr("Why")};
    for (int i = 0; i < 5; ++i)
        m_grid->addWidget(label(heads[i], LabelStyle::secondary), 0, i);
    int row = 1;
    for (const exchange::PreviewColumn &one : m_preview.columns)
        addColumn(one, row++);
    m_grid->setRowStretch(row, 1);
}

void ImportMapping::addColumn(const exchange::PreviewColumn &column, int row)
{
    auto *name = label(toText(column.header), LabelStyle::bold);
    setPlainToolTip(*name, toText(column.header));
    name->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    QStringList samples;
    for (const std::string &one : column.samples)
        samples << toText(one).simplified().left(40);
    auto *examples = label(samples.join(QStringLiteral(" · ")), LabelStyle::secondary);
    setPlainToolTip(*examples, samples.join(QLatin1Char('\n')));
    examples->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);

    QComboBox *field = combo();
    field->setModel(m_fields);
    field->setAccessibleName(tr("Field for %1").arg(toText(column.header)));
    const QString current = column.ignored ? QString() : column.field.empty() ? keepColumn : toText(column.field);
    field->setCurrentIndex(field->findData(current));
    connect(field, &QComboBox::activated, this, [this, column, field] {
        const QString chosen = field->currentData().toString();
        // "No field" states nothing: the column goes to what is kept beside the fields only when it is not recognised.
        stateColumn(column, chosen == keepColumn ? std::nullopt : std::optional(chosen.toStdString()), std::nullopt);
        Q_EMIT changed();
    });

    QComboBox *unit = combo();
    unit->setMinimumContentsLength(8);
    unit->setAccessibleName(tr("Unit of %1").arg(toText(column.header)));
    const exchange::CreatorField *known = exchange::findField(column.field);
    for (const ColumnUnit one : exchange::allOf(ColumnUnit{}))
        if (known != nullptr && exchange::unitFits(*known, one))
            unit->addItem(import_words::unit(one), int(one));
    unit->setVisible(column.unit.has_value() && unit->count() > 1);
    if (column.unit)
        unit->setCurrentIndex(unit->findData(int(column.unit->unit)));
    connect(unit, &QComboBox::activated, this, [this, column, unit] {
        stateColumn(column, column.field, ColumnUnit(unit->currentData().toInt()));
        Q_EMIT changed();
    });

    QString why;
    if (column.unit)
        why = import_words::evidence(*column.unit);
    else if (column.field.empty())
        why = column.ignored ? tr("left out by you") : tr("not recognised: kept beside the fields");
    else if (column.confidence < 0.95)
        why = tr("the header is close to a known one: please check");
    else
        why = tr("a known header");
    auto *evidence = label(why, column.confidence < 0.9 && !column.field.empty() ? LabelStyle::body : LabelStyle::hint);
    evidence->setWordWrap(true);
    setPlainToolTip(*evidence, why);

    QWidget *const cells[] = {name, examples, field, unit, evidence};
    for (int i = 0; i < 5; ++i)
        m_grid->addWidget(cells[i], row, i);
}

void ImportMapping::stateColumn(const exchange::PreviewColumn &column, const std::optional<std::string> &field,
                                std::optional<ColumnUnit> unit)
{
    std::vector<exchange::ColumnMapping> columns = m_mapping.columns.value_or(std::vector<exchange::ColumnMapping>{});
    std::erase_if(columns, [&](const exchange::ColumnMapping &one) {
        // A field has one column: the new choice takes it from the old one.
        return one.index == column.index || (field && !field->empty() && one.field == field);
    });
    if (field || unit) {
        exchange::ColumnMapping stated;
        stated.index = column.index;
        stated.field = field;
        stated.unit = unit;
        columns.push_back(stated);
    }
    if (field && !field->empty())
        for (const exchange::PreviewColumn &other : m_preview.columns)
            if (other.index != column.index && other.field == *field) {
                exchange::ColumnMapping without;
                without.index = other.index;
                without.field = std::string();
                columns.push_back(without);
            }
    m_mapping.columns = columns.empty() ? std::nullopt : std::optional(columns);
}

int ImportMapping::mappedColumns() const
{
    return int(std::count_if(m_preview.columns.begin(), m_preview.columns.end(),
                             [](const exchange::PreviewColumn &one) { return !one.field.empty() && !one.ignored; }));
}

void ImportMapping::retranslate()
{
    const QString names[] = {tr("Platform"), tr("Encoding"), tr("Sheet"), tr("Line of the header")};
    QWidget *const fields[] = {m_platform, m_encoding, m_sheet, m_headerLine};
    for (int i = 0; i < 4; ++i) {
        m_labels[i]->setText(names[i]);
        fields[i]->setAccessibleName(names[i]);
    }
    if (!m_preview.file.empty())
        show(m_preview, m_mapping);
}

} // namespace ui
