#!/usr/bin/env python3
"""Draw what Fairhand prints, for the README: a card, four hands, an envelope and a letter.

The pictures of its window are the handbook's, which `./dev shots --handbook` draws.

usage: packaging/make_pictures.py        (run by the environment that ./dev made; no screen needed)
"""

import os
import sys
import tempfile
from datetime import date
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
sys.path.insert(0, str(Path(__file__).parents[1]))

import numpy as np
from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QApplication, QWidget

from desktop.handwriting.hands import load_hand
from desktop.handwriting.inks import DEFAULT_INK
from desktop.handwriting.line_places import Line
from desktop.handwriting.pen_kinds import pen
from desktop.handwriting.writing import write
from desktop.printing.pdf import pdf_bytes
from desktop.printing.previews import Raster, page_image
from desktop.stationery.letter_parts import Letterhead
from desktop.stationery.letters import Letter
from desktop.stationery.pages import Page
from desktop.store.books import open_book
from desktop.store.contact_search import search_contacts
from desktop.store.samples import fill_with_sample
from desktop.ui.live.live_store import LiveStore
from desktop.ui.look.theme import Theme
from desktop.ui.window.main_window import MainWindow
from desktop.ui.writing.writing_dialog import WritingDialog
from desktop.workflows.write_letters import LetterOrder, letter_picture
from desktop.workflows.write_notes import NoteOrder, card_picture, envelope_picture

PICTURES = Path(__file__).with_name("pictures")
DAY = date(2026, 11, 22)
PERSON = "Elena Alvarez"
PAUSE = 1500  # milliseconds for what is drawn in the background
DPI = 220
FOUR = (
    ("traditional", "fountain"),
    ("fine-liner", "gel"),
    ("quick-cursive", "fountain"),
    ("felt-tip", "gel"),
)
TAKE = 11
FROM = ("Jordan Lee", "48 Maple Avenue", "Salem, OR 97301")
TO = (
    "Ms. Elena Alvarez",
    "Brightwater Systems",
    "1200 Harbor Street, Suite 4",
    "Portland, OR 97205",
)
LETTER = """\
Re: Operations analyst, our interview of November 20

Dear Ms. Alvarez,

Thank you for the time you and your team gave me on Friday. The tour of the Harbor Street plant \
told me more about how Brightwater works than any description could have, and I left it wanting \
the job more than when I came.

You said that the first task would be to bring the reports of three plants into one. At Cascade \
Freight I did much the same: four depots, each with its own spreadsheets, became one weekly report \
that the managers trusted, within five months and without new software. I would be glad to show \
you the before and after.

I look forward to hearing from you after the holiday, and can be reached at the number above \
until then.

Sincerely,
Jordan Lee

Enclosure: references
"""
LINE = "Thank you for the time you gave me on Friday."


def main() -> int:
    """Write a card of the sample book as the window does, and keep it with the others."""
    PICTURES.mkdir(exist_ok=True)
    app = QApplication(sys.argv[:1])
    Theme(app)
    with tempfile.TemporaryDirectory() as folder:
        book = open_book(Path(folder) / "sample.book")
        with book.sessions.begin() as session:
            fill_with_sample(session, DAY)
            person = next(line for line in search_contacts(session) if line.name == PERSON)
        window = MainWindow(LiveStore(book, app), today=lambda: DAY, start="contacts")
        window.resize(1280, 800)
        window.show()
        wait()
        window.contacts.choose(person.id)
        wait()
        window.contacts.print_card()
        wait()
        dialog = next(w for w in window.findChildren(QWidget) if isinstance(w, WritingDialog))
        picture = card_picture(dialog.order(), DPI).picture
        dialog.close()
        window.close()
        book.close()
    page = QImage(
        picture.rgb, picture.width, picture.height, 3 * picture.width, QImage.Format.Format_RGB888
    )
    right = page.copy(page.width() // 2, 0, page.width() - page.width() // 2, page.height())
    right.save(str(PICTURES / "card.png"))
    draw_hands()
    draw_mail()
    return 0


def draw_hands() -> None:
    """The same line in four hands, one under the other."""
    writings = []
    for number, (id, kind) in enumerate(FOUR):
        line = Line(LINE, 24, 44 * (len(FOUR) - number) - 22, 420)
        hand, rng = load_hand(id), np.random.default_rng(number + TAKE)
        writings.append(write([line], hand, hand.x_height, rng, ink=DEFAULT_INK, pen=pen(kind)))
    page = Page(468, 44 * len(FOUR) + 14, tuple(writings))
    picture = page_image(pdf_bytes([page], title="Hands", seed=1), 0, 150)
    image = QImage(
        picture.rgb, picture.width, picture.height, 3 * picture.width, QImage.Format.Format_RGB888
    )
    image.save(str(PICTURES / "hands.png"))


def draw_mail() -> None:
    """A letter, and its envelope by hand."""
    head = Letterhead(FROM[0], FROM[1:], ("(503) 555-0142", "jordan.lee@example.com"))
    letter = LetterOrder(Letter(LETTER, TO, head, "November 22, 2026"))
    keep(letter_picture(letter, 0, 110).picture, "letter.png")
    envelope = NoteOrder("", envelope="us-10", to=TO, sender=FROM, origin="US", seed=7)
    keep(envelope_picture(envelope, 110).picture, "envelope.png")


def keep(picture: Raster, name: str) -> None:
    """Save a page with a thin line around it."""
    image = QImage(
        picture.rgb, picture.width, picture.height, 3 * picture.width, QImage.Format.Format_RGB888
    ).copy()
    painter = QPainter(image)
    painter.setPen(QColor("#c4c5bf"))
    painter.drawRect(0, 0, image.width() - 1, image.height() - 1)
    painter.end()
    image.save(str(PICTURES / name))


def wait() -> None:
    """Let the window do what it does in the background."""
    loop = QEventLoop()
    QTimer.singleShot(PAUSE, loop.quit)
    loop.exec()


if __name__ == "__main__":
    raise SystemExit(main())
