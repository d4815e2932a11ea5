"""Notes that were begun are found again, until they go out."""

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from desktop.domain.contacts import Contact
from desktop.domain.events import Event
from desktop.domain.follow_ups import FollowUpKind
from desktop.domain.kept_drafts import DraftKey, KeptDraft
from desktop.domain.occasions import Occasion
from desktop.store.contacts import delete_contact, save_contact
from desktop.store.events import delete_event, save_event
from desktop.store.kept_drafts import forget_draft, keep_draft, kept_draft, kept_drafts

AT = datetime(2026, 11, 22, 12, tzinfo=UTC)


@pytest.fixture
def draft(any_book):
    with any_book.sessions.begin() as session:
        ada = save_contact(session, Contact("Ada"))
        event = save_event(session, Event(ada.id, Occasion.RESUME_SENT, date(2026, 11, 20)))
    return KeptDraft(DraftKey(event.id, ada.id), '{"text": "Dear Ada"}', b"\x89PNG", AT)


def test_a_draft_is_found_by_what_it_is_for(any_book, draft):
    with any_book.sessions.begin() as session:
        keep_draft(session, draft)
    with any_book.sessions() as session:
        assert kept_draft(session, draft.key) == draft
        asking = replace(draft.key, kind=FollowUpKind.CHECK_IN)
        assert kept_draft(session, asking) is None


def test_a_newer_draft_takes_its_place(any_book, draft):
    newer = replace(draft, content="{}", picture=b"", saved_at=AT.replace(hour=13))
    with any_book.sessions.begin() as session:
        keep_draft(session, draft)
        keep_draft(session, newer)
    with any_book.sessions() as session:
        assert kept_drafts(session) == [newer]


def test_a_draft_is_forgotten(any_book, draft):
    with any_book.sessions.begin() as session:
        keep_draft(session, draft)
        forget_draft(session, draft.key)
        forget_draft(session, draft.key)
        assert kept_draft(session, draft.key) is None


@pytest.mark.parametrize(
    "gone",
    [
        lambda s, key: delete_event(s, key.event_id),
        lambda s, key: delete_contact(s, key.contact_id),
    ],
)
def test_a_draft_for_what_was_deleted_is_not_offered(any_book, draft, gone):
    with any_book.sessions.begin() as session:
        keep_draft(session, draft)
        gone(session, draft.key)
        assert kept_drafts(session) == []


def test_a_draft_for_what_never_was_is_not_kept(any_book):
    with any_book.sessions.begin() as session:
        keep_draft(session, KeptDraft(DraftKey(99, 99), "{}"))
        assert kept_drafts(session) == []
