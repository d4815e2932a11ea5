"""Where hands are kept: the shipped ones beside the code, the user's own with the user's files."""

from __future__ import annotations

import re
import unicodedata
from pathlib import Path

from desktop.paths import own_hands, resources

OWN = "own-"  # begins the id of every hand of the user's, and of none that is shipped
_ID = re.compile("[a-z0-9]+(-[a-z0-9]+)*")


def shipped_ids() -> list[str]:
    return _ids(resources() / "hands")


def own_ids() -> list[str]:
    """The ids of the user's own hands, whether they can be read or not."""
    return [id for id in _ids(own_hands()) if id.startswith(OWN)]


def hand_folder(id: str) -> Path | None:
    """The folder of the hand of this id; None where there is none."""
    if not _ID.fullmatch(id):
        return None
    folder = (own_hands() if id.startswith(OWN) else resources() / "hands") / id
    return folder if (folder / "hand.toml").is_file() else None


def free_id(name: str) -> str:
    """An id for a new hand of the user's, from its name, that no folder has."""
    ascii_name = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode()
    words = "-".join(re.findall("[a-z0-9]+", ascii_name.lower()))[:40].strip("-")
    number, wanted = 1, f"{OWN}{words or 'hand'}"
    while (own_hands() / (id := wanted if number == 1 else f"{wanted}-{number}")).exists():
        number += 1
    return id


def _ids(folder: Path) -> list[str]:
    return sorted(facts.parent.name for facts in folder.glob("*/hand.toml"))
