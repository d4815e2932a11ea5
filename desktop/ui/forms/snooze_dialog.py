"""Another day until which a follow-up is put off."""

from collections.abc import Callable
from datetime import date, timedelta

from PySide6.QtWidgets import QWidget

from desktop.ui.look.theme import roomy
from desktop.ui.widgets.day_field import DayField
from desktop.ui.widgets.form_dialog import FormDialog, labelled
from desktop.ui.words.dates import as_qdate


class SnoozeDialog(FormDialog):
    """Asks for a day after today, and hands it to `snooze`."""

    def __init__(
        self, who: str, today: date, snooze: Callable[[date], object], parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._snooze = snooze
        self.add_title(self.tr("Snooze"), who)
        tomorrow = today + timedelta(days=1)
        self.day = DayField(tomorrow)
        self.day.setMinimumDate(as_qdate(tomorrow))
        self.form.addLayout(labelled(self.tr("Until"), self.day))
        self.add_buttons(self._commit_day, self.tr("Snooze"))
        self.setMinimumWidth(roomy(360))
        self.day.setFocus()

    def _commit_day(self) -> None:
        self._snooze(self.day.day())
