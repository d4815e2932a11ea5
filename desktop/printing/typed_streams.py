"""Typed text as PDF operators: a line at a time, its glyphs kerned."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from desktop.printing.pdf_strings import pdf_string
from desktop.typefaces.faces import ShapedText
from desktop.typefaces.typed_glyphs import TypedFont
from desktop.typefaces.typed_texts import Matrix, TypedLine, TypedText


@dataclass(frozen=True)
class SetText:
    """A typed text, and the font that has its glyphs, which the page knows by `name`."""

    text: TypedText
    font: TypedFont
    name: str


def typed_object(text: SetText, parts: int) -> bytes:
    """The text as one text object. parts: of a point, that the page's numbers are in."""
    colour = b"%.3g %.3g %.3g rg\n" % text.text.colour
    *before, last = text.text.lines
    # A space after each line, as handwriting has it: see `page_streams`.
    lines = b"".join(_line(line, text, parts, " ") for line in before)
    lines += _line(last, text, parts, "")
    return b"BT /%b 1 Tf\n%b%bET\n" % (text.name.encode("ascii"), colour, lines)


def _line(line: TypedLine, text: SetText, parts: int, after: str) -> bytes:
    glyphs = b"".join(_glyphs(text.text.face.shaped(line.text), text.font))
    words, matrix = pdf_string(line.text + after), _matrix(line, text.text.matrix, parts)
    return b"/Span<</ActualText%b>>BDC\n%b Tm[%b]TJ\nEMC\n" % (words, matrix, glyphs)


def _matrix(line: TypedLine, matrix: Matrix, parts: int) -> bytes:
    a, b, c, d, e, f = matrix
    x, y, size = line.x, line.y, line.size
    numbers = (a * size, b * size, c * size, d * size, a * x + c * y + e, b * x + d * y + f)
    return b" ".join(b"%d" % round(parts * number) for number in numbers)


def _glyphs(shaped: ShapedText, font: TypedFont) -> Iterator[bytes]:
    """Glyphs, and between two of them by how much less than its width the first one takes."""
    numbers = [font.numbers[glyph.number] for glyph in shaped.glyphs]
    places = [1000 * glyph.across for glyph in shaped.glyphs]
    for number, kern in zip(numbers, [*_kerns(numbers, places, font.widths), 0], strict=True):
        yield b"<%04X>" % number
        if kern:
            yield b"%d" % kern


def _kerns(numbers: Sequence[int], places: Sequence[float], widths: Sequence[int]) -> Iterator[int]:
    for number, (place, following) in zip(numbers, pairwise(places), strict=False):
        yield round(widths[number] - (following - place))
