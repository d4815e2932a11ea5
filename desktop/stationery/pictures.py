"""Pictures as a page has them: their bytes, checked and measured when they were read."""

from dataclasses import dataclass
from enum import Enum


class PictureKind(Enum):
    """What a picture is made of. The value is its file's usual ending."""

    PNG = "png"
    JPEG = "jpg"
    SVG = "svg"
    PDF = "pdf"

    @property
    def has_pixels(self) -> bool:
        return self in (PictureKind.PNG, PictureKind.JPEG)


@dataclass(frozen=True)
class Picture:
    """A picture that can be drawn. width, height: in pixels where it has any, else in points.

    data: of the file, as it is; seldom shown, since it is long.
    """

    name: str
    kind: PictureKind
    data: bytes
    width: float
    height: float

    def __repr__(self) -> str:
        return f"Picture({self.name!r}, {self.width:g} x {self.height:g})"
