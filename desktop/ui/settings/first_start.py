"""The first start: who the user is, their hand and paper, and whom to begin with."""

from dataclasses import replace
from functools import cached_property, partial

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from desktop.domain.refusals import Refusal
from desktop.domain.senders import Sender
from desktop.ui.editing.changing import Changing
from desktop.ui.live.live_first_start import remember_first_start
from desktop.ui.live.live_settings import fresh_draft, save_me, save_usual_note
from desktop.ui.look.buttons import Button, Kind
from desktop.ui.look.theme import XL, M, S, grown
from desktop.ui.notes.usual_notes import usual_of
from desktop.ui.settings.first_pages import (
    AddressPage,
    FirstPage,
    HandPage,
    NamePage,
    PaperPage,
    PeoplePage,
)
from desktop.ui.system.background import Worker
from desktop.ui.widgets.step_dots import StepDots
from desktop.ui.widgets.tab_order import TabbedDialog
from desktop.ui.widgets.trouble import TroubleBar
from desktop.ui.words.spoken import spoken

_SIZE = QSize(760, 640)
_ROOM = QSize(48, 80)  # about the dialog, on a screen that is smaller; by eye
_COUNT = 5  # of the pages


class FirstStart(TabbedDialog):
    """One page at a time; what a page says is kept as one goes on, and all can be skipped.

    Signals:
        contact_asked, import_asked, sample_asked: at the end, with what the user begins.
        set_up_asked: when the user wants to set a printer up.
    """

    contact_asked = Signal()
    import_asked = Signal()
    sample_asked = Signal()
    set_up_asked = Signal()

    def __init__(self, changing: Changing, worker: Worker, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("First steps"))
        self._changing = changing
        self._sender = changing.store.me()
        self._draft = fresh_draft(changing.store, "")
        self._worker = worker
        self._number = 0  # of the page that is seen
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        self._pages = QStackedWidget()
        outer.addWidget(self._pages, 1)
        self.trouble = TroubleBar()
        beside = QVBoxLayout()
        beside.setContentsMargins(XL, 0, XL, M)
        beside.addWidget(self.trouble)
        outer.addLayout(beside)
        outer.addWidget(self._footer())
        self.resize(grown(_SIZE, self.font()).boundedTo(self.screen().availableSize() - _ROOM))
        self._show(0)

    @property
    def page(self) -> FirstPage:
        """The one that is seen."""
        seen = self._pages.currentWidget()
        assert isinstance(seen, FirstPage), "nothing else is put here"
        return seen

    def done(self, result: int) -> None:
        remember_first_start(self._changing.store)
        super().done(result)

    @cached_property
    def name(self) -> NamePage:
        """The first page; each is made when it is gone to, as all at once keep the window busy."""
        return NamePage(self._sender)

    @cached_property
    def address(self) -> AddressPage:
        """Where an answer should go."""
        return AddressPage(self._sender)

    @cached_property
    def hand(self) -> HandPage:
        """Whose hand the notes are in."""
        return HandPage(self._worker, self._draft.hand)

    @cached_property
    def paper(self) -> PaperPage:
        """What the notes are written on."""
        made = PaperPage(self._draft)
        made.set_up_asked.connect(self.set_up_asked)
        made.stationery.refused.connect(self._refuse)
        return made

    @cached_property
    def people(self) -> PeoplePage:
        """Whom to begin with."""
        made = PeoplePage()
        for asked, passed_on in (
            (made.contact_asked, self.contact_asked),
            (made.import_asked, self.import_asked),
            (made.sample_asked, self.sample_asked),
        ):
            asked.connect(self.accept)
            asked.connect(passed_on)
        return made

    def _numbered(self, number: int) -> FirstPage:
        match number:
            case 0:
                return self.name
            case 1:
                return self.address
            case 2:
                return self.hand
            case 3:
                return self.paper
            case _:
                return self.people

    def _footer(self) -> QFrame:
        made = QFrame()
        made.setObjectName("footer")
        thirds = QGridLayout(made)  # the dots in the middle, whatever is beside them
        thirds.setContentsMargins(XL, M, XL, M)
        thirds.setColumnStretch(0, 1)
        thirds.setColumnStretch(2, 1)
        self.skip = Button(self.tr("Skip"), Kind.QUIET)
        self.skip.clicked.connect(self.reject)
        thirds.addWidget(self.skip, 0, 0, Qt.AlignmentFlag.AlignLeft)
        self.dots = StepDots(_COUNT)
        thirds.addWidget(self.dots, 0, 1)
        row = QHBoxLayout()
        row.setSpacing(S)
        row.addStretch(1)
        thirds.addLayout(row, 0, 2)
        self.back = Button(self.tr("Back"))
        self.back.clicked.connect(self._go_back)
        row.addWidget(self.back)
        self.go_on = Button(self.tr("Continue"), Kind.PRIMARY)
        self.go_on.setDefault(True)
        self.go_on.clicked.connect(self._go_on)
        row.addWidget(self.go_on)
        return made

    def _show(self, number: int) -> None:
        self._number, page = number, self._numbered(number)
        if self._pages.indexOf(page) < 0:
            self._pages.addWidget(page)
        self._pages.setCurrentWidget(page)
        self.dots.show_step(number)
        self.back.setEnabled(number > 0)
        last = number == _COUNT - 1
        self.go_on.setText(self.tr("Done") if last else self.tr("Continue"))
        self.go_on.set_kind(Kind.PLAIN if last else Kind.PRIMARY)
        self.skip.setVisible(not last)
        if self.page is self.hand:
            self.hand.show_name(self._sender.name)
        if self.page is self.address:
            self.address.fields.show_addressee(self._sender.name)
        self.page.begin()

    def _go_back(self) -> None:
        self.trouble.say("")
        self._show(self._number - 1)

    def _go_on(self) -> None:
        """Keep what this page says, and go to the next; the last one ends it."""
        self.trouble.say("")
        if self.page is self.people:
            self.accept()
            return
        try:
            self._keep()
        except Refusal as refusal:
            self._refuse(spoken(refusal))
        else:
            self._show(self._number + 1)

    def _refuse(self, sentence: str) -> None:
        self.trouble.say(sentence)

    def _keep(self) -> None:
        """Raises ControlCharacters, NoSuchCountry."""
        if self.page is self.name:
            name, signature = self.name.name.text(), self.name.signature.text()
            self._keep_sender(replace(self._sender, name=name, signature=signature))
        elif self.page is self.address:
            self._keep_sender(replace(self._sender, address=self.address.fields.address()))
        else:
            draft = replace(self._draft, hand=self.hand.hand)
            self._draft = self.paper.stationery.applied_to(draft)
            usual = usual_of(self._draft)
            done = self.tr("Changed what new notes begin with.")
            self._changing.now(done, partial(save_usual_note, usual))

    def _keep_sender(self, sender: Sender) -> None:
        sender = sender.tidied()
        if sender != self._sender:
            self._sender = sender
            done = self.tr("Changed your name and address.")
            self._changing.slowly(done, partial(save_me, sender))
