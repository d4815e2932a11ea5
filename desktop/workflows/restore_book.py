"""Bring a whole book back out of its archive, into an empty one."""

from collections.abc import Callable

from desktop.domain.imports import FileKind, Report
from desktop.store.sessions import Session
from desktop.store.whole_books import restore_book
from desktop.workflows.file_readers import ReadFile

_PEOPLE = "contacts"


def is_archive(file: ReadFile) -> bool:
    return file.facts.kind is FileKind.ARCHIVE


def restore_archive(session: Session, file: ReadFile, tell: Callable[[int], None]) -> Report:
    """All that the archive holds; the report counts people, those in the bin too.

    tell: called with how many rows are in the book by now. Raises BookNotEmpty, ForeignRow.
    """
    counts = restore_book(session, file.rows, tell)
    return Report(imported=counts.get(_PEOPLE, 0), merged=0, skipped=0)
