"""Why a book cannot be opened, made or written to, and what to do then."""

import sqlite3
from collections.abc import Callable
from pathlib import Path

from desktop.domain.phrases import Phrase
from desktop.domain.refusals import Refusal

_NO_BOOK = Phrase("is not a Fairhand book")
_THE_BOOK = Phrase("The book")


class NotABook(Refusal):
    """A file of something else, or a folder."""

    def __init__(self, path: Path, found: Phrase = _NO_BOOK) -> None:
        super().__init__(
            "{path} {found}, and was left as it is. "
            "Choose another file, or a name that is not taken for a new book.",
            path=path,
            found=found,
        )


class EmptyBookFile(Refusal):
    """A file of 0 bytes, as a failing disk or a broken-off copy leaves behind."""

    def __init__(self, path: Path) -> None:
        super().__init__(
            "{path} is empty (0 bytes), and was left as it is. If it held your contacts, put a "
            "backup in its place; if not, delete it, and a new book is made.",
            path=path,
        )


class NewerBook(Refusal):
    """A book with more in it than this app knows of."""

    def __init__(self, path: Path) -> None:
        super().__init__(
            "{path} was written by a newer Fairhand, and was left as it is. "
            "Update Fairhand to open it.",
            path=path,
        )


class ReadOnlyBook(Refusal):
    """A book that nothing could be saved in."""

    def __init__(self, path: Path, what: Phrase = _THE_BOOK) -> None:
        super().__init__(
            "{what} {path} may not be written to. Ask for access to it, "
            "or copy the book to a folder of your own and open the copy.",
            what=what,
            path=path,
        )


class CannotMakeBook(Refusal):
    """No book there, and no way to make one."""

    def __init__(self, path: Path, reason: str) -> None:
        super().__init__(
            "A new book could not be made at {path} ({reason}). "
            "Choose a folder that you may write to, with room on its disk.",
            path=path,
            reason=reason,
        )


class CannotBackUp(Refusal):
    """No place for a backup, or no room."""

    def __init__(self, folder: Path, reason: str) -> None:
        super().__init__(
            "A backup could not be written into {folder} ({reason}). Make room there, or ask for "
            "access to it.",
            folder=folder,
            reason=reason,
        )


class CannotOpenBook(Refusal):
    """A book that the system does not let us reach."""

    def __init__(self, path: Path, reason: str) -> None:
        super().__init__(
            "{path} could not be opened ({reason}). Ask for access to it.", path=path, reason=reason
        )


class LockedBook(Refusal):
    """Another program is writing, and does not come to an end."""

    def __init__(self, path: Path) -> None:
        super().__init__(
            "Another program is using {path}, so nothing was changed. Close it, and try again.",
            path=path,
        )


class DiskFull(Refusal):
    """No room, or no working disk, for a change."""

    def __init__(self, path: Path) -> None:
        super().__init__(
            "There is no room left on the disk for {path}, or it cannot be written to, so the "
            "last change was not saved. Make room, and save again.",
            path=path,
        )


class DamagedBook(Refusal):
    """A book whose pages do not fit together any more."""

    def __init__(self, path: Path) -> None:
        super().__init__(
            "{path} is damaged, and was left as it is. Put your newest backup in its place.",
            path=path,
        )


class NoBookThere(Refusal):
    """A place where no book is."""

    def __init__(self, path: Path) -> None:
        super().__init__("There is no book at {path}: name another with --book.", path=path)


def refusal_for(fault: BaseException, path: Path) -> Refusal | None:
    """What to say of a fault of SQLite's; None when it is not the world's but ours.

    Source: SQLite's list of result codes; extended codes begin with the name of the plain one.
    """
    name = getattr(fault, "sqlite_errorname", "") if isinstance(fault, sqlite3.Error) else ""
    for beginning, refusal in _REFUSALS:
        if name.startswith(beginning):
            return refusal(path)
    return None


_REFUSALS: tuple[tuple[str, Callable[[Path], Refusal]], ...] = (
    ("SQLITE_BUSY", LockedBook),
    ("SQLITE_LOCKED", LockedBook),
    ("SQLITE_READONLY", ReadOnlyBook),
    ("SQLITE_CANTOPEN", ReadOnlyBook),
    ("SQLITE_FULL", DiskFull),
    ("SQLITE_IOERR", DiskFull),
    ("SQLITE_CORRUPT", DamagedBook),
    ("SQLITE_NOTADB", DamagedBook),
)
