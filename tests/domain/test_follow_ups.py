"""What is owed, by when: thanks in days, check-ins in business days, and a week between touches."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.business_days import WorkCalendar
from desktop.domain.channel_advice import Culture, Reader
from desktop.domain.follow_up_advice import advice
from desktop.domain.follow_up_rules import DEFAULT_RULES
from desktop.domain.follow_ups import (
    Customs,
    FollowUpKey,
    FollowUpKind,
    FollowUpState,
    Moment,
    Settled,
)
from desktop.domain.occasions import Channel, Occasion
from desktop.domain.owed_check_ins import BETWEEN_TOUCHES
from desktop.domain.owed_follow_ups import follow_ups

AT_HOME = Customs()
FRIDAY = date(2026, 11, 20)
EMAILED, POSTED = Reader(culture=Culture.EMAIL), Reader(culture=Culture.PERSONAL)
THANKS, ASKING = FollowUpKind.THANK_YOU, FollowUpKind.CHECK_IN


def moment(occasion=Occasion.PERSONAL_INTERVIEW, on=FRIDAY, event=1, **known):
    return Moment(event, 1, occasion.value, on, **known)


def owed(*moments, touches=(), settled=None, customs=AT_HOME):
    return follow_ups(moments, touches, settled or {}, customs)


def of_kind(found, kind):
    return [follow_up for follow_up in found if follow_up.key.kind is kind]


def days(found, kind):
    return [(follow_up.due, follow_up.latest) for follow_up in of_kind(found, kind)]


def test_an_interview_asks_for_thanks_and_then_for_a_question():
    found = owed(moment(reader=EMAILED))
    assert days(found, THANKS) == [(date(2026, 11, 21), date(2026, 11, 22))]
    assert days(found, ASKING) == [(date(2026, 12, 2), date(2026, 12, 9))]  # past Thanksgiving


def test_a_planned_event_asks_for_nothing():
    assert owed(moment(happened=False)) == []


def test_a_card_is_due_on_a_day_with_post():
    saturday = FRIDAY + timedelta(days=1)
    found = owed(moment(on=saturday, reader=POSTED))
    assert days(found, THANKS) == [(date(2026, 11, 23), date(2026, 11, 23))]


def test_a_card_that_could_only_be_late_goes_on_the_day_itself():
    new_years_eve = date(2026, 12, 31)
    by_next_day = replace(DEFAULT_RULES[0], thank_at_most=1)
    customs = Customs(rules={by_next_day.occasion: by_next_day})
    found = owed(moment(on=new_years_eve, reader=POSTED), customs=customs)
    assert days(found, THANKS) == [(new_years_eve, new_years_eve)]


def test_a_card_is_posted_in_time_to_arrive_before_the_decision():
    found = owed(moment(on=date(2026, 9, 14), reader=POSTED, promised=date(2026, 9, 21)))
    assert days(found, THANKS) == [(date(2026, 9, 15), date(2026, 9, 15))]


def test_where_no_card_arrives_in_time_an_email_is_advised_and_a_card_after_it():
    found = owed(moment(reader=POSTED, promised=date(2026, 11, 23)))
    thanks = of_kind(found, THANKS)[0]
    advised = advice(thanks, AT_HOME, FRIDAY)
    assert (advised.channel, advised.then) == (Channel.EMAIL, Channel.CARD)


def test_a_card_put_off_too_long_becomes_an_email():
    thanks = of_kind(
        owed(moment(on=date(2026, 9, 14), reader=POSTED, promised=date(2026, 9, 21))), THANKS
    )[0]
    assert advice(thanks, AT_HOME, date(2026, 9, 15)).channel is Channel.CARD
    assert advice(thanks, AT_HOME, date(2026, 9, 17)).channel is Channel.EMAIL


def test_a_promised_date_sets_the_day_of_the_question():
    found = owed(moment(promised=date(2026, 12, 4)))
    assert [due for due, _ in days(found, ASKING)] == [date(2026, 12, 7)]


def test_an_interview_is_asked_about_every_two_weeks_a_telephone_interview_once():
    asked = {FollowUpKey(1, 1, ASKING): Settled(FollowUpState.DONE, date(2026, 12, 2))}
    again = of_kind(owed(moment(), settled=asked, touches=[date(2026, 12, 2)]), ASKING)
    assert [(found.key.number, found.due) for found in again] == [(2, date(2026, 12, 16))]
    call = moment(Occasion.TELEPHONE_INTERVIEW)
    assert of_kind(owed(call, settled=asked), ASKING) == []


def test_a_resume_is_never_asked_about_before_its_closing_date():
    closing = date(2026, 12, 18)
    found = owed(moment(Occasion.RESUME_SENT, closing=closing))
    assert days(found, THANKS) == []
    assert [due for due, _ in days(found, ASKING)] == [closing]


def test_whoever_gave_a_reference_hears_of_the_outcome():
    reference = moment(Occasion.REFERENCE_RECEIVED)
    assert of_kind(owed(reference), ASKING) == []
    decided = reference._replace(decided=date(2026, 12, 12))
    assert [due for due, _ in days(owed(decided), ASKING)] == [date(2026, 12, 14)]


@pytest.mark.parametrize("answer", [{"heard": FRIDAY}, {"decided": FRIDAY}])
def test_nothing_is_asked_once_something_was_heard(answer):
    assert of_kind(owed(moment(**answer)), ASKING) == []


def test_a_later_event_stands_for_the_earlier_one():
    later = moment(on=FRIDAY + timedelta(days=3), event=2)
    found = of_kind(owed(moment(), later), ASKING)
    assert [follow_up.key.event_id for follow_up in found] == [2]


def test_a_touch_puts_the_next_question_off_by_a_week():
    touched = date(2026, 12, 1)
    found = owed(moment(), touches=[touched])
    assert [due for due, _ in days(found, ASKING)] == [date(2026, 12, 8)]


def test_two_questions_to_one_person_are_a_week_apart():
    found = of_kind(owed(moment(), moment(event=2)), ASKING)
    assert [follow_up.due for follow_up in found] == [date(2026, 12, 2), date(2026, 12, 9)]


def test_a_snoozed_follow_up_waits_for_a_business_day():
    until = date(2026, 12, 12)
    settled = {FollowUpKey(1, 1, ASKING): Settled(FollowUpState.SNOOZED, FRIDAY, until)}
    (found,) = of_kind(owed(moment(), settled=settled), ASKING)
    assert (found.due, found.state) == (date(2026, 12, 14), FollowUpState.SNOOZED)


@pytest.mark.parametrize("state", [FollowUpState.DONE, FollowUpState.SKIPPED])
def test_what_is_done_or_skipped_is_never_owed_again(state):
    settled = {FollowUpKey(1, 1, THANKS): Settled(state, FRIDAY)}
    moved = moment(on=FRIDAY + timedelta(days=9), promised=date(2027, 1, 4))
    assert of_kind(owed(moved, settled=settled), THANKS) == []


@pytest.mark.parametrize("on", [date(2028, 2, 29), date(2026, 12, 31), date(2027, 3, 28)])
def test_leap_days_new_year_and_daylight_saving_are_days_like_others(on):
    for follow_up in owed(moment(on=on, reader=EMAILED)):
        assert on <= follow_up.due <= follow_up.latest


CALENDARS = st.sampled_from(
    [WorkCalendar("US", "OR"), WorkCalendar("DE", "BY"), WorkCalendar("IL"), WorkCalendar("XX")]
)
DAYS = st.dates(date(2024, 1, 1), date(2030, 12, 31))
MOMENTS = st.builds(
    Moment,
    event_id=st.integers(1, 4),
    contact_id=st.just(1),
    occasion=st.sampled_from([occasion.value for occasion in Occasion]),
    on=DAYS,
    happened=st.booleans(),
    promised=st.none() | DAYS,
    closing=st.none() | DAYS,
    heard=st.none() | DAYS,
    decided=st.none() | DAYS,
    reader=st.builds(
        Reader,
        preferred=st.none() | st.sampled_from(Channel),
        culture=st.sampled_from(Culture),
        has_email=st.booleans(),
    ),
)
SETTLED = st.dictionaries(
    st.builds(
        FollowUpKey,
        st.integers(1, 4),
        st.just(1),
        st.sampled_from(FollowUpKind),
        st.integers(1, 2),
    ),
    st.builds(
        Settled,
        st.sampled_from([FollowUpState.SNOOZED, FollowUpState.SKIPPED, FollowUpState.DONE]),
        DAYS,
        st.none() | DAYS,
    ),
)


@given(st.lists(MOMENTS, max_size=4), st.lists(DAYS, max_size=3), SETTLED, CALENDARS)
def test_what_is_owed_can_be_done_when_it_is_due(moments, touches, settled, calendar):
    unique = {moment.event_id: moment for moment in moments}.values()
    customs = Customs(calendar=calendar)
    found = follow_ups(list(unique), touches, settled, customs)
    assert found == sorted(found, key=lambda each: each.due)
    assert len({follow_up.key for follow_up in found}) == len(found)
    for follow_up in found:
        assert follow_up.moment.on <= follow_up.due <= follow_up.latest
        state = settled.get(follow_up.key)
        assert state is None or state.state is FollowUpState.SNOOZED
        if follow_up.key.kind is ASKING:
            assert calendar.is_business_day(follow_up.due)
            assert all(follow_up.due >= touch + BETWEEN_TOUCHES for touch in touches)
        elif advice(follow_up, customs, follow_up.due).channel is not Channel.EMAIL:
            assert calendar.is_posting_day(follow_up.due)
