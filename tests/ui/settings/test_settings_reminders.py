"""Settings: the reminders are chosen at once, and each choice can be taken back."""

from datetime import time

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QSystemTrayIcon

from desktop.ui.reminders.reminder_choices import (
    ReminderChoice,
    remember_reminders,
    reminder_choice,
)
from desktop.ui.settings.settings_dialog import SettingsDialog


@pytest.fixture
def has_tray(monkeypatch):
    monkeypatch.setattr(QSystemTrayIcon, "isSystemTrayAvailable", lambda: True)


@pytest.fixture
def section(window, qtbot):
    """Opens Settings at the reminders."""

    def section():
        window.setting_up.open_settings("reminders")
        dialog = window.findChild(SettingsDialog)
        qtbot.waitUntil(dialog.isActiveWindow)
        return dialog.sections.currentWidget()

    return section


def test_the_hour_is_chosen_with_the_arrow_keys_and_can_be_undone(window, section, qtbot):
    shown = section()
    assert shown.at.currentData() == time(9)
    shown.at.setFocus()
    qtbot.keyClick(shown.at, Qt.Key.Key_Down)
    assert reminder_choice() == ReminderChoice(at=time(9, 30))
    window.menus.undo.trigger()
    assert reminder_choice() == ReminderChoice()
    assert shown.at.currentData() == time(9)


def test_without_reminders_there_is_no_hour(section, qtbot):
    shown = section()
    qtbot.mouseClick(shown.on, Qt.MouseButton.LeftButton, pos=shown.on.rect().center() / 2)
    assert reminder_choice() == ReminderChoice(on=False)
    assert not shown.at.isEnabled()


def test_the_program_can_stay_in_the_tray(has_tray, section, qtbot):
    shown = section()
    shown.stays.setFocus()
    qtbot.keyClick(shown.stays, Qt.Key.Key_Space)
    assert reminder_choice() == ReminderChoice(stays=True)


def test_without_a_tray_that_is_said(section):
    assert not section().stays.isEnabled()


def test_an_hour_of_another_version_stays_as_it_is(section):
    remember_reminders(ReminderChoice(at=time(5, 10)))
    assert section().at.currentData() == time(5, 10)
