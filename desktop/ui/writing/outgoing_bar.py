"""The strip under a note, with the ways out that its channel has."""

from enum import Enum
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from desktop.domain.occasions import Channel
from desktop.ui.look.buttons import Button, Kind
from desktop.ui.look.labels import muted
from desktop.ui.widgets.footers import footer


class Way(Enum):
    """How a note goes out. OPEN: in the user's mail program; SENT: it did, as the user says."""

    PRINT = "print"
    SAVE = "save"
    COPY = "copy"
    OPEN = "open"
    SENT = "sent"
    SEND = "send"


class OutgoingBar(QFrame):
    """Its buttons, of which the main one is in the accent colour, and what is going on.

    Signals:
        closed, watch_asked: by their buttons.
        asked: with the Way that is chosen.
    """

    closed = Signal()
    watch_asked = Signal()
    asked = Signal(object)

    def __init__(self, *, sends: bool = False, parent: QWidget | None = None) -> None:
        """sends: whether e-mails go out from here, if the user likes."""
        super().__init__(parent)
        self._sends = sends
        self._channel = Channel.CARD
        self._asked: QWidget | None = None  # what had the focus until it could not be clicked
        self._passed_on: QWidget | None = None  # what Qt gave the focus to then
        self.status = muted(wrap=False)
        self.close_it = Button(self.tr("Close"))
        self.watch = Button(self.tr("Watch it being written…"), picture="hand")
        self.watch.setToolTip(self.tr("As the pen of a plotter writes it (Ctrl+D)"))
        self.save = Button(self.tr("Save PDF…"))
        self.print = Button(self.tr("Print…"), Kind.PRIMARY)
        self.copy = Button(self.tr("Copy text"))
        self.open = Button(self.tr("Open in mail program"), Kind.PLAIN if sends else Kind.PRIMARY)
        self.sent = Button(self.tr("I sent it"))
        self.sent.setToolTip(self.tr("Keeps it in the outbox, and the follow-up is done"))
        self.send = Button(self.tr("Send"), Kind.PRIMARY)
        self.close_it.clicked.connect(self.closed)
        self.watch.clicked.connect(self.watch_asked)
        ways = {
            self.save: Way.SAVE,
            self.print: Way.PRINT,
            self.copy: Way.COPY,
            self.sent: Way.SENT,
            self.open: Way.OPEN,
            self.send: Way.SEND,
        }
        for button, way in ways.items():
            button.clicked.connect(partial(self._ask, way))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(footer(self.close_it, self.watch, *ways, status=self.status))

    def show_channel(self, channel: Channel) -> None:
        """Offer what this one has."""
        is_email = channel is Channel.EMAIL
        for button in (self.watch, self.save, self.print):
            button.setVisible(not is_email)
        for button in (self.copy, self.open, self.sent):
            button.setVisible(is_email)
        self.send.setVisible(is_email and self._sends)
        self._channel = channel

    def work(self, sentence: str) -> None:
        """Say what is being done; nothing is sent twice meanwhile. "" when nothing is.

        The button that asked for it has the focus again then, unless the user went elsewhere.
        """
        self.status.setText(sentence)
        asked = self.window().focusWidget()
        for button in (self.watch, self.save, self.print, self.open, self.sent, self.send):
            button.setEnabled(not sentence)
        if not sentence and self._asked and asked is self._passed_on:
            self._asked.setFocus()
        self._passed_on = self.window().focusWidget()
        self._asked = asked if sentence and asked is not self._passed_on else None

    def tell(self, sentence: str) -> None:
        """Say what was done."""
        self.status.setText(sentence)

    def hand_over(self) -> None:
        """The e-mail is in the user's own program now: saying that it was sent comes next."""
        self.open.set_kind(Kind.PLAIN)
        self.send.set_kind(Kind.PLAIN)
        self.sent.set_kind(Kind.PRIMARY)

    def main_action(self) -> None:
        """Do what the accented button does."""
        by_email = self.send if self._sends else self.open
        main = by_email if self._channel is Channel.EMAIL else self.print
        main.click()

    def ask_watch(self) -> None:
        """As its button."""
        if self.watch.isVisible():
            self.watch.click()

    def ask_save(self) -> None:
        """As its button."""
        if self.save.isVisible():
            self.save.click()

    def _ask(self, way: Way) -> None:
        self.asked.emit(way)
