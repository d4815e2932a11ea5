"""What the columns of a table hold: as their headers say, or as the user does."""

from collections.abc import Callable, Mapping

from PySide6.QtWidgets import QComboBox, QGridLayout, QScrollArea, QWidget

from desktop.domain.column_uses import COLUMN_USES
from desktop.domain.imports import Column, FileFacts
from desktop.ui.look.labels import ElidedLabel, Label, Tone, caption
from desktop.ui.look.theme import L, S, fitting
from desktop.ui.widgets.fields import choice_field, fill
from desktop.ui.widgets.form_dialog import FormDialog
from desktop.ui.widgets.scrolled_pages import beside_bar, scroll_down
from desktop.ui.words.spoken import spoken


class ColumnsDialog(FormDialog):
    """A row for each column, with a cell of it; hands the uses by header to `choose`."""

    def __init__(
        self,
        facts: FileFacts,
        choose: Callable[[Mapping[str, str]], object],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._choose = choose
        self.add_title(
            self.tr("Columns of {file}").format(file=facts.name),
            self.tr("What you choose is remembered for tables with the same columns."),
        )
        self.uses: dict[str, QComboBox] = {}
        page = QWidget()
        page.setObjectName("page")
        grid = QGridLayout(page)
        grid.setHorizontalSpacing(L)
        grid.setVerticalSpacing(S)
        for column, name in enumerate((self.tr("Column"), self.tr("Such as"), self.tr("Holds"))):
            grid.addWidget(caption(name), 0, column)
            grid.setColumnStretch(column, 1)
        for row, each in enumerate(facts.columns, start=1):
            self._add(grid, row, each)
        grid.setRowStretch(len(facts.columns) + 1, 1)
        area = QScrollArea()
        scroll_down(area, page)
        self.form.addLayout(beside_bar(area, grid), 1)
        self.add_buttons(self._commit_uses, self.tr("Read it so"))
        self.resize(fitting(760, 560))

    def _add(self, grid: QGridLayout, row: int, column: Column) -> None:
        grid.addWidget(Label(column.header), row, 0)
        grid.addWidget(ElidedLabel(column.sample, tone=Tone.MUTED), row, 1)
        field = choice_field()
        fill(field, [(spoken(words), id) for id, words in COLUMN_USES.items()], column.use)
        field.setAccessibleName(self.tr("What “{column}” holds").format(column=column.header))
        grid.addWidget(field, row, 2)
        self.uses[column.header] = field

    def _commit_uses(self) -> None:
        self._choose({header: field.currentData() for header, field in self.uses.items()})
