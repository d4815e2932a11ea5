"""The rooms put together: what is told where there is no window yet."""

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from desktop.app import tell_alone
from desktop.ui.widgets.message_dialog import MessageDialog


@pytest.mark.usefixtures("qapp")
def test_why_a_book_cannot_be_opened_stands_on_the_screen_until_it_is_closed():
    told = []

    def read_and_close():
        shown = [each for each in QApplication.topLevelWidgets() if isinstance(each, MessageDialog)]
        told.extend(each.text() for each in shown if each.isVisible())
        for each in shown:
            each.close_it.click()

    QTimer.singleShot(0, read_and_close)
    tell_alone("A new book could not be made.")
    assert told == ["A new book could not be made."]
