"""The zones that each post reads, as numbers on the envelope."""

import pytest

from desktop.stationery.boxes import INCH, MM
from desktop.stationery.formats import ENVELOPES, ISO_C6_ENVELOPE, US_A2_ENVELOPE


def test_the_us_delivery_zone_is_the_ocr_read_area():
    zone = US_A2_ENVELOPE.delivery_zone
    assert zone.left == pytest.approx(0.5 * INCH)
    assert zone.right == pytest.approx(5.25 * INCH)
    assert zone.bottom == pytest.approx(0.625 * INCH)  # above the barcode clear zone
    assert zone.top == pytest.approx(2.75 * INCH)


def test_the_german_delivery_zone_keeps_its_distances():
    zone = ISO_C6_ENVELOPE.delivery_zone
    assert zone.left == pytest.approx(15 * MM)
    assert zone.right == pytest.approx((162 - 15) * MM)
    assert zone.bottom == pytest.approx(15 * MM)  # the sorting code's
    assert zone.top == pytest.approx((114 - 40) * MM)


def test_the_german_return_address_leaves_the_stamps_zone_free():
    zone = ISO_C6_ENVELOPE.return_zone
    assert zone.right <= (162 - 74) * MM + 0.001
    assert zone.bottom >= (114 - 40) * MM - 0.001


@pytest.mark.parametrize("envelope", ENVELOPES, ids=lambda envelope: envelope.id)
def test_the_return_address_is_upper_left_and_above_the_delivery_address(envelope):
    back, delivery = envelope.return_zone, envelope.delivery_zone
    assert back.bottom >= delivery.top
    assert back.top < envelope.height
    assert 0 < back.left < back.right < envelope.width * 0.6
