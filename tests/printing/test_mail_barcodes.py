"""Intelligent Mail barcodes: as the standard's own examples, and read off the page again."""

import numpy as np
import pytest

from desktop.printing.mail_barcodes import mail_bars
from desktop.printing.pdf import pdf_bytes
from desktop.printing.previews import page_image
from desktop.stationery.boxes import INCH
from desktop.stationery.formats import ENVELOPES, US_A2_ENVELOPE
from desktop.stationery.mail_barcodes import mail_barcode
from desktop.stationery.pages import Page
from desktop.stationery.posts import USPS

# Source: USPS-B-3200, appendix: examples of encoding.
TRACKING = "01234567094987654321"
EXAMPLES = {
    "": "ATTFATTDTTADTAATTDTDTATTDAFDDFADFDFTFFFFFTATFAAAATDFFTDAADFTFDTDT",
    "01234": "DTTAFADDTTFTDTFTFDTDDADADAFADFATDDFTAAAFDTTADFAAATDFDTDFADDDTDFFT",
    "012345678": "ADFTTAFDTTTTFATTADTAAATFTFTATDAAAFDDADATATDTDTTDFDTDATADADTDFFTFA",
    "01234567891": "AADTFFDFTDADTAADAATFDTDDAAADDTDTTDAFADADDDTFFFDDTTTADFAAADFTDAADA",
}


@pytest.mark.parametrize(("routing", "bars"), EXAMPLES.items())
def test_bars_are_those_of_the_standards_examples(routing, bars):
    assert mail_bars(TRACKING, routing) == bars


@pytest.mark.parametrize("bars", EXAMPLES.values())
def test_the_printed_page_can_be_read(bars):
    envelope = US_A2_ENVELOPE
    page = Page(envelope.width, envelope.height, (), artwork=(mail_barcode(bars, envelope.width),))
    assert read(pdf_bytes([page], title="x", seed=1)) == bars


def read(pdf):
    """The bars as a scanner sees them: how far up and down each column of ink reaches."""
    picture = page_image(pdf, 0, 600)
    pixels = np.frombuffer(picture.rgb, np.uint8).reshape(picture.height, picture.width, 3)
    dark = pixels.min(axis=2) < 128
    inked = dark.any(axis=0)
    starts = np.flatnonzero(inked & ~np.roll(inked, 1))
    rows = [np.flatnonzero(dark[:, start + 3]) for start in starts]
    tops, bottoms = np.array([row[0] for row in rows]), np.array([row[-1] for row in rows])
    up, down = tops < tops.min() + 15, bottoms > bottoms.max() - 15
    letters = {(0, 0): "T", (1, 0): "A", (0, 1): "D", (1, 1): "F"}
    return "".join(letters[int(a), int(d)] for a, d in zip(up, down, strict=True))


@pytest.mark.parametrize("envelope", ENVELOPES, ids=lambda envelope: envelope.id)
def test_they_stand_in_the_clear_zone_as_the_us_post_wants(envelope):
    shape = mail_barcode("F" * 65, envelope.width)
    points = [(x, y) for outline in shape.outlines for x, y in (outline.start, *outline.pieces)]
    xs, ys = zip(*points, strict=True)
    assert 3.5 * INCH <= envelope.width - min(xs) <= 4.25 * INCH
    assert 3 / 16 * INCH <= min(ys) < max(ys) <= 0.5 * INCH
    zone = USPS.barcode_zone(envelope.width)
    assert zone.left + 0.125 * INCH <= min(xs) < max(xs) <= zone.right - 0.125 * INCH
    assert 2.667 * INCH <= max(xs) - min(xs) <= 3.225 * INCH
