"""What each post charges extra for, or does not carry: the table of envelopes, row by row."""

import pytest

from desktop.stationery.cautions import Concern
from desktop.stationery.formats import envelope_format
from desktop.stationery.mail_sizes import MAIL_SIZES, mail_cautions
from desktop.stationery.posts import POSTS

# USPS: carried as a letter, sorted by machine; Deutsche Post: at the price of a Standardbrief.
TABLE = [
    ("us-a1", True, True, False),
    ("us-a2", True, True, False),
    ("us-a6", True, True, False),
    ("us-a7", True, True, False),
    ("us-a9", True, True, False),
    ("us-6-3-4", True, True, True),
    ("us-monarch", True, True, True),
    ("us-9", True, True, True),
    ("us-10", True, True, False),
    ("square-5in", True, False, False),
    ("dl", True, True, True),
    ("c6", True, True, True),
    ("c6-5", True, True, True),
    ("c5", False, False, False),
    ("b6", True, True, True),
]


def concerns(id, country):
    return [caution.concern for caution in mail_cautions(envelope_format(id), country)]


@pytest.mark.parametrize(("id", "letter", "machinable", "standard"), TABLE)
def test_each_envelope_is_priced_as_the_table_says(id, letter, machinable, standard):
    told = concerns(id, "US")
    assert (Concern.COSTS_MORE not in told) is letter
    assert (not told) is machinable
    assert (not concerns(id, "DE")) is standard


@pytest.mark.parametrize(
    ("id", "country", "concern"),
    [
        ("4.9x3.6in", "US", Concern.TOO_SMALL),
        ("5x3.4in", "US", Concern.TOO_SMALL),
        ("11.6x6in", "US", Concern.COSTS_MORE),
        ("9x3.55in", "US", Concern.NON_MACHINABLE),
        ("139x100mm", "CA", Concern.TOO_SMALL),
        ("246x150mm", "CA", Concern.COSTS_MORE),
        ("241x160mm", "GB", Concern.COSTS_MORE),
        ("251x170mm", "CH", Concern.COSTS_MORE),
        ("246x120mm", "BE", Concern.COSTS_MORE),
        ("236x115mm", "JP", Concern.COSTS_MORE),
        ("140x110mm", "DE", Concern.NON_MACHINABLE),
    ],
)
def test_each_post_has_limits_of_its_own(id, country, concern):
    assert concerns(id, country) == [concern]


def test_a_caution_is_a_sentence_in_the_posts_own_unit():
    (caution,) = mail_cautions(envelope_format("square-5in"), "US")
    assert caution.sentence == (
        "The Square 5 in envelope (5 x 5 in) is not for USPS's machines and costs more: "
        "its long edge should be at least 1.3 times the short one."
    )
    (caution,) = mail_cautions(envelope_format("us-10"), "DE")
    assert "letters are 140 x 90 mm to 235 x 125 mm" in caution.sentence


def test_sizes_are_of_posts_that_there_are():
    assert set(MAIL_SIZES) <= {post.name for post in POSTS}
    assert not mail_cautions(envelope_format("c5"), "FR")
