"""Windows hear of what changed once it is in the book, and not of what was refused."""

import threading
from dataclasses import replace

import pytest

from desktop.domain.contacts import Contact, NamelessContact
from desktop.domain.events import Event
from desktop.domain.occasions import Occasion
from desktop.ui.live.live_contacts import first_contacts
from tests.ui.conftest import JORDAN, TODAY


def test_a_change_is_told_after_it_is_in_the_book(store, qtbot):
    seen = []
    store.contacts_changed.connect(lambda: seen.append(first_contacts(store, "")))
    with qtbot.waitSignal(store.contacts_changed):
        store.save_contact(Contact("Ada"))
    assert [line.name for line in seen[0]] == ["Ada"]


def test_what_a_thread_changed_is_not_taken_for_anothers(store):
    store.save_contact(Contact("Ada"))
    ours = store.newest_change
    other = threading.Thread(target=store.save_contact, args=[Contact("Grace")])
    other.start()
    other.join()
    assert store.newest_change is ours
    store.bring_about(ours.reverse)
    assert [line.name for line in first_contacts(store, "")] == ["Grace"]


def test_a_refusal_is_not_told(store, qtbot):
    with qtbot.assertNotEmitted(store.contacts_changed), pytest.raises(NamelessContact):
        store.save_contact(Contact(""))


def test_a_deleted_contact_comes_back(store, maria, qtbot):
    with qtbot.waitSignal(store.contacts_changed):
        store.delete_contact(maria.id)
    assert first_contacts(store, "") == ()
    with qtbot.waitSignal(store.contacts_changed):
        store.restore_contact(maria.id)
    assert store.contact(maria.id) == maria


def test_a_deleted_event_comes_back(store, interview, qtbot):
    with qtbot.waitSignal(store.events_changed):
        store.delete_event(interview)
    assert store.events_of(interview.contact_id) == []
    with qtbot.waitSignal(store.events_changed):
        store.restore_event(interview)
    assert store.events_of(interview.contact_id) == [interview]


def test_an_event_is_changed(store, interview):
    changed = replace(interview, occasion=Occasion.RECRUITER_CALL)
    kept = store.save_event(changed)
    assert store.events_of(interview.contact_id) == [kept]
    assert replace(kept, thanks=changed.thanks) == changed


def test_events_are_newest_first(store, maria, interview):
    earlier = store.save_event(Event(maria.id, Occasion.RESUME_SENT, TODAY.replace(day=1)))
    assert store.events_of(maria.id) == [interview, earlier]


def test_the_user_is_kept(store, qtbot):
    with qtbot.waitSignal(store.sender_changed):
        store.save_sender(JORDAN)
    assert store.me() == JORDAN
