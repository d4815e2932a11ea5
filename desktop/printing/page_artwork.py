"""What a page has besides text, as PDF operators: its artwork, and the marks outside its trim."""

from collections.abc import Iterable, Mapping

from desktop.stationery.artwork import Artwork, Outline, PlacedPicture, Shape
from desktop.stationery.boxes import Box
from desktop.stationery.pages import Page
from desktop.stationery.pictures import Picture

# Nothing of it is text: readers pass it over (ISO 32000-1, 14.8.2.2, artifacts). Marks are told
# from artwork by a name of our own, and are in every ink when a shop prints (`press_inks`).
_ARTWORK = "/Artifact BMC\nq\n{} re W n\n{}Q\nEMC\n"
_MARKS = "/Artifact BMC\n/Marks BMC\nq\n{}Q\nEMC\nEMC\n"
_PICTURE = "q\n{} re W n\n{} cm\n/{} Do\nQ\n"
_PIECES = {2: "l", 6: "c"}  # by how many numbers a piece has


def artwork_stream(page: Page, names: Mapping[Picture, str]) -> str:
    """Operators that draw the page's artwork, as far as its bleed; "" when it has none.

    names: of the pictures, which the page must know them by.
    """
    drawn = "".join(_artwork(part, names) for part in page.artwork)
    return _ARTWORK.format(_edges(page.bleed_box), drawn) if drawn else ""


def marks_stream(marks: Iterable[Shape]) -> str:
    """Operators that draw crop and fold marks."""
    drawn = "".join(map(_drawn, marks))
    return _MARKS.format(drawn) if drawn else ""


def _artwork(part: Artwork, names: Mapping[Picture, str]) -> str:
    return _drawn(part) if isinstance(part, Shape) else _picture(part, names[part.picture])


def _picture(placed: PlacedPicture, name: str) -> str:
    return _PICTURE.format(_edges(placed.window), _numbers(placed.matrix), name)


def _edges(box: Box) -> str:
    return _numbers((box.left, box.bottom, box.width, box.height))


def _drawn(shape: Shape) -> str:
    colour = _numbers(shape.rgb)
    outlines = "".join(map(_outline, shape.outlines))
    if not shape.line:
        return f"{colour} rg\n{outlines}f\n"
    return f"{colour} RG {_numbers([shape.line])} w [{_numbers(shape.dash)}] 0 d\n{outlines}S\n"


def _outline(outline: Outline) -> str:
    pieces = "".join(f"{_numbers(piece)} {_PIECES[len(piece)]}\n" for piece in outline.pieces)
    return f"{_numbers(outline.start)} m\n{pieces}{'h' if outline.closed else ''}\n"


def _numbers(values: Iterable[float]) -> str:
    return " ".join(f"{value:.3f}".rstrip("0").rstrip(".") for value in values)
