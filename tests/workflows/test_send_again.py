"""The very pages that went out are sent once more."""

from dataclasses import replace
from datetime import date

import pytest

from desktop.domain.contacts import Contact
from desktop.domain.events import Event
from desktop.domain.occasions import Channel, Occasion
from desktop.domain.sent_notes import Delivery
from desktop.store.books import open_book
from desktop.store.contacts import save_contact
from desktop.store.events import save_event
from desktop.store.outbox import outbox_page
from desktop.workflows.kept_pages import kept_pages, kept_picture
from desktop.workflows.print_sheets import NOBODY
from desktop.workflows.send_again import NothingKept, print_again, save_again
from desktop.workflows.send_notes import save_note
from desktop.workflows.sent_records import Addressee
from desktop.workflows.write_notes import NoteOrder

ORDER = NoteOrder(
    "Dear Ada,\n\nThank you.\n\nJordan",
    to=("Ada Byron", "1 Main Street", "Salem, OR 97301"),
    sender=("Jordan Reyes", "9 Elm Street", "Salem, OR 97301"),
)


@pytest.fixture
def sessions(tmp_path):
    book = open_book(tmp_path / "a.book")
    yield book.sessions
    book.close()


@pytest.fixture
def note(sessions, tmp_path):
    """A card with its envelope that was saved."""
    with sessions.begin() as session:
        contact = save_contact(session, Contact("Ada Byron"))
        event = save_event(session, Event(contact.id, Occasion.REFERENCE_RECEIVED, date.today()))
    made, _ = save_note(sessions, Addressee(event.id), ORDER, tmp_path)
    return made


def test_the_same_bytes_are_printed_and_kept_as_printed(sessions, note):
    printed = []

    def deliver(sheets, printer, attendant):
        printed.extend((sheet.name, sheet.pdf) for sheet in sheets)
        assert (printer, attendant) == ("office", NOBODY)

    again = print_again(sessions, note, "office", NOBODY, deliver)
    assert printed == [("card", note.card_pdf), ("envelope", note.envelope_pdf)]
    assert (again.how, again.text, again.card_pdf) == (Delivery.PRINTED, note.text, note.card_pdf)
    assert again.at > note.at
    with sessions() as session:
        assert len(outbox_page(session).lines) == 2


def test_the_same_bytes_are_saved_beside_the_first(sessions, note, tmp_path):
    _, paths = save_again(sessions, note, tmp_path)
    assert [path.read_bytes() for path in paths] == [note.card_pdf, note.envelope_pdf]
    assert len(list(tmp_path.glob("*card*.pdf"))) == 2


def test_an_email_has_no_pages_to_send_again(sessions, note, tmp_path):
    mail = replace(note, channel=Channel.EMAIL, card_pdf=b"", envelope_pdf=b"")
    with pytest.raises(NothingKept):
        print_again(sessions, mail, "office")
    with pytest.raises(NothingKept):
        save_again(sessions, mail, tmp_path)


def test_each_kept_page_is_drawn_as_it_was_sent(note):
    (envelope,) = kept_pages(1, "envelope", note.envelope_pdf)
    picture = kept_picture(envelope, 72).picture
    assert (picture.width, picture.height) == pytest.approx(
        (envelope.width, envelope.height), abs=1
    )
    assert kept_pages(1, "card", b"") == []
