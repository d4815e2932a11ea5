"""What a start does for the book: the day's first backs it up, and a copied folder is told of."""

from desktop.domain.refusals import Refusal
from desktop.store.backups import backups
from desktop.ui import main_window
from desktop.ui.main_window import MainWindow


def test_the_days_first_start_makes_one_backup(store, book, qtbot):
    for _ in range(2):
        window = MainWindow(store)
        qtbot.addWidget(window)
        window.back_up(book.path)
        window.show()
        qtbot.waitUntil(lambda: len(backups(book.path)) == 1)
        window.close()
    assert len(backups(book.path)) == 1


def test_a_backup_that_cannot_be_made_is_told(store, book, qtbot, monkeypatch):
    def full(_book):
        raise Refusal("The disk is full.")

    monkeypatch.setattr(main_window, "back_up_daily", full)
    window = MainWindow(store)
    qtbot.addWidget(window)
    window.back_up(book.path)
    window.show()
    qtbot.waitUntil(lambda: "The disk is full." in window.toast.words.text())


def test_a_book_in_a_copied_folder_is_told_of(window):
    window.warn_of_cloud("")
    assert window.toast.isHidden()
    window.warn_of_cloud("Dropbox")
    assert "a folder of Dropbox" in window.toast.words.text()
