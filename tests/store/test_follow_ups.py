"""What is owed is kept up with whatever happens, and nothing that was settled opens again."""

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from desktop.domain.addresses import PostalAddress
from desktop.domain.channel_advice import Culture
from desktop.domain.contacts import Contact
from desktop.domain.events import Event
from desktop.domain.follow_up_rules import DEFAULT_RULES
from desktop.domain.follow_ups import FollowUpKey, FollowUpKind, FollowUpState, Settled
from desktop.domain.occasions import Channel, Occasion
from desktop.domain.positions import Position, Stage
from desktop.domain.sent_notes import Delivery, SentNote
from desktop.store.changes import changes_of
from desktop.store.contacts import contact, delete_contact, restore_contact, save_contact
from desktop.store.customs import customs, forget_rule, keep_rule
from desktop.store.events import delete_event, event, events_of, restore_event, save_event
from desktop.store.follow_ups import recompute_all
from desktop.store.organizations import organization_named, save_organization
from desktop.store.owed_lists import owed_count, owed_page, owed_to_any
from desktop.store.positions import save_position
from desktop.store.sent_notes import record_sent
from desktop.store.settling import NoSuchFollowUp, choose_channel, settle
from desktop.store.undoing import apply_changes

MONDAY = date(2026, 9, 14)
TODAY = date(2026, 9, 15)
THANKS, ASKING = FollowUpKind.THANK_YOU, FollowUpKind.CHECK_IN
ANN = Contact("Ann", "Acme", address=PostalAddress("1 Elm St", "Salem"), email="a@example.com")


@pytest.fixture
def book(any_book):
    return any_book


@pytest.fixture
def ann(session):
    return save_contact(session, ANN).id


@pytest.fixture
def interview(session, ann):
    return save_event(session, Event(ann, Occasion.PERSONAL_INTERVIEW, MONDAY))


def owed(session):
    """(kind, number, due), soonest first."""
    return [
        (row.follow_up.key.kind, row.follow_up.key.number, row.follow_up.due)
        for row in owed_page(session, TODAY).rows
    ]


def note(event_id, on=15, **known):
    at = datetime(2026, 9, on, 12, tzinfo=UTC)
    return SentNote(
        event_id, "t", "h", 1, "i", "c", "e", Delivery.PRINTED, at, b"%PDF", b"%PDF", **known
    )


def test_an_interview_is_to_be_thanked_for_and_asked_about(session, interview):
    assert owed(session) == [(THANKS, 1, TODAY), (ASKING, 1, date(2026, 9, 23))]
    (row, _) = owed_page(session, TODAY).rows
    assert (row.contact_name, row.organization) == ("Ann", "Acme")
    assert row.by is Channel.LETTER
    assert row.advice.reason


def test_every_interviewer_is_owed_a_note(session, ann, interview):
    bo = save_contact(session, Contact("Bo")).id
    save_event(session, replace(interview, others=(bo,)))
    assert {row.follow_up.key.contact_id for row in owed_page(session, TODAY).rows} == {ann, bo}
    assert len(owed_to_any(session, [bo], TODAY)) == 2
    save_event(session, replace(interview, others=(), version=None))
    assert owed_to_any(session, [bo], TODAY) == ()


def test_a_note_that_is_sent_settles_what_it_was_for(session, ann, interview):
    record_sent(session, note(interview.id))
    assert owed(session) == [(ASKING, 1, date(2026, 9, 23))]
    record_sent(session, note(interview.id, on=24, channel=Channel.EMAIL))
    assert owed(session) == [(ASKING, 2, date(2026, 10, 8))]


def test_what_is_done_is_not_owed_again_when_the_event_changes(session, interview):
    record_sent(session, note(interview.id))
    save_event(session, replace(event(session, interview.id), on=MONDAY.replace(day=15)))
    assert [kind for kind, _, _ in owed(session)] == [ASKING]


def test_a_follow_up_is_skipped_snoozed_and_owed_after_all(session, ann, interview):
    thanks = FollowUpKey(interview.id, ann, THANKS)
    settle(session, thanks, Settled(FollowUpState.SKIPPED, TODAY))
    assert [kind for kind, _, _ in owed(session)] == [ASKING]
    settle(session, thanks, Settled(FollowUpState.OWED, TODAY))
    assert owed(session)[0] == (THANKS, 1, TODAY)
    settle(session, thanks, Settled(FollowUpState.SNOOZED, TODAY, until=date(2026, 9, 18)))
    assert owed(session)[0] == (THANKS, 1, date(2026, 9, 18))
    assert owed_page(session, TODAY).rows[0].follow_up.state is FollowUpState.SNOOZED


def test_a_follow_up_that_is_not_owed_cannot_be_settled(session, ann):
    with pytest.raises(NoSuchFollowUp):
        settle(session, FollowUpKey(7, ann, THANKS), Settled(FollowUpState.DONE, TODAY))


