"""Events and Today say the same of the thanks for an event."""

from datetime import date, timedelta

import pytest

from desktop.domain.contacts import Contact
from desktop.domain.event_lists import EventFilter
from desktop.domain.events import Event
from desktop.domain.follow_ups import FollowUpKey, FollowUpKind, FollowUpState, Settled
from desktop.domain.occasions import Occasion
from desktop.store.contacts import save_contact
from desktop.store.event_lists import event_page
from desktop.store.events import save_event
from desktop.store.owed_lists import owed_to_any
from desktop.store.settling import settle
from desktop.ui.look.labels import Tone
from desktop.ui.words.event_words import line_words, thanks_words
from desktop.ui.words.owed_words import row_words

FRIDAY, SUNDAY = date(2026, 11, 20), date(2026, 11, 22)
DAYS = [FRIDAY + timedelta(days) for days in range(50)]  # Thanksgiving, Christmas and New Year
KINDS = {kind.value: kind for kind in Occasion}
ASKING = (Occasion.PERSONAL_INTERVIEW, Occasion.TELEPHONE_INTERVIEW, Occasion.NETWORKING_MEETING)


@pytest.fixture
def session(qapp, book):
    with book.sessions() as session:
        yield session


@pytest.fixture
def tom(session):
    return save_contact(session, Contact("Tom Whitfield")).id


def log(session, tom, on, occasion=Occasion.PERSONAL_INTERVIEW, **more):
    event = save_event(session, Event(tom, occasion, on, **more))
    return FollowUpKey(event.id, tom, FollowUpKind.THANK_YOU)


def in_events(session, today):
    """What the rows of Events say, by the ids of their events."""
    lines = event_page(session, EventFilter(), limit=1000).lines
    return {line.event.id: line_words(line, today) for line in lines}


def in_today(session, tom, today):
    """By when the rows of Today say that thanks are due, by the ids of their events."""
    rows = owed_to_any(session, [tom], today)
    return {
        row.follow_up.key.event_id: row_words(row, KINDS, today).split(". ")[1]
        for row in rows
        if row.follow_up.key.kind is FollowUpKind.THANK_YOU
    }


def test_thanks_for_a_friday_are_late_on_sunday_on_both_screens(session, tom):
    id = log(session, tom, FRIDAY).event_id
    assert in_today(session, tom, SUNDAY) == {id: "1 day late"}
    said = in_events(session, SUNDAY)[id]
    assert said == "Tom Whitfield, Personal interview, 20 Nov 2026, Thanks: 1 day late"


@pytest.mark.parametrize("after", [0, 1, 2, 3, 4, 9])  # days from what happened to today
def test_both_screens_agree_on_weekends_and_holidays(session, tom, after):
    happened = {log(session, tom, on, occasion).event_id: on for on in DAYS for occasion in ASKING}
    for on in DAYS:
        today = on + timedelta(after)
        due, said = in_today(session, tom, today), in_events(session, today)
        for id in (id for id, day in happened.items() if day == on):
            assert said[id].lower().endswith(f", thanks: {due[id]}".lower())


def test_both_screens_agree_on_what_is_snoozed(session, tom):
    key = log(session, tom, FRIDAY)
    settle(session, key, Settled(FollowUpState.SNOOZED, SUNDAY, SUNDAY + timedelta(days=3)))
    assert in_today(session, tom, SUNDAY) == {key.event_id: "Due Wednesday"}
    assert in_events(session, SUNDAY)[key.event_id].endswith(", Thanks: due Wednesday")


@pytest.mark.parametrize(
    ("state", "words"), [(FollowUpState.DONE, "Thanked"), (FollowUpState.SKIPPED, "Not thanked")]
)
def test_what_is_settled_is_gone_from_today_and_told_so_in_events(session, tom, state, words):
    key = log(session, tom, FRIDAY)
    settle(session, key, Settled(state, SUNDAY))
    assert in_today(session, tom, SUNDAY) == {}
    assert in_events(session, SUNDAY)[key.event_id].endswith(f", {words}")


def test_what_asks_for_no_thanks_says_nothing_of_them(session, tom):
    sent = log(session, tom, FRIDAY, Occasion.RESUME_SENT)
    planned = log(session, tom, SUNDAY, planned=True)
    assert in_today(session, tom, SUNDAY) == {}
    said = in_events(session, SUNDAY)
    assert said[sent.event_id].endswith("20 Nov 2026")
    assert said[planned.event_id].endswith("22 Nov 2026")
    assert in_events(session, SUNDAY + timedelta(days=1))[planned.event_id].endswith("place?")


def test_only_what_is_late_is_told_as_such(session, tom):
    log(session, tom, FRIDAY)
    (line,) = event_page(session).lines
    tones = [thanks_words(line.event, FRIDAY + timedelta(days))[1] for days in range(3)]
    assert tones == [Tone.DUE, Tone.DUE, Tone.DANGER]
