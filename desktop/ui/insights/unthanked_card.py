"""Who was never thanked: one of them is a key away from being written to."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QModelIndex, QRect, Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QVBoxLayout,
    QWidget,
)

from desktop.domain.insights import Unthanked
from desktop.domain.own_occasions import AnyOccasion
from desktop.ui.insights.unthanked_model import LINE_ROLE, UnthankedModel
from desktop.ui.look.buttons import Button, Kind
from desktop.ui.look.labels import heading, muted
from desktop.ui.look.theme import XS, L, M, S
from desktop.ui.widgets.two_line_lists import two_line_list


class UnthankedCard(QFrame):
    """Lists them, the newest first.

    It is as high as its rows: the page is what is scrolled.

    Signals:
        seen_asked: with the place of the row that was gone to.
        write_asked: with the `Unthanked` to write to, by the button, Enter or a double click.
        contact_asked: with the id of somebody to show.
    """

    seen_asked = Signal(QRect)
    write_asked = Signal(object)
    contact_asked = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("card")
        column = QVBoxLayout(self)
        column.setContentsMargins(L - S, M, L - S, L)  # the rows stand in by as much
        column.setSpacing(M)
        words = QVBoxLayout()
        words.setSpacing(XS)
        words.addWidget(heading(self.tr("Never thanked")))
        self.told = muted()
        words.addWidget(self.told)
        top = QHBoxLayout()
        top.setContentsMargins(S, 0, S, 0)
        top.setSpacing(S)
        top.addLayout(words, 1)
        top.addLayout(self._buttons())
        column.addLayout(top)
        self.model = UnthankedModel(self)
        self.list = two_line_list(self.tr("Never thanked"), self.model)
        self.list.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.activated.connect(self._ask_write)
        self.list.selectionModel().currentChanged.connect(self._follow)
        self.list.selectionModel().currentChanged.connect(self._ask_seen)
        column.addWidget(self.list)
        column.addStretch(1)
        self._follow()

    def _buttons(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(S)
        self.show_person = Button(self.tr("Show person"), Kind.ICON, picture="person")
        self.show_person.clicked.connect(self._ask_contact)
        self.write = Button(self.tr("Write now"), picture="pencil")
        self.write.clicked.connect(self._ask_write)
        for button in (self.show_person, self.write):
            row.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        return row

    def show_people(self, people: Sequence[Unthanked], kinds: Mapping[str, AnyOccasion]) -> None:
        """Show these. kinds: of events, by their ids."""
        self.model.show_lines(people, kinds)
        nobody = self.tr("Everybody of these days was thanked, or still will be in time.")
        some = self.tr("It is late for these, and late is better than never.")
        self.told.setText(some if people else nobody)
        self.list.setFixedHeight(len(people) * max(self.list.sizeHintForRow(0), 0) + S)
        for part in (self.list, self.write, self.show_person):
            part.setVisible(bool(people))
        if people:
            self.list.setCurrentIndex(self.model.index(0, 0))
        self._follow()

    @property
    def current(self) -> Unthanked | None:
        """Whoever is chosen."""
        line: Unthanked | None = self.list.currentIndex().data(LINE_ROLE)
        return line

    def _follow(self) -> None:
        for button in (self.write, self.show_person):
            button.setEnabled(self.current is not None)

    def _ask_seen(self, current: QModelIndex) -> None:
        if self.list.hasFocus():
            place = self.list.visualRect(current)
            self.seen_asked.emit(QRect(self.list.mapTo(self, place.topLeft()), place.size()))

    def _ask_write(self) -> None:
        if self.current is not None:
            self.write_asked.emit(self.current)

    def _ask_contact(self) -> None:
        if self.current is not None:
            self.contact_asked.emit(self.current.contact_id)
