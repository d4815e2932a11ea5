"""All that was found in files, in a list, and beside it what becomes of the one that is chosen."""

from PySide6.QtCore import QModelIndex, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.domain.contacts import Contact
from desktop.domain.imports import Candidate, Unreadable
from desktop.ui.files.import_detail import ImportDetail
from desktop.ui.files.import_rows import FOUND_ROLE, ImportRows, Shown
from desktop.ui.look.theme import L, M, S, letter_sized, sided
from desktop.ui.widgets.fields import choice_field, fill
from desktop.ui.widgets.two_line_lists import two_line_list
from desktop.workflows.review_files import Review

_LIST = 320  # pixels, beside the smallest letters
_SHARE = 0.1  # of what larger letters ask for: what is beside it needs more


class ImportPane(QWidget):
    """Shows them, and lets each be decided on; `rows` has all of it as it is decided now.

    Signals: decided: when something else is to become of somebody.
    """

    decided = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows = ImportRows(self)
        across = QHBoxLayout(self)
        across.setContentsMargins(sided(L, 0, 0, 0))
        across.setSpacing(M)
        across.addLayout(self._side())
        self.detail = ImportDetail()
        self.detail.decided.connect(self._decide)
        across.addWidget(self.detail, 1)

    def show_review(self, review: Review) -> None:
        """Show all of this, and choose the first."""
        self.rows.take(review.candidates, review.unreadable)
        self._offer_kinds()
        self.list.setFocus()
        self._choose_first()

    def _side(self) -> QVBoxLayout:
        side = QVBoxLayout()
        side.setSpacing(M)
        self.shown = choice_field()
        self.shown.setAccessibleName(self.tr("Shown"))
        self.shown.activated.connect(self._show_kind)
        kinds = QHBoxLayout()
        kinds.setContentsMargins(S, 0, S, 0)  # as far in as the rows below
        kinds.addWidget(self.shown)
        side.addLayout(kinds)
        self.list = two_line_list(self.tr("What was found"), self.rows)
        self.list.setFixedWidth(letter_sized(_LIST, _SHARE))
        self.list.selectionModel().currentChanged.connect(self._follow)
        side.addWidget(self.list, 1)
        return side

    def _offer_kinds(self) -> None:
        counts = self.rows.counts()
        named = [
            (Shown.ALL, self.tr("All {number}"), counts.all),
            (Shown.NEW, self.tr("New {number}"), counts.new),
            (Shown.SIMILAR, self.tr("Similar {number}"), counts.similar),
            (Shown.SAME, self.tr("Same {number}"), counts.same),
            (Shown.UNREADABLE, self.tr("Unreadable {number}"), counts.unreadable),
        ]
        offered = [
            (words.format(number=number), shown)
            for shown, words, number in named
            if number or shown is Shown.ALL
        ]
        fill(self.shown, offered, Shown.ALL)

    def _show_kind(self) -> None:
        self.rows.show_only(self.shown.currentData())
        self._choose_first()

    def _choose_first(self) -> None:
        self.list.setCurrentIndex(self.rows.index(0, 0))

    def _follow(self, current: QModelIndex) -> None:
        found: Candidate | Unreadable | None = current.data(FOUND_ROLE)
        self.detail.show_found(found, self._like(found))

    def _like(self, found: Candidate | Unreadable | None) -> Contact | None:
        if not isinstance(found, Candidate):
            return None
        if found.match is None and found.twin is not None:
            return self.rows.candidates[found.twin].contact
        return found.match

    def _decide(self, candidate: Candidate) -> None:
        self.rows.decide(candidate)
        self.decided.emit()
