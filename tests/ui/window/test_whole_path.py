"""From an empty book to a printed card, by clicks and keys, as a user goes."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QApplication

from desktop.ui.forms.contact_dialog import ContactDialog
from desktop.ui.forms.event_dialog import EventDialog
from desktop.ui.forms.sender_dialog import SenderDialog
from desktop.ui.printers.print_dialog import PrintDialog
from desktop.ui.writing.writing_dialog import WritingDialog
from tests.ui.conftest import is_shown, shown


@pytest.fixture
def reader(monkeypatch):
    """The program that PDFs are read with: here, it remembers them."""
    opened = []

    def open_url(url):
        opened.append(Path(url.toLocalFile()).read_bytes())
        return True

    monkeypatch.setattr(QDesktopServices, "openUrl", open_url)
    return opened


def type_into(qtbot, words):
    """Type words into fields, each given with what to type."""
    for field, text in words:
        qtbot.keyClicks(field, text)


def press(qtbot, window, key):
    """Press a key with Ctrl in a window, once it is the one that keys go to."""
    window.activateWindow()  # as a window manager does, which there is none of here
    qtbot.waitUntil(lambda: QApplication.activeWindow() is window)
    qtbot.keyClick(window, key, Qt.KeyboardModifier.ControlModifier)


def maria_in(person):
    """Whom to type into the dialog of a new contact."""
    lines = person.address.lines
    return [
        (person.name, "Maria Alvarez"),
        (person.salutation, "Dear Ms. Alvarez"),
        (person.organization, "Northwind Analytics"),
        (person.address.street, "1800 SW First Avenue"),
        (lines["city"], "Portland"),
        (lines["country_area"], "OR"),
        (lines["postal_code"], "97201"),
    ]


def test_an_empty_book_becomes_a_printed_card(window, qtbot, click, print_service, reader):
    # somebody was met
    qtbot.waitUntil(window.contacts.nothing.isVisible)
    click(window.contacts.nothing.act)
    person = window.findChild(ContactDialog)
    type_into(qtbot, maria_in(person))
    with qtbot.waitSignal(window.contacts.page.shown), qtbot.waitSignal(person.destroyed):
        click(person.save)

    # the interview is logged, by keys alone
    press(qtbot, window, Qt.Key.Key_L)
    event = window.findChild(EventDialog)
    fields = event.fields
    titles = fields.position.title.lineEdit()
    type_into(qtbot, [(titles, "Data analyst"), (fields.talked_about, "your new library")])
    with qtbot.waitSignal(window.contacts.page.shown):
        press(qtbot, event, Qt.Key.Key_S)
    [row] = window.contacts.page.cards
    qtbot.waitUntil(row.isVisible)

    # the first card asks whom it is from
    click(row.print)
    me = window.findChild(SenderDialog)
    mine = me.fields
    type_into(qtbot, [(mine.name, "Jordan Reyes"), (mine.address.street, "9 Elm Street")])
    type_into(qtbot, [(mine.address.lines["city"], "Salem")])
    type_into(qtbot, [(mine.address.lines["country_area"], "OR")])
    type_into(qtbot, [(mine.address.lines["postal_code"], "97301")])
    click(me.save)

    # the card is there, with what was talked about, and it is printed
    card = window.findChild(WritingDialog)
    qtbot.waitUntil(lambda: card.cards.card.is_settled and card.cards.envelope.is_settled)
    assert card.cards.trouble.sentence == ""
    assert "your new library" in card.draft().text
    with qtbot.waitSignal(window.writing.desk.posted):
        press(qtbot, card, Qt.Key.Key_P)
        qtbot.waitUntil(lambda: is_shown(PrintDialog))
        qtbot.keyClick(shown(PrintDialog).print, Qt.Key.Key_Return)
    titles = [title for _, title, _ in print_service.printed]
    assert titles == ["Card, Dear Ms. Alvarez", "Envelope, Maria Alvarez"]

    # the event says so, and opens what was printed
    qtbot.waitUntil(lambda: window.contacts.events[0].thanked is not None)
    [row] = window.contacts.page.cards
    qtbot.waitUntil(row.isVisible)
    assert row.state.text().startswith("Thank-you card printed")
    click(row.open_card)
    click(row.open_envelope)
    assert reader == [pdf for _, _, pdf in print_service.printed]
