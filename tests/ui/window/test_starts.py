"""What a start does for the book, and how a window ends."""

from datetime import timedelta

from desktop.domain.refusals import Refusal
from desktop.store import bins
from desktop.store.backups import backups
from desktop.ui.window.main_window import MainWindow
from desktop.workflows import daily_care


def test_the_days_first_start_makes_one_backup(store, book, qtbot):
    for _ in range(2):
        window = MainWindow(store)
        qtbot.addWidget(window)
        window.take_care(book.path)
        window.show()
        qtbot.waitUntil(lambda: len(backups(book.path)) == 1)
        window.close()
    assert len(backups(book.path)) == 1


def test_a_backup_that_cannot_be_made_is_told(store, book, qtbot, monkeypatch):
    def full(_book):
        raise Refusal("The disk is full.")

    monkeypatch.setattr(daily_care, "back_up_daily", full)
    window = MainWindow(store)
    qtbot.addWidget(window)
    window.take_care(book.path)
    window.show()
    qtbot.waitUntil(lambda: "The disk is full." in window.toast.words.text())


def test_what_has_been_in_the_bin_too_long_is_gone_after_a_start(
    store, book, maria, qtbot, monkeypatch
):
    monkeypatch.setattr(bins, "KEPT_FOR", timedelta(0))
    store.delete_contact(maria.id)
    window = MainWindow(store)
    qtbot.addWidget(window)
    window.take_care(None)
    window.show()

    def is_empty():
        with book.sessions() as session:
            return bins.deleted_things(session) == []

    qtbot.waitUntil(is_empty)


def test_a_book_in_a_copied_folder_is_told_of(window):
    window.notices.warn_of_cloud("")
    assert window.toast.isHidden()
    window.notices.warn_of_cloud("Dropbox")
    assert "a folder of Dropbox" in window.toast.words.text()


def test_a_window_may_be_closed_while_its_last_dialog_is_going(interview, me, window, write_card):
    write_card().reject()
    assert window.close()
