"""A document's colours, changed from those of a screen into a press's inks."""

from __future__ import annotations

import zlib
from collections.abc import Iterable
from decimal import Decimal
from typing import TYPE_CHECKING, Any

from desktop.printing.drawn_colours import space_of
from desktop.printing.drawn_parts import operators, pictures, streams
from desktop.printing.presses import Press, Rgb
from desktop.printing.separations import EVERY_INK, Separation, spot_ink

if TYPE_CHECKING:
    import pikepdf

MARKS = "/Marks"  # what stands in marked content of this name is printed in every ink
_PRESS_OPERATORS = {"rg": "k", "RG": "K"}


def ink_for_press(document: pikepdf.Pdf, press: Press, spot: str = "") -> None:
    """Change the colours that are told as red, green and blue; gradients are left as they are.

    spot: the name of the ink that words are printed in, "" for the press's own four.
    Raises NoSuchInk.
    """
    pages = [page.Contents for page in document.pages if "/Contents" in page]
    inks = _Inks(press, spot, _darkest(pages) if spot else None)
    for stream, resources in list(streams(document)):
        for ink in inks.changed(stream):
            ink.make_known(document, resources)
    for picture in list(pictures(document)):
        if space_of(picture.get("/ColorSpace"), None) == {"RGB"}:
            _change_picture(picture, press)


class _Inks:
    """Looks each colour up once: the shades of ink on a page are many, and recur."""

    def __init__(self, press: Press, spot: str, darkest: Rgb | None) -> None:
        self._press = press
        self._known: dict[tuple[float, ...], list[Decimal]] = {}
        self._full = _darkness(darkest) if darkest else 1.0
        self._spot = spot_ink(spot, press.cmyk(darkest)) if darkest else None

    def changed(self, stream: pikepdf.Object) -> set[Separation]:
        """Change what the stream draws; which inks it now calls for by name."""
        import pikepdf  # 0.1 s

        within: list[bool] = []
        is_text = False
        is_page = stream.get("/Subtype") != "/Form"
        changed: list[Any] = []
        called: set[Separation] = set()
        for name, operands in operators(stream):
            if name in ("BDC", "BMC"):
                within.append(operands[0] == MARKS)
            elif name == "EMC" and within:
                within.pop()
            elif name in ("BT", "ET"):
                is_text = name == "BT"
            if name not in _PRESS_OPERATORS:
                changed.append((operands, pikepdf.Operator(name)))
                continue
            rgb = tuple(float(part) for part in operands)
            if any(within):
                called.add(EVERY_INK)
                changed += EVERY_INK.operators(1, stroked=name == "RG")
            elif self._spot and is_text and is_page:
                called.add(self._spot)
                tint = min(1.0, _darkness(rgb) / self._full)
                changed += self._spot.operators(tint, stroked=name == "RG")
            else:
                changed.append((self._inks(rgb), pikepdf.Operator(_PRESS_OPERATORS[name])))
        stream.write(pikepdf.unparse_content_stream(changed))
        return called

    def _inks(self, rgb: tuple[float, ...]) -> list[Decimal]:
        if rgb not in self._known:
            red, green, blue = rgb
            inks = self._press.cmyk((red, green, blue))
            self._known[rgb] = [Decimal(f"{ink:.3f}") for ink in inks]
        return self._known[rgb]


def _darkest(pages: Iterable[pikepdf.Object]) -> Rgb | None:
    """The darkest shade that words are drawn in, which is the spot ink undiluted."""
    shades: list[Rgb] = []
    for page in pages:
        is_text = False
        for name, operands in operators(page):
            if name in ("BT", "ET"):
                is_text = name == "BT"
            elif name == "rg" and is_text:
                red, green, blue = map(float, operands)
                shades.append((red, green, blue))
    return max(shades, key=_darkness, default=None)


def _darkness(rgb: tuple[float, ...]) -> float:
    """0 white to 1 black. Source of the weights: ITU-R BT.709."""
    red, green, blue = rgb
    return 1 - (0.2126 * red + 0.7152 * green + 0.0722 * blue)


def _change_picture(picture: pikepdf.Stream, press: Press) -> None:
    import pikepdf  # 0.1 s

    pixels = pikepdf.PdfImage(picture).as_pil_image().convert("RGB")
    inked = press.picture(pixels)
    picture.write(zlib.compress(inked.tobytes()), filter=pikepdf.Name.FlateDecode)
    picture.ColorSpace = pikepdf.Name.DeviceCMYK
    picture.BitsPerComponent = 8
    for key in ("/Decode", "/DecodeParms"):
        if key in picture:
            del picture[key]
