"""Addresses on envelopes: inside the zones the post reads, or refused with what to do."""

import numpy as np
import pytest
from hypothesis import HealthCheck, given, reject, settings
from hypothesis import strategies as st

from desktop.handwriting.hands import MissingCharacters, hand_ids, load_hand
from desktop.handwriting.inks import INKS
from desktop.handwriting.pen_kinds import pen
from desktop.stationery.boxes import INCH, MM
from desktop.stationery.envelope_faces import EnvelopeFace, NoSuchFace, envelope_face
from desktop.stationery.envelopes import EnvelopeOrder, NoAddress, lay_out_envelope
from desktop.stationery.fitting import DoesNotFit
from desktop.stationery.formats import ENVELOPES, ISO_C6_ENVELOPE, US_A2_ENVELOPE

TO = ("Ms. Elena Alvarez", "Brightwater Systems", "1200 Harbor Street", "Portland, OR 97205")
SENDER = ("Jordan Lee", "48 Maple Avenue", "Salem, OR 97301")

each_envelope = pytest.mark.parametrize(
    "envelope", [US_A2_ENVELOPE, ISO_C6_ENVELOPE], ids=lambda envelope: envelope.id
)


def laid_out(to, sender, hand, envelope=US_A2_ENVELOPE, seed=7):
    return lay_out_envelope(EnvelopeOrder(to, sender, envelope, hand, seed, ink=INKS[0]))


def lines(writing) -> list[str]:
    texts = np.array(writing.texts)
    return ["".join(texts[writing.lines == line]).strip() for line in np.unique(writing.lines)]


@each_envelope
def test_a_page_is_the_envelope(envelope, hand):
    page = laid_out(TO, SENDER, hand, envelope)
    assert (page.width, page.height) == (envelope.width, envelope.height)


@each_envelope
def test_each_line_is_written_as_one_line_in_its_order(envelope, each_hand):
    delivery, back = laid_out(TO, SENDER, each_hand, envelope).writings
    assert lines(delivery) == list(TO)
    assert lines(back) == list(SENDER)


@each_envelope
@pytest.mark.parametrize("seed", range(6))
def test_all_ink_is_in_its_zone(envelope, each_hand, seed):
    delivery, back = laid_out(TO, SENDER, each_hand, envelope, seed).writings
    assert envelope.delivery_zone.holds(delivery.bounds())
    assert envelope.return_zone.holds(back.bounds())


@each_envelope
def test_the_address_stands_a_little_right_of_the_middle(envelope, hand):
    left, bottom, right, top = laid_out(TO, SENDER, hand, envelope).writings[0].bounds()
    assert 0.5 < (left + right) / 2 / envelope.width < 0.62
    assert 0.3 < (bottom + top) / 2 / envelope.height < 0.5


@each_envelope
def test_the_return_address_is_smaller_and_in_the_corner(envelope, hand):
    delivery, back = laid_out(TO, SENDER, hand, envelope).writings
    assert height_of_letters(back) < 0.9 * height_of_letters(delivery)
    left, _, _, top = back.bounds()
    assert left < 12 * MM
    assert top > envelope.height - 12 * MM


def height_of_letters(writing) -> float:
    return float(np.median(writing.matrices[:, 3]))


# Lines that fill the zone, so that they are written as small as may be.
WIDE = ("Ms. Elena Alexandra Alvarez-Yglesias", "1200 Harbor Street, Suite 4350", "Salem, OR 97301")


def heights(writing, characters) -> float:
    """How high most of these letters stand on the envelope."""
    boxes = writing.hand.numbered.boxes[writing.numbers]
    wanted = [text in characters for text in writing.texts]
    return float(np.median(((boxes[:, 3] - boxes[:, 1]) * writing.matrices[:, 3])[wanted]))


@pytest.mark.parametrize("to", [TO, WIDE])
def test_letters_are_as_high_as_the_us_post_asks(each_hand, to):
    (delivery,) = laid_out(to, (), each_hand).writings
    assert heights(delivery, "aceimnorsuvwxz") > 0.94 * 0.080 * INCH


@pytest.mark.parametrize("to", [TO, WIDE])
def test_capitals_and_figures_are_as_high_as_the_german_post_asks(each_hand, to):
    (delivery,) = laid_out(to, (), each_hand, ISO_C6_ENVELOPE).writings
    assert heights(delivery, "0123456789") > 2.15 * MM
    assert heights(delivery, "ABEHLMORS") > 2.15 * MM
    assert height_of_letters(delivery) * each_hand.ascent < 4.9 * MM


