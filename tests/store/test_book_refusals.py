"""Which of SQLite's faults a user can act on."""

import sqlite3
from pathlib import Path

import pytest

from desktop.store.book_refusals import DamagedBook, DiskFull, LockedBook, ReadOnlyBook, refusal_for

BOOK = Path("/somewhere/test.book")


def fault(name):
    trouble = sqlite3.OperationalError("as SQLite says it")
    trouble.sqlite_errorname = name
    return trouble


@pytest.mark.parametrize(
    ("name", "refusal"),
    [
        ("SQLITE_BUSY", LockedBook),
        ("SQLITE_BUSY_RECOVERY", LockedBook),
        ("SQLITE_READONLY_DIRECTORY", ReadOnlyBook),
        ("SQLITE_FULL", DiskFull),
        ("SQLITE_IOERR_WRITE", DiskFull),
        ("SQLITE_CORRUPT_INDEX", DamagedBook),
        ("SQLITE_NOTADB", DamagedBook),
    ],
)
def test_a_fault_of_the_world_becomes_a_sentence_that_names_the_book(name, refusal):
    said = refusal_for(fault(name), BOOK)
    assert isinstance(said, refusal)
    assert str(BOOK) in str(said)


def test_a_fault_of_ours_stays_one():
    assert refusal_for(fault("SQLITE_CONSTRAINT_FOREIGNKEY"), BOOK) is None
    assert refusal_for(ValueError("no fault of SQLite's"), BOOK) is None
