"""What the user is told of the book unasked."""

from pathlib import Path

import pytest

from desktop.store.book_refusals import NotABook
from desktop.store.books import open_to_read
from desktop.ui.live.live_store import LiveStore
from desktop.ui.look.labels import ElidedLabel
from desktop.ui.window.main_window import MainWindow
from tests.ui.conftest import languages_of


@pytest.fixture
def read_only(book, maria, qapp):
    """The same book, which may not be written to."""
    opened = open_to_read(book.path)
    store = LiveStore(opened)
    yield store
    store.deleteLater()
    opened.close()


def test_that_a_book_may_only_be_read_stands_in_a_line_below_the_screen(read_only, qtbot):
    window = MainWindow(read_only)
    qtbot.addWidget(window)
    window.resize(1280, 800)
    window.show()
    said = window.statusBar().findChild(ElidedLabel)
    assert said.text().startswith("This book may be read")
    assert said.text().endswith("to change anything.")
    assert said.height() < 2 * said.fontMetrics().lineSpacing()
    assert not window.menus.new.isEnabled()


def test_why_no_backup_was_made_is_told_in_the_language_of_the_window(qapp, store, qtbot):
    with languages_of(qapp) as languages:
        languages.speak("de")
        window = MainWindow(store)
        qtbot.addWidget(window)
        window.notices.tell_of_no_backup(NotABook(Path("my.book")))
        assert window.toast.words.text().startswith("Heute wurde keine Sicherung")
        assert "my.book ist kein Buch von Fairhand" in window.toast.words.text()
