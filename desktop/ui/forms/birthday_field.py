"""A birthday: a month and a day, and the year where it is known."""

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from desktop.domain.birthdays import Birthday, NoSuchDay
from desktop.ui.look.theme import S
from desktop.ui.widgets.fields import ChoiceBox, fill


class BirthdayField(QWidget):
    """Three fields in a row; without a day there is no birthday."""

    def __init__(self, birthday: Birthday | None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(S)
        self.month = ChoiceBox()
        self.month.setAccessibleName(self.tr("Month of the birthday"))
        months = [(QLocale().standaloneMonthName(number), number) for number in range(1, 13)]
        fill(self.month, [(self.tr("Not known"), 0), *months], birthday.month if birthday else 0)
        row.addWidget(self.month, 3)
        self.day = QLineEdit(str(birthday.day) if birthday else "")
        self.day.setPlaceholderText(self.tr("Day"))
        self.day.setAccessibleName(self.tr("Day of the birthday"))
        row.addWidget(self.day, 1)
        self.year = QLineEdit(str(birthday.year) if birthday and birthday.year else "")
        self.year.setPlaceholderText(self.tr("Year"))
        self.year.setAccessibleName(self.tr("Year of the birthday, if known"))
        row.addWidget(self.year, 2)
        self.setFocusProxy(self.month)

    def birthday(self) -> Birthday | None:
        """What the fields say. Raises NoSuchDay."""
        month, day, year = self.month.currentData(), self.day.text(), self.year.text()
        if not month and not day.strip():
            return None
        try:
            return Birthday(month, int(day), int(year) if year.strip() else None).checked()
        except ValueError:
            raise NoSuchDay from None
