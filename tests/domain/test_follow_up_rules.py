"""The shipped rules are those of the product, and a rule that could not be kept is refused."""

from dataclasses import replace
from datetime import date

import pytest

from desktop.domain.business_days import WorkCalendar
from desktop.domain.follow_up_rules import DEFAULT_RULES, BadRule, Unit, Wait
from desktop.domain.occasions import Occasion

RULES = {rule.occasion: rule for rule in DEFAULT_RULES}
HOME = WorkCalendar("US")


def test_every_occasion_has_a_rule_that_can_be_kept():
    assert set(RULES) == {occasion.value for occasion in Occasion}
    assert all(rule.checked() is rule for rule in DEFAULT_RULES)


@pytest.mark.parametrize("occasion", Occasion)
def test_the_rules_and_the_occasions_agree_on_thanks(occasion):
    rule = RULES[occasion.value]
    assert rule.thank_within == occasion.thank_within
    assert rule.usual_channel is occasion.usual_channel


@pytest.mark.parametrize(
    ("wait", "day", "end"),
    [
        (Wait(0), date(2026, 11, 22), date(2026, 11, 22)),
        (Wait(7, Unit.BUSINESS_DAYS), date(2026, 11, 20), date(2026, 12, 2)),
        (Wait(2, Unit.WEEKS), date(2026, 12, 25), date(2027, 1, 8)),
        (Wait(3, Unit.MONTHS), date(2026, 11, 30), date(2027, 2, 28)),
        (Wait(3, Unit.MONTHS), date(2027, 11, 30), date(2028, 2, 29)),
        (Wait(12, Unit.MONTHS), date(2028, 2, 29), date(2029, 2, 28)),
        (Wait(1, Unit.MONTHS), date(2026, 12, 31), date(2027, 1, 31)),
    ],
)
def test_a_wait_ends_on_a_day_of_the_calendar(wait, day, end):
    assert wait.after(day, HOME) == end


@pytest.mark.parametrize(
    "change",
    [
        {"thank_within": -1},
        {"thank_at_most": 100_000},
        {"thank_within": 3, "thank_at_most": 2},
        {"thank_within": None},
        {"check_in": replace(DEFAULT_RULES[0].check_in, after=Wait(90, Unit.MONTHS))},
        {"check_in": replace(DEFAULT_RULES[0].check_in, again=Wait(0))},
    ],
)
def test_a_rule_that_cannot_be_kept_is_refused(change):
    with pytest.raises(BadRule):
        replace(DEFAULT_RULES[0], **change).checked()
