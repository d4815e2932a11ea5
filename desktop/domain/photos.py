"""Pictures of people."""

import hashlib
from dataclasses import dataclass

from desktop.domain.refusals import Refusal

# Source: by eye. A portrait of 512 by 512 pixels is a tenth of it.
MOST_BYTES = 1_000_000

_BEGINNINGS = {b"\xff\xd8\xff": "image/jpeg", b"\x89PNG\r\n\x1a\n": "image/png"}


class NotAPhoto(Refusal):
    """A file that shows nobody."""

    def __init__(self) -> None:
        super().__init__("This file is no picture in JPEG or PNG. Choose another one.")


class PhotoTooLarge(Refusal):
    """A picture that would make the book slow to copy."""

    def __init__(self, size: int) -> None:
        super().__init__(
            "This picture has {size:.1f} MB, and {most:.0f} MB is the most. "
            "Choose a smaller one, or cut out the face.",
            size=size / 1e6,
            most=MOST_BYTES / 1e6,
        )


@dataclass(frozen=True)
class Photo:
    """A picture as a file: JPEG or PNG."""

    content: bytes

    @property
    def media_type(self) -> str:
        """Raises NotAPhoto."""
        for beginning, media_type in _BEGINNINGS.items():
            if self.content.startswith(beginning):
                return media_type
        raise NotAPhoto

    @property
    def hash(self) -> str:
        """What it is known by: SHA-256 of its content."""
        return hashlib.sha256(self.content).hexdigest()

    def checked(self) -> "Photo":
        """Raises NotAPhoto, PhotoTooLarge."""
        if len(self.content) > MOST_BYTES:
            raise PhotoTooLarge(len(self.content))
        assert self.media_type
        return self
