"""ICC profiles as users pick them: what a file says it is, and whether it is that."""

from __future__ import annotations

import struct
from dataclasses import dataclass, field
from io import BytesIO
from pathlib import Path

from desktop.domain.refusals import Refusal
from desktop.domain.system_reasons import system_reason

# Source of the form: ICC.1:2010, 7.2 (header) and 7.3 (table of tags).
_HEADER, _ENTRY = 128, 12
_SPACES = {b"RGB ": "RGB", b"CMYK": "CMYK", b"GRAY": "grey", b"Lab ": "Lab"}
_PRINTER = b"prtr"
_MOST = 50_000_000  # bytes; the largest in use have some 3 million


class NotAProfile(Refusal):
    """A file that is not a whole ICC profile, or one for something else than a press."""


@dataclass(frozen=True)
class IccProfile:
    """A profile. name: how it describes itself; space: "RGB", "CMYK", "grey" or its own four."""

    name: str
    space: str
    is_printers: bool
    data: bytes = field(repr=False)


def read_profile(path: Path) -> IccProfile:
    """The profile in a file. Raises NotAProfile."""
    try:
        if path.stat().st_size > _MOST:
            raise NotAProfile(
                "{name} is far too large for an ICC profile: choose another.", name=path.name
            )
        data = path.read_bytes()
    except OSError as trouble:
        raise NotAProfile(
            "{path} cannot be read ({reason}): check its name.",
            path=path,
            reason=system_reason(trouble),
        ) from trouble
    return profile_of(data, path.name)


def press_profile(path: Path) -> IccProfile:
    """The profile of a press that prints in four colours. Raises NotAProfile."""
    profile = read_profile(path)
    if profile.space != "CMYK":
        raise NotAProfile(
            "{name} is a profile for {space} colours, and a print shop prints in "
            "CMYK: ask the shop for its own profile.",
            name=path.name,
            space=profile.space,
        )
    if not profile.is_printers:
        raise NotAProfile(
            "{name} describes no printing press: ask the shop for the profile that it prints by.",
            name=path.name,
        )
    return profile


def profile_of(data: bytes, name: str) -> IccProfile:
    """The profile in these bytes, which came from a file of this name. Raises NotAProfile."""
    from PIL import ImageCms  # 0.05 s

    no_profile = NotAProfile(
        "{name} is not an ICC profile, or not a whole one: such files end in .icc or .icm.",
        name=name,
    )
    if not _is_whole(data):
        raise no_profile
    try:
        described = ImageCms.getProfileDescription(ImageCms.ImageCmsProfile(BytesIO(data)))
    except (ImageCms.PyCMSError, OSError) as trouble:
        raise no_profile from trouble
    space = _SPACES.get(data[16:20], data[16:20].decode("ascii", "replace").strip())
    return IccProfile(described.strip() or name, space, data[12:16] == _PRINTER, data)


def _is_whole(data: bytes) -> bool:
    """Whether the header is a profile's, and all that the table names is there."""
    if len(data) < _HEADER + 4 or data[36:40] != b"acsp" or int.from_bytes(data[:4]) > len(data):
        return False
    (count,) = struct.unpack_from(">I", data, _HEADER)
    if not count or _HEADER + 4 + _ENTRY * count > len(data):
        return False
    entries = struct.iter_unpack(">4sII", data[_HEADER + 4 : _HEADER + 4 + _ENTRY * count])
    return all(start + size <= len(data) for _, start, size in entries)
