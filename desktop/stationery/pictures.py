"""Pictures as a page has them: their bytes, checked and measured when they were read."""

from dataclasses import dataclass
from enum import Enum


class PictureKind(Enum):
    """What a picture's bytes are. PDF is for all that has no pixels of its own, SVG too."""

    PNG = "PNG"
    JPEG = "JPEG"
    PDF = "PDF"

    @property
    def has_pixels(self) -> bool:
        return self is not PictureKind.PDF


@dataclass(frozen=True)
class Picture:
    """A picture that can be drawn. width, height: in pixels where it has any, else in points.

    name: of its file; data: a PNG or JPEG file as it was, or a PDF whose first page it is.
    """

    name: str
    kind: PictureKind
    data: bytes
    width: float
    height: float

    def __repr__(self) -> str:
        return f"Picture({self.name!r}, {self.width:g} x {self.height:g})"
