"""A document's colours, changed from those of a screen into a press's inks."""

from __future__ import annotations

import zlib
from decimal import Decimal
from typing import TYPE_CHECKING, Any

from desktop.printing.drawn_colours import space_of
from desktop.printing.drawn_parts import operators, pictures, streams
from desktop.printing.presses import Press

if TYPE_CHECKING:
    import pikepdf

MARKS = "/Marks"  # what stands in marked content of this name is printed in every ink
_PRESS_OPERATORS = {"rg": "k", "RG": "K"}
_EVERY_INK = "/EveryInk"


def ink_for_press(document: pikepdf.Pdf, press: Press) -> None:
    """Change the colours that are told as red, green and blue; gradients are left as they are."""
    inks = _Inks(press)
    for stream, resources in list(streams(document)):
        if inks.changed(stream):
            _know_every_ink(document, resources)
    for picture in list(pictures(document)):
        if space_of(picture.get("/ColorSpace"), None) == {"RGB"}:
            _change_picture(picture, press)


class _Inks:
    """Looks each colour up once: the shades of ink on a page are many, and recur."""

    def __init__(self, press: Press) -> None:
        self._press = press
        self._known: dict[tuple[float, ...], list[Decimal]] = {}

    def changed(self, stream: pikepdf.Object) -> bool:
        """Change what the stream draws; whether it now calls for every ink by its name."""
        import pikepdf  # 0.1 s

        within: list[bool] = []
        changed: list[Any] = []
        calls = False
        for name, operands in operators(stream):
            if name in ("BDC", "BMC"):
                within.append(operands[0] == MARKS)
            elif name == "EMC" and within:
                within.pop()
            if name not in _PRESS_OPERATORS:
                changed.append((operands, pikepdf.Operator(name)))
            elif any(within):
                calls = True
                changed += _every_ink(stroked=name == "RG")
            else:
                inks = self._inks(tuple(float(part) for part in operands))
                changed.append((inks, pikepdf.Operator(_PRESS_OPERATORS[name])))
        stream.write(pikepdf.unparse_content_stream(changed))
        return calls

    def _inks(self, rgb: tuple[float, ...]) -> list[Decimal]:
        if rgb not in self._known:
            red, green, blue = rgb
            inks = self._press.cmyk((red, green, blue))
            self._known[rgb] = [Decimal(f"{ink:.3f}") for ink in inks]
        return self._known[rgb]


def _every_ink(*, stroked: bool) -> list[Any]:
    """The operators that choose every ink at its fullest, to draw lines with or to fill."""
    import pikepdf  # 0.1 s

    space, shade = ("CS", "SCN") if stroked else ("cs", "scn")
    return [
        ([pikepdf.Name(_EVERY_INK)], pikepdf.Operator(space)),
        ([Decimal(1)], pikepdf.Operator(shade)),
    ]


def _know_every_ink(document: pikepdf.Pdf, resources: pikepdf.Object) -> None:
    """Let the resources name the colour of marks. Source: ISO 32000-1, 8.6.6.4 (All)."""
    import pikepdf  # 0.1 s

    black = pikepdf.Dictionary(FunctionType=2, Domain=[0, 1], N=1, C0=[0, 0, 0, 0], C1=[0, 0, 0, 1])
    space = pikepdf.Array(
        [pikepdf.Name.Separation, pikepdf.Name.All, pikepdf.Name.DeviceCMYK, black]
    )
    if "/ColorSpace" not in resources:
        resources.ColorSpace = pikepdf.Dictionary()
    resources.ColorSpace[_EVERY_INK] = document.make_indirect(space)


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