def test_letters_stand_apart_and_nearly_upright(each_hand):
    (delivery,) = laid_out(TO, (), each_hand).writings
    assert not delivery.hand.joins
    lean = np.median(delivery.matrices[:, 2] / delivery.matrices[:, 3])
    assert abs(lean + each_hand.slant) < 0.09  # with that of the letters themselves


def test_an_envelope_without_a_sender_has_one_address(hand):
    assert len(laid_out(TO, (), hand).writings) == 1


def test_blank_lines_and_stray_spaces_are_left_out(hand):
    (delivery,) = laid_out(("Ada  Byron ", " ", "12 St. James's Square"), (), hand).writings
    assert lines(delivery) == ["Ada Byron", "12 St. James's Square"]


@pytest.mark.parametrize("to", [(), ("", " ")])
def test_an_envelope_to_nobody_is_refused(to, hand):
    with pytest.raises(NoAddress):
        laid_out(to, SENDER, hand)


def test_characters_the_hand_lacks_are_refused_and_named(hand):
    with pytest.raises(MissingCharacters, match="漢"):
        laid_out(("漢", "Tokyo"), (), hand)


def test_the_same_seed_writes_the_same_and_another_does_not(hand):
    one, two, other = (laid_out(TO, (), hand, seed=seed).writings[0] for seed in (5, 5, 6))
    assert np.array_equal(one.matrices, two.matrices)
    assert not np.array_equal(one.matrices, other.matrices)


LETTERS = "abcdefghijkmnopqrstuvwxyzABCDEFGHJKLMNOPQRSTUVWXYZ.,-0123456789"
WORDS = st.text(LETTERS, min_size=1, max_size=12)
ADDRESSES = st.lists(st.lists(WORDS, min_size=1, max_size=6).map(" ".join), min_size=1, max_size=9)


@settings(
    max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(
    to=ADDRESSES,
    sender=ADDRESSES,
    seed=st.integers(0, 2**40),
    envelope=st.sampled_from(ENVELOPES),
)
def test_what_is_accepted_is_written_whole_and_in_its_zone(hand, to, sender, seed, envelope):
    try:
        delivery, back = laid_out(to, sender, hand, envelope, seed).writings
    except DoesNotFit:
        reject()
    assert lines(delivery) == to
    assert lines(back) == sender
    assert envelope.delivery_zone.holds(delivery.bounds())
    assert envelope.return_zone.holds(back.bounds())


# In plain type


def plain(to, sender=(), envelope=US_A2_ENVELOPE, post=None, hand=None):
    return lay_out_envelope(
        EnvelopeOrder(
            to, sender, envelope, hand, 7, ink=INKS[0], face=EnvelopeFace.PLAIN, post=post
        )
    )


def test_type_is_set_line_by_line_and_keeps_its_blanks():
    page = plain(("Ann Lee", "OTTAWA ON  K1A 0B1"), SENDER)
    assert page.writings == ()
    delivery, back = page.typed
    assert [line.text for line in delivery.lines] == ["Ann Lee", "OTTAWA ON  K1A 0B1"]
    assert [line.text for line in back.lines] == list(SENDER)
    assert US_A2_ENVELOPE.delivery_zone.holds(delivery.bounds())


def test_small_letters_of_type_are_as_high_as_the_us_post_asks():
    (small,) = plain(TO).typed
    assert small.lines[0].size * small.face.x_height > 0.079 * INCH
    (capitals,) = plain(tuple(line.upper() for line in WIDE)).typed
    assert capitals.lines[0].size * capitals.face.cap_height >= 0.079 * INCH
    assert capitals.lines[0].size >= 8  # points; Source: USPS Publication 28


def test_each_face_says_what_it_costs_in_a_sentence():
    for face in EnvelopeFace:
        assert face.cost.endswith(".")
        assert face.cost.count(".") == 1
    with pytest.raises(NoSuchFace, match="choose hand or plain"):
        envelope_face("wax")


@pytest.mark.parametrize("id", hand_ids())
def test_a_broad_pen_writes_a_return_address_larger_where_it_would_fill_its_eyes(id):
    def size(pen_id):
        hand = load_hand(id)
        page = lay_out_envelope(
            EnvelopeOrder(TO, SENDER, US_A2_ENVELOPE, hand, 3, ink=INKS[0], pen=pen(pen_id))
        )
        back = page.writings[1]
        return float(np.median(back.matrices[:, 3])), back.nib

    (thin, _), (broad, line) = size("ballpoint"), size("fountain")
    assert broad > 0.99 * thin
    assert line < 0.26
