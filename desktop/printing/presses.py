"""Printing presses: how a print shop prints, and what an ink or a picture becomes there."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from desktop.domain.refusals import Refusal
from desktop.printing.icc_profiles import IccProfile, press_profile
from desktop.printing.srgb import srgb_profile

if TYPE_CHECKING:
    from PIL import Image

Rgb = tuple[float, float, float]
Cmyk = tuple[float, float, float, float]

# Conditions that shops name instead of sending a profile. Source: the ICC's registry of
# characterization data, https://registry.color.org/cmyk-registry/
CONDITIONS = {
    "FOGRA39": "Offset on coated paper, Europe (ISO 12647-2:2004)",
    "FOGRA47": "Offset on uncoated paper, Europe (ISO 12647-2:2004)",
    "FOGRA51": "Offset on coated paper, Europe (ISO 12647-2:2013)",
    "FOGRA52": "Offset on uncoated paper, Europe (ISO 12647-2:2013)",
    "CGATS TR 001": "Web offset on coated paper, America (SWOP)",
    "CGATS TR 006": "Sheet-fed offset on coated paper, America (GRACoL 2006)",
    "CGATS21_CRPC6": "Sheet-fed offset on coated paper, America (GRACoL 2013)",
    "JC200103": "Sheet-fed offset on coated paper, Japan (Japan Color 2001)",
}


class NoSuchPress(Refusal):
    """Neither a file nor a printing condition that is registered."""


@dataclass(frozen=True)
class Press:
    """How a shop prints: a registered condition by its name, or the profile that it sent."""

    condition: str
    profile: IccProfile | None = None

    @property
    def explained(self) -> str:
        return CONDITIONS.get(self.condition, self.condition)

    def cmyk(self, rgb: Rgb) -> Cmyk:
        """What a colour of the screen is mixed of, each 0 to 1."""
        if self.profile is None:
            return _mixed(rgb)
        from PIL import Image  # 0.05 s

        pixel = Image.new("RGB", (1, 1), tuple(round(255 * part) for part in rgb))
        cyan, magenta, yellow, black = self._change(pixel).getpixel((0, 0))  # type: ignore[misc]
        return cyan / 255, magenta / 255, yellow / 255, black / 255

    def picture(self, rgb: Image.Image) -> Image.Image:
        """A picture in this press's four inks."""
        if self.profile is None:
            return _mixed_picture(rgb)
        return self._change(rgb)

    @cached_property
    def _change(self) -> Callable[[Image.Image], Image.Image]:
        from PIL import ImageCms  # 0.05 s

        assert self.profile
        screen = ImageCms.ImageCmsProfile(BytesIO(srgb_profile()))
        press = ImageCms.ImageCmsProfile(BytesIO(self.profile.data))
        change = ImageCms.buildTransform(
            screen,
            press,
            "RGB",
            "CMYK",
            renderingIntent=ImageCms.Intent.RELATIVE_COLORIMETRIC,
            flags=ImageCms.Flags.BLACKPOINTCOMPENSATION,
        )
        return change.apply


def press(named: str) -> Press:
    """The press that a user names: a profile's file, or a registered condition.

    Raises NoSuchPress and NotAProfile.
    """
    for condition in CONDITIONS:
        if named.casefold().replace(" ", "") == condition.casefold().replace(" ", ""):
            return Press(condition)
    path = Path(named)
    if not path.exists() and path.suffix.lower() not in (".icc", ".icm"):
        known = ", ".join(CONDITIONS)
        raise NoSuchPress(
            "There is no file {named}, and no printing condition of that name: give the ICC "
            "profile that the shop sent, or one of {known}.",
            named=named,
            known=known,
        )
    profile = press_profile(path)
    return Press(profile.name, profile)


def _mixed(rgb: Rgb) -> Cmyk:
    """Without a profile: as much black as all three inks have in common, and those for the rest.

    Source: ISO 32000-1, 10.3.4, with all undercolour removed: thin strokes then need least ink.
    """
    black = 1 - max(rgb)
    if black >= 1:
        return 0.0, 0.0, 0.0, 1.0
    cyan, magenta, yellow = ((1 - part - black) / (1 - black) for part in rgb)
    return cyan, magenta, yellow, black


def _mixed_picture(rgb: Image.Image) -> Image.Image:
    from PIL import Image  # 0.05 s

    light = np.asarray(rgb, dtype=np.float32) / 255
    brightest = light.max(axis=2, keepdims=True)
    inks = np.where(brightest > 0, 1 - light / np.maximum(brightest, 1e-6), 0)
    four = np.concatenate([inks, 1 - brightest], axis=2)
    return Image.fromarray(np.rint(255 * four).astype(np.uint8), mode="CMYK")
