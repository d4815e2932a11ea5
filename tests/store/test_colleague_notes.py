"""What colleagues were sent is found by their organisation."""

from datetime import UTC, date, datetime

import pytest

from desktop.domain.contacts import Contact
from desktop.domain.events import Event
from desktop.domain.occasions import Occasion
from desktop.domain.sent_notes import Delivery, SentNote
from desktop.store.colleague_notes import sent_to_colleagues
from desktop.store.contacts import delete_contact, save_contact
from desktop.store.events import save_event
from desktop.store.sent_notes import record_sent

AT = datetime(2026, 11, 22, 12, tzinfo=UTC)


@pytest.fixture
def people(any_book):
    """Ada and Bea of Acme, Cem of elsewhere, Dan of nowhere: each was sent their name."""
    firms = {"Ada": "Acme", "Bea": "Acme", "Cem": "Harbor", "Dan": ""}
    with any_book.sessions.begin() as session:
        found = {}
        for name, firm in firms.items():
            found[name] = save_contact(session, Contact(name, organization=firm))
            event = Event(found[name].id, Occasion.PERSONAL_INTERVIEW, date(2026, 11, 20))
            kept = save_event(session, event)
            blank = {"hand": "", "seed": 0, "ink": "", "card": "", "envelope": ""}
            note = SentNote(
                kept.id, name, **blank, how=Delivery.SAVED, at=AT, card_pdf=b"", envelope_pdf=b""
            )
            record_sent(session, note)
    return found


def names(session, contact):
    return [sent.name for sent in sent_to_colleagues(session, contact.id)]


def test_only_colleagues_count(any_book, people):
    with any_book.sessions() as session:
        assert names(session, people["Ada"]) == ["Bea"]
        assert names(session, people["Cem"]) == names(session, people["Dan"]) == []
        (sent,) = sent_to_colleagues(session, people["Bea"].id)
        assert (sent.name, sent.text) == ("Ada", "Ada")


def test_somebody_who_was_deleted_does_not(any_book, people):
    with any_book.sessions.begin() as session:
        delete_contact(session, people["Bea"].id)
        assert names(session, people["Ada"]) == []
