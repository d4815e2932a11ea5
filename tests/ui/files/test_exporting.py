"""The book is made into files for other programs from the window, whole or not at all."""

from datetime import UTC, datetime

import pytest
from PySide6.QtWidgets import QFileDialog

from desktop.ui.files.exporting import Exporting
from desktop.workflows.kept_calendars import has_calendars, refresh_calendars


@pytest.fixture
def exporting(window, interview) -> Exporting:
    return window.tools.exporting


@pytest.mark.parametrize(
    ("name", "beginning"),
    [
        ("people.vcf", b"BEGIN:VCARD"),
        ("people.csv", b"\xef\xbb\xbfName,"),
        ("calendar.ics", b"BEGIN:VCALENDAR"),
        ("book.fairhand", b"PK"),
    ],
)
def test_the_ending_says_what_the_file_is(exporting, tmp_path, qtbot, name, beginning):
    with qtbot.waitSignal(exporting.writer.done, timeout=20_000):
        exporting.save(str(tmp_path / name))
    assert (tmp_path / name).read_bytes().startswith(beginning)


def test_what_was_written_is_told(exporting, window, tmp_path, qtbot):
    with qtbot.waitSignal(exporting.writer.done, timeout=20_000):
        exporting.save(str(tmp_path / "people.vcf"))
    assert window.toast.words.text() == f"Exported 1 things to people.vcf in {tmp_path}."


def test_a_name_that_says_nothing_is_refused_in_a_sentence(exporting, window, tmp_path, qtbot):
    with qtbot.waitSignal(exporting.writer.refused, timeout=20_000):
        exporting.save(str(tmp_path / "people.doc"))
    assert "does not tell what it is to be" in window.toast.words.text()
    assert list(tmp_path.glob("people*")) == []


def test_the_menu_asks_where_and_as_what(window, interview, qtbot):
    window.menus.export_files.trigger()
    files = window.findChild(QFileDialog)
    assert len(files.nameFilters()) == 4
    files.reject()


class TestKeptCalendars:
    """A calendar that other programs subscribe to."""

    @pytest.fixture
    def kept(self, window, interview, tmp_path, qtbot, click):
        """One that was chosen by the menu."""
        window.menus.kept_calendar.trigger()
        files = window.findChild(QFileDialog)
        path = tmp_path / "mine.ics"
        files.selectFile(str(path))
        with qtbot.waitSignal(window.history.noted, timeout=20_000):
            files.accept()
        return path

    def test_it_is_written_and_how_to_subscribe_is_told(self, kept, window):
        assert b"Maria Alvarez" in kept.read_bytes()
        assert f"subscribe to {kept.as_uri()}" in window.toast.words.text()

    def test_it_is_written_anew_for_this_book(self, kept, book):
        kept.unlink()
        with book.sessions() as session:
            refresh_calendars(session, str(book.path), datetime.now(UTC))
        assert kept.exists()

    def test_undo_keeps_it_no_more(self, kept, window, book):
        window.history.undo()
        assert not has_calendars(book.name)
        window.history.redo()
        assert has_calendars(book.name)
