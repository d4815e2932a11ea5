"""Writing a card: the words on the left, the real pages on the right, and out with it."""

from dataclasses import replace
from typing import Any

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QFrame, QHBoxLayout, QVBoxLayout, QWidget

from desktop.domain.refusals import Refusal
from desktop.notes.gaps import UnfilledGaps, refuse_gaps
from desktop.stationery.envelope_faces import EnvelopeFace
from desktop.stationery.formats import (
    US_A2_FOLDED,
    EnvelopeFormat,
    card_format,
    envelope_format,
)
from desktop.stationery.fronts import PLAIN
from desktop.stationery.impositions import OWN_STOCK
from desktop.ui.addressing import Addressing, NoPostalAddress, ReturnAddressToMend
from desktop.ui.background import Worker
from desktop.ui.buttons import Button, Kind
from desktop.ui.drafts import Draft
from desktop.ui.footers import footer
from desktop.ui.labels import muted
from desktop.ui.live_page import LivePage
from desktop.ui.note_pane import NotePane
from desktop.ui.preview_pane import PreviewPane
from desktop.workflows.choose_stationery import cautions
from desktop.workflows.write_notes import (
    NoteOrder,
    card_picture,
    envelope_doubts,
    envelope_picture,
    note_side_picture,
    other_side_picture,
)

_NO_CARD: dict[str, Any] = {
    "card": US_A2_FOLDED.id,
    "panels": (),
    "front": PLAIN,
    "imprint": "",
    "stock": OWN_STOCK,
}


