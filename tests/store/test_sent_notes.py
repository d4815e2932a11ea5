"""The outbox."""

from datetime import UTC, date, datetime, timedelta, timezone

import pytest
from sqlalchemy import func, select

from desktop.domain.contacts import Contact
from desktop.domain.events import Event
from desktop.domain.occasions import Occasion
from desktop.domain.sent_notes import Delivery, FrontPicture, NoteLook, SentNote
from desktop.store.contacts import save_contact
from desktop.store.events import delete_event, event, events_of, save_event
from desktop.store.photos import forget_unused_photos
from desktop.store.sent_notes import NoSuchSentNote, record_sent, sent_for, sent_note
from desktop.store.tables import PhotoRow, SentNoteRow

NOON = datetime(2026, 11, 22, 12, 0, 0, 123456, tzinfo=UTC)


@pytest.fixture
def book(any_book):
    return any_book


@pytest.fixture
def interview(session):
    ann = save_contact(session, Contact("Ann"))
    return save_event(session, Event(ann.id, Occasion.PERSONAL_INTERVIEW, date(2026, 11, 20))).id


def note(event_id, at=NOON, **changes):
    values = {
        "text": "Dear Ann,\n\n{x} “thanks” ß",
        "hand": "fine-liner",
        "seed": 2**63 - 1,
        "ink": "blue",
        "pen": "fountain",
        "card": "us-a2-folded",
        "envelope": "us-a2",
        "how": Delivery.PRINTED,
        "card_pdf": b"%PDF-card\x00\xff",
        "envelope_pdf": b"%PDF-envelope",
        "neatness": 72.5,
    }
    return SentNote(event_id, at=at, **{**values, **changes})


def test_a_note_comes_back_with_its_pages_to_the_byte(session, interview):
    recorded = record_sent(session, note(interview))
    session.expire_all()
    assert sent_note(session, recorded.id) == recorded
    reader = event(session, interview).contact_id
    assert recorded == note(interview, id=recorded.id, contact_id=reader)


def test_a_time_of_another_zone_is_the_same_moment(session, interview):
    tokyo = NOON.astimezone(timezone(timedelta(hours=9)))
    recorded = record_sent(session, note(interview, at=tokyo))
    session.expire_all()
    found = sent_note(session, recorded.id).at
    assert found == NOON
    assert found.utcoffset() == timedelta(0)


def test_what_was_sent_for_an_event_is_listed_newest_first(session, interview):
    first = record_sent(session, note(interview))
    saved = record_sent(session, note(interview, NOON + timedelta(days=1), how=Delivery.SAVED))
    listed = sent_for(session, interview)
    assert [summary.id for summary in listed] == [saved.id, first.id]
    assert (listed[0].how, listed[0].at) == (Delivery.SAVED, NOON + timedelta(days=1))


def test_an_event_knows_the_newest_note_and_owes_no_more(session, interview):
    assert event(session, interview).owed_thanks.due == date(2026, 11, 21)
    record_sent(session, note(interview))
    newest = record_sent(session, note(interview, NOON + timedelta(hours=1)))
    (thanked,) = events_of(session, event(session, interview).contact_id)
    assert thanked == event(session, interview)
    assert thanked.thanked.id == newest.id
    assert thanked.owed_thanks is None


def test_a_note_is_recorded_even_for_an_event_that_was_deleted_meanwhile(session, interview):
    delete_event(session, interview)
    assert sent_note(session, record_sent(session, note(interview)).id).event_id == interview


def test_a_note_that_was_never_sent_is_refused(session, interview):
    with pytest.raises(NoSuchSentNote):
        sent_note(session, 7)
    assert sent_for(session, interview) == []


def test_what_a_note_looks_by_comes_back_and_its_picture_is_kept_once(session, interview):
    picture = FrontPicture("dog.png", "PNG", 30, 20.5, fills=False, content=b"\x89PNG\x00")
    look = NoteLook(
        panels=("inside-right", "back"),
        picture=picture,
        imprint="Zoë's own press",
        face="plain",
        sheet="a4",
        flip="short",
        border=9.5,
        gutter=3.0,
        paper="letter",
        window="us-10",
        language="de",
    )
    first, second = (record_sent(session, note(interview, look=look)) for _ in range(2))
    session.expire_all()
    assert sent_note(session, first.id).look == sent_note(session, second.id).look == look
    assert session.scalar(select(func.count()).select_from(PhotoRow)) == 1


def test_a_look_of_a_later_app_is_read_as_far_as_this_one_knows_it(session, interview):
    recorded = record_sent(session, note(interview, look=NoteLook(design="sprig")))
    row = session.get(SentNoteRow, recorded.id)
    row.look = row.look.replace("{", '{"glitter": true, ')
    session.flush()
    session.expunge_all()
    assert sent_note(session, recorded.id).look == NoteLook(design="sprig")


def test_the_picture_of_a_card_that_was_sent_is_nobodys_to_throw_away(session, interview):
    picture = FrontPicture("dog.png", "PNG", 30, 20, fills=True, content=b"\x89PNG")
    recorded = record_sent(session, note(interview, look=NoteLook(picture=picture)))
    assert forget_unused_photos(session) == 0
    assert sent_note(session, recorded.id).look.picture == picture
