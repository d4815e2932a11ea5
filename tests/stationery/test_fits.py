"""Which envelopes a card fits into: the pairs of the card trade, and the slack of each."""

import pytest

from desktop.stationery.boxes import INCH, MM
from desktop.stationery.cautions import Concern
from desktop.stationery.fits import fit, fit_cautions, fits
from desktop.stationery.formats import CARDS, card_format, envelope_format


@pytest.mark.parametrize(
    ("card", "envelope"),
    [
        ("us-a1", "us-a1"),
        ("us-a2", "us-a2"),
        ("us-a6", "us-a6"),
        ("us-a7", "us-a7"),
        ("us-a9", "us-a9"),
        ("iso-a6", "c6"),
        ("iso-a5", "c5"),
        ("iso-dl", "dl"),
    ],
)
def test_the_envelope_that_a_card_is_sold_with_is_proposed_first(card, envelope):
    for kind in ("flat", "folded"):
        first = fits(card_format(f"{card}-{kind}"))[0]
        assert first.envelope.id == envelope
        assert not first.is_loose


@pytest.mark.parametrize(
    ("card", "envelope", "does"),
    [
        ("us-a2-folded", "c6", True),
        ("iso-a6-flat", "us-a6", True),
        ("iso-a6-flat", "b6", True),
        ("us-a7-flat", "b6", False),
        ("us-a7-flat", "c5", True),
        ("iso-dl-flat", "c6-5", True),
        ("iso-dl-flat", "us-monarch", False),
        ("square-5in-flat", "square-5in", False),
        ("iso-a5-folded", "us-a9", False),
    ],
)
def test_other_pairs_fit_or_do_not(card, envelope, does):
    assert bool(fit(card_format(card), envelope_format(envelope))) is does


def test_slack_is_stated_along_both_edges():
    found = fit(card_format("us-a2-folded"), envelope_format("us-a2"))
    assert found.slack == pytest.approx((0.25 * INCH, 0.125 * INCH))
    assert found.slack_words == "0.25 and 0.125 in"
    found = fit(card_format("iso-a6-flat"), envelope_format("c6"))
    assert found.slack == pytest.approx((14 * MM, 9 * MM))
    assert found.slack_words == "14 and 9 mm"


def test_a_card_fits_however_it_lies():
    ways = ("us-a2-flat", "us-a2-flat-tall", "us-a2-folded", "us-a2-folded-tent")
    assert len({fits(card_format(id))[0].envelope.id for id in ways}) == 1


@pytest.mark.parametrize("card", CARDS, ids=lambda card: card.id)
def test_every_card_fits_into_some_envelope(card):
    assert fits(card)


@pytest.mark.parametrize(
    ("card", "envelope", "concern", "said"),
    [
        ("us-a7-flat", "b6", Concern.DOES_NOT_FIT, "choose the US A7 envelope"),
        ("us-a7-flat", "c5", Concern.LOOSE, "with 51 and 35 mm to spare"),
        ("12x12in-flat", "c5", Concern.DOES_NOT_FIT, "an envelope of a size of your own"),
    ],
)
def test_a_pair_that_goes_ill_together_is_told(card, envelope, concern, said):
    caution = fit_cautions(card_format(card), envelope_format(envelope), "US")[0]
    assert caution.concern is concern
    assert said in caution.sentence


def test_a_pair_that_goes_well_is_told_what_its_mail_costs():
    assert not fit_cautions(card_format("us-a2-flat"), envelope_format("us-a2"), "US")
    (caution,) = fit_cautions(card_format("us-a2-flat"), envelope_format("us-a2"), "DE")
    assert caution.concern is Concern.NON_MACHINABLE
