"""What a post reads on an envelope, and where: the zones and letter heights of each origin."""

from collections.abc import Sequence
from dataclasses import dataclass

from desktop.domain.phrases import Phrase
from desktop.stationery.boxes import INCH, MM, Box

_EVERYTHING = float("inf")
_RETURN_HEIGHT = 21 * MM  # kept above the delivery zone, for a return address of 4 lines; by eye


@dataclass(frozen=True)
class Post:
    """The rules of one post for the side of an envelope that it reads. Lengths in points."""

    name: str
    source: str
    side: float  # the delivery address keeps this far from the left and right edges
    lowest: float  # and stands between these two, above the bottom edge
    highest: float = _EVERYTHING
    clear_top: float = 0.0  # and this far below the top edge
    reach: float = _EVERYTHING  # and begins no further than this from the right edge
    stamp: tuple[float, float] = (74 * MM, 40 * MM)  # free, in the upper right corner
    barcode: tuple[float, float] = (140 * MM, 15 * MM)  # free, in the lower right corner
    margin: float = 8 * MM  # the return address keeps this far from the top and left edges
    smallest_letter: float = 1.5 * MM  # height of an x in the delivery address, at least
    capitals: tuple[float, float] = (2.3 * MM, 5.5 * MM)  # height of its capitals, least and most
    longest_line: int | None = None  # characters that its machines read
    most_lines: tuple[int, int] | None = None  # at home, abroad

    def delivery_zone(self, width: float, height: float) -> Box:
        """Where the delivery address must stand on an envelope of this size."""
        under_return = height - self.margin - _RETURN_HEIGHT
        top = min(self.highest, height - self.clear_top, under_return)
        left = max(self.side, width - self.reach)
        return Box.between(left, self.lowest, width - self.side, top)

    def return_zone(self, width: float, height: float) -> Box:
        """Where the return address must stand: upper left, above the delivery zone.

        It leaves the stamp's corner free, and stays in the left half, so that a postmark is read.
        """
        bottom = self.delivery_zone(width, height).top
        right = min(width - self.stamp[0], width / 2 + self.margin)
        return Box.between(self.margin, bottom, right, height - self.margin)

    def stamp_zone(self, width: float, height: float) -> Box:
        """What stays free for the stamp and the postmark."""
        across, down = self.stamp
        return Box.between(max(0.0, width - across), height - down, width, height)

    def barcode_zone(self, width: float) -> Box:
        """What stays free for the code that a sorting machine prints."""
        across, up = self.barcode
        return Box.between(max(0.0, width - across), 0, width, up)

    def doubts(self, lines: Sequence[str], *, abroad: bool = False) -> tuple[Phrase, ...]:
        """What its machines will hardly read in these lines of an address, a sentence each."""
        found = []
        longest = max(lines, key=len, default="")
        if self.longest_line is not None and len(longest) > self.longest_line:
            found.append(
                Phrase(
                    "{post} reads lines of up to {most} characters, and “{line}” has {count}: "
                    "shorten it or write it as two lines.",
                    post=self.name,
                    most=self.longest_line,
                    line=longest,
                    count=len(longest),
                )
            )
        if self.most_lines is not None and len(lines) > self.most_lines[abroad]:
            found.append(
                Phrase(
                    "{post} reads addresses of up to {most} lines, and this one has {count}: join "
                    "or leave out some.",
                    post=self.name,
                    most=self.most_lines[abroad],
                    count=len(lines),
                )
            )
        return tuple(found)


def post_of(country: str) -> Post:
    """The post that takes in mail in this country, or what all posts have agreed on."""
    return _POSTS.get(country.upper(), UPU)


# Stamp and margin by eye. A glyph's least height is that of any post that states one.
USPS = Post(
    name="USPS",
    source="DMM 202.2.1 (OCR read area: 1/2 in from the sides, 5/8 to 2 3/4 in above the bottom), "
    "202.5.1 (barcode clear zone 4 3/4 x 5/8 in), 602.1.5.3 (return address upper left); "
    "Publication 28, A1 (glyphs at least 0.080 in high)",
    side=0.5 * INCH,
    lowest=0.625 * INCH,
    highest=2.75 * INCH,
    stamp=(1.5 * INCH, 1.1 * INCH),
    barcode=(4.75 * INCH, 0.625 * INCH),
    margin=0.3125 * INCH,
    smallest_letter=0.080 * INCH,
    capitals=(0.080 * INCH, 0.25 * INCH),
)

