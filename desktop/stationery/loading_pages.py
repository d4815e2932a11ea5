"""How to lay a sheet into the tray, as a picture: seen from above, the printer at the top."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from desktop.domain.phrases import Phrase
from desktop.stationery.artwork import Outline, Shape, around, straight
from desktop.stationery.boxes import MM, Box
from desktop.stationery.pages import Page
from desktop.stationery.placements import Placement
from desktop.stationery.printer_profiles import Edge, Facing, Position, PrinterProfile
from desktop.typefaces.faces import Weight, face
from desktop.typefaces.typed_texts import TypedLine, TypedText

_ROOM = 18 * MM  # above the tray, for the printer's mouth, and below the sheet for words
_MARGIN = 6 * MM  # about the rest of it
_WIDEST = 216 * MM  # of a tray: Letter and A4 fit
_GUIDE = 3 * MM
_LINE, _HEAVY = 2.0, 4.0  # points: seen where the picture is small
_PALE, _GREY, _DARK = (0.92, 0.92, 0.92), (0.55, 0.55, 0.55), (0.1, 0.1, 0.1)
_TYPE = 0.045  # of the picture's height; by eye
_WHITE = (1.0, 1.0, 1.0)
_DASH = (8.0, 6.0)
# What is printed on a sheet, in shares of its width and height, from the bottom left.
Strokes = tuple[tuple[float, float], ...]
Placed = Callable[[tuple[float, float]], tuple[float, float]]
_MAIL: tuple[Strokes, ...] = (
    ((0.84, 0.76), (0.96, 0.76), (0.96, 0.94), (0.84, 0.94)),  # the stamp
    *(((0.4, y), (0.8, y)) for y in (0.5, 0.4, 0.3)),
)
_NOTE: tuple[Strokes, ...] = (
    ((0.1, 0.82), (0.4, 0.82)),  # whom it greets
    *(((0.1, y), (0.9, y)) for y in (0.68, 0.56, 0.44)),
    ((0.6, 0.28), (0.85, 0.28)),  # and from whom it is
)
_SHARES = {Position.LEFT: 0.0, Position.CENTRE: 0.5, Position.RIGHT: 1.0}


def loading_page(
    width: float,
    height: float,
    profile: PrinterProfile,
    say: Callable[[str], str] = str,
    *,
    goes_by_post: bool = True,
) -> Page:
    """The tray with a sheet for a page of this size in it. say: what the picture's words become.

    goes_by_post: whether a stamp and an address are on it, or lines of writing.
    """
    edge = profile.edge_of(width, height)
    across, along = (height, width) if edge.value % 2 else (width, height)
    tray = Box(_MARGIN, _MARGIN, max(_WIDEST, across), along + _ROOM)
    total = (tray.right + _MARGIN, tray.top + _ROOM)
    left = tray.left + (tray.width - across) * _SHARES[profile.position]
    sheet = Box(left, tray.top - along, across, along)
    placement = Placement.at(sheet.left, sheet.bottom, width, height, edge.value)

    def placed(point: tuple[float, float]) -> tuple[float, float]:
        return placement.point(point[0] * width, point[1] * height)

    shapes = [
        Shape((around(tray),), _PALE),
        Shape((around(tray),), _GREY, line=_LINE),
        Shape((straight(tray.left, tray.top, tray.right, tray.top),), _DARK, line=_HEAVY),
        _guides(sheet, tray),
        Shape((around(sheet),), _WHITE),
        Shape((around(sheet),), _DARK, line=_LINE),
        _face(_MAIL if goes_by_post else _NOTE, placed, sheet, profile.facing),
        _arrow(tray.left + tray.width / 2, tray.top + 0.15 * _ROOM),
    ]
    words = _words(sheet, profile.facing, _TYPE * total[1], say)
    return Page(*total, (), tuple(shapes), typed=(words,))


def loading_words(width: float, height: float, profile: PrinterProfile) -> Phrase:
    """The same in a sentence."""
    edge = {
        Edge.TOP: Phrase("top edge"),
        Edge.RIGHT: Phrase("right edge"),
        Edge.BOTTOM: Phrase("bottom edge"),
        Edge.LEFT: Phrase("left edge"),
    }[profile.edge_of(width, height)]
    guide = {
        Position.LEFT: Phrase("against the left guide"),
        Position.CENTRE: Phrase("in the middle of the tray"),
        Position.RIGHT: Phrase("against the right guide"),
    }[profile.position]
    facing = Phrase("up") if profile.facing is Facing.UP else Phrase("down")
    return Phrase(
        "Lay it in with the side to be printed facing {facing}, its {edge} going in first, "
        "{guide}.",
        facing=facing,
        edge=edge,
        guide=guide,
    )


def _guides(sheet: Box, tray: Box) -> Shape:
    bars = [
        Box(x, tray.bottom, _GUIDE, 0.7 * tray.height) for x in (sheet.left - _GUIDE, sheet.right)
    ]
    return Shape(tuple(map(around, bars)), _GREY)


def _face(printed: Sequence[Strokes], placed: Placed, sheet: Box, facing: Facing) -> Shape:
    """What is printed, where that side is seen; the back shows it through."""

    def at(point: tuple[float, float]) -> tuple[float, float]:
        across, up = placed(point)
        if facing is Facing.DOWN:  # seen from its back, left and right are changed
            across = sheet.left + sheet.right - across
        return across, up

    outlines = tuple(
        Outline(at(points[0]), tuple(map(at, points[1:])), closed=len(points) > 2)
        for points in printed
    )
    if facing is Facing.DOWN:
        return Shape(outlines, _GREY, line=_LINE, dash=_DASH)
    return Shape(outlines, _DARK, line=_LINE)


def _arrow(x: float, bottom: float) -> Shape:
    top = bottom + 0.7 * _ROOM
    head = Outline((x - 2.5 * MM, top - 4 * MM), ((x, top), (x + 2.5 * MM, top - 4 * MM)))
    return Shape((straight(x, bottom, x, top), head), _DARK, line=_HEAVY)


def _words(sheet: Box, facing: Facing, size: float, say: Callable[[str], str]) -> TypedText:
    """What side of the sheet is seen, below it in the tray. size: points."""
    up = facing is Facing.UP
    said = say(Phrase("printed side") if up else Phrase("back: printed below"))
    type_face = face(Weight.REGULAR)
    left = sheet.left + (sheet.width - type_face.width(said) * size) / 2
    return TypedText(type_face, (TypedLine(said, left, sheet.bottom - 1.2 * size, size),))
