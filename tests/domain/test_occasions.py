"""The seven occasions, as the table of the product has them."""

import pytest

from desktop.domain.follow_up_rules import DEFAULT_RULES
from desktop.domain.occasions import Channel, Occasion


@pytest.mark.parametrize(
    ("id", "within", "at_most", "channel"),
    [
        ("personal-interview", 1, 2, Channel.CARD),
        ("telephone-interview", 0, 1, Channel.EMAIL),
        ("informational-interview", 1, 3, Channel.CARD),
        ("networking-meeting", 1, 2, Channel.CARD),
        ("recruiter-call", 1, 1, Channel.EMAIL),
        ("reference-received", 0, 2, Channel.CARD),
        ("resume-sent", None, None, Channel.EMAIL),
    ],
)
def test_an_occasion_says_by_when_and_how_to_thank(id, within, at_most, channel):
    occasion = Occasion(id)
    (rule,) = (rule for rule in DEFAULT_RULES if rule.occasion == id)
    assert (occasion.thank_within, rule.thank_at_most) == (within, at_most)
    assert occasion.usual_channel is channel


def test_there_are_seven_and_each_has_a_title_of_its_own():
    assert len({occasion.title for occasion in Occasion}) == 7
