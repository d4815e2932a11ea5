"""What became of the thanks for an event is told of each of its people, and of all together."""

from datetime import date

from desktop.domain.event_thanks import EventThanks, most_urgent
from desktop.domain.events import Event
from desktop.domain.follow_ups import FollowUpState
from desktop.domain.occasions import Occasion

FRIDAY, SATURDAY, MONDAY = date(2026, 11, 20), date(2026, 11, 21), date(2026, 11, 23)
DONE = EventThanks(1, FollowUpState.DONE, FRIDAY, FRIDAY)
SNOOZED = EventThanks(2, FollowUpState.SNOOZED, MONDAY, MONDAY)
OWED = EventThanks(3, FollowUpState.OWED, SATURDAY, SATURDAY)


def test_the_most_urgent_is_what_is_late_first_of_what_is_owed():
    assert most_urgent([DONE, SNOOZED, OWED]) == OWED
    assert most_urgent([DONE, SNOOZED]) == SNOOZED
    assert most_urgent([DONE]) is None
    assert most_urgent([]) is None


def test_each_of_its_people_has_thanks_of_their_own():
    event = Event(1, Occasion.PERSONAL_INTERVIEW, FRIDAY, others=(2, 4), thanks=(DONE, SNOOZED))
    assert [event.thanks_to(id) for id in (1, 2, 4)] == [DONE, SNOOZED, None]
    assert [event.owes_thanks_to(id) for id in (1, 2, 4)] == [False, True, False]
    assert event.owed_thanks == SNOOZED