class CardDialog(QDialog):
    """Edits a draft beside its pages. What it cannot do itself it asks for.

    Signals:
        print_asked, save_asked: with the order, whose note has no gaps left.
        address_asked, return_address_asked: when one is missing, or cannot go on an envelope.
        hand_asked: when the user wants to add one.
    """

    print_asked = Signal(object)
    save_asked = Signal(object)
    address_asked = Signal()
    return_address_asked = Signal()
    hand_asked = Signal()

    def __init__(
        self,
        draft: Draft,
        about: str,
        addressing: Addressing,
        worker: Worker,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setWindowTitle(self.tr("Thank-you card"))
        self.setMinimumSize(QSize(980, 600))
        self._addressing = addressing
        self._not_sent = ""  # why, until something is changed
        self._lay_out(draft, about)
        self.card = LivePage(self.preview.card, note_side_picture, worker, self)
        self.other = LivePage(self.preview.other, other_side_picture, worker, self)
        self.sheet = LivePage(self.preview.sheet, card_picture, worker, self)
        self.envelope = LivePage(self.preview.envelope, envelope_picture, worker, self)
        self._connect_parts()
        self._follow_draft()
        self.note.editor.setFocus()
        self.note.editor.select_first_gap()

    def draft(self) -> Draft:
        """What is written and chosen now."""
        return self.note.draft()

    def choose_hand(self, id: str) -> None:
        """Go on in this hand, which may be new."""
        self.note.choices.hands.choose(id)

    def address(self, addressing: Addressing) -> None:
        """Go to or come from another address."""
        self._addressing = addressing
        self._follow_draft()

    def work(self, sentence: str) -> None:
        """Say that the note is on its way out; it is not sent twice meanwhile."""
        self.status.setText(sentence)
        for button in (self.print, self.save):
            button.setEnabled(not sentence)

    def refuse(self, sentence: str) -> None:
        """Say why the note did not go out; it can be tried again."""
        self.work("")
        self._not_sent = sentence
        self._tell_trouble()

    def order(self) -> NoteOrder:
        """What is to be printed: without an envelope where there is no address for one."""
        draft = self.draft()
        plain = draft.face is EnvelopeFace.PLAIN
        try:
            to = self._addressing.to(plain=plain)
            sender = self._addressing.sender_lines(plain=plain)
        except Refusal:
            to, sender = (), ()
        return NoteOrder(
            text=draft.text,
            hand=draft.hand,
            pen=draft.pen,
            seed=draft.seed,
            ink=draft.ink,
            card=draft.card,
            envelope=draft.envelope if to else "",
            to=to,
            sender=sender,
            neatness=draft.neatness,
            face=draft.face.value,
            origin=self._addressing.origin,
            mailer_id=self._addressing.mailer_id if to else "",
            serial=self._addressing.serial(draft.seed),
            panels=draft.panels,
            front=draft.front,
            imprint=draft.imprint,
            stock=draft.stock,
        )

    def _lay_out(self, draft: Draft, about: str) -> None:
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        across = QHBoxLayout()
        across.setSpacing(0)
        self.note = NotePane(draft, self.windowTitle(), about)
        across.addWidget(self.note)
        self.preview = PreviewPane(card_format(draft.card), _envelope(draft))
        across.addWidget(self.preview, 1)
        outer.addLayout(across, 1)
        outer.addWidget(self._footer())

    def _footer(self) -> QFrame:
        self.status = muted(wrap=False)
        self.close_it = Button(self.tr("Close"))
        self.close_it.clicked.connect(self.reject)
        self.save = Button(self.tr("Save PDF…"))
        self.save.clicked.connect(self._ask_save)
        self.print = Button(self.tr("Print…"), Kind.PRIMARY)
        self.print.clicked.connect(self._ask_print)
        return footer(self.close_it, self.save, self.print, status=self.status)

    def _connect_parts(self) -> None:
        self.note.changed.connect(self._follow_draft)
        self.note.choices.hands.hand_asked.connect(self.hand_asked)
        self.note.choices.inks.refused.connect(self._refuse_choice)
        self.note.choices.stationery.refused.connect(self._refuse_choice)
        self.preview.another_take_asked.connect(self.note.take_another)
        self.preview.trouble.mend_asked.connect(self._ask_address)
        for page in self._live_pages():
            page.settled.connect(self._tell_trouble)
        for keys, slot in (
            ("Ctrl+P", self._ask_print),
            ("Ctrl+S", self._ask_save),
            ("Ctrl+T", self.note.take_another),
        ):
            QShortcut(QKeySequence(keys), self).activated.connect(slot)

    def _follow_draft(self) -> None:
        draft, order = self.draft(), self.order()
        self._not_sent = ""
        card, sheet = card_format(draft.card), draft.stock.sheet
        self.preview.lay_paper(card, _envelope(draft), sheet)
        self.preview.card.setAccessibleDescription(order.text)
        self.preview.envelope.setAccessibleDescription("\n".join(order.to))
        on_card = replace(order, envelope="", to=(), sender=(), stock=OWN_STOCK)
        self.card.follow(on_card)
        self.other.follow(on_card if _is_on_both_sides(draft) else replace(on_card, text="."))
        self.sheet.follow(replace(on_card, stock=draft.stock) if sheet else None)
        on_envelope = replace(order, text="", neatness=0, **_NO_CARD)  # typing leaves it alone
        self.envelope.follow(on_envelope if order.envelope else None)
        self._tell_cautions(draft)
        self._tell_trouble()

    def _live_pages(self) -> tuple[LivePage, ...]:
        return (self.card, self.other, self.envelope, self.sheet)

    def _tell_cautions(self, draft: Draft) -> None:
        """What is to be known, whether or not there is an address for the envelope yet."""
        order = replace(self.order(), envelope=draft.envelope)
        try:
            told = cautions(order, self._addressing.sender.address.country)
            sentences = [caution.sentence for caution in told]
            if order.envelope:
                sentences += envelope_doubts(order, abroad=self._addressing.goes_abroad)
        except Refusal:
            sentences = []  # the page that cannot be says why
        self.preview.caution(sentences)

    def _refuse_choice(self, sentence: str) -> None:
        self._not_sent = sentence
        self._tell_trouble()

    def _tell_trouble(self) -> None:
        """Show the most urgent of what is wrong, and offer to mend an address."""
        refusals = (page.refusal for page in self._live_pages())
        pages = self._not_sent or next(filter(None, refusals), "")
        address = self._address_refusal()
        if pages or address is None:
            self.preview.trouble.say(pages)
            return
        missing = isinstance(address, NoPostalAddress)
        self.preview.trouble.say(
            str(address), self.tr("Add address…") if missing else self.tr("Edit address…")
        )

    def _address_refusal(self) -> Refusal | None:
        """Why there is no envelope; None when there is one."""
        try:
            self._addressing.to()
            self._addressing.sender_lines()
        except Refusal as refusal:
            return refusal
        return None

    def _ask_address(self) -> None:
        if isinstance(self._address_refusal(), ReturnAddressToMend):
            self.return_address_asked.emit()
        else:
            self.address_asked.emit()

    def _ask_print(self) -> None:
        if self._is_filled():
            self.print_asked.emit(self.order())

    def _ask_save(self) -> None:
        if self._is_filled():
            self.save_asked.emit(self.order())

    def _is_filled(self) -> bool:
        """Whether the note has no gaps left; otherwise says so and goes to the first."""
        try:
            refuse_gaps(self.draft().text)
        except UnfilledGaps as refusal:
            self.refuse(str(refusal))
            self.note.editor.select_first_gap()
            return False
        return True


def _envelope(draft: Draft) -> EnvelopeFormat | None:
    return envelope_format(draft.envelope) if draft.envelope else None


def _is_on_both_sides(draft: Draft) -> bool:
    """Whether the note may stand on the side that it does not begin on."""
    card = card_format(draft.card)
    panels = [panel for panel in draft.panels if panel in card.panels]
    return draft.front.takes_panel or any(
        card.side(panel) is not card.note_side for panel in panels
    )
