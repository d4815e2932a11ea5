"""The e-mail as its reader will see it, beside its words."""

from dataclasses import replace
from datetime import date
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from desktop.domain.refusals import Refusal
from desktop.ui.look.labels import Label, Tone, muted, rule
from desktop.ui.look.theme import HEADING, XL, XXL, L, M, S, letter_sized
from desktop.ui.mail.mail_choices import usable_account
from desktop.ui.notes.addressing import Addressing, NoEmailAddress
from desktop.ui.notes.drafts import Draft
from desktop.ui.notes.orders import email_order
from desktop.ui.writing.channel_pane import ChannelPane

_WIDEST = 720  # pixels of a message, so that its lines are not too long to read; by eye


class EmailPane(ChannelPane):
    """Shows from whom, to whom, the subject, the text and what is attached."""

    def __init__(self, addressing: Addressing, today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._addressing, self._today = addressing, today
        self._to = ""
        account = usable_account()
        self._own = account.address if account else ""  # what is sent from, if that is known
        self.lay_out(self._stage())

    def follow(self, draft: Draft, addressing: Addressing) -> None:
        self.begin(draft, addressing)
        self._addressing = addressing
        order = email_order(replace(draft, with_letter=False), addressing, self._today)
        self._to = order.to
        me = addressing.sender
        own = self._own or me.email
        self.writer.setText(f"{me.name} <{own}>" if own else me.name)
        name = addressing.contact.name
        self.reader.setText(f"{name} <{order.to}>" if order.to else name)
        self.subject.setText(order.subject or self.tr("No subject yet"))
        self.subject.set_tone(Tone.PLAIN if order.subject else Tone.MUTED)
        self.words.setText(order.text)
        letter = [self.tr("the letter as PDF")] if draft.with_letter else []
        names = ", ".join((*letter, *(Path(path).name for path in order.attached)))
        self.attached.setText(self.tr("Attached: {names}").format(names=names))
        self.attached.setVisible(bool(names))
        self._message.setAccessibleDescription(f"{order.subject}\n\n{order.text}")
        self.tell_trouble()
        self.settled.emit()

    def missing(self) -> tuple[Refusal, str] | None:
        if self._to:
            return None
        return NoEmailAddress(self._addressing.contact.name), self.tr("Add e-mail address…")

    def _stage(self) -> QScrollArea:
        stage = QWidget()
        stage.setObjectName("page")
        around = QVBoxLayout(stage)
        around.setContentsMargins(XL, XL, XL, XL)
        across = QHBoxLayout()
        across.addStretch(1)
        across.addWidget(self._whole_message(), 100)  # as wide as it may be
        across.addStretch(1)
        around.addLayout(across)
        around.addStretch()
        area = QScrollArea()
        area.setWidget(stage)
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        return area

    def _whole_message(self) -> QFrame:
        self._message = QFrame()
        self._message.setObjectName("card")
        self._message.setMaximumWidth(letter_sized(_WIDEST))
        self._message.setAccessibleName(self.tr("The e-mail as it will be read"))
        column = QVBoxLayout(self._message)
        column.setContentsMargins(XXL, XL, XXL, XL)
        column.setSpacing(L)
        self.subject = Label(scale=HEADING).selectable()
        column.addWidget(self.subject)
        column.addLayout(self._heads())
        column.addWidget(rule())
        self.words = Label().selectable()
        column.addWidget(self.words)
        self.attached = muted()
        column.addWidget(self.attached)
        return self._message

    def _heads(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(M)
        grid.setVerticalSpacing(S)
        grid.setColumnStretch(1, 1)
        self.writer, self.reader = Label().selectable(), Label().selectable()
        for row, (name, field) in enumerate(
            ((self.tr("From"), self.writer), (self.tr("To"), self.reader))
        ):
            grid.addWidget(muted(name, wrap=False), row, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(field, row, 1)
        return grid
