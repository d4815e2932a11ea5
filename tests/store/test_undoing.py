"""Whatever was done can be taken back and done again, and the book is as it was."""

import shutil
from dataclasses import replace
from datetime import UTC, date, datetime

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import select

from desktop.domain.addresses import PostalAddress
from desktop.domain.contacts import Contact
from desktop.domain.events import Event
from desktop.domain.follow_up_rules import CheckIn, Wait
from desktop.domain.merging import merged
from desktop.domain.occasions import Channel, Occasion
from desktop.domain.organizations import Organization
from desktop.domain.photos import Photo
from desktop.domain.positions import Position, Stage
from desktop.domain.sent_notes import Delivery, SentNote
from desktop.domain.ways import LabelledAddress, Way, WayKind
from desktop.store.books import open_book
from desktop.store.changes import changes_of
from desktop.store.contact_search import search_contacts
from desktop.store.contacts import contact, delete_contact, restore_contact, save_contact
from desktop.store.duplicates import keep_apart, merge_contacts
from desktop.store.events import delete_event, save_event
from desktop.store.follow_up_settings import follow_up_settings, save_follow_up_settings
from desktop.store.organizations import save_organization
from desktop.store.photos import save_photo
from desktop.store.positions import save_position
from desktop.store.sent_notes import record_sent
from desktop.store.tables import Base
from desktop.store.undoing import ChangedSince, apply_changes
from desktop.store.word_index import index_is_sound

FRIDAY = date(2026, 11, 20)
ANN = Contact(
    "Ann Lee",
    organization="Acme",
    email="ann@example.com",
    address=PostalAddress("1 Elm St", "Salem"),
    tags=("friend",),
    other_ways=(Way(WayKind.LINK, "https://example.com/ann"),),
    other_addresses=(LabelledAddress(PostalAddress("2 Oak St", "Bonn", country="DE"), "home"),),
)


@pytest.fixture
def book(any_book):
    return any_book


def everything(session):
    """All rows of all tables, but for what every writing keeps up."""
    return {
        table.name: [
            {name: value for name, value in row.items() if name not in ("version", "updated_at")}
            for row in session.execute(select(table).order_by(*table.primary_key)).mappings()
        ]
        for table in Base.metadata.sorted_tables
    }


def someone(session, name="Ann Lee"):
    return next(line.id for line in search_contacts(session) if line.name == name)


def add(session):
    save_contact(session, ANN)


def add_another(session):
    save_contact(session, Contact("Bo", organization="Acme", tags=("friend", "chess")))


def change(session):
    kept = contact(session, someone(session))
    save_contact(session, replace(kept, name="Ann Lee", notes="Rows.", tags=(), other_ways=()))


def leave(session):
    kept = contact(session, someone(session))
    save_contact(session, replace(kept, organization="Finch", other_addresses=()))


def log(session):
    save_event(session, Event(someone(session), Occasion.RECRUITER_CALL, FRIDAY))


def meet_both(session):
    event = Event(someone(session), Occasion.PERSONAL_INTERVIEW, FRIDAY, others=(_bo(session),))
    save_event(session, event)


def _bo(session):
    return someone(session, "Bo")


def forget_event(session):
    event = save_event(session, Event(someone(session), Occasion.RESUME_SENT, FRIDAY))
    delete_event(session, event.id)


def send(session):
    event = save_event(session, Event(someone(session), Occasion.RESUME_SENT, FRIDAY))
    at = datetime(2026, 11, 22, tzinfo=UTC)
    note = SentNote(event.id, "t", "h", 1, "i", "c", "e", Delivery.PRINTED, at, b"%PDF", b"%PDF")
    record_sent(session, replace(note, channel=Channel.LETTER))


def apply_for(session):
    saved = save_position(session, Position("Analyst", "Acme"), FRIDAY)
    save_position(session, replace(saved, stage=Stage.APPLIED), FRIDAY)


def tell_of_firm(session):
    kept = contact(session, someone(session))
    found = next(o for o in _firms(session) if o.name == kept.organization)
    save_organization(session, replace(found, notes="Big.", name=f"{found.name} & Co {found.id}"))


def _firms(session):
    from desktop.store.organizations import organizations  # read as the app does

    return organizations(session)


