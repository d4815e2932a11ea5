"""Paper sizes as printers name them: which of a printer's own fits a page."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from desktop.domain.phrases import Phrase
from desktop.stationery.boxes import INCH, MM
from desktop.stationery.paper_sizes import size_words

# Source: PWG 5101.1, Media Standardized Names: class_name_WIDTHxHEIGHTunit.
_NAMED = re.compile(r"^(?P<name>.+)_(?P<width>[\d.]+)x(?P<height>[\d.]+)(?P<unit>in|mm)$")
_OWN = re.compile(r"^Custom\.([\d.]+)x([\d.]+)$")  # as `paper_for` names them, in points
_ALIKE = 1.0 * MM  # sizes that differ by less are one paper under two names


@dataclass(frozen=True)
class Paper:
    """A size of paper that a printer knows, short edge first. Lengths in points."""

    name: str
    short: float
    long: float

    @property
    def title(self) -> Phrase:
        """What people call it, with its size: Letter, 8.5 x 11 in."""
        found = _NAMED.match(self.name)
        assert found
        name = found["name"].partition("_")[2] or found["name"]
        points = INCH if found["unit"] == "in" else MM
        width, height = (float(found[side]) * points for side in ("width", "height"))
        said = name.replace("-", " ").capitalize()
        return Phrase("{name}, {size}", name=said, size=size_words(width, height, found["unit"]))

    def differs_by(self, short: float, long: float) -> float:
        """By how much its edges differ from these, the worse of the two."""
        return max(abs(self.short - short), abs(self.long - long))


def paper_for(width: float, height: float, names: Sequence[str]) -> str | None:
    """The name by which a printer that knows `names` takes paper of this size, or None.

    A size of one's own is only named where the printer allows for it.
    """
    short, long = sorted((width, height))
    papers = [paper for name in names if (paper := _paper(name))]
    own = papers_of(names)
    nearest = min(own, key=lambda paper: paper.differs_by(short, long), default=None)
    if nearest and nearest.differs_by(short, long) <= _ALIKE:
        return nearest.name
    least = [paper for paper in papers if paper.name.startswith("custom_min")]
    most = [paper for paper in papers if paper.name.startswith("custom_max")]
    for low, high in zip(least, most, strict=False):
        if low.short <= short <= high.short and low.long <= long <= high.long:
            return f"Custom.{short:.4g}x{long:.4g}"
    return None


def paper_title(name: str) -> str:
    """What people call a paper that a printer calls so."""
    if found := papers_of([name]):
        return found[0].title
    if own := _OWN.match(name):
        return size_title(float(own[1]), float(own[2]))
    return name


def size_title(width: float, height: float) -> Phrase:
    """A size in both units, short edge first."""
    short, long = sorted((width, height))
    return Phrase(
        "{inches} ({millimetres})",
        inches=size_words(short, long, "in"),
        millimetres=size_words(round(short / MM) * MM, round(long / MM) * MM, "mm"),
    )


def papers_of(names: Sequence[str]) -> list[Paper]:
    """The papers among a printer's own names: not the bounds of what may be custom-made."""
    papers = [paper for name in names if (paper := _paper(name))]
    return [paper for paper in papers if not paper.name.startswith("custom_m")]


def _paper(name: str) -> Paper | None:
    """None for a name that does not say its size."""
    if not (found := _NAMED.match(name)):
        return None
    unit = INCH if found["unit"] == "in" else MM
    short, long = sorted(float(found[edge]) * unit for edge in ("width", "height"))
    return Paper(name, short, long)
