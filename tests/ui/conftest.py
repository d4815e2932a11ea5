"""A real book, and the window on it."""

import contextlib
import gc
import shutil
from dataclasses import dataclass, field
from datetime import date

import pytest
from PySide6.QtCore import QLocale, QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QAccessible, QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication
from shiboken6 import delete

from desktop.domain.addresses import PostalAddress
from desktop.domain.contacts import Contact
from desktop.domain.events import Event
from desktop.domain.occasions import Occasion
from desktop.domain.senders import Sender
from desktop.printing.queues import Abilities, Queue
from desktop.store.books import open_book
from desktop.ui.live.live_store import LiveStore
from desktop.ui.printers.print_dialog import PrintDialog
from desktop.ui.system.languages import Languages
from desktop.ui.window.main_window import MainWindow
from desktop.ui.writing.writing_dialog import WritingDialog
from desktop.workflows import print_sheets, send_notes
from tests.printing.rig import STATIONERY

PAPERS = tuple(STATIONERY)
TODAY = date(2026, 11, 22)
MARIA = Contact(
    "Maria Alvarez",
    organization="Northwind Analytics",
    salutation="Dear Ms. Alvarez",
    email="maria@example.com",
    address=PostalAddress("1800 SW First Avenue", "Portland", "", "OR", "97201", "", "US"),
)
JORDAN = Sender("Jordan Reyes", PostalAddress("9 Elm Street", "Salem", "", "OR", "97301"))


@pytest.fixture(scope="session", autouse=True)
def _collect_here_alone():
    """As the app does it: no thread but this one frees widgets that refer to themselves."""
    gc.disable()


@pytest.fixture(scope="module", autouse=True)
def _collect_all(_collect_here_alone):
    """Look through everything once a file, since no test of it need do that."""
    gc.unfreeze()
    gc.collect()
    gc.freeze()


@pytest.fixture(autouse=True)
def _collect(_collect_all):
    """Free what the test has made. What is left of it is not looked through again until the end."""
    yield
    gc.collect()
    gc.freeze()


@pytest.fixture(scope="module")
def screen_reader(qapp):
    """Somebody is told of all changes, without whom Qt keeps what it said of rows that are gone."""
    QAccessible.setActive(True)
    yield
    QAccessible.setActive(False)


@pytest.fixture
def book(blank, tmp_path):
    made = open_book(shutil.copyfile(blank, tmp_path / "test.book"))
    yield made
    made.close()


@pytest.fixture
def store(book, qapp):
    made = LiveStore(book)
    yield made
    made.deleteLater()


@pytest.fixture
def maria(store):
    return store.save_contact(MARIA)


@pytest.fixture
def interview(store, maria):
    return store.save_event(
        Event(maria.id, Occasion.PERSONAL_INTERVIEW, TODAY, talked_about="the weekly releases")
    )


@pytest.fixture
def me(store):
    return store.save_sender(JORDAN)


@pytest.fixture
def window(store, qtbot):
    """The window, shown, with the first list on it. Make the book's people before asking for it."""
    made = MainWindow(store, today=lambda: TODAY, start="contacts")
    qtbot.addWidget(made)
    with qtbot.waitSignal(made.contacts.shown), qtbot.waitActive(made):
        made.show()
    return made


@pytest.fixture
def click(qtbot):
    """Click a button as a user does, where it can be seen and is not greyed out."""

    def click(button):
        assert button.isVisible()
        assert button.isEnabled()
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)

    return click


@pytest.fixture
def print_it(click, qtbot):
    """Click *Print…* and then *Print* in the dialog that opens, which is returned."""

    def print_it(button):
        click(button)
        qtbot.waitUntil(lambda: is_shown(PrintDialog))
        dialog = shown(PrintDialog)
        click(dialog.print)
        return dialog

    return print_it


@contextlib.contextmanager
def languages_of(qapp):
    """The application's languages, of which nothing is left at the end."""
    before = QLocale()
    languages = Languages(qapp)
    try:
        yield languages
    finally:
        languages.speak("en")
        delete(languages)  # and its translations with it
        QLocale.setDefault(before)


def drop(place, *paths):
    """Files dragged onto a widget and let go there."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    button, nothing = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    how = (Qt.DropAction.CopyAction, data, button, nothing)
    QApplication.sendEvent(place, QDragEnterEvent(QPoint(5, 5), *how))
    QApplication.sendEvent(place, QDropEvent(QPointF(5, 5), *how))


def shown(kind):
    """The one window of this kind that can be seen."""
    found = _visible(kind)
    assert len(found) == 1, f"{len(found)} of {kind.__name__} are seen: {found}"
    return found[0]


def is_shown(kind):
    """Whether exactly one can be seen; one of two may be going still."""
    return len(_visible(kind)) == 1


def _visible(kind):
    return [w for w in QApplication.topLevelWidgets() if isinstance(w, kind) and w.isVisible()]


@dataclass
class PrintService:
    """Stands in for the system's print queues. printed: (queue, title, PDF), in order."""

    queues: list[Queue] = field(default_factory=list)
    printed: list[tuple[str, str, bytes]] = field(default_factory=list)
    able: Abilities = field(default_factory=lambda: Abilities(PAPERS, PAPERS, (), ""))

    def print_pdf(self, pdf, queue, *, title, **how):
        self.printed.append((queue, title, pdf))


@pytest.fixture
def print_service(monkeypatch):
    """A computer with one printer."""
    service = PrintService([Queue("brother", "Brother in the study", is_default=True)])
    monkeypatch.setattr(send_notes, "queues", lambda: service.queues)
    monkeypatch.setattr(print_sheets, "abilities", lambda queue: service.able)
    monkeypatch.setattr(print_sheets, "print_pdf", service.print_pdf)
    return service


@pytest.fixture
def write_card(window, qtbot):
    """Open the card of the contact's newest event, and wait for its first page."""

    def write_card():
        window.menus.print.trigger()
        dialog = window.findChild(WritingDialog)
        qtbot.waitUntil(lambda: dialog.cards.card.is_settled and dialog.cards.envelope.is_settled)
        return dialog

    return write_card
