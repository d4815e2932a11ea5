"""What a start asks of the window: its own, or the one that is open already."""

from __future__ import annotations

import json
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path


class Asked(StrEnum):
    """What the entry in the system's menu offers besides opening the window."""

    NOTHING = ""
    LOG_EVENT = "log-event"
    NEW_NOTE = "new-note"


@dataclass(frozen=True)
class Request:
    """token: lets one program raise another's window; files: other programs', to be taken in."""

    asked: Asked = Asked.NOTHING
    files: tuple[Path, ...] = ()
    token: str = ""

    def line(self) -> bytes:
        """As it goes to the window that is open."""
        said = {"asked": self.asked, "files": [str(path) for path in self.files]}
        return json.dumps({**said, "token": self.token}).encode() + b"\n"


def read_request(line: bytes) -> Request:
    """What `line` says; nothing but that the window is wanted where it is no line of ours."""
    try:
        said = json.loads(line)
        files = tuple(Path(name) for name in said["files"])
        return Request(Asked(said["asked"]), files, str(said["token"]))
    except (ValueError, TypeError, KeyError):
        return Request()
