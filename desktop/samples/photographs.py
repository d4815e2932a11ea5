"""Files with pictures of pages: opened, set upright, made grey in two lights.

One drops the guide lines, so that ink alone is dark; the other shows them.
"""

from __future__ import annotations

import warnings
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pi_heif
from PIL import Image, ImageOps, ImageSequence, UnidentifiedImageError

from desktop.domain.system_reasons import system_reason
from desktop.samples.found_pages import UnreadableSheet

MOST_PIXELS = 64_000_000  # telephones have up to 50 million
MOST_BYTES = 200_000_000
MOST_FRAMES = 12
ENOUGH = 24_000_000  # pixels: a larger picture is made smaller
FORMATS = ("JPEG", "PNG", "TIFF", "WEBP", "HEIF")
PDF = b"%PDF-"
DROPPING = (0.75, 0.25, 0.0, 0.0)  # of red, green, blue: the guide lines are nearly white in it
LEAST_GUIDES = 2_000_000  # pixels of a picture: with fewer, guide lines are hardly seen


@dataclass(frozen=True, eq=False)
class Photograph:
    """A picture of pages. ink: grey, upright, in the light that drops the guide lines.

    guides: in the light that shows them, perhaps halved; None where the picture has no colours.
    """

    ink: Image.Image
    guides: Image.Image | None = None


def is_pdf(path: Path) -> bool:
    """Raises UnreadableSheet for what cannot be read at all."""
    try:
        if path.stat().st_size > MOST_BYTES:
            raise UnreadableSheet(
                "“{name}” is larger than {most} MB: save it smaller.",
                name=path.name,
                most=MOST_BYTES // 1_000_000,
            )
        with path.open("rb") as file:
            return PDF in file.read(1024)
    except OSError as trouble:
        raise UnreadableSheet(
            "“{name}” cannot be read ({why}): choose another file.",
            name=path.name,
            why=system_reason(trouble),
        ) from trouble


def photographs(path: Path) -> Iterator[Photograph]:
    """The pictures in a file. Raises UnreadableSheet."""
    Image.init()  # all kinds are known only then
    pi_heif.register_heif_opener()
    name = path.name
    try:
        with warnings.catch_warnings():
            # How large a picture is we look at ourselves.
            warnings.simplefilter("ignore", Image.DecompressionBombWarning)
            with Image.open(path, formats=FORMATS) as image:
                yield from _frames(image, name)
    except Image.DecompressionBombError as trouble:
        raise _too_large(name) from trouble
    except UnidentifiedImageError as trouble:
        raise UnreadableSheet(
            "“{name}” is no picture that can be read: choose a JPEG, PNG, TIFF, HEIC or PDF.",
            name=name,
        ) from trouble
    except (OSError, SyntaxError, ValueError, EOFError) as trouble:
        raise UnreadableSheet(
            "“{name}” is damaged: photograph or scan its page again.", name=name
        ) from trouble


def _frames(image: Image.Image, name: str) -> Iterator[Photograph]:
    _refuse_large(image, name)
    for number, frame in enumerate(ImageSequence.Iterator(image)):
        if number == MOST_FRAMES:
            raise UnreadableSheet(
                "“{name}” holds more than {most} pictures: save the pages apart.",
                name=name,
                most=MOST_FRAMES,
            )
        _refuse_large(frame, name)
        yield photographed(_smaller(frame))
        if image.format == "MPO":
            return  # the others are smaller copies, or what a second lens saw


def photographed(image: Image.Image) -> Photograph:
    """A picture upright, on white, in both lights."""
    upright = _upright(image)
    if upright.mode == "L":
        return Photograph(upright)
    return Photograph(upright.convert("L", DROPPING), _guides(upright))


def _upright(image: Image.Image) -> Image.Image:
    """In colours where it has any, else grey."""
    upright = ImageOps.exif_transpose(image)
    if upright.mode in ("RGBA", "LA", "PA") or "transparency" in upright.info:
        clear = upright.convert("RGBA")
        upright = Image.alpha_composite(Image.new("RGBA", clear.size, "white"), clear)
    if upright.mode.startswith("I"):
        upright = upright.point(lambda value: value / 256).convert("L")
    return upright.convert("L" if upright.mode in ("1", "L") else "RGB")


def _guides(upright: Image.Image) -> Image.Image:
    """The blue of it, in which orange is dark, no finer than is of use."""
    blue = upright.getchannel("B")
    return blue if blue.width * blue.height < 4 * LEAST_GUIDES else halved(blue)


def halved(picture: Image.Image) -> Image.Image:
    """Each four pixels as one; of an odd side the last pixel is left out, so that none is moved."""
    return picture.reduce(2, (0, 0, picture.width // 2 * 2, picture.height // 2 * 2))


def grey(image: Image.Image) -> Image.Image:
    """A picture upright, on white, in the light that drops the guide lines."""
    return photographed(image).ink


def _refuse_large(image: Image.Image, name: str) -> None:
    if image.width * image.height > MOST_PIXELS:
        raise _too_large(name)


def _too_large(name: str) -> UnreadableSheet:
    return UnreadableSheet(
        "“{name}” has more than {most} million pixels: photograph its page, or scan it at 300 dots "
        "an inch.",
        name=name,
        most=MOST_PIXELS // 1_000_000,
    )


def _smaller(image: Image.Image) -> Image.Image:
    """The picture with no more pixels than are of use."""
    pixels = image.width * image.height
    if pixels <= ENOUGH:
        return image
    share = (ENOUGH / pixels) ** 0.5
    size = int(image.width * share), int(image.height * share)
    if image.format == "JPEG":
        image.draft("RGB", size)
    if image.width * image.height <= ENOUGH:
        return image
    image.thumbnail(size, Image.Resampling.BOX)
    return image
