"""A damaged book is met with offers: its newest backup, and what can still be read."""

import pytest
from PySide6.QtWidgets import QDialog

from desktop.domain.contacts import Contact
from desktop.store.books import open_book
from desktop.store.contacts import save_contact
from desktop.ui.files.mending_dialog import MendingDialog
from desktop.workflows.back_up_books import back_up_now


@pytest.fixture
def damaged(tmp_path):
    path = tmp_path / "my.book"
    book = open_book(path)
    with book.sessions.begin() as session:
        save_contact(session, Contact("Ada Byron"))
    book.close()
    return path


@pytest.fixture
def ask(qtbot):
    """The dialog, shown, and how it ended."""

    def ask(path):
        dialog = MendingDialog(path, "my.book is damaged.")
        endings = []
        dialog.finished.connect(endings.append)
        dialog.open()
        return dialog, endings

    return ask


def cut(path):
    path.write_bytes(path.read_bytes()[:-4096])


def test_the_newest_backup_is_offered_with_what_is_in_it(damaged, ask, click):
    back_up_now(damaged)
    cut(damaged)
    dialog, endings = ask(damaged)
    assert "1 contacts and 0 events" in dialog.held.text()
    click(dialog.restore)
    assert endings == [QDialog.DialogCode.Accepted]
    open_book(damaged).close()


def test_without_a_backup_what_can_be_read_is_saved(damaged, ask, click):
    cut(damaged)
    dialog, endings = ask(damaged)
    assert not hasattr(dialog, "restore")
    click(dialog.salvage)
    assert endings == [QDialog.DialogCode.Accepted]
    open_book(damaged).close()


def test_where_nothing_can_be_read_it_is_said_and_can_be_left(damaged, ask, click):
    damaged.write_bytes(b"\xff" * 9000)
    dialog, endings = ask(damaged)
    click(dialog.salvage)
    assert "Nothing can be read" in dialog.trouble.sentence
    click(dialog.leave)
    assert endings == [QDialog.DialogCode.Rejected]
