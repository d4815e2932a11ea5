"""A chart with its name and what it says, which can be read as a table too."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHBoxLayout,
    QHeaderView,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from desktop.ui.look.buttons import Button, Kind
from desktop.ui.look.labels import heading, muted
from desktop.ui.look.theme import XS, L, M
from desktop.ui.widgets.charts import Chart, Figure
from desktop.ui.widgets.figures_model import FiguresModel


class ChartCard(QFrame):
    """Shows the chart, or the same figures as a table."""

    def __init__(
        self,
        name: str,
        explained: str,
        chart: Chart,
        columns: Sequence[str],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("card")
        column = QVBoxLayout(self)
        column.setContentsMargins(L, M, L, L)
        column.setSpacing(M)
        top = QHBoxLayout()
        words = QVBoxLayout()
        words.setSpacing(XS)
        words.addWidget(heading(name))
        words.addWidget(muted(explained))
        top.addLayout(words, 1)
        self.toggle = Button(
            self.tr("Show “{name}” as a table").format(name=name), Kind.ICON, picture="table"
        )
        self.toggle.setCheckable(True)
        self.toggle.toggled.connect(self._show_as_chosen)
        top.addWidget(self.toggle, 0, Qt.AlignmentFlag.AlignTop)
        column.addLayout(top)
        self.chart = chart
        column.addWidget(chart, 1)
        self.model = FiguresModel(columns, self)
        self.table = self._table(name)
        column.addWidget(self.table)
        column.addStretch()
        self._show_as_chosen()

    def show_figures(self, figures: Sequence[Figure], rows: Sequence[Sequence[str]]) -> None:
        """Show these, in the table with all that they were counted from."""
        self.chart.show_figures(figures)
        self.model.show_rows(rows)
        self._fit()

    def needed_width(self) -> int:
        """How wide it must be for its table to have all names whole; 0 while the chart is seen."""
        if not self.toggle.isChecked():
            return 0
        columns, header = range(self.model.columnCount()), self.table.horizontalHeader()
        widths = (
            max(self.table.sizeHintForColumn(at), header.sectionSizeHint(at)) for at in columns
        )
        return sum(widths) + 2 * L

    def _table(self, name: str) -> QTableView:
        made = QTableView()
        made.setAccessibleName(name)
        made.setModel(self.model)
        made.setShowGrid(False)
        made.setWordWrap(False)
        made.verticalHeader().hide()
        made.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        made.horizontalHeader().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        made.horizontalHeader().setHighlightSections(False)
        made.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        made.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        made.setTabKeyNavigation(False)
        made.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        return made

    def _show_as_chosen(self) -> None:
        as_table = self.toggle.isChecked()
        self.chart.setVisible(not as_table)
        self.table.setVisible(as_table)
        self._fit()

    def _fit(self) -> None:
        """As high as its rows: the page is what is scrolled."""
        rows = range(self.model.rowCount())
        height = self.table.horizontalHeader().sizeHint().height()
        height += sum(self.table.rowHeight(row) for row in rows) + 2 * self.table.frameWidth()
        self.table.setFixedHeight(height + XS)
