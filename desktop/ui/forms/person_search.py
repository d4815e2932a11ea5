"""A field that finds people of the book while their names are typed, to add one of them."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QModelIndex, QStringListModel, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCompleter, QLineEdit, QListView, QWidget

from desktop.domain.contacts import ContactLine
from desktop.ui.live.lookups import Lookups
from desktop.ui.system.background import Background

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class PersonSearch(QLineEdit):
    """Offers whoever is found below it, and last a new contact of that name.

    Signals:
        found: with the line of whoever was chosen.
        new_asked: with the name of somebody to be added as new.
    """

    found = Signal(object)
    new_asked = Signal(str)

    def __init__(self, lookups: Lookups, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setPlaceholderText(self.tr("Add a person"))
        self.setAccessibleName(self.tr("Add a person"))
        self._find = lookups.find
        self._lines: Sequence[ContactLine] = ()
        self._offers = QStringListModel(self)
        self._list = QCompleter(self._offers, self)
        self._list.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        self._list.setWidget(self)
        self.popup = QListView()
        self.popup.setObjectName("offers")
        self.popup.setAccessibleName(self.tr("People found"))
        self._list.setPopup(self.popup)
        chosen = self._list.activated[QModelIndex]  # type: ignore[index]  # stubs know one of two
        chosen.connect(self._choose)
        self._searching = Background(lookups.worker, self)
        self._searching.done.connect(self._offer)
        self.textEdited.connect(self._search)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _ENTER and self.text().strip():
            self._take(0)  # not the dialog's button: the name is not done with
        else:
            super().keyPressEvent(event)

    def _search(self, words: str) -> None:
        self._lines = ()
        if words.strip():
            self._searching.ask(partial(_found, self._find, words))
        else:
            self.popup.hide()

    def _offer(self, answer: tuple[str, Sequence[ContactLine]]) -> None:
        words, lines = answer
        if words != self.text():
            return  # a newer one is on its way
        self._lines = lines
        new = self.tr("New contact “{name}”").format(name=words.strip())
        self._offers.setStringList([*map(person_words, lines), new])
        self._list.complete()
        self.popup.setCurrentIndex(self._list.completionModel().index(0, 0))

    def _choose(self, index: QModelIndex) -> None:
        self._take(index.row())

    def _take(self, row: int) -> None:
        typed, lines = self.text().strip(), self._lines
        self._lines = ()
        self.popup.hide()
        self.clear()
        if row < len(lines):
            self.found.emit(lines[row])
        elif typed:
            self.new_asked.emit(typed)


def person_words(line: ContactLine) -> str:
    """Who it is: "Maria Alvarez · Acme"."""
    return " · ".join(filter(None, (line.name, line.organization)))


def _found(
    find: Callable[[str], Sequence[ContactLine]], words: str
) -> tuple[str, Sequence[ContactLine]]:
    return words, find(words)