def picture(session):
    kept = contact(session, someone(session))
    hash = save_photo(session, Photo(b"\xff\xd8\xff" + kept.name.encode()))
    save_contact(session, replace(kept, photo=hash))


def be_told_to_ask_sooner(session):
    kept = follow_up_settings(session)
    rules = (replace(rule, check_in=CheckIn(Wait(3))) for rule in kept.rules)
    save_follow_up_settings(session, replace(kept, rules=tuple(rules), days_in_post=5))


def merge_with_another(session):
    twin = save_contact(session, Contact("Ann Li", phone="555 0199", notes="Swims."))
    save_event(session, Event(twin.id, Occasion.RECRUITER_CALL, FRIDAY))
    merge_contacts(session, merged(contact(session, someone(session)), twin), twin.id)


def keep_from_another(session):
    other = save_contact(session, Contact("Ann Loo"))
    keep_apart(session, someone(session), other.id)


def delete(session):
    delete_contact(session, someone(session))


def delete_and_restore(session):
    id = someone(session)
    delete_contact(session, id)
    session.flush()
    restore_contact(session, id)


ACTS = [
    *(add_another, change, leave, log, forget_event, send, apply_for, tell_of_firm, picture),
    *(delete_and_restore, be_told_to_ask_sooner, merge_with_another, keep_from_another),
]


@pytest.mark.parametrize("act", [*ACTS, add, delete, meet_both], ids=lambda act: act.__name__)
def test_an_act_is_taken_back_and_done_again(book, act):
    with book.sessions.begin() as session:
        add(session)
        add_another(session)
    with book.sessions() as session:
        before = everything(session)
    with book.sessions.begin() as session:
        act(session)
        changes = changes_of(session)
    with book.sessions() as session:
        after = everything(session)
    with book.sessions.begin() as session:
        apply_changes(session, changes.reverse)
        assert everything(session) == before
        assert index_is_sound(session)
    with book.sessions.begin() as session:
        apply_changes(session, changes)
        assert everything(session) == after
        assert index_is_sound(session)


@settings(
    max_examples=6,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
@given(acts=st.lists(st.sampled_from(ACTS), min_size=2, max_size=8))
def test_any_acts_are_taken_back_in_turn_and_done_again(blank, tmp_path_factory, acts):
    folder = tmp_path_factory.mktemp("undoing")
    book = open_book(shutil.copyfile(blank, folder / "test.book"))
    states, done = [], []
    with book.sessions.begin() as session:
        add(session)
    for act in acts:
        with book.sessions.begin() as session:
            states.append(everything(session))
            act(session)
            done.append(changes_of(session))
    for changes, state in zip(reversed(done), reversed(states), strict=True):
        with book.sessions.begin() as session:
            apply_changes(session, changes.reverse)
            assert everything(session) == state
    for changes in done:
        with book.sessions.begin() as session:
            apply_changes(session, changes)
    with book.sessions.begin() as session:
        assert index_is_sound(session)
    book.close()


def test_what_was_changed_again_is_not_taken_back(book):
    with book.sessions.begin() as session:
        add(session)
    with book.sessions.begin() as session:
        change(session)
        changes = changes_of(session)
    with book.sessions.begin() as session:
        save_contact(session, replace(contact(session, someone(session)), notes="Runs."))
    with pytest.raises(ChangedSince), book.sessions.begin() as session:
        apply_changes(session, changes.reverse)
    with book.sessions() as session:
        assert contact(session, someone(session)).notes == "Runs."


def test_what_others_stand_on_is_not_taken_back(book):
    with book.sessions.begin() as session:
        add(session)
        changes = changes_of(session)
    with book.sessions.begin() as session:
        log(session)
    with pytest.raises(ChangedSince), book.sessions.begin() as session:
        apply_changes(session, changes.reverse)


def test_a_later_version_counts_on_when_a_change_is_taken_back(book):
    with book.sessions.begin() as session:
        add(session)
    with book.sessions.begin() as session:
        seen = contact(session, someone(session)).version
        change(session)
        changes = changes_of(session)
    with book.sessions.begin() as session:
        apply_changes(session, changes.reverse)
        assert contact(session, someone(session)).version > seen + 1
        assert isinstance(save_organization(session, Organization("New")), Organization)
