"""Printer profiles as a file of the user's: one for each queue, tray and size of sheet."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import Any

from desktop.domain.refusals import Refusal
from desktop.stationery.boxes import MM
from desktop.stationery.printer_profiles import Edge, Facing, Flip, Position, PrinterProfile
from desktop.whole_files import make_folder, write_whole

_VERSION = 1
_ALIKE = 1.0 * MM  # sizes that differ by less are one
_MOST = 10_000_000  # bytes; a profile has some 300


class NoProfiles(Refusal):
    """A file of profiles that cannot be read, or that a newer Fairhand wrote."""


@dataclass(frozen=True)
class KeptProfile:
    """A profile and what it is for. tray: "" for the usual one; width, height: points, as fed."""

    queue: str
    tray: str
    width: float
    height: float
    profile: PrinterProfile

    def suits(self, queue: str, tray: str, width: float, height: float) -> bool:
        """Whether it is for sheets of this size, whichever way round, in this tray."""
        own, asked = sorted((self.width, self.height)), sorted((width, height))
        is_size = all(abs(a - b) < _ALIKE for a, b in zip(own, asked, strict=True))
        return is_size and (self.queue, self.tray) == (queue, tray)


def read_profiles(path: Path) -> list[KeptProfile]:
    """All that are kept; none where there is no file yet. Raises NoProfiles."""
    try:
        if path.stat().st_size > _MOST:
            raise _unreadable(path)
        told = json.loads(path.read_text("utf-8"))
        if told["version"] > _VERSION:
            raise NoProfiles(
                "The printers were set up by a newer Fairhand ({path}): update this one.", path=path
            )
        return [_kept(one) for one in told["profiles"]]
    except FileNotFoundError:
        return []
    except (OSError, ValueError, KeyError, TypeError, AttributeError, RecursionError) as trouble:
        raise _unreadable(path) from trouble


def keep_profile(path: Path, kept: KeptProfile) -> None:
    """Keep it instead of an older one for the same. Raises NoProfiles and CannotWrite."""
    size = (kept.width, kept.height)
    others = [one for one in read_profiles(path) if not one.suits(kept.queue, kept.tray, *size)]
    _write(path, [*others, kept])


def drop_profile(path: Path, dropped: KeptProfile) -> None:
    """Keep it no longer. Raises NoProfiles and CannotWrite."""
    _write(path, [one for one in read_profiles(path) if one != dropped])


def kept_for(kept: Iterable[KeptProfile], queue: str, width: float, height: float) -> KeptProfile:
    """The newest for this queue and size, with its tray; without one, a faultless printer's."""
    found = [one for one in kept if one.suits(queue, one.tray, width, height)]
    return found[-1] if found else KeptProfile(queue, "", width, height, PrinterProfile())


def names_of_old(kept: Iterable[KeptProfile], queue: str, queues: Sequence[str]) -> list[str]:
    """What `queue` may have been called before: names with profiles that no queue has any more.

    Whether it was is for the user to say; none where this queue has a profile of its own.
    """
    names = {one.queue for one in kept}
    return [] if queue in names else sorted(names - set(queues))


def rename_queue(path: Path, old: str, new: str) -> None:
    """Let the profiles of a printer follow it to its new name. Raises NoProfiles, CannotWrite."""
    kept = read_profiles(path)
    _write(path, [replace(one, queue=new) if one.queue == old else one for one in kept])


def _write(path: Path, kept: Iterable[KeptProfile]) -> None:
    told = {"version": _VERSION, "profiles": [_told(one) for one in kept]}
    make_folder(path.parent)
    write_whole(path, (json.dumps(told, indent=1, ensure_ascii=False) + "\n").encode())


def _told(kept: KeptProfile) -> dict[str, Any]:
    told = asdict(kept)
    profile = told["profile"]
    for name in ("position", "facing", "flip"):
        profile[name] = profile[name].value
    profile["edge"] = kept.profile.edge.name.lower() if kept.profile.edge else None
    return told


def _kept(told: dict[str, Any]) -> KeptProfile:
    given = dict(told["profile"])
    given["position"] = Position(given["position"])
    given["facing"] = Facing(given["facing"])
    given["flip"] = Flip(given["flip"])
    given["edge"] = Edge[given["edge"].upper()] if given["edge"] else None
    given["carrier"] = tuple(map(float, given["carrier"])) if given["carrier"] else None
    profile = PrinterProfile(**given)
    numbers = (profile.right, profile.up, profile.wide, profile.high, *(profile.carrier or ()))
    if not all(isinstance(number, int | float) for number in numbers):
        raise TypeError("a number is wanted")
    if not (0.5 < profile.wide < 2 and 0.5 < profile.high < 2 and profile.quarters in range(4)):
        raise ValueError("no printer does that")
    return KeptProfile(
        str(told["queue"]), str(told["tray"]), float(told["width"]), float(told["height"]), profile
    )


def _unreadable(path: Path) -> NoProfiles:
    return NoProfiles(
        "What is known of the printers cannot be read ({path}): move that file away, and set the "
        "printers up again.",
        path=path,
    )
