"""What is owed is said in words that people use."""

from datetime import date, timedelta
from itertools import product

import pytest

from desktop.domain.channel_advice import Culture, Reader, advise
from desktop.domain.follow_ups import FollowUp, FollowUpKey, FollowUpKind, Moment
from desktop.domain.occasions import Channel, Occasion
from desktop.ui.words.advice_words import REASONS
from desktop.ui.words.owed_words import due_day, due_words, near_day

TODAY = date(2026, 11, 25)  # a Wednesday


def follow_up(due, latest):
    key = FollowUpKey(1, 1, FollowUpKind.THANK_YOU)
    days = (TODAY + timedelta(days=due), TODAY + timedelta(days=latest))
    return FollowUp(key, *days, Moment(1, 1, Occasion.NETWORKING_MEETING.value, TODAY))


@pytest.mark.parametrize(
    ("due", "latest", "words"),
    [
        (-3, -2, "2 days late"),
        (-2, -1, "1 day late"),
        (-1, 0, "Last day today"),
        (-1, 1, "Due now"),
        (0, 1, "Due today"),
        (1, 1, "Due tomorrow"),
        (3, 3, "Due Saturday"),
        (12, 12, "Due in 12 days"),
        (20, 20, "Due in 3 weeks"),
        (92, 92, "Due in 3 months"),
    ],
)
def test_days_are_told_as_seen_from_today(qapp, due, latest, words):
    assert due_words(follow_up(due, latest), TODAY) == words


@pytest.mark.parametrize(
    ("due", "latest", "day"),
    [(-3, -2, "Mon 23 Nov"), (-1, 0, "Wed 25 Nov"), (1, 3, "Thu 26 Nov"), (3, 3, "28 Nov")],
)
def test_the_day_itself_is_the_last_one_where_the_best_is_over(qapp, due, latest, day):
    assert due_day(follow_up(due, latest), TODAY) == day


@pytest.mark.parametrize(
    ("days", "words"),
    [(-1, "yesterday"), (0, "today"), (1, "tomorrow"), (6, "Tuesday"), (-4, "21 Nov")],
)
def test_near_days_have_names(qapp, days, words):
    assert near_day(TODAY + timedelta(days=days), TODAY) == words


def test_a_day_of_another_year_is_told_with_it(qapp):
    assert near_day(date(2025, 11, 3), TODAY) == "3 Nov 2025"


def test_every_reason_that_the_advice_gives_can_be_translated():
    occasions = [*(occasion.value for occasion in Occasion), "own-1"]
    readers = [
        Reader(preferred, culture) for preferred, culture in product((None, *Channel), Culture)
    ]
    given = {
        advise(
            occasion, usual, reader, asks_status=asks, post_is_too_slow=slow, recaps=recaps
        ).reason
        for occasion, usual, reader, asks, slow, recaps in product(
            occasions, Channel, readers, (False, True), (False, True), (False, True)
        )
    }
    assert given == set(REASONS)
