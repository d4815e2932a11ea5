"""Pictures in other programs' files, as the book keeps them: JPEG or PNG, and not too large."""

from __future__ import annotations

from io import BytesIO
from typing import TYPE_CHECKING

from desktop.domain.photos import MOST_BYTES, NotAPhoto, Photo

if TYPE_CHECKING:
    from PIL.Image import Image

_LONGEST_SIDE = 1024  # pixels; by eye, on a screen of twice the usual density
_QUALITY = 85
_MOST_PIXELS = 40_000_000


def usable_photo(data: bytes) -> Photo | None:
    """The picture, made smaller or of another kind where it must be; None for what is none."""
    photo = Photo(data)
    try:
        if len(data) <= MOST_BYTES and photo.media_type:
            return photo
    except NotAPhoto:
        pass
    return _drawn_again(data)


def _drawn_again(data: bytes) -> Photo | None:
    from PIL import Image as Images  # only for pictures that cannot be kept as they are
    from PIL import ImageOps

    try:
        with Images.open(BytesIO(data)) as image:
            if image.width * image.height > _MOST_PIXELS:
                return None
            upright = ImageOps.exif_transpose(image)
            upright.thumbnail((_LONGEST_SIDE, _LONGEST_SIDE))
            file = BytesIO()
            _on_white(upright).save(file, "JPEG", quality=_QUALITY)
    except Exception:  # noqa: BLE001 - a damaged picture can raise anything, and is none
        return None
    return Photo(file.getvalue())


def _on_white(image: Image) -> Image:
    """Without what is seen through, which JPEG does not know."""
    from PIL import Image as Images  # as above

    clear = image.convert("RGBA")
    white = Images.new("RGBA", clear.size, "white")
    return Images.alpha_composite(white, clear).convert("RGB")
