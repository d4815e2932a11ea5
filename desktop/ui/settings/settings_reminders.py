"""Settings: whether, when and from where to be reminded of what is owed."""

from datetime import time
from functools import partial

from PySide6.QtCore import QLocale, QTime
from PySide6.QtWidgets import QCheckBox, QSystemTrayIcon, QWidget

from desktop.ui.editing.changing import Changing
from desktop.ui.look.labels import muted
from desktop.ui.reminders.reminder_choices import (
    ReminderChoice,
    remember_reminders,
    reminder_choice,
)
from desktop.ui.settings.settings_section import Section, card
from desktop.ui.widgets.fields import FieldGrid, choices, fill

_HOURS = tuple(time(hour, minute) for hour in range(6, 23) for minute in (0, 30))


class RemindersSection(Section):
    """The notification of each day, and the tray."""

    def __init__(self, changing: Changing) -> None:
        super().__init__(
            changing,
            self.tr("Reminders"),
            self.tr("Kept on this computer, not in your book."),
        )
        self.on = QCheckBox(self.tr("Tell me once a day what is &owed"))
        self.at = choices([])
        self.at.setAccessibleName(self.tr("From this hour on"))
        fields = QWidget()
        FieldGrid(fields).add(self.tr("From this hour on"), self.at)
        self.stays = QCheckBox(self.tr("Stay in the &tray when the window is closed"))
        self.column.addWidget(card(self.on, fields, name=self.tr("Each day")))
        self.column.addWidget(card(self.stays, *self._about_tray(), name=self.tr("Tray")))
        self.column.addStretch(1)
        self.on.clicked.connect(self._choose)
        self.at.activated.connect(self._choose)
        self.stays.clicked.connect(self._choose)

    def read(self) -> None:
        chosen = reminder_choice()
        self.on.setChecked(chosen.on)
        hours = sorted({*_HOURS, chosen.at})
        fill(self.at, [(_hour_words(hour), hour) for hour in hours], chosen.at)
        self.at.setEnabled(chosen.on)
        self.stays.setChecked(chosen.stays)

    def _about_tray(self) -> list[QWidget]:
        """Nothing, unless this desktop has none."""
        there_is_one = QSystemTrayIcon.isSystemTrayAvailable()
        self.stays.setEnabled(there_is_one)
        if there_is_one:
            return []
        return [
            muted(self.tr("This desktop has no tray: you are reminded while the window is open."))
        ]

    def _choose(self) -> None:
        before = reminder_choice()
        after = ReminderChoice(
            on=self.on.isChecked(), at=self.at.currentData(), stays=self.stays.isChecked()
        )
        if after == before:
            return
        remember_reminders(after)
        self.changing.note(
            self.tr("Changed the reminders."),
            partial(remember_reminders, before),
            partial(remember_reminders, after),
        )


def _hour_words(hour: time) -> str:
    return QLocale().toString(QTime(hour.hour, hour.minute), QLocale.FormatType.ShortFormat)
