"""The zones that each post reads, as numbers on the envelope."""

import pytest

from desktop.stationery.boxes import INCH, MM
from desktop.stationery.formats import ENVELOPES
from desktop.stationery.posts import (
    BPOST,
    CANADA_POST,
    DEUTSCHE_POST,
    JAPAN_POST,
    LA_POSTE,
    POSTS,
    ROYAL_MAIL,
    SWISS_POST,
    UPU,
    USPS,
    post_of,
)

C6 = (162 * MM, 114 * MM)
A2 = (5.75 * INCH, 4.375 * INCH)

each_post = pytest.mark.parametrize("post", POSTS, ids=lambda post: post.name)
each_envelope = pytest.mark.parametrize("envelope", ENVELOPES, ids=lambda envelope: envelope.id)


def edges(box, unit):
    return [round(edge / unit, 3) for edge in (box.left, box.bottom, box.right, box.top)]


def overlap(box, other):
    """Whether they share more than an edge."""
    across = min(box.right, other.right) - max(box.left, other.left)
    up = min(box.top, other.top) - max(box.bottom, other.bottom)
    return min(across, up) > 0.001


def test_the_us_zones_are_the_ocr_read_area_and_the_barcode_clear_zone():
    assert edges(USPS.delivery_zone(*A2), INCH) == [0.5, 0.625, 5.25, 2.75]
    assert edges(USPS.barcode_zone(A2[0]), INCH) == [1, 0, 5.75, 0.625]
    assert edges(USPS.stamp_zone(*A2), INCH) == [4.25, 3.275, 5.75, 4.375]


@pytest.mark.parametrize(
    ("post", "delivery", "stamp", "barcode"),
    [
        (CANADA_POST, [15, 19, 147, 74], [122, 74, 162, 114], [12, 0, 162, 19]),
        (ROYAL_MAIL, [15, 15, 147, 74], [88, 74, 162, 114], [92, 0, 162, 15]),
        (DEUTSCHE_POST, [15, 15, 147, 74], [88, 74, 162, 114], [0, 0, 162, 15]),
        (LA_POSTE, [15, 20, 147, 74], [88, 74, 162, 114], [0, 0, 162, 20]),
        (SWISS_POST, [15, 15, 147, 74], [88, 76, 162, 114], [22, 0, 162, 15]),
        (BPOST, [15, 15, 147, 74], [88, 74, 162, 114], [22, 0, 162, 15]),
        (JAPAN_POST, [15, 15, 147, 74], [88, 74, 162, 114], [22, 0, 162, 15]),
        (UPU, [22, 15, 147, 74], [88, 74, 162, 114], [22, 0, 162, 15]),
    ],
)
def test_the_zones_of_each_post_on_a_c6_envelope(post, delivery, stamp, barcode):
    assert edges(post.delivery_zone(*C6), MM) == delivery
    assert edges(post.stamp_zone(*C6), MM) == stamp
    assert edges(post.barcode_zone(C6[0]), MM) == barcode


@each_post
@each_envelope
def test_addresses_stand_clear_of_each_other_of_the_stamp_and_of_the_code(post, envelope):
    size = envelope.width, envelope.height
    delivery, back = post.delivery_zone(*size), post.return_zone(*size)
    assert back.bottom >= delivery.top
    assert back.top < envelope.height
    assert 0 < back.left < back.right < envelope.width * 0.6
    for free in (post.stamp_zone(*size), post.barcode_zone(envelope.width)):
        assert not any(overlap(box, free) for box in (delivery, back))


@each_post
@each_envelope
def test_there_is_room_for_both_addresses(post, envelope):
    size = envelope.width, envelope.height
    assert post.delivery_zone(*size).height >= 30 * MM
    assert post.delivery_zone(*size).width >= 95 * MM
    assert post.return_zone(*size).height >= 20.9 * MM
    assert post.return_zone(*size).width >= 44 * MM


def test_each_country_has_the_post_that_takes_in_its_mail_or_what_all_have_agreed_on():
    assert [post_of(country).name for country in ("US", "ca", "PR", "LI", "JE", "BR")] == [
        "USPS",
        "Canada Post",
        "USPS",
        "Swiss Post",
        "Royal Mail",
        "Universal Postal Union",
    ]


def test_letters_are_as_high_as_the_post_that_states_it_asks():
    assert pytest.approx(0.080 * INCH) == USPS.smallest_letter
    assert DEUTSCHE_POST.capitals == pytest.approx((2.3 * MM, 4.7 * MM))
    assert JAPAN_POST.capitals == pytest.approx((2.4 * MM, 6.0 * MM))


LONG = "Ministère de l'Économie et des Finances"  # 39 characters


def test_la_poste_doubts_lines_of_more_than_38_characters_and_more_than_6_lines():
    (doubt,) = LA_POSTE.doubts(["Ann Lee", LONG])
    assert doubt == (
        f"La Poste reads lines of up to 38 characters, and “{LONG}” has 39: "
        "shorten it or write it as two lines."
    )
    assert LA_POSTE.doubts(["x"] * 6) == ()
    (doubt,) = LA_POSTE.doubts(["x"] * 7)
    assert doubt == (
        "La Poste reads addresses of up to 6 lines, and this one has 7: join or leave out some."
    )
    assert LA_POSTE.doubts(["x"] * 7, abroad=True) == ()


def test_canada_post_doubts_lines_of_40_characters():
    assert CANADA_POST.doubts(["x" * 39]) == ()
    assert "Canada Post reads lines of up to 39 characters" in CANADA_POST.doubts(["x" * 40])[0]


def test_the_us_post_doubts_no_line():
    assert USPS.doubts(["x" * 60] * 9) == ()
