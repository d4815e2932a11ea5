#!/usr/bin/env python3
"""Draw the README's pictures again, from a sample book: the window, and the inside of a card.

usage: packaging/make_pictures.py        (run by the environment that ./dev made; no screen needed)
"""

import os
import sys
import tempfile
from datetime import date
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
sys.path.insert(0, str(Path(__file__).parents[1]))

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QWidget

from desktop.store.books import open_book
from desktop.store.contacts import search_contacts
from desktop.store.samples import fill_with_sample
from desktop.ui.card_dialog import CardDialog
from desktop.ui.live_store import LiveStore
from desktop.ui.main_window import MainWindow
from desktop.ui.theme import Theme
from desktop.workflows.write_notes import card_picture

PICTURES = Path(__file__).with_name("pictures")
DAY = date(2026, 11, 22)
PERSON = "Elena Alvarez"
PAUSE = 1500  # milliseconds for what is drawn in the background
DPI = 220


def main() -> int:
    """Make a book, show the window, print its card, and keep both as pictures."""
    PICTURES.mkdir(exist_ok=True)
    app = QApplication(sys.argv[:1])
    Theme(app)
    with tempfile.TemporaryDirectory() as folder:
        book = open_book(Path(folder) / "sample.book")
        with book.sessions.begin() as session:
            fill_with_sample(session, DAY)
            person = next(line for line in search_contacts(session) if line.name == PERSON)
        window = MainWindow(LiveStore(book, app), today=lambda: DAY)
        window.resize(1280, 800)
        window.show()
        wait()
        window.contacts.choose(person.id)
        wait()
        window.grab().save(str(PICTURES / "window.png"))
        window.contacts.print_card()
        wait()
        dialog = next(w for w in window.findChildren(QWidget) if isinstance(w, CardDialog))
        dialog.grab().save(str(PICTURES / "writing.png"))
        picture = card_picture(dialog.order(), DPI)
        dialog.close()
        window.close()
        book.close()
    page = QImage(
        picture.rgb, picture.width, picture.height, 3 * picture.width, QImage.Format.Format_RGB888
    )
    right = page.copy(page.width() // 2, 0, page.width() - page.width() // 2, page.height())
    right.save(str(PICTURES / "card.png"))
    return 0


def wait() -> None:
    """Let the window do what it does in the background."""
    loop = QEventLoop()
    QTimer.singleShot(PAUSE, loop.quit)
    loop.exec()


if __name__ == "__main__":
    raise SystemExit(main())
