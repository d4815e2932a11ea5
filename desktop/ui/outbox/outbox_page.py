"""One note of the outbox: to whom, when and how it went out, and its pages as they were."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont, QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QHBoxLayout,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from desktop.domain.occasions import Channel
from desktop.ui.live.live_outbox import KeptNote
from desktop.ui.look.buttons import Button, Kind
from desktop.ui.look.labels import ElidedLabel, Label, muted
from desktop.ui.look.theme import HEADING, XL, XS, L, M, S, letter_sized
from desktop.ui.outbox.kept_views import KeptViews
from desktop.ui.outbox.postage_field import PostageField
from desktop.ui.system.background import Worker
from desktop.ui.widgets.trouble import TroubleBar
from desktop.ui.words.channel_words import channel_name
from desktop.ui.words.dates import moment_words
from desktop.ui.words.outbox_words import about_words, sent_words

_NAME = 1.3  # of the usual letters; by eye
_WIDEST = 720  # pixels; longer lines are hard to read. Source: by eye.


class OutboxPage(QWidget):
    """Shows one note; what it cannot do itself it asks for.

    Signals:
        contact_asked, print_asked, open_asked, write_asked: when their buttons are clicked.
        postage_typed: with an amount as it was typed, and its currency.
    """

    contact_asked = Signal()
    print_asked = Signal()
    open_asked = Signal()
    write_asked = Signal()
    postage_typed = Signal(str, str)

    def __init__(self, worker: Worker, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._header())
        self.views = KeptViews(worker)
        self.postage = PostageField()
        self.postage.typed.connect(self.postage_typed)
        self.views.row.addWidget(self.postage)
        self._parts = QStackedWidget()
        self._parts.addWidget(self.views)
        self._parts.addWidget(self._words())
        column.addWidget(self._parts, 1)

    def show_note(self, kept: KeptNote) -> None:
        """Show this one."""
        line, note = kept.line, kept.note
        self.name.set_whole(line.name)
        sent = self.tr("{sent}, {when}").format(
            sent=sent_words(note.channel, note.how), when=moment_words(note.at)
        )
        self.sent.setText(sent)
        about = about_words(line)
        self.about.setText(" · ".join(filter(None, (about, line.organization))))
        self.subject.setText(note.subject)
        self.subject.setVisible(bool(note.subject))
        self.text.setText(note.text)
        has_pages = bool(kept.pages)
        self._parts.setCurrentIndex(0 if has_pages else 1)
        self.views.show_pages(kept.pages, note.text, channel_name(note.channel))
        self.postage.show_postage(note.postage, kept.currency)
        self.postage.setVisible(note.channel is not Channel.EMAIL)
        for button in (self.print, self.open):
            button.setVisible(has_pages)
        self.write.set_kind(Kind.PLAIN if has_pages else Kind.PRIMARY)
        self.trouble.say("")

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def work(self, sentence: str) -> None:
        """Say what is being done with it; it is not sent twice meanwhile."""
        self.working.setText(sentence)
        self.working.setVisible(bool(sentence))
        self.print.setEnabled(not sentence)

    def refuse(self, sentence: str) -> None:
        """Say why something was not done."""
        self.work("")
        self.trouble.say(sentence)

    def _header(self) -> QFrame:
        made = QFrame()
        made.setObjectName("head")
        column = QVBoxLayout(made)
        column.setContentsMargins(XL, L, XL, L)
        column.setSpacing(M)
        row = QHBoxLayout()
        row.setSpacing(S)
        words = QVBoxLayout()
        words.setSpacing(XS)
        self.name = ElidedLabel("", _NAME, weight=QFont.Weight.DemiBold)
        words.addWidget(self.name)
        self.sent = Label()
        words.addWidget(self.sent)
        self.about = muted()
        words.addWidget(self.about)
        row.addLayout(words, 1)
        self.contact = Button(self.tr("Show person"), Kind.ICON, picture="person")
        self.contact.clicked.connect(self.contact_asked)
        self.open = Button(self.tr("Open PDF"))
        self.open.clicked.connect(self.open_asked)
        self.write = Button(self.tr("Write again"), picture="pencil")
        self.write.clicked.connect(self.write_asked)
        self.print = Button(self.tr("Print again"), Kind.PRIMARY, picture="printer")
        self.print.clicked.connect(self.print_asked)
        row.addWidget(self.contact, 0, Qt.AlignmentFlag.AlignTop)
        column.addLayout(row)
        column.addLayout(self._buttons())
        self.working = muted()
        self.working.hide()
        column.addWidget(self.working)
        self.trouble = TroubleBar()
        column.addWidget(self.trouble)
        return made

    def _buttons(self) -> QBoxLayout:
        """What can be done again; the last of it below the others where there is no room."""
        first, last = QHBoxLayout(), QHBoxLayout()
        for row, buttons in ((first, (self.print, self.write)), (last, (self.open,))):
            row.setSpacing(S)
            for button in buttons:
                row.addWidget(button)
        self._acts = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._acts.setSpacing(S)
        self._acts.addLayout(first)
        self._acts.addLayout(last)
        for row in (first, last):
            self._acts.setAlignment(row, Qt.AlignmentFlag.AlignLeading)
        self._acts.addStretch(1)
        return self._acts

    def _arrange(self) -> None:
        """Beside each other where there is room."""
        buttons = (self.print, self.write, self.open)
        needed = sum(button.sizeHint().width() for button in buttons) + 2 * S + 2 * XL
        across, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._acts.setDirection(across if needed <= self.width() else down)

    def _words(self) -> QScrollArea:
        """The words of what has no pages."""
        page = QWidget()
        page.setObjectName("page")
        column = QVBoxLayout(page)
        column.setContentsMargins(XL, L, XL, XL)
        sheet = QFrame()
        sheet.setObjectName("card")
        sheet.setMaximumWidth(letter_sized(_WIDEST))
        inside = QVBoxLayout(sheet)
        inside.setContentsMargins(XL, XL, XL, XL)
        inside.setSpacing(L)
        self.subject = Label(scale=HEADING).selectable()
        inside.addWidget(self.subject)
        self.text = Label().selectable()
        inside.addWidget(self.text)
        column.addWidget(sheet)
        column.addStretch(1)
        area = QScrollArea()
        area.setWidget(page)
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        return area
