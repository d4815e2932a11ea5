"""The outbox as a list, in a file as on a server."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest

from desktop.domain.contacts import Contact
from desktop.domain.events import Event
from desktop.domain.occasions import Channel, Occasion
from desktop.domain.sent_notes import Delivery, Postage, SentNote
from desktop.store.contacts import delete_contact, save_contact
from desktop.store.events import save_event
from desktop.store.outbox import outbox_page
from desktop.store.sent_notes import NoSuchSentNote, enter_postage, record_sent, sent_note

NOON = datetime(2026, 11, 22, 12, tzinfo=UTC)


@pytest.fixture
def session(any_book):
    with any_book.sessions() as session:
        yield session


@pytest.fixture
def send(session):
    """Send something to somebody new."""

    def send(name, at=NOON, channel=Channel.CARD, text="Dear you,\n\nThank you."):
        person = save_contact(session, Contact(name, organization="Harbor & Finch"))
        event = save_event(session, Event(person.id, Occasion.RECRUITER_CALL, date(2026, 11, 20)))
        return record_sent(
            session,
            SentNote(
                event_id=event.id,
                text=text,
                hand="fine-liner",
                seed=1,
                ink="black",
                card="us-a2-folded",
                envelope="us-a2",
                how=Delivery.PRINTED,
                at=at,
                card_pdf=b"%PDF",
                envelope_pdf=b"",
                channel=channel,
            ),
        )

    return send


def test_a_line_says_what_was_sent_to_whom_and_what_for(session, send):
    sent = send("Ada", text="Dear Ada,\n\n" + "so " * 400)
    (line,) = outbox_page(session).lines
    assert (line.note.id, line.note.at, line.note.how) == (sent.id, NOON, Delivery.PRINTED)
    assert (line.name, line.organization) == ("Ada", "Harbor & Finch")
    assert (line.occasion, line.on) == (Occasion.RECRUITER_CALL, date(2026, 11, 20))
    assert line.begins.startswith("Dear Ada,")
    assert len(line.begins) == 200


def test_the_newest_is_first_and_pages_follow_each_other(session, send):
    sent = [send(f"Ada {day}", NOON + timedelta(days=day // 2)) for day in range(5)]
    found, place = [], None
    while True:
        page = outbox_page(session, after=place, limit=2)
        found += [line.note.id for line in page.lines]
        place = page.next
        if place is None:
            break
    assert found == [note.id for note in reversed(sent)]


def test_the_outbox_is_searched_by_reader_and_channel(session, send):
    card, mail = send("Ada Byron"), send("Grace Hopper", channel=Channel.EMAIL)
    for asked, expected in (
        ({"words": "byr"}, [card]),
        ({"words": "finch", "channel": Channel.EMAIL}, [mail]),
        ({"words": "nobody"}, []),
    ):
        lines = outbox_page(session, **asked).lines
        assert [line.note.id for line in lines] == [note.id for note in expected]


def test_what_was_sent_stays_in_the_outbox_when_its_reader_is_deleted(session, send):
    sent = send("Ada")
    delete_contact(session, sent.contact_id)
    assert [line.name for line in outbox_page(session).lines] == ["Ada"]


def test_what_a_stamp_cost_is_entered_later_and_taken_back(session, send):
    sent = send("Ada")
    enter_postage(session, sent.id, Postage(78, "USD"))
    assert sent_note(session, sent.id) == replace(sent, postage=Postage(78, "USD"))
    assert outbox_page(session).lines[0].postage == Postage(78, "USD")
    enter_postage(session, sent.id, None)
    assert outbox_page(session).lines[0].postage is None
    with pytest.raises(NoSuchSentNote):
        enter_postage(session, sent.id + 1, None)
