"""A field for a wait: a number, and days, business days, weeks or months."""

from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop.domain.follow_up_rules import MOST_DAYS, Unit, Wait
from desktop.ui.look.theme import S
from desktop.ui.widgets.fields import choices, number_field
from desktop.ui.words.occasion_words import unit_words

_NUMBER = 90  # pixels wide


class WaitField(QWidget):
    """Shows one wait. name: what it is, for those who cannot see what stands beside it."""

    def __init__(self, name: str, wait: Wait, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(S)
        self.count = number_field(0, MOST_DAYS)
        self.count.setValue(wait.count)
        self.count.setAccessibleName(name)
        self.count.setMinimumWidth(_NUMBER)
        row.addWidget(self.count)
        self.unit = choices([(unit_words(unit), unit) for unit in Unit])
        self.unit.setCurrentIndex(self.unit.findData(wait.unit))
        self.unit.setAccessibleName(name)
        row.addWidget(self.unit, 1)
        self.setFocusProxy(self.count)

    def wait(self) -> Wait:
        """What the field says."""
        return Wait(self.count.value(), self.unit.currentData())
