"""Calendar files that are kept up to date, for programs that subscribe to them."""

from __future__ import annotations

import json
from collections.abc import Mapping
from datetime import datetime
from pathlib import Path

from desktop.domain.refusals import Refusal
from desktop.paths import kept_calendars_path
from desktop.store.sessions import Session
from desktop.whole_files import make_folder, write_whole
from desktop.workflows.export_book import export_calendar


def keep_calendar(session: Session, book: str, path: Path, now: datetime) -> int:
    """Write the calendar, and have `refresh_calendars` write it anew; answers its entries.

    book: its file, or what names it on a server. Raises CannotWrite.
    """
    count = export_calendar(session, path, now)
    kept = _kept()
    kept[book] = sorted({*kept.get(book, []), str(path.absolute())})
    _keep(kept)
    return count


def leave_calendar(book: str, path: Path) -> None:
    """Write it no more; the file stays as it is. Raises CannotWrite."""
    kept = _kept()
    kept[book] = [known for known in kept.get(book, []) if known != str(path.absolute())]
    _keep({name: paths for name, paths in kept.items() if paths})


def refresh_calendars(session: Session, book: str, now: datetime) -> tuple[Refusal, ...]:
    """Write each calendar of the book anew; answers why some could not be."""
    refused = []
    for path in map(Path, _kept().get(book, [])):
        try:
            export_calendar(session, path, now)
        except Refusal as refusal:
            refused.append(refusal)
    return tuple(refused)


def has_calendars(book: str) -> bool:
    """Whether there is anything to refresh."""
    return bool(_kept().get(book))


def _kept() -> dict[str, list[str]]:
    """The paths of each book. What is no list of them is none."""
    try:
        said = json.loads(kept_calendars_path().read_text("utf-8"))
    except (OSError, ValueError):
        return {}
    if not isinstance(said, dict):
        return {}
    return {book: list(map(str, paths)) for book, paths in said.items() if isinstance(paths, list)}


def _keep(kept: Mapping[str, list[str]]) -> None:
    path = kept_calendars_path()
    make_folder(path.parent)
    write_whole(path, json.dumps(kept, indent=1, ensure_ascii=False).encode())
