"""Leaving a book for another one: the sample, the user's own again, or a backup of this one."""

from functools import partial

from PySide6.QtCore import QObject, Signal

from desktop.paths import sample_path
from desktop.ui.book.reopening import Reopening
from desktop.ui.editing.window_parts import WindowParts
from desktop.ui.live.live_book import book_file
from desktop.ui.look.buttons import Button, Kind
from desktop.ui.look.labels import Label
from desktop.workflows.back_up_books import KeptBackup
from desktop.workflows.make_sample_books import make_sample_book


class OtherBooks(QObject):
    """Says what is to be opened once the window is closed.

    reopening: None while the program is to end then.

    Signals: left: when the window is to be closed.
    """

    left = Signal()

    def __init__(self, parts: WindowParts) -> None:
        super().__init__(parts.window)
        self._parts = parts
        self.reopening: Reopening | None = None
        self._own: Reopening | None = None  # which the user left for the sample; None at home

    def open_again(self, reopening: Reopening) -> None:
        """Close, and have a book opened."""
        self.reopening = reopening
        self.left.emit()

    def open_sample(self) -> None:
        """Leave this book for one of fictional people."""
        own = book_file(self._parts.store)
        sample = sample_path(own)
        make_sample_book(sample, self._parts.today())
        own_book = self._own or Reopening(str(own) if own else None)
        self.open_again(Reopening(str(sample), away_from=own_book))

    def bring_back(self, kept: KeptBackup) -> None:
        """Open this book again as a backup has it."""
        book = str(book_file(self._parts.store))
        self.open_again(Reopening(book, kept.backup.path, away_from=self._own))

    def tell_of_sample(self, own: Reopening) -> None:
        """Say below the screen that this is the sample book, with a way back to the user's own."""
        self._own = own
        bar = self._parts.window.statusBar()
        bar.setSizeGripEnabled(False)
        said = self.tr("This is the sample book: its people are fictional, and it is yours to try.")
        bar.addWidget(Label(said, wrap=False))
        self.back = Button(self.tr("Back to your own book"), Kind.LINK)
        self.back.clicked.connect(partial(self.open_again, own))
        bar.addWidget(self.back)
