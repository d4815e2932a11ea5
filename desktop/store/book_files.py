"""The book as a file: what it may look like, and how a new one appears whole."""

import contextlib
import os
import stat
import tempfile
from pathlib import Path

from desktop.domain.phrases import Phrase
from desktop.domain.system_reasons import system_reason
from desktop.store.book_refusals import (
    CannotMakeBook,
    CannotOpenBook,
    EmptyBookFile,
    NotABook,
    ReadOnlyBook,
)
from desktop.whole_files import is_writable, settle

# In the file's header, by which a book is told from the SQLite files of other programs.
# Source: SQLite file format, 1.3.15, application ID; "FHbk" in ASCII.
BOOK_ID = 0x4648626B

_MAGIC = b"SQLite format 3\x00"
_ID_AT = slice(68, 72)


def refuse_what_is_no_book(path: Path) -> None:
    """Raises NotABook, EmptyBookFile, CannotOpenBook. Only looks: nothing is changed.

    Reads the header itself, since SQLite on opening may clear up after the program whose file
    it is.
    """
    try:
        found = path.stat()
        if stat.S_ISDIR(found.st_mode):
            raise NotABook(path, Phrase("is a folder"))
        if not stat.S_ISREG(found.st_mode):
            raise NotABook(path)
        if not found.st_size:
            raise EmptyBookFile(path)
        with path.open("rb") as file:
            header = file.read(_ID_AT.stop)
    except OSError as trouble:
        raise CannotOpenBook(path, system_reason(trouble)) from trouble
    if not header.startswith(_MAGIC) or header[_ID_AT] != BOOK_ID.to_bytes(4, "big"):
        raise NotABook(path)


def refuse_read_only(path: Path) -> None:
    """Raises ReadOnlyBook for a book, or a folder of one, that is not to be written to.

    The mode counts even for those whom the system would let write anyway (root).
    """
    if not is_writable(path):
        raise ReadOnlyBook(path)
    if not is_writable(path.parent):  # where SQLite keeps its journal while it writes
        raise ReadOnlyBook(path.parent, Phrase("The folder of the book,"))


def write_new(path: Path, data: bytes) -> None:
    """Put a file where there is none: readable by its owner alone, whole or not at all.

    Does nothing when there is one by then. Raises CannotMakeBook.
    """
    try:
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        handle, name = tempfile.mkstemp(prefix=f".{path.name[:32]}-", dir=path.parent)
        part = Path(name)
        try:
            with open(handle, "wb") as file:  # noqa: PTH123 - a handle, of mode 0600
                file.write(data)
                file.flush()
                os.fsync(file.fileno())
            with contextlib.suppress(FileExistsError):
                _move_to_free_name(part, path)
        finally:
            part.unlink(missing_ok=True)
        settle(path.parent)
    except OSError as trouble:
        raise CannotMakeBook(path, system_reason(trouble)) from trouble


def _move_to_free_name(part: Path, path: Path) -> None:
    """Raises FileExistsError rather than replace anything."""
    try:
        path.hardlink_to(part)
    except FileExistsError:
        raise
    except OSError:  # a disk without links, as FAT is
        if path.exists():
            raise FileExistsError(path) from None
        part.rename(path)