CANADA_POST = Post(
    name="Canada Post",
    source="Addressing Guidelines (lines under 40 characters); clear zone 19 x 150 mm at the lower "
    "right, as mail houses repeat it; sides and top as UPU",
    side=15 * MM,
    lowest=19 * MM,
    clear_top=40 * MM,
    barcode=(150 * MM, 19 * MM),
    stamp=(40 * MM, 40 * MM),
    capitals=(2.0 * MM, 5.0 * MM),
    longest_line=39,
)

ROYAL_MAIL = Post(
    name="Royal Mail",
    source="as mail houses repeat it: 70 x 15 mm at the lower right free, stamp upper right; sides "
    "and top as UPU",
    side=15 * MM,
    lowest=15 * MM,
    clear_top=40 * MM,
    barcode=(70 * MM, 15 * MM),
)

DEUTSCHE_POST = Post(
    name="Deutsche Post",
    source="Automationsfähige Briefsendungen, as mail houses repeat it: address 15 mm from the "
    "sides and 40 mm from the top, bottom 15 mm free, stamp 74 x 40 mm, capitals 2.3 to 4.7 mm",
    side=15 * MM,
    lowest=15 * MM,
    clear_top=40 * MM,
    barcode=(_EVERYTHING, 15 * MM),
    capitals=(2.3 * MM, 4.7 * MM),
)

LA_POSTE = Post(
    name="La Poste",
    source="NF Z10-011: bottom 20 mm free, 6 lines (7 abroad) of 38 characters; sides and top as "
    "UPU",
    side=15 * MM,
    lowest=20 * MM,
    clear_top=40 * MM,
    barcode=(_EVERYTHING, 20 * MM),
    longest_line=38,
    most_lines=(6, 7),
)

SWISS_POST = Post(
    name="Swiss Post",
    source="Briefgestaltung: stamp 74 x 38 mm, 140 x 15 mm at the lower right free; sides and top "
    "as UPU",
    side=15 * MM,
    lowest=15 * MM,
    clear_top=40 * MM,
    stamp=(74 * MM, 38 * MM),
)

BPOST = Post(
    name="bpost",
    source="Mail guidelines: 140 x 15 mm at the bottom free; stamp, sides and top as UPU",
    side=15 * MM,
    lowest=15 * MM,
    clear_top=40 * MM,
)

JAPAN_POST = Post(
    name="Japan Post",
    source="as mail houses repeat it: figures 2.4 to 6.0 mm high; zones as UPU",
    side=15 * MM,
    lowest=15 * MM,
    clear_top=40 * MM,
    capitals=(2.4 * MM, 6.0 * MM),
)

UPU = Post(
    name="Universal Postal Union",
    source="Letter Post Regulations (standardized items): address 40 mm from the top, 15 mm "
    "from the right and the bottom, no further than 140 mm from the right; stamp 74 x 40 mm",
    side=15 * MM,
    lowest=15 * MM,
    clear_top=40 * MM,
    reach=140 * MM,
)

_POSTS = {
    **dict.fromkeys(("US", "AS", "FM", "GU", "MH", "MP", "PR", "PW", "UM", "VI"), USPS),
    "CA": CANADA_POST,
    **dict.fromkeys(("GB", "GG", "IM", "JE"), ROYAL_MAIL),
    "DE": DEUTSCHE_POST,
    **dict.fromkeys(
        ("FR", "BL", "GF", "GP", "MF", "MQ", "NC", "PF", "PM", "RE", "TF", "WF", "YT"), LA_POSTE
    ),
    **dict.fromkeys(("CH", "LI"), SWISS_POST),
    "BE": BPOST,
    "JP": JAPAN_POST,
}
POSTS = (USPS, CANADA_POST, ROYAL_MAIL, DEUTSCHE_POST, LA_POSTE, SWISS_POST, BPOST, JAPAN_POST, UPU)
