"""Pictures out of files: what they are by their own bytes, whole, and of a size that is drawn."""

from __future__ import annotations

from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING

from desktop.domain.refusals import Refusal
from desktop.domain.system_reasons import system_reason
from desktop.stationery.pictures import Picture, PictureKind

if TYPE_CHECKING:
    from PIL.ImageFile import ImageFile

MOST_BYTES = 100_000_000
MOST_SIDE = 20_000  # pixels: 600 dpi over 33 in
MOST_PIXELS = 80_000_000  # a camera's best; what is unpacked takes four bytes of memory for each

# What files of each kind begin with, and what they may be called.
_SIGNS = {"PNG": b"\x89PNG\r\n\x1a\n", "JPEG": b"\xff\xd8\xff", "PDF": b"%PDF-"}
_ENDINGS = {
    "PNG": (".png",),
    "JPEG": (".jpg", ".jpeg", ".jpe"),
    "PDF": (".pdf",),
    "SVG": (".svg",),
}
ENDINGS = tuple(ending for endings in _ENDINGS.values() for ending in endings)


class NotAPicture(Refusal):
    """A file that cannot be drawn on a card."""


def read_picture(path: Path) -> Picture:
    """The picture in a PNG, JPEG, SVG or PDF file.

    Raises NotAPicture for a file that cannot be read, is none of these, is not what its name says,
    is broken, or enormous.
    """
    try:
        with path.open("rb") as file:
            data = file.read(MOST_BYTES + 1)
    except OSError as trouble:
        raise NotAPicture(
            "{name} cannot be read ({reason}): choose another.",
            name=path.name,
            reason=system_reason(trouble),
        ) from trouble
    if len(data) > MOST_BYTES:
        raise NotAPicture(
            "{name} is far too large for a card: save a smaller copy of it.", name=path.name
        )
    kind = _kind(data)
    if kind is None:
        raise NotAPicture(
            "{name} is no picture that Fairhand reads: use a PNG, JPEG, SVG or PDF file.",
            name=path.name,
        )
    ending = path.suffix.lower()
    if ending in ENDINGS and ending not in _ENDINGS[kind]:
        raise NotAPicture(
            "{name} is in truth a {kind} file: give it a name that ends in {ending}.",
            name=path.name,
            kind=kind,
            ending=_ENDINGS[kind][0],
        )
    return picture(path.name, kind, data)


def picture(name: str, kind: str, data: bytes) -> Picture:
    """A picture of what was read. kind: "PNG", "JPEG", "PDF" or "SVG". Raises NotAPicture."""
    if kind == "SVG":
        data = _svg_as_pdf(name, data)
    if kind in ("SVG", "PDF"):
        data, width, height = _first_page(name, data)
        return Picture(name, PictureKind.PDF, data, width, height)
    return Picture(name, PictureKind(kind), data, *_pixels(name, PictureKind(kind), data))


def opened(kind: PictureKind, data: bytes) -> ImageFile:
    """A picture of pixels, its size known, nothing of it unpacked yet.

    Pillow's own `open` warns of large ones, where we refuse them.
    """
    # Pillow, 0.05 s
    from PIL.JpegImagePlugin import JpegImageFile
    from PIL.PngImagePlugin import PngImageFile

    return (PngImageFile if kind is PictureKind.PNG else JpegImageFile)(BytesIO(data))


def _kind(data: bytes) -> str | None:
    for kind, sign in _SIGNS.items():
        if data.startswith(sign):
            return kind
    beginning = data[:4096].lstrip(b"\xef\xbb\xbf \t\r\n")
    return "SVG" if beginning.startswith(b"<") and b"<svg" in beginning else None


def _pixels(name: str, kind: PictureKind, data: bytes) -> tuple[int, int]:
    """How large it is, once all of it was unpacked without trouble."""
    try:
        image = opened(kind, data)
        width, height = image.size
    except Exception as trouble:
        raise _broken(name) from trouble
    if max(width, height) > MOST_SIDE or width * height > MOST_PIXELS:
        raise NotAPicture(
            "{name} is {width} x {height} pixels, far more than a card can show: "
            "save a copy of at most 8000 pixels a side.",
            name=name,
            width=width,
            height=height,
        )
    try:
        image.load()
    except Exception as trouble:
        raise _broken(name) from trouble
    return (height, width) if is_on_its_side(image) else (width, height)


def is_on_its_side(image: ImageFile) -> bool:
    """Whether a camera was held so that its picture is shown turned by a quarter.

    Source: Exif 2.3, 4.6.4, tag 274, Orientation.
    """
    return image.getexif().get(274, 1) in (5, 6, 7, 8)


def _first_page(name: str, data: bytes) -> tuple[bytes, float, float]:
    """The first page as a file of its own, and how large it is."""
    import pikepdf  # 0.1 s

    try:
        with pikepdf.open(BytesIO(data)) as document, pikepdf.new() as alone:
            alone.pages.append(document.pages[0])
            page = alone.pages[0]
            left, bottom, right, top = map(float, page.trimbox)
            turned = int(page.obj.get("/Rotate", 0)) % 180 != 0
            file = BytesIO()
            alone.save(file, deterministic_id=True)
    except pikepdf.PasswordError as trouble:
        raise NotAPicture(
            "{name} is locked with a password: save a copy without one.", name=name
        ) from trouble
    except Exception as trouble:
        raise _broken(name) from trouble
    width, height = right - left, top - bottom
    if not (1 <= width <= MOST_SIDE and 1 <= height <= MOST_SIDE):
        raise NotAPicture(
            "{name} has no size that a card can show: save it with another one.", name=name
        )
    return (file.getvalue(), height, width) if turned else (file.getvalue(), width, height)


def _svg_as_pdf(name: str, data: bytes) -> bytes:
    from desktop.printing.svg_pictures import svg_as_pdf  # 0.4 s

    try:
        pdf = svg_as_pdf(data)
    except Exception as trouble:
        raise _broken(name) from trouble
    if pdf is None:
        raise _broken(name)
    return pdf


def _broken(name: str) -> NotAPicture:
    return NotAPicture(
        "{name} is broken and cannot be drawn: save or fetch it once more.", name=name
    )
