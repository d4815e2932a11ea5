"""An address in its zone: smaller or closer where it must be, refused where it cannot be."""

import numpy as np
import pytest

from desktop.handwriting.inks import INKS
from desktop.stationery.address_blocks import LineTooWide
from desktop.stationery.envelopes import EnvelopeOrder, lay_out_envelope
from desktop.stationery.fitting import DoesNotFit
from desktop.stationery.formats import ISO_C6_ENVELOPE, US_A2_ENVELOPE, envelope_format

TO = ("Ms. Elena Alvarez", "Brightwater Systems", "1200 Harbor Street", "Portland, OR 97205")
SENDER = ("Jordan Lee", "48 Maple Avenue", "Salem, OR 97301")

each_envelope = pytest.mark.parametrize(
    "envelope", [US_A2_ENVELOPE, ISO_C6_ENVELOPE], ids=lambda envelope: envelope.id
)


def laid_out(to, sender, hand, envelope=US_A2_ENVELOPE, seed=7):
    return lay_out_envelope(EnvelopeOrder(to, sender, envelope, hand, seed, ink=INKS[0]))


def height_of_letters(writing) -> float:
    """As planned, before chance: that of the space between two words."""
    return float(writing.matrices[writing.texts.index(" "), 3])


@each_envelope
def test_a_long_line_is_written_smaller(envelope, hand):
    long = ("The Honourable Ada Augusta King-Noel", *TO[1:])
    short = laid_out(TO, (), hand, envelope).writings[0]
    written = laid_out(long, (), hand, envelope).writings[0]
    assert height_of_letters(written) <= 1.01 * height_of_letters(short)  # but for chance


@each_envelope
def test_a_line_too_long_is_refused_and_shown(envelope, hand):
    with pytest.raises(LineTooWide, match=r"address .*write “Ada x{80}” as two lines"):
        laid_out(("Ada " + "x" * 80, "London"), SENDER, hand, envelope)


@each_envelope
def test_an_address_of_too_many_lines_is_refused_with_how_many_there_may_be(envelope, hand):
    with pytest.raises(DoesNotFit, match=r"The address is \d+ lines? too long .* room for \d"):
        laid_out(("Line",) * 12, SENDER, hand, envelope)


def test_a_return_address_too_long_is_said_to_be_the_return_address(hand):
    with pytest.raises(DoesNotFit, match="The return address is"):
        laid_out(TO, ("Line",) * 12, hand)


def test_lines_move_closer_before_letters_shrink(hand):
    few, many = (laid_out(("Line",) * count, (), hand).writings[0] for count in (3, 6))
    assert height_of_letters(many) > 0.9 * height_of_letters(few)
    assert pitch(many) < 0.97 * pitch(few)


def pitch(writing) -> float:
    heights = [
        np.median(writing.matrices[writing.lines == line, 5]) for line in np.unique(writing.lines)
    ]
    return float(-np.diff(heights).mean())


@pytest.mark.parametrize("size", ["50x50mm", "300x50mm"])
def test_an_envelope_too_small_for_any_address_is_refused_as_such(size, hand):
    with pytest.raises(DoesNotFit, match="is too small for the address: choose a larger one"):
        laid_out(TO, (), hand, envelope_format(size))
