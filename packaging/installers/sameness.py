"""Whether two builds gave the same bytes, and where they did not."""

import hashlib
from collections.abc import Iterable
from pathlib import Path


def sums(folders: Iterable[Path]) -> dict[str, str]:
    """The SHA-256 of each file in the folders, and where each link leads, by its place."""
    return {
        str(path): _sum(path)
        for folder in folders
        for path in sorted(folder.rglob("*"))
        if path.is_symlink() or path.is_file()
    }


def differences(one: dict[str, str], other: dict[str, str]) -> list[str]:
    """The places that only one of them has, or that differ."""
    return sorted(
        place for place in one.keys() | other.keys() if one.get(place) != other.get(place)
    )


def _sum(path: Path) -> str:
    if path.is_symlink():
        return str(path.readlink())
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()
