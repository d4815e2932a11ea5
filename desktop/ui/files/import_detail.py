"""One thing that was found in a file: who it is, beside whom they are like, and what to do."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from desktop.domain.conflicts import CONTACT_PARTS
from desktop.domain.contacts import Contact
from desktop.domain.imports import Candidate, Decision, Spot, Unreadable
from desktop.domain.merging import Side
from desktop.ui.look.buttons import Button, Kind
from desktop.ui.look.labels import Label, caption, heading, muted
from desktop.ui.look.theme import XL, XS, L, S
from desktop.ui.widgets.side_choices import SideChoices, SideRow
from desktop.ui.words.contact_parts import part_title, part_words
from desktop.ui.words.spoken import spoken


class ImportDetail(QScrollArea):
    """Shows one row, and what is decided on it.

    Signals: decided: with the candidate as it is decided now.
    """

    decided = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.choices: SideChoices | None = None
        self.buttons: dict[Decision, Button] = {}
        self._candidate: Candidate | None = None

    def show_found(self, found: Candidate | Unreadable | None, like: Contact | None) -> None:
        """like: whom a candidate is like, in the book or in the files."""
        self.choices, self.buttons, self._candidate = None, {}, None
        page = QWidget()
        page.setObjectName("page")
        column = QVBoxLayout(page)
        column.setContentsMargins(XL, S, XL, L)
        column.setSpacing(L)
        if isinstance(found, Candidate):
            self._show_person(column, found, like)
        elif found is not None:
            self._show_failure(column, found)
        column.addStretch()
        self.setWidget(page)

    def _head(self, name: str, spot: Spot) -> QVBoxLayout:
        """What it is, over where it was found."""
        column = QVBoxLayout()
        column.setSpacing(XS)
        column.addWidget(heading(name))
        where = self.tr("{file}, line {line}").format(file=spot.file, line=spot.line)
        column.addWidget(muted(where if spot.line else spot.file))
        return column

    def _show_person(self, column: QVBoxLayout, candidate: Candidate, like: Contact | None) -> None:
        self._candidate = candidate
        column.addLayout(self._head(candidate.contact.name, candidate.found.spot))
        column.addLayout(self._decisions(candidate, like))
        if like is None:
            for part in CONTACT_PARTS:
                words = part_words(part, candidate.contact)
                if words and part not in _TOLD_ALREADY:
                    column.addLayout(_fact(part_title(part), words))
            return
        self.choices = SideChoices(
            list(_rows(candidate, like)),
            self.tr("In the book") if candidate.match else self.tr("Earlier in the file"),
            self.tr("In the file"),
        )
        self.choices.changed.connect(self._keep_choices)
        column.addWidget(self.choices)

    def _decisions(self, candidate: Candidate, like: Contact | None) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(S)
        offered = [(Decision.ADD, self.tr("Add as new"))]
        if like is not None:
            offered.insert(0, (Decision.MERGE, self.tr("Merge")))
        offered.append((Decision.SKIP, self.tr("Skip")))
        for decision, words in offered:
            made = Button(words, Kind.PAGE)
            made.setCheckable(True)
            made.setChecked(candidate.decision is decision)
            made.setAutoExclusive(True)
            made.clicked.connect(self._decide)
            row.addWidget(made)
            self.buttons[decision] = made
        row.addStretch()
        return row

    def _show_failure(self, column: QVBoxLayout, failure: Unreadable) -> None:
        column.addLayout(self._head(self.tr("This could not be read"), failure.spot))
        column.addWidget(Label(spoken(failure.reason)).selectable())
        if failure.beginning.strip():
            column.addLayout(_fact(self.tr("It begins with"), failure.beginning))

    def _decide(self) -> None:
        assert self._candidate, "its buttons are shown"
        chosen = next(each for each, button in self.buttons.items() if button.isChecked())
        self._tell(self._candidate.decided(chosen, self._candidate.kept))

    def _keep_choices(self) -> None:
        assert self._candidate, "its fields are shown"
        assert self.choices, "one was chosen"
        self.buttons[Decision.MERGE].setChecked(True)
        self._tell(self._candidate.decided(Decision.MERGE, self.choices.chosen()))

    def _tell(self, candidate: Candidate) -> None:
        self._candidate = candidate
        self.decided.emit(candidate)


_TOLD_ALREADY = ("name", "do_not_contact", "photo")


def _rows(candidate: Candidate, like: Contact) -> Iterator[SideRow]:
    differ = {choice.name for choice in candidate.choices}
    for part in CONTACT_PARTS:
        words = part_words(part, like), part_words(part, candidate.contact)
        if part in differ:
            side = candidate.kept.get(part)
            yield SideRow(part, part_title(part), *words, side or Side.FIRST)
        elif any(words) and part != "do_not_contact":
            yield SideRow(part, part_title(part), *words, None)


def _fact(name: str, words: str) -> QVBoxLayout:
    column = QVBoxLayout()
    column.setSpacing(XS)
    column.addWidget(caption(name))
    column.addWidget(Label(words).selectable())
    return column
