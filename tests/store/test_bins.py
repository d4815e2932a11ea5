"""The bin: thirty days to think it over, and then nothing is left."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest
from sqlalchemy import func, select

from desktop.domain.contacts import Contact
from desktop.domain.deleted_things import KEPT_FOR, DeletedKind
from desktop.domain.events import Event
from desktop.domain.occasions import Occasion
from desktop.domain.photos import Photo
from desktop.domain.positions import Position
from desktop.domain.sent_notes import Delivery, SentNote
from desktop.store.bins import deleted_things, empty_bin, restore
from desktop.store.contact_search import search_contacts
from desktop.store.contacts import NoSuchContact, delete_contact, restore_contact, save_contact
from desktop.store.events import delete_event, event, events_of, save_event
from desktop.store.photos import save_photo
from desktop.store.positions import delete_position, save_position
from desktop.store.sent_notes import record_sent
from desktop.store.tables import Base
from desktop.store.word_index import index_is_sound

FRIDAY = date(2026, 11, 20)
PAGES = (b"%PDF", b"%PDF")


@pytest.fixture
def book(any_book):
    return any_book


@pytest.fixture
def ann(session):
    """Somebody with everything that a person can have."""
    hash = save_photo(session, Photo(b"\xff\xd8\xffAnn"))
    saved = save_contact(session, Contact("Ann", "Acme", tags=("friend",), photo=hash))
    call = save_event(session, Event(saved.id, Occasion.RECRUITER_CALL, FRIDAY))
    at = datetime(2026, 11, 20, tzinfo=UTC)
    record_sent(session, SentNote(call.id, "t", "h", 1, "", "", "", Delivery.PRINTED, at, *PAGES))
    return saved


def later():
    return datetime.now(UTC) + KEPT_FOR + timedelta(minutes=1)


def rows_left(session):
    tables = Base.metadata.sorted_tables
    counts = {t.name: session.scalar(select(func.count()).select_from(t)) for t in tables}
    return {name for name, count in counts.items() if count}


def test_what_was_deleted_is_in_the_bin_until_it_is_brought_back(session, ann):
    position = save_position(session, Position("Analyst"), FRIDAY)
    (call,) = events_of(session, ann.id)
    delete_event(session, call.id)
    session.flush()
    delete_position(session, position.id)
    session.flush()
    thing, older = deleted_things(session)
    assert (thing.kind, thing.name) == (DeletedKind.POSITION, "Analyst")
    assert (older.kind, older.name, older.occasion) == (DeletedKind.EVENT, "Ann", "recruiter-call")
    restore(session, thing)
    restore(session, older)
    assert deleted_things(session) == []
    assert event(session, call.id).contact_id == ann.id


def test_the_events_of_somebody_in_the_bin_are_not_listed_beside_them(session, ann):
    (call,) = events_of(session, ann.id)
    delete_event(session, call.id)
    delete_contact(session, ann.id)
    assert [thing.kind for thing in deleted_things(session)] == [DeletedKind.CONTACT]


def test_nothing_is_destroyed_before_its_time(session, ann):
    delete_contact(session, ann.id)
    assert empty_bin(session, datetime.now(UTC) + KEPT_FOR - timedelta(minutes=1)) == 0
    assert restore_contact(session, ann.id) == ann


def test_whoever_is_gone_leaves_nothing_behind(session, ann):
    delete_contact(session, ann.id)
    assert empty_bin(session, later()) == 2  # the person, and the event
    assert rows_left(session) == set()
    assert search_contacts(session, "ann") == []
    assert index_is_sound(session)
    with pytest.raises(NoSuchContact):
        restore_contact(session, ann.id)


def test_what_others_took_part_in_stays_theirs(session, ann):
    bo, cy = (save_contact(session, Contact(name)).id for name in ("Bo", "Cy"))
    shared = save_event(
        session, Event(ann.id, Occasion.PERSONAL_INTERVIEW, FRIDAY, others=(bo, cy))
    )
    delete_contact(session, ann.id)
    empty_bin(session, later())
    assert event(session, shared.id).participants == (bo, cy)
    delete_contact(session, cy)
    empty_bin(session, later())
    assert event(session, shared.id).participants == (bo,)


def test_a_position_that_is_gone_leaves_its_events(session, ann):
    position = save_position(session, Position("Analyst"), FRIDAY)
    (call,) = events_of(session, ann.id)
    save_event(session, replace(call, position_id=position.id, version=None))
    delete_position(session, position.id)
    assert empty_bin(session, later()) == 1
    assert event(session, call.id).position_id is None
