"""The sizes of cards and envelopes that people buy, in their makers' units."""

from dataclasses import dataclass

from desktop.domain.phrases import Phrase
from desktop.stationery.boxes import INCH, MM


@dataclass(frozen=True)
class PaperSize:
    """A size by its trade's name. width, height: as it is usually looked at, points.

    unit: that it is sold by, "in" or "mm".
    """

    id: str
    name: str
    width: float
    height: float
    unit: str

    @property
    def words(self) -> Phrase:
        """As its maker writes it."""
        return size_words(self.width, self.height, self.unit)


def size_words(width: float, height: float, unit: str) -> Phrase:
    """A size in words. width, height: points; unit: "in" or "mm"."""
    points = INCH if unit == "in" else MM
    across, down = round(width / points, 3), round(height / points, 3)
    return Phrase("{across:g} x {down:g} {unit}", across=across, down=down, unit=unit_words(unit))


def unit_words(unit: str) -> Phrase:
    """The unit as languages write it, each in its own way. unit: "in" or "mm"."""
    return Phrase("in") if unit == "in" else Phrase("mm")


def _inches(id: str, name: str, width: float, height: float) -> PaperSize:
    return PaperSize(id, name, width * INCH, height * INCH, "in")


def _millimetres(id: str, name: str, width: float, height: float) -> PaperSize:
    return PaperSize(id, name, width * MM, height * MM, "mm")


# Cards as they are looked at when folded, the short edge across. Source of the US sizes: the card
# trade's "announcement" cards, each 1/8 to 1/4 in smaller than the envelope of its name; not the
# ISO posters that are called so too. Source of the ISO sizes: ISO 216; DL cards are a third of A4.
CARD_SIZES = (
    _inches("us-a1", "US A1", 3.5, 4.875),
    _inches("us-a2", "US A2", 4.25, 5.5),
    _inches("us-a6", "US A6", 4.5, 6.25),
    _inches("us-a7", "US A7", 5, 7),
    _inches("us-a9", "US A9", 5.5, 8.5),
    _millimetres("iso-a5", "ISO A5", 148, 210),
    _millimetres("iso-a6", "ISO A6", 105, 148),
    _millimetres("iso-dl", "DL", 99, 210),
    _inches("square-5in", Phrase("Square 5 in"), 5, 5),
)

# Envelopes with their flap along the long edge. Source of the US sizes: the envelope trade's
# (Envelope Manufacturers Association) table of announcement and commercial sizes; of the others:
# ISO 269, and DIN 678-1 for C6/5.
ENVELOPE_SIZES = (
    _inches("us-a1", "US A1 (4-Bar)", 5.125, 3.625),
    _inches("us-a2", "US A2", 5.75, 4.375),
    _inches("us-a6", "US A6", 6.5, 4.75),
    _inches("us-a7", "US A7", 7.25, 5.25),
    _inches("us-a9", "US A9", 8.75, 5.75),
    _inches("us-6-3-4", "US No. 6 3/4", 6.5, 3.625),
    _inches("us-monarch", "US Monarch", 7.5, 3.875),
    _inches("us-9", "US No. 9", 8.875, 3.875),
    _inches("us-10", "US No. 10", 9.5, 4.125),
    _millimetres("dl", "ISO DL", 220, 110),
    _millimetres("c6", "ISO C6", 162, 114),
    _millimetres("c6-5", "C6/5", 229, 114),
    _millimetres("c5", "ISO C5", 229, 162),
    _millimetres("b6", "ISO B6", 176, 125),
    _inches("square-5in", Phrase("Square 5 in"), 5, 5),
)
