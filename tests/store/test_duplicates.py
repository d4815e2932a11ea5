"""Duplicates: found, made one with all that happened, or kept apart for good."""

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from desktop.domain.contacts import Contact
from desktop.domain.deleted_things import DeletedKind
from desktop.domain.events import Event
from desktop.domain.follow_ups import FollowUpKey, FollowUpKind, FollowUpState, Settled
from desktop.domain.merging import merged
from desktop.domain.occasions import Occasion
from desktop.domain.sent_notes import Delivery, SentNote
from desktop.domain.ways import Way, WayKind
from desktop.store.bins import deleted_things
from desktop.store.changes import changes_of
from desktop.store.contacts import contact, delete_contact, save_contact
from desktop.store.duplicates import find_duplicates, keep_apart, merge_contacts
from desktop.store.events import event, events_of, save_event
from desktop.store.outbox import outbox_page
from desktop.store.owed_lists import owed_to_any
from desktop.store.sent_notes import record_sent
from desktop.store.settling import settle
from desktop.store.undoing import apply_changes
from tests.store.test_undoing import everything

MONDAY = date(2026, 9, 14)
INTERVIEW = Occasion.PERSONAL_INTERVIEW


@pytest.fixture
def book(any_book):
    return any_book


@pytest.fixture
def pair(session):
    """The ids of two entries for one person."""
    first = Contact("Ann Lee", "Acme", email="ann@example.com")
    second = Contact(
        "Anne Lee", other_ways=(Way(WayKind.EMAIL, "ANN@example.com"),), phone="555-0100"
    )
    return save_contact(session, first).id, save_contact(session, second).id


def merge(session, first, second):
    one = merged(contact(session, first), contact(session, second))
    return merge_contacts(session, one, second)


def test_an_address_in_common_gives_two_entries_away(session, pair):
    (found,) = find_duplicates(session)
    assert (found.first, found.second) == pair
    assert found.shared == ("ann@example.com",)


def test_whoever_was_said_to_be_two_is_not_shown_again(session, pair):
    keep_apart(session, *reversed(pair))
    keep_apart(session, *pair)
    assert find_duplicates(session) == []


def test_whoever_is_in_the_bin_is_nobodys_duplicate(session, pair):
    delete_contact(session, pair[1])
    session.flush()
    assert find_duplicates(session) == []


def test_the_one_has_all_that_happened_with_both(session, pair):
    ann, anne = pair
    bo = save_contact(session, Contact("Bo")).id
    alone = save_event(session, Event(anne, INTERVIEW, MONDAY))
    both = save_event(session, Event(anne, INTERVIEW, MONDAY, others=(ann, bo)))
    with_bo = save_event(session, Event(bo, INTERVIEW, MONDAY, others=(anne,)))
    at = datetime(2026, 9, 15, tzinfo=UTC)
    note = SentNote(alone.id, "t", "h", 1, "", "", "", Delivery.PRINTED, at, b"%PDF", b"%PDF")
    record_sent(session, note)
    one = merge(session, ann, anne)
    assert (one.id, one.phone, one.name) == (ann, "555-0100", "Ann Lee")
    assert {found.id for found in events_of(session, ann)} == {alone.id, both.id, with_bo.id}
    assert event(session, both.id).participants == (ann, bo)
    assert event(session, with_bo.id).participants == (bo, ann)
    assert [line.note.contact_id for line in outbox_page(session).lines] == [ann]
    assert [thing.kind for thing in deleted_things(session)] == [DeletedKind.CONTACT]


def test_what_was_settled_with_either_stays_settled(session, pair):
    ann, anne = pair
    both = save_event(session, Event(ann, INTERVIEW, MONDAY, others=(anne,)))
    thanks = FollowUpKey(both.id, anne, FollowUpKind.THANK_YOU)
    settle(session, thanks, Settled(FollowUpState.DONE, MONDAY))
    merge(session, ann, anne)
    kinds = [row.follow_up.key.kind for row in owed_to_any(session, [ann], MONDAY)]
    assert kinds == [FollowUpKind.CHECK_IN]


def test_a_merge_can_be_undone_and_done_again(book):
    with book.sessions.begin() as session:
        ann = save_contact(session, Contact("Ann Lee", "Acme", email="a@example.com")).id
        anne = save_contact(session, Contact("Anne", email="a@example.com", tags=("x",))).id
        shared = save_event(session, Event(anne, INTERVIEW, MONDAY, others=(ann,)))
        save_event(session, Event(anne, Occasion.RESUME_SENT, MONDAY))
        thanks = FollowUpKey(shared.id, anne, FollowUpKind.THANK_YOU)
        settle(session, thanks, Settled(FollowUpState.SKIPPED, MONDAY))
    with book.sessions() as session:
        before = everything(session)
    with book.sessions.begin() as session:
        merge(session, ann, anne)
        changes = changes_of(session)
    with book.sessions() as session:
        after = everything(session)
    with book.sessions.begin() as session:
        apply_changes(session, changes.reverse)
        assert everything(session) == before
    with book.sessions.begin() as session:
        apply_changes(session, changes)
        assert everything(session) == after
        assert replace(contact(session, ann), version=None).tags == ("x",)
