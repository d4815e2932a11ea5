"""What a post reads on an envelope, and where: the zones and letter heights of each origin."""

from dataclasses import dataclass

from desktop.stationery.boxes import INCH, MM, Box


@dataclass(frozen=True)
class Post:
    """The rules of one post for the side of an envelope that it reads."""

    name: str
    side: float  # the delivery address keeps this far from the left and right edges
    lowest: float  # and stands between these two, above the bottom edge
    highest: float
    clear_top: float  # and this far below the top edge
    stamp: float  # width kept free in the upper right corner
    margin: float  # the return address keeps this far from the top and left edges
    smallest_letter: float  # height of an x in the delivery address, at least
    capitals: tuple[float, float]  # height of its capitals, at least and at most

    def delivery_zone(self, width: float, height: float) -> Box:
        """Where the delivery address must stand on an envelope of this size."""
        top = min(self.highest, height - self.clear_top)
        return Box.between(self.side, self.lowest, width - self.side, top)

    def return_zone(self, width: float, height: float) -> Box:
        """Where the return address must stand: upper left, above the delivery zone.

        It leaves the stamp's corner free, and stays in the left half, so that a postmark is read.
        """
        bottom = self.delivery_zone(width, height).top
        right = min(width - self.stamp, width / 2 + self.margin)
        return Box.between(self.margin, bottom, right, height - self.margin)


# Delivery: DMM 202.2.1, the OCR read area, 1/2 in from either side, 5/8 in to 2 3/4 in above the
# bottom edge; the barcode clear zone (DMM 202.5.1: 4 3/4 x 5/8 in, bottom right) lies below it.
# Letters: Publication 28, appendix A1: glyphs at least 0.080 in high. Return address: upper left,
# DMM 602.1.5.3; the stamp's width and the margin by eye.
USPS = Post(
    name="USPS",
    side=0.5 * INCH,
    lowest=0.625 * INCH,
    highest=2.75 * INCH,
    clear_top=0.0,
    stamp=1.5 * INCH,
    margin=0.3125 * INCH,
    smallest_letter=0.080 * INCH,
    capitals=(0.080 * INCH, 0.25 * INCH),
)

# "Automationsfaehige Briefsendungen", as mail houses repeat it: 15 mm from the sides, 40 mm from
# the top, the bottom 15 mm free for the sorting code, the stamp's zone 74 x 40 mm upper right,
# the sender left of it; capitals 2.3 to 4.7 mm high. Margin and smallest letter by eye.
DEUTSCHE_POST = Post(
    name="Deutsche Post",
    side=15 * MM,
    lowest=15 * MM,
    highest=float("inf"),
    clear_top=40 * MM,
    stamp=74 * MM,
    margin=8 * MM,
    smallest_letter=1.5 * MM,
    capitals=(2.3 * MM, 4.7 * MM),
)