def test_settling_can_be_undone(book):
    with book.sessions.begin() as session:
        ann = save_contact(session, ANN).id
        interview = save_event(session, Event(ann, Occasion.PERSONAL_INTERVIEW, MONDAY))
        before = owed(session)
    with book.sessions.begin() as session:
        settle(
            session,
            FollowUpKey(interview.id, ann, THANKS),
            Settled(FollowUpState.DONE, TODAY),
        )
        changes = changes_of(session)
    with book.sessions.begin() as session:
        apply_changes(session, changes.reverse)
        assert owed(session) == before


def test_the_users_own_channel_overrides_the_advised_one(session, ann, interview):
    thanks = FollowUpKey(interview.id, ann, THANKS)
    choose_channel(session, thanks, Channel.CARD)
    assert owed_page(session, TODAY).rows[0].by is Channel.CARD
    choose_channel(session, thanks, None)
    assert owed_page(session, TODAY).rows[0].by is Channel.LETTER


def test_a_preference_or_a_culture_changes_the_advice(session, ann, interview):
    firm = organization_named(session, "Acme")
    save_organization(session, replace(firm, culture=Culture.PERSONAL))
    assert owed_page(session, TODAY).rows[0].by is Channel.CARD
    save_contact(session, replace(contact(session, ann), preferred_channel=Channel.EMAIL))
    assert owed_page(session, TODAY).rows[0].by is Channel.EMAIL


def test_who_is_not_to_be_contacted_or_was_deleted_is_owed_nothing(session, ann, interview):
    before = owed(session)
    save_contact(session, replace(contact(session, ann), do_not_contact=True))
    assert owed(session) == []
    save_contact(session, replace(contact(session, ann), do_not_contact=False))
    assert owed(session) == before
    delete_contact(session, ann)
    assert owed(session) == []
    restore_contact(session, ann)
    assert owed(session) == before


def test_a_deleted_event_is_owed_nothing_until_it_is_back(session, interview):
    before = owed(session)
    delete_event(session, interview.id)
    assert owed(session) == []
    restore_event(session, interview.id)
    assert owed(session) == before


def test_what_is_only_planned_is_owed_nothing(session, ann):
    save_event(session, Event(ann, Occasion.PERSONAL_INTERVIEW, MONDAY, planned=True))
    assert owed(session) == []


def test_a_decided_position_is_asked_about_no_more(session, ann):
    position = save_position(session, Position("Analyst", "Acme"), MONDAY)
    save_event(session, Event(ann, Occasion.RESUME_SENT, MONDAY, position_id=position.id))
    assert [kind for kind, _, _ in owed(session)] == [ASKING]
    save_position(session, replace(position, stage=Stage.REJECTED), TODAY)
    assert owed(session) == []


def test_rules_of_the_users_own_count_until_they_are_forgotten(session, interview):
    rule = replace(DEFAULT_RULES[0], thank_within=None, thank_at_most=None)
    keep_rule(session, rule)
    recompute_all(session)
    assert customs(session).rules[rule.occasion] == rule
    assert [kind for kind, _, _ in owed(session)] == [ASKING]
    forget_rule(session, rule.occasion)
    recompute_all(session)
    assert [kind for kind, _, _ in owed(session)] == [THANKS, ASKING]


@pytest.mark.parametrize("rule", DEFAULT_RULES, ids=lambda rule: rule.occasion)
def test_a_rule_comes_back_as_it_was_kept(session, rule):
    keep_rule(session, rule)
    assert customs(session).rules[rule.occasion] == rule


def test_what_is_owed_comes_in_pages_that_miss_and_repeat_nothing(session):
    for n in range(7):
        ann = save_contact(session, Contact(f"Ann {n}")).id
        save_event(session, Event(ann, Occasion.RECRUITER_CALL, MONDAY))
    whole = owed_page(session, TODAY).rows
    first = owed_page(session, TODAY, limit=5)
    second = owed_page(session, TODAY, after=first.next, limit=5)
    third = owed_page(session, TODAY, after=second.next, limit=5)
    assert (*first.rows, *second.rows, *third.rows) == whole
    assert third.next is None
    assert owed_count(session, TODAY) == 7


def test_a_touch_is_a_touch_with_the_person_who_was_written_to(session, ann, interview):
    bo = save_contact(session, Contact("Bo")).id
    save_event(session, replace(interview, others=(bo,)))
    record_sent(session, note(interview.id, contact_id=bo))
    kinds = {row.follow_up.key.kind for row in owed_to_any(session, [bo], TODAY)}
    assert kinds == {ASKING}
    assert len(owed_to_any(session, [ann], TODAY)) == 2
    assert len(events_of(session, bo)) == 1
