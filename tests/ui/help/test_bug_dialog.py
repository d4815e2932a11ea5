"""An error of our own is told in a sentence, with details for a report that hold no note."""

import pytest
from PySide6.QtGui import QGuiApplication

from desktop.app import Reporter
from desktop.domain.refusals import Refusal
from desktop.logbook import details_of
from desktop.ui.help.bug_dialog import BugDialog


def failed():
    """An error as it comes out of a slot."""
    try:
        raise KeyError("Dear Ms. Alvarez")
    except KeyError as trouble:
        return trouble


@pytest.fixture
def clipboard(qapp):
    yield QGuiApplication.clipboard()
    QGuiApplication.clipboard().clear()


def test_what_escapes_is_told_with_details_to_copy(window, click, clipboard, tmp_path, monkeypatch):
    monkeypatch.setattr("desktop.logbook.log_path", lambda: tmp_path / "fairhand.log")
    trouble = failed()
    Reporter(window)(type(trouble), trouble, trouble.__traceback__)
    dialog = window.findChild(BugDialog)
    assert "Something went wrong inside Fairhand (KeyError)" in dialog.text()
    click(dialog.copy)
    assert dialog.isVisible()
    assert clipboard.text() == details_of(trouble)
    click(dialog.close_it)
    assert not dialog.isVisible()


def test_details_say_where_it_happened_and_nothing_of_what_was_written():
    details = details_of(failed())
    assert "test_bug_dialog.py" in details
    assert "in failed" in details
    assert "KeyError" in details
    assert "Alvarez" not in details.replace('raise KeyError("Dear Ms. Alvarez")', "")


def test_a_refusal_is_told_as_it_is(window):
    refusal = Refusal("The disk is full.")
    Reporter(window)(Refusal, refusal, None)
    assert window.findChild(BugDialog) is None
