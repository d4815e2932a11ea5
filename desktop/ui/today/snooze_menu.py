"""Until when a follow-up is put off."""

from datetime import date, timedelta

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

_WEEK = 7
_FEW = 3


class SnoozeMenu(QMenu):
    """Offers days after `due`, or after today where that is later.

    Signals:
        chosen: with the day.
        pick_asked: when another day is wanted.
    """

    chosen = Signal(object)
    pick_asked = Signal()

    def __init__(self, due: date, today: date, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setAccessibleName(self.tr("Snooze"))
        if due <= today:
            self._offer(self.tr("&Tomorrow"), today + timedelta(days=1))
            self._offer(self.tr("In &3 days"), today + timedelta(days=_FEW))
            self._offer(self.tr("&Next week"), today + timedelta(days=_WEEK - today.weekday()))
        else:
            self._offer(self.tr("A &day later"), due + timedelta(days=1))
            self._offer(self.tr("&3 days later"), due + timedelta(days=_FEW))
            self._offer(self.tr("A &week later"), due + timedelta(days=_WEEK))
        self.addSeparator()
        self.addAction(self.tr("&Pick a date…"))
        self.triggered.connect(self._choose)

    def _offer(self, name: str, day: date) -> None:
        self.addAction(name).setData(day.toordinal())

    def _choose(self, action: QAction) -> None:
        if action.data() is None:
            self.pick_asked.emit()
        else:
            self.chosen.emit(date.fromordinal(action.data()))
