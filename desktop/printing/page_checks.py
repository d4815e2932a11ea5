"""What is looked at on the pages of a PDF: their boxes, fonts, colours and pictures."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from desktop.printing.drawn_colours import drawn_colours
from desktop.printing.findings import Finding, counted, doubtful, good, wrong
from desktop.printing.picture_sizes import drawn_pictures
from desktop.printing.purposes import Purpose
from desktop.stationery.boxes import INCH, MM, Box

if TYPE_CHECKING:
    import pikepdf

LEAST_DPI = 200  # coarser pictures look soft in print; by what print shops ask for
_LEAST_BLEED = 3 * MM  # 0.125 in, which American shops ask for, is a little more
_SLACK = 0.05  # points, by which boxes are written unevenly
_SIDES = ("on the left", "at the bottom", "on the right", "at the top")


def sizes(document: pikepdf.Pdf) -> Iterator[Finding]:
    """How many pages there are of each size, when cut."""
    found = Counter(_size(_box(page, "/TrimBox")) for page in document.pages)
    for size, count in found.items():
        yield good(f"{counted(count, 'page')} of {size}.")


def boxes(document: pikepdf.Pdf, purpose: Purpose) -> Iterator[Finding]:
    """Whether each page's boxes lie in each other, with room to cut where a shop cuts."""
    is_nested = True
    for number, page in enumerate(document.pages, 1):
        media, bleed, trim = (_box(page, f"/{box}Box") for box in ("Media", "Bleed", "Trim"))
        for inner, outer, names in ((trim, bleed, "trim box bleed"), (bleed, media, "bleed media")):
            if not outer.inset(-_SLACK).holds((inner.left, inner.bottom, inner.right, inner.top)):
                is_nested = False
                inside, outside = names.split()[0], names.split()[-1]
                yield wrong(f"Page {number}: the {inside} box reaches out of the {outside} box.")
        if purpose is Purpose.SHOP:
            yield from _cut(page, number, trim, bleed)
    if is_nested:
        yield good("Boxes: on every page the trim lies in the bleed, and the bleed on the paper.")


def fonts(document: pikepdf.Pdf) -> Iterator[Finding]:
    """Whether all letters are in the file, and whether they can be read back as text."""
    named = [part for part in document.objects if _is_font(part)]
    names = {str(font.get("/BaseFont", "a font"))[1:]: font for font in named}
    missing = sorted(name for name, font in names.items() if not _is_embedded(font))
    for name in missing:
        yield wrong(f"The font {name} is not in the file: other letters may be printed for it.")
    if names and not missing:
        yield good(f"Fonts: {counted(len(names), 'font')}, all in the file.")
    untold = sorted(
        name for name, font in names.items() if "/ToUnicode" not in font and "/Encoding" not in font
    )
    for name in untold:
        yield doubtful(f"The text in {name} can be printed, but not searched or copied.")


def colours(document: pikepdf.Pdf, purpose: Purpose) -> Iterator[Finding]:
    """Which colours the pages use; a press has no inks for those of a screen."""
    found = drawn_colours(document)
    told = ", ".join(sorted(found)) or "grey"
    if purpose is not Purpose.SHOP:
        yield good(f"Colours: {told}.")
    elif left := found & {"RGB", "Lab", "unknown"}:
        yield wrong(f"Colours: {', '.join(sorted(left))} is left, and a press prints CMYK.")
    else:
        yield good(f"Colours: {told}, no RGB left.")


def picture_resolutions(document: pikepdf.Pdf, purpose: Purpose) -> Iterator[Finding]:
    """Whether the pictures have enough pixels for their size."""
    found = list(drawn_pictures(document))
    for picture in found:
        if picture.dpi < LEAST_DPI:
            coarse = wrong if purpose is Purpose.SHOP else doubtful
            yield coarse(
                f"Page {picture.page}: a picture of {picture.width} x {picture.height} pixels is "
                f"printed at {picture.dpi:.0f} dots an inch; {LEAST_DPI} or more look sharp."
            )
    fine = [picture.dpi for picture in found if picture.dpi >= LEAST_DPI]
    if fine:
        yield good(f"Pictures: {counted(len(fine), 'picture')} of {min(fine):.0f} dpi or more.")


def _cut(page: pikepdf.Page, number: int, trim: Box, bleed: Box) -> Iterator[Finding]:
    if "/TrimBox" not in page:
        yield wrong(f"Page {number} does not say where it is cut (it has no trim box).")
        return
    reach = [trim.left - bleed.left, trim.bottom - bleed.bottom]
    reach += [bleed.right - trim.right, bleed.top - trim.top]
    short = [side for side, by in zip(_SIDES, reach, strict=True) if by < _LEAST_BLEED - _SLACK]
    if short:
        yield doubtful(
            f"Page {number} has less than 3 mm of bleed {' and '.join(short)}: nothing that is "
            "drawn may reach the edge there."
        )


def _box(page: pikepdf.Page, name: str) -> Box:
    """A page's box by its name, or what stands for it. Source: ISO 32000-1, 14.11.2."""
    fallback = page.obj.get("/CropBox", page.mediabox)
    edges = page.mediabox if name == "/MediaBox" else page.obj.get(name, fallback)
    left, bottom, right, top = (float(edge) for edge in edges)
    return Box.between(min(left, right), min(bottom, top), max(left, right), max(bottom, top))


def _size(box: Box) -> str:
    inches = f"{box.width / INCH:.4g} x {box.height / INCH:.4g} in"
    return f"{inches} ({box.width / MM:.0f} x {box.height / MM:.0f} mm)"


def _is_font(part: pikepdf.Object) -> bool:
    import pikepdf  # 0.1 s

    is_whole = isinstance(part, pikepdf.Dictionary) and part.get("/Type") == "/Font"
    return is_whole and not str(part.get("/Subtype")).startswith("/CIDFont")


def _is_embedded(font: Any) -> bool:
    if font.get("/Subtype") == "/Type3":  # its letters are drawn by the page's own operators
        return True
    within = font.get("/DescendantFonts", [font])[0]
    descriptor = within.get("/FontDescriptor", {})
    return any(f"/FontFile{kind}" in descriptor for kind in ("", "2", "3"))
