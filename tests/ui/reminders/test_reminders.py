"""Reminders follow the clock, whatever it does, and tell of no day twice."""

from datetime import date, datetime, time, timedelta

import pytest

from desktop.ui.reminders.reminder_choices import (
    ReminderChoice,
    remember_reminders,
    reminder_choice,
)
from desktop.ui.reminders.reminders import AT_MOST, Reminders, until_look
from desktop.ui.system.remembered import preferences

DAY = date(2026, 11, 23)  # a Monday


class Clock:
    """Shows what it is set to."""

    def __init__(self):
        self.time = at(8)

    def __call__(self):
        return self.time


@pytest.fixture
def clock():
    return Clock()


@pytest.fixture
def reminders(clock, qapp):
    made = Reminders(clock, qapp)
    made.told = []
    made.due.connect(lambda: made.told.append(clock.time))
    made.turns = []
    made.day_turned.connect(lambda: made.turns.append(clock.time))
    yield made
    made.deleteLater()


def look_at(reminders, clock, *times):
    for each in times:
        clock.time = each
        reminders.look()


def at(hour, minute=0, days=0):
    return datetime.combine(DAY, time(hour, minute)) + timedelta(days=days)


def test_it_is_told_at_the_chosen_hour_and_once(reminders, clock):
    remember_reminders(ReminderChoice(at=time(9, 30)))
    look_at(reminders, clock, at(8), at(9, 29), at(9, 30), at(9, 31), at(17))
    assert reminders.told == [at(9, 30)]


def test_a_computer_that_slept_through_the_hour_tells_when_it_wakes(reminders, clock):
    look_at(reminders, clock, at(8), at(14, 10))
    assert reminders.told == [at(14, 10)]


def test_the_next_day_is_told_again(reminders, clock):
    look_at(reminders, clock, at(9), at(23, 59), at(0, 1, days=1), at(9, days=1))
    assert reminders.told == [at(9), at(9, days=1)]
    assert reminders.turns == [at(0, 1, days=1)]


def test_a_clock_that_is_set_back_tells_of_no_day_twice(reminders, clock):
    look_at(reminders, clock, at(9), at(8), at(9, 5), at(10, days=1), at(10), at(11, days=1))
    assert reminders.told == [at(9), at(10, days=1)]


def test_a_program_that_is_started_again_tells_of_no_day_twice(reminders, clock, qapp):
    look_at(reminders, clock, at(9))
    again = Reminders(clock, qapp)
    told = []
    again.due.connect(lambda: told.append(True))
    again.look()
    again.deleteLater()
    assert told == []


def test_nothing_is_told_where_that_is_not_wanted(reminders, clock):
    remember_reminders(ReminderChoice(on=False))
    look_at(reminders, clock, at(9), at(10))
    assert reminders.told == []
    remember_reminders(ReminderChoice(on=True))
    look_at(reminders, clock, at(11))
    assert reminders.told == [at(11)]


@pytest.mark.parametrize(
    ("now", "until"),
    [
        (at(8, 59) + timedelta(seconds=30), timedelta(seconds=30)),
        (at(23, 59) + timedelta(seconds=50), timedelta(seconds=10)),
        (at(12), AT_MOST),
        (at(9), AT_MOST),
    ],
)
def test_the_next_look_is_at_the_hour_or_at_midnight_or_in_a_minute(now, until):
    assert until_look(now, time(9)) == until + timedelta(milliseconds=1)


def test_a_look_plans_the_next_one(reminders, clock, qtbot):
    clock.time = at(8, 59) + timedelta(seconds=59, milliseconds=990)
    with qtbot.waitSignal(reminders.looked):
        reminders.look()
    clock.time = at(9)
    qtbot.waitSignal(reminders.due).wait()


def test_choices_are_kept_and_what_is_spoiled_is_as_at_first():
    assert reminder_choice() == ReminderChoice(on=True, at=time(9), stays=False)
    chosen = ReminderChoice(on=False, at=time(7, 45), stays=True)
    remember_reminders(chosen)
    assert reminder_choice() == chosen
    preferences().setValue("reminders/at", "late")
    assert reminder_choice().at == time(9)
