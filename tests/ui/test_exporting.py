"""The book is made into files for other programs from the window, whole or not at all."""

import pytest
from PySide6.QtWidgets import QFileDialog

from desktop.ui.exporting import Exporting


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
