"""The palette of commands: type a few letters of what to do or whom to see, and press Enter."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QListView, QVBoxLayout, QWidget

from desktop.domain.contacts import ContactLine
from desktop.ui.help.palette_model import FOUND_ROLE, Found, PaletteModel, matching
from desktop.ui.help.palette_rows import PaletteRows
from desktop.ui.live.live_contacts import first_contacts
from desktop.ui.live.live_store import LiveStore
from desktop.ui.look.labels import muted
from desktop.ui.look.theme import M, S, letter_sized
from desktop.ui.system.background import Background, Worker
from desktop.ui.widgets.menus import Offer
from desktop.ui.widgets.tab_order import TabbedDialog
from desktop.ui.widgets.text_fields import SearchField

WIDE, HIGH = 560, 420  # pixels, beside the smallest letters
_TOP = 72  # pixels, from that of the window
_EDGE = 1  # pixels, of the card around it all
_MOVES = (Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_PageDown, Qt.Key.Key_PageUp)


class CommandPalette(TabbedDialog):
    """Finds what can be done now, and whoever is in the book.

    Signals: contact_asked: with the id of a contact.
    """

    contact_asked = Signal(int)

    def __init__(
        self, offers: Sequence[Offer], store: LiveStore, worker: Worker, window: QWidget
    ) -> None:
        super().__init__(window, Qt.WindowType.Popup)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setAccessibleName(self.tr("Commands"))
        self._offers = [offer for offer in offers if offer.action.isEnabled()]
        self._store = store
        self._people: Sequence[ContactLine] = ()
        self._lay_out()
        self._search = Background(worker, self)
        self._search.done.connect(self._show_people)
        self.field.textChanged.connect(self._look)
        self.field.installEventFilter(self)
        self.list.clicked.connect(self.accept)
        self._highest = min(letter_sized(HIGH), window.height() - _TOP - M)
        self.resize(min(letter_sized(WIDE), window.width() - 2 * M), self._highest)
        middle = window.mapToGlobal(QPoint((window.width() - self.width()) // 2, _TOP))
        self.move(middle)
        self._look()
        self.field.setFocus()

    def accept(self) -> None:
        """Do what is chosen."""
        found: Found | None = self.list.currentIndex().data(FOUND_ROLE)
        if found is None:
            return
        super().accept()
        if found.action:
            found.action.trigger()
        elif found.contact_id:
            self.contact_asked.emit(found.contact_id)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The keys that move and choose go from the field to the list."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() in _MOVES:
                self.list.event(event)
                return True
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self.accept()
                return True
        return super().eventFilter(watched, event)

    def _lay_out(self) -> None:
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        card = QFrame()
        card.setObjectName("card")
        outer.addWidget(card)
        column = QVBoxLayout(card)
        column.setContentsMargins(M, M, M, M)
        column.setSpacing(S)
        self.field = SearchField(self.tr("What to do, or whom to see"))
        column.addWidget(self.field)
        self.model = PaletteModel(self)
        self.list = QListView()
        self.list.setAccessibleName(self.tr("Found"))
        self.list.setModel(self.model)
        self.list.setItemDelegate(PaletteRows(self.list))
        self.list.setUniformItemSizes(True)
        self.list.setMouseTracking(True)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # the keys stay in the field above
        column.addWidget(self.list, 1)
        self.nothing = muted(self.tr("Nothing is called that. Try fewer letters."))
        self.nothing.setContentsMargins(S, 0, S, S)
        column.addWidget(self.nothing)

    def _look(self) -> None:
        words = self.field.text().strip()
        if words:
            self._search.ask(partial(first_contacts, self._store, words))
        else:
            self._people = ()
        self._show()

    def _show_people(self, people: Sequence[ContactLine]) -> None:
        if self.field.text().strip():
            self._people = people
            self._show()

    def _show(self) -> None:
        self.model.show_found(matching(self._offers, self.field.text()), self._people)
        self.list.setCurrentIndex(self.model.index(0, 0))
        is_found = bool(self.model.rowCount())
        self.list.setVisible(is_found)
        self.nothing.setVisible(not is_found)
        self._fit()

    def _fit(self) -> None:
        """No higher than what was found."""
        rows = self.model.rowCount() * max(self.list.sizeHintForRow(0), 0)
        found = rows + 2 * self.list.frameWidth() if rows else self.nothing.sizeHint().height()
        around = 2 * (M + _EDGE) + self.field.sizeHint().height() + S
        self.resize(self.width(), min(self._highest, around + found))
