"""Write what is in the book into files for other programs, or all of it into one."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import datetime
from pathlib import Path

from desktop.domain.contacts import Contact
from desktop.domain.progress import Tell
from desktop.exchange.archive_files import ArchiveWriter
from desktop.exchange.calendar_writing import calendar_file
from desktop.exchange.table_writing import table_file
from desktop.exchange.vcard_writing import CardVersion, vcard
from desktop.store.contacts import contacts
from desktop.store.photos import photo
from desktop.store.sessions import Session
from desktop.store.whole_books import all_contact_ids, whole_book
from desktop.whole_files import whole_file, write_whole
from desktop.workflows.calendar_entries import calendar_entries

_AT_ONCE = 500  # contacts read in one query
CALENDAR_NAME = "Fairhand"


def export_cards(
    session: Session, path: Path, version: CardVersion, tell: Tell, ids: Sequence[int] | None = None
) -> int:
    """These contacts, or all, as vCards; answers how many. Raises CannotWrite."""
    count = 0
    with whole_file(path) as file:
        for contact in _contacts(session, ids, tell):
            picture = photo(session, contact.photo) if contact.photo else None
            file.write(vcard(contact, picture, version))
            count += 1
    return count


def export_people(session: Session, path: Path, tell: Tell) -> int:
    """All contacts as the vCards that most programs read; answers how many. Raises CannotWrite."""
    return export_cards(session, path, CardVersion.V3, tell)


def export_table(session: Session, path: Path, tell: Tell, ids: Sequence[int] | None = None) -> int:
    """These contacts, or all, as a table; answers how many. Raises CannotWrite."""
    found = list(_contacts(session, ids, tell))
    write_whole(path, table_file(found))
    return len(found)


def export_calendar(session: Session, path: Path, now: datetime) -> int:
    """Events, and what is owed for them, as a calendar; answers how many entries it has.

    Whoever subscribes to the file sees it as it was last written. Raises CannotWrite.
    """
    entries = calendar_entries(session, now)
    write_whole(path, calendar_file(entries, CALENDAR_NAME, now))
    return len(entries)


def export_archive(session: Session, path: Path, tell: Tell) -> int:
    """All of the book; answers how many rows that is. Raises CannotWrite."""
    count = 0
    with whole_file(path) as file, ArchiveWriter(file) as archive:
        for table, rows in whole_book(session):
            archive.add_table(table, rows)
            count += archive.counts[table]
            tell(count, count)
    return count


def _contacts(session: Session, ids: Sequence[int] | None, tell: Tell) -> Iterator[Contact]:
    wanted = all_contact_ids(session) if ids is None else ids
    for start in range(0, len(wanted), _AT_ONCE):
        tell(start, len(wanted))
        yield from contacts(session, wanted[start : start + _AT_ONCE])
        session.expunge_all()
    tell(len(wanted), len(wanted))
