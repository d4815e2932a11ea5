"""The watchdog keeps the time that the window did not answer."""

import threading

import pytest
from PySide6.QtCore import QTimer

from desktop.ui.system.watchdog import LONGEST, Watchdog


@pytest.fixture
def watchdog(qapp):
    made = Watchdog(qapp, tells=True)
    yield made
    made.deleteLater()


def stall(milliseconds):
    """Keep the interface's thread for so long."""
    threading.Event().wait(milliseconds / 1000)


def test_a_stall_is_kept_and_told(watchdog, qtbot, capsys):
    QTimer.singleShot(0, lambda: stall(2 * LONGEST))
    qtbot.waitUntil(lambda: bool(watchdog.stalls))
    assert max(watchdog.stalls) >= 2 * LONGEST - 10
    assert "did not answer for" in capsys.readouterr().err


def test_what_was_forgotten_is_not_told_again(watchdog, qtbot):
    QTimer.singleShot(0, lambda: stall(2 * LONGEST))
    qtbot.waitUntil(lambda: bool(watchdog.stalls))
    watchdog.forget()
    assert watchdog.stalls == []
