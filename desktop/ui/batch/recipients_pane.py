"""All who are written to, in a table, and below it the card of the one that is chosen."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QModelIndex, QSizeF, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QCheckBox,
    QHBoxLayout,
    QHeaderView,
    QSplitter,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from desktop.domain.senders import Sender
from desktop.stationery.formats import card_format
from desktop.ui.batch.batch_drafts import BatchDraft, own_text, shown_card
from desktop.ui.batch.recipient_cells import RecipientCells
from desktop.ui.batch.recipients_model import NUMBER_ROLE, STATE, Found, RecipientsModel
from desktop.ui.look.buttons import Button, Kind
from desktop.ui.look.labels import ElidedLabel, Label, Tone
from desktop.ui.look.theme import CAPTION, XL, L, M, S, letter_sized
from desktop.ui.notes.drafts import Draft
from desktop.ui.pages.live_page import LivePage
from desktop.ui.pages.page_view import PageView
from desktop.ui.system.background import Worker
from desktop.ui.widgets.note_editor import NoteEditor
from desktop.ui.widgets.trouble import TroubleBar
from desktop.ui.words.spoken import spoken
from desktop.workflows.batch_people import Person
from desktop.workflows.write_notes import note_side_picture

_WORDS = 300  # pixels, of one person's text
_STATE = 120  # pixels, of what is said of a card, at the least


class RecipientsPane(QWidget):
    """Shows them, and lets the words of each be changed.

    Signals: own_words: with somebody's number and their text; "" for everybody's.
    """

    own_words = Signal(int, str)

    def __init__(self, draft: Draft, worker: Worker, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._people: Sequence[Person] = ()
        self._written = BatchDraft(draft, Sender(), {})
        self._text = ""  # of the one who is chosen
        self._troubles: Mapping[int, str] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(XL, L, XL, L)
        column.setSpacing(M)
        column.addLayout(self._top())
        self.trouble = TroubleBar()
        column.addWidget(self.trouble)
        halves = QSplitter(Qt.Orientation.Vertical)
        halves.setChildrenCollapsible(False)
        halves.setHandleWidth(M)
        halves.addWidget(self._table())
        halves.addWidget(self._one(draft))
        halves.setStretchFactor(0, 3)
        halves.setStretchFactor(1, 2)
        column.addWidget(halves, 1)
        self.card = LivePage(self.view, note_side_picture, worker, self)

    @property
    def chosen(self) -> int | None:
        """The number of the one whose card is shown."""
        number: int | None = self.table.currentIndex().data(NUMBER_ROLE)
        return number

    def show_people(self, people: Sequence[Person]) -> None:
        """Show these instead, with the card of the first."""
        self._people, self._troubles = people, {}
        self.model.show_people(people)
        self.table.setCurrentIndex(self.model.index(0, 0))

    def show_words(self, written: BatchDraft) -> None:
        """What each of them is told now, which is made out for the one who is chosen."""
        self._written = written
        card = card_format(written.draft.card)
        self.view.lay_paper(QSizeF(card.width, card.height), card.folds)
        self._show_one()

    def show_found(self, found: Found, sentence: str) -> None:
        """What is in the way. sentence: of how many can be written."""
        number = self.chosen
        self._troubles = found.troubles
        self.model.show_found(found)
        self.count.set_whole(sentence)
        self.count.set_tone(Tone.DUE if found.troubles else Tone.MUTED)
        self.only.setVisible(bool(found.troubles) or self.only.isChecked())
        if number is not None and (row := self.model.row_of(number)) is not None:
            self.table.setCurrentIndex(self.model.index(row, 0))
        self._say_why()
        self._share_room()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._share_room()

    def _share_room(self) -> None:
        """What is said of the cards has what it needs, up to half; names and addresses the rest."""
        needed = max(self.table.sizeHintForColumn(STATE), letter_sized(_STATE))
        most = self.table.viewport().width() // 2
        self.table.horizontalHeader().resizeSection(STATE, min(needed, most))

    def _top(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(M)
        self.count = ElidedLabel(tone=Tone.MUTED)
        row.addWidget(self.count, 1)
        self.only = QCheckBox(self.tr("&Only those who cannot be written to"))
        self.only.hide()
        row.addWidget(self.only)
        return row

    def _table(self) -> QTableView:
        self.model = RecipientsModel(self)
        self.only.toggled.connect(self.model.show_only_troubles)
        self.table = QTableView()
        self.table.setAccessibleName(self.tr("Recipients"))
        self.table.setModel(self.model)
        self.table.setItemDelegate(RecipientCells(self.table))
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.table.setShowGrid(False)
        self.table.setTabKeyNavigation(False)
        self.table.setWordWrap(False)
        self.table.verticalHeader().hide()
        header = self.table.horizontalHeader()
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(STATE, QHeaderView.ResizeMode.Fixed)
        header.setResizeContentsPrecision(0)  # the rows that are seen tell what they need
        self.table.setMinimumHeight(140)
        self.table.selectionModel().currentChanged.connect(self._follow)
        self.model.modelReset.connect(self._show_one)
        return self.table

    def _one(self, draft: Draft) -> QWidget:
        made = QWidget()
        row = QHBoxLayout(made)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(L)
        side = QVBoxLayout()
        side.setSpacing(S)
        above = QHBoxLayout()
        self.whose = Label(scale=CAPTION, tone=Tone.MUTED, wrap=False)
        above.addWidget(self.whose, 1)
        self.as_all = Button(self.tr("As for all"), Kind.LINK)
        self.as_all.clicked.connect(self._take_back)
        above.addWidget(self.as_all)
        side.addLayout(above)
        self.editor = NoteEditor("")
        self.editor.setMinimumWidth(_WORDS)
        self.editor.textChanged.connect(self._change)
        side.addWidget(self.editor, 1)
        self.why = Label(scale=CAPTION, tone=Tone.DANGER)
        side.addWidget(self.why)
        row.addLayout(side, 2)
        card = card_format(draft.card)
        paper = QSizeF(card.width, card.height)
        self.view = PageView(self.tr("The card as it will be printed"), paper)
        row.addWidget(self.view, 3)
        return made

    def _follow(self, current: QModelIndex, before: QModelIndex) -> None:
        self._show_one()

    def _show_one(self) -> None:
        number = self.chosen
        self.editor.setEnabled(number is not None)
        self.as_all.setVisible(number in self._written.own)
        self._say_why()
        if number is None:
            self._text = ""
            self.whose.setText("")
            self._put("")
            self.card.follow(None)
            return
        person = self._people[number]
        name, self._text = person.contact.name, own_text(person, number, self._written)
        self.whose.setText(self.tr("Words for {name}").format(name=name))
        self.editor.setAccessibleName(self.whose.text())
        self._put(self._text)
        self.view.setAccessibleDescription(self._text)
        self.card.follow(shown_card(self._written.draft, self._text, number))

    def _say_why(self) -> None:
        number = self.chosen
        sentence = self._troubles.get(number, "") if number is not None else ""
        self.why.setText(spoken(sentence))
        self.why.setVisible(bool(sentence))

    def _put(self, text: str) -> None:
        """Into the editor, without telling; what is typed there stays as it is."""
        if self.editor.toPlainText() != text:
            told = self.editor.blockSignals(True)
            self.editor.setPlainText(text)
            self.editor.blockSignals(told)

    def _change(self) -> None:
        number, text = self.chosen, self.editor.toPlainText()
        if number is not None and text != self._text:
            self.own_words.emit(number, text)

    def _take_back(self) -> None:
        if (number := self.chosen) is not None:
            self.own_words.emit(number, "")
