"""What exporting reads of the book."""

from datetime import UTC, datetime
from pathlib import Path

from desktop.domain.progress import Tell
from desktop.domain.refusals import Refusal
from desktop.ui.live.live_store import LiveStore
from desktop.workflows import kept_calendars
from desktop.workflows.export_book import (
    export_archive,
    export_calendar,
    export_people,
    export_table,
)

ENDINGS = ("vcf", "csv", "ics", "fairhand")


class NoSuchExport(Refusal):
    """A file whose name does not tell what it is to be."""

    def __init__(self, name: str) -> None:
        endings = ", ".join(f".{ending}" for ending in ENDINGS)
        super().__init__(
            "{name} does not tell what it is to be: end its name with {endings}.",
            name=name,
            endings=endings,
        )


def keep_calendar(store: LiveStore, path: Path, tell: Tell) -> int:
    """Write the calendar, and keep it up to date; answers its entries. Raises CannotWrite."""
    tell(0, 1)
    with store.reading() as session:
        return kept_calendars.keep_calendar(session, store.book.name, path, datetime.now(UTC))


def leave_calendar(store: LiveStore, path: Path) -> None:
    """Write it no more; the file stays as it is. Raises CannotWrite."""
    kept_calendars.leave_calendar(store.book.name, path)


def export(store: LiveStore, path: Path, tell: Tell) -> int:
    """Write what the file's ending names; answers how many people, entries or rows.

    Raises NoSuchExport, CannotWrite, and what `tell` raises.
    """
    with store.reading() as session:
        match path.suffix.lower():
            case ".vcf":
                return export_people(session, path, tell)
            case ".csv":
                return export_table(session, path, tell)
            case ".ics":
                return export_calendar(session, path, datetime.now(UTC))
            case ".fairhand":
                return export_archive(session, path, tell)
    raise NoSuchExport(path.name)
