"""Pictures as objects of a PDF, each once, for its pages to call by name."""

from __future__ import annotations

import zlib
from collections.abc import Sequence
from functools import lru_cache
from io import BytesIO
from typing import TYPE_CHECKING

from desktop.printing.document_checks import is_see_through
from desktop.printing.drawn_colours import drawn_colours
from desktop.printing.findings import Verdict
from desktop.printing.page_checks import fonts
from desktop.printing.picture_files import opened
from desktop.printing.previews import page_image
from desktop.stationery.artwork import PlacedPicture
from desktop.stationery.boxes import INCH
from desktop.stationery.pages import Page
from desktop.stationery.pictures import Picture, PictureKind

if TYPE_CHECKING:
    import pikepdf
    from PIL.Image import Image

_MOST_SIDE = 4800  # pixels that are kept: 600 dpi over 8 in
_MOST_DPI = 600  # of a page that is turned into pixels
_QUALITY = 92  # of a JPEG that had to be made anew; by eye


def picture_names(pages: Sequence[Page]) -> dict[Picture, str]:
    """What each picture on these pages is called in their streams."""
    found = dict.fromkeys(
        part.picture for page in pages for part in page.artwork if isinstance(part, PlacedPicture)
    )
    return {picture: f"P{number}" for number, picture in enumerate(found, 1)}


def with_pictures(pdf: bytes, pages: Sequence[Page]) -> bytes:
    """The PDF of these pages with the pictures that their streams call by name in it."""
    names = picture_names(pages)
    if not names:
        return pdf
    import pikepdf  # 0.1 s

    with pikepdf.open(BytesIO(pdf)) as document:
        objects = {picture: _object(document, picture) for picture in names}
        for page, drawn in zip(document.pages, pages, strict=True):
            for picture in picture_names([drawn]):
                page.add_resource(
                    objects[picture], pikepdf.Name.XObject, pikepdf.Name(f"/{names[picture]}")
                )
        file = BytesIO()
        document.save(file, deterministic_id=True)
    return file.getvalue()


def _object(document: pikepdf.Pdf, picture: Picture) -> pikepdf.Object:
    """The picture, filling the square of side 1."""
    import pikepdf  # 0.1 s

    picture = _plain(picture)
    if picture.kind is PictureKind.PDF:
        with pikepdf.open(BytesIO(picture.data)) as source:
            return _form(document, source.pages[0])
    data, gray, (width, height) = _image(picture)
    is_jpeg = data.startswith(b"\xff\xd8")
    return document.make_indirect(
        pikepdf.Stream(
            document,
            data,
            Type=pikepdf.Name.XObject,
            Subtype=pikepdf.Name.Image,
            Width=width,
            Height=height,
            BitsPerComponent=8,
            ColorSpace=pikepdf.Name.DeviceGray if gray else pikepdf.Name.DeviceRGB,
            Filter=pikepdf.Name.DCTDecode if is_jpeg else pikepdf.Name.FlateDecode,
        )
    )


def _form(document: pikepdf.Pdf, page: pikepdf.Page) -> pikepdf.Object:
    """A page as a form (ISO 32000-1, 8.10), its matrix bringing its box to the unit square."""
    import pikepdf  # 0.1 s

    form = document.copy_foreign(page.as_form_xobject())
    left, bottom, right, top = map(float, form.BBox)
    a, b, c, d, e, f = (float(number) for number in form.get("/Matrix", (1, 0, 0, 1, 0, 0)))
    corners = [(a * x + c * y + e, b * x + d * y + f) for x in (left, right) for y in (bottom, top)]
    xs, ys = zip(*corners, strict=True)
    wide, high = 1 / (max(xs) - min(xs)), 1 / (max(ys) - min(ys))
    form.Matrix = pikepdf.Array(
        [
            *(round(number, 9) for number in (a * wide, b * high, c * wide, d * high)),
            *(round(number, 9) for number in ((e - min(xs)) * wide, (f - min(ys)) * high)),
        ]
    )
    return form


@lru_cache(maxsize=4)
def _plain(picture: Picture) -> Picture:
    """The picture itself, or pixels of a page that archives or presses would not take as it is.

    That is one with letters that are not in it, with something see-through, or in other colours
    than a screen's.
    """
    if picture.kind.has_pixels:
        return picture
    import pikepdf  # 0.1 s

    with pikepdf.open(BytesIO(picture.data)) as document:
        missing = any(found.verdict is Verdict.WRONG for found in fonts(document))
        strange = drawn_colours(document) - {"RGB", "grey"}
        if not (missing or strange or is_see_through(document)):
            return picture
    # Pillow, 0.05 s
    from PIL import Image as Images

    dpi = min(_MOST_DPI, _MOST_SIDE * INCH / max(picture.width, picture.height))
    seen = page_image(picture.data, 0, dpi)
    file = BytesIO()
    Images.frombytes("RGB", (seen.width, seen.height), seen.rgb).save(file, "PNG")
    return Picture(picture.name, PictureKind.PNG, file.getvalue(), seen.width, seen.height)


@lru_cache(maxsize=4)
def _image(picture: Picture) -> tuple[bytes, bool, tuple[int, int]]:
    """Bytes for an image object, whether they are gray, and how many pixels across and down.

    A JPEG goes in as it is, unless it is turned, very large, or not in sRGB. What shines through is
    laid on white, which is what paper is.
    """
    # Pillow, 0.05 s
    from PIL import ImageOps

    source = opened(picture.kind, picture.data)
    if picture.kind is PictureKind.JPEG and _is_plain(source):
        return picture.data, source.mode == "L", source.size
    image = _in_srgb(ImageOps.exif_transpose(source))
    image.thumbnail((_MOST_SIDE, _MOST_SIDE))
    gray = image.mode == "L"
    if picture.kind is PictureKind.JPEG:
        file = BytesIO()
        image.save(file, "JPEG", quality=_QUALITY)
        return file.getvalue(), gray, image.size
    return zlib.compress(image.tobytes(), 6), gray, image.size


def _is_plain(image: Image) -> bool:
    return (
        image.mode in ("RGB", "L")
        and max(image.size) <= _MOST_SIDE
        and image.getexif().get(274, 1) == 1
        and "icc_profile" not in image.info
    )


def _in_srgb(image: Image) -> Image:
    """Gray stays gray, and all else becomes sRGB on white."""
    # Pillow, 0.05 s
    from PIL import Image as Images
    from PIL import ImageCms

    if image.has_transparency_data:
        clear = image.convert("RGBA")
        paper = Images.new("RGBA", clear.size, "white")
        image = Images.alpha_composite(paper, clear).convert("RGB")
    profile = image.info.get("icc_profile")
    if profile and image.mode in ("RGB", "CMYK"):
        try:
            own = ImageCms.ImageCmsProfile(BytesIO(profile))
            srgb = ImageCms.createProfile("sRGB")
            made = ImageCms.profileToProfile(image, own, srgb, outputMode="RGB")
        except ImageCms.PyCMSError:
            made = None  # a profile that is none: its colours are taken for sRGB
        image = made or image
    return image if image.mode == "L" else image.convert("RGB")
