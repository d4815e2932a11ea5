"""Files are asked for, and a name ends as the kind of file that is chosen for it."""

import sys

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QFileDialog, QLineEdit, QWidget

from desktop.ui.system.file_dialogs import ask_name

KINDS = {"pdf": "To print (*.pdf)", "csv": "Table (*.csv)"}


@pytest.fixture
def window(qtbot):
    made = QWidget()
    qtbot.addWidget(made)
    with qtbot.waitActive(made):
        made.show()
    return made


@pytest.fixture
def asked(window, tmp_path):
    """The dialog, and the list that what is chosen goes to."""
    saved = []
    ask_name(window, "Where to", "Record", KINDS, saved.append)
    files = window.findChild(QFileDialog)
    files.setDirectory(str(tmp_path))
    return files, saved


@pytest.fixture
def choose_next(asked, qtbot):
    """Go to the next kind by its key."""

    def choose_next():
        kinds = asked[0].findChild(QComboBox, "fileTypeCombo")
        kinds.setFocus()
        qtbot.waitUntil(kinds.hasFocus)
        qtbot.keyClick(kinds, Qt.Key.Key_Down)

    return choose_next


def names(files):
    return [path.rpartition("/")[2] for path in files.selectedFiles()]


def test_a_name_is_proposed_that_ends_as_the_first_kind(asked):
    files, _ = asked
    assert names(files) == ["Record.pdf"]


def test_the_name_ends_as_the_kind_that_is_chosen(asked, choose_next):
    files, _ = asked
    choose_next()
    assert names(files) == ["Record.csv"]


def test_an_ending_that_was_left_out_is_put_there(asked, choose_next, tmp_path):
    files, saved = asked
    choose_next()
    files.findChild(QLineEdit, "fileNameEdit").setText("Autumn")
    files.accept()
    assert saved == [str(tmp_path / "Autumn.csv")]


def test_nothing_is_saved_where_no_name_is_given(asked):
    files, saved = asked
    files.reject()
    assert saved == []


@pytest.mark.skipif(sys.platform != "linux", reason="folders are named in the environment there")
@pytest.mark.parametrize(("has_documents", "begins"), [(True, "home/Documents"), (False, "home")])
def test_it_begins_at_home_where_there_is_no_folder_of_documents(
    qtbot, tmp_path, monkeypatch, has_documents, begins
):
    home = tmp_path / "home"
    (home / "Documents" if has_documents else home).mkdir(parents=True)
    monkeypatch.setenv("HOME", str(home))
    monkeypatch.setenv("XDG_CONFIG_HOME", str(home / ".config"))
    window = QWidget()
    qtbot.addWidget(window)
    ask_name(window, "Where to", "Record", KINDS, print)
    assert window.findChild(QFileDialog).directory().path() == str(tmp_path / begins)
