"""Saves and renews books on a disk that fails at one of its calls. Run in a process of its own.

`python -m tests.store.failing_disks LIBRARY FOLDER save|renew STEP` tries every STEPth call, with
the library of failing_disk.c preloaded, and says how many calls it tried.
"""

import ctypes
import errno
import itertools
import shutil
import sqlite3
import sys
from contextlib import closing
from datetime import UTC, date, datetime
from pathlib import Path

from desktop.domain.contacts import Contact
from desktop.domain.events import Event
from desktop.domain.occasions import Occasion
from desktop.domain.sent_notes import Delivery, SentNote
from desktop.store.book_refusals import CannotBackUp, CannotMakeBook, DiskFull
from desktop.store.books import open_book
from desktop.store.contact_search import search_contacts
from desktop.store.contacts import save_contact
from desktop.store.events import events_of, save_event
from desktop.store.revisions import REVISIONS
from desktop.store.sent_notes import record_sent, sent_note

GOLDEN = Path(__file__).parent / "golden"
FAULTS = ((errno.ENOSPC, False), (errno.EIO, True))  # for good, or but once
PAGES = bytes(range(256)) * 40


def main():
    library, folder, what, step = sys.argv[1:]
    disk = ctypes.CDLL(library)
    trial = {"save": saved, "renew": renewed}[what]
    tried = 0
    for fault in FAULTS:
        for calls in itertools.count(0, int(step)):
            place = Path(folder) / f"{fault[0]}-{calls}"
            place.mkdir()
            tried += 1
            if trial(disk, place, calls, *fault):
                break
            shutil.rmtree(place)
    print(tried)


def failing(disk, calls, error, once, act):
    """Does something on a disk that fails at this call; whether it went well, and whether not."""
    disk.fail_after(calls, error, once)
    try:
        act()
    except (DiskFull, CannotMakeBook, CannotBackUp):
        return False
    finally:
        failures = disk.failures()
        disk.fail_after(-1, 0, 0)
    assert not failures, "a failure went unnoticed"
    return True


def saved(disk, place, calls, error, once):
    """A person, an event and a note, all or nothing; then once more."""
    book = open_book(shutil.copyfile(GOLDEN / f"{REVISIONS[-1].id}.book", place / "test.book"))

    def act():
        with book.sessions.begin() as session:
            ann = save_contact(session, Contact("Zoe Ann", "New Firm")).id
            call = save_event(session, Event(ann, Occasion.RECRUITER_CALL, date(2026, 11, 20)))
            at = datetime(2026, 11, 20, tzinfo=UTC)
            how = Delivery.PRINTED
            note = SentNote(call.id, "t", "h", 1, "i", "c", "e", how, at, PAGES, PAGES)
            record_sent(session, note)

    done = failing(disk, calls, error, once, act)
    kept = whole(book)
    assert kept in ({1} if done else {0, 1})  # it may be the very last sync that failed
    act()
    assert whole(book) == kept + 1
    book.close()
    assert is_sound(book.path)
    return done


def whole(book):
    """How many were saved, each with all that belongs to them."""
    with book.sessions() as session:
        found = search_contacts(session, "zoe ann")
        for line in found:
            (event,) = events_of(session, line.id)
            note = sent_note(session, event.thanked.id)
            assert note.card_pdf == note.envelope_pdf == PAGES
    return len(found)


def renewed(disk, place, calls, error, once):
    """An old book is of the old or the newest revision; then it is renewed."""
    path = Path(shutil.copyfile(GOLDEN / "0001.book", place / "test.book"))
    done = failing(disk, calls, error, once, lambda: open_book(path).close())
    assert revision(path) in ({REVISIONS[-1].id} if done else {"0001", REVISIONS[-1].id})
    book = open_book(path)
    with book.sessions() as session:
        assert len(search_contacts(session)) == 19
    book.close()
    assert revision(path) == REVISIONS[-1].id
    assert is_sound(path)
    return done


def revision(path):
    with closing(sqlite3.connect(path)) as connection:
        return connection.execute("SELECT version_num FROM alembic_version").fetchone()[0]


def is_sound(path):
    with closing(sqlite3.connect(path)) as connection:
        return connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]


if __name__ == "__main__":
    main()
