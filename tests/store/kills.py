"""Processes that write, make or renew books until they are killed, and what has to be so then."""

import random
import signal
import sqlite3
import subprocess
import sys
import textwrap
import time
from contextlib import closing
from datetime import date

from sqlalchemy import select

from desktop.domain.contacts import Contact
from desktop.store.books import open_book
from desktop.store.contact_search import search_contacts
from desktop.store.contacts import save_contact
from desktop.store.events import events_of
from desktop.store.owed_lists import owed_to_any
from desktop.store.sent_notes import sent_note
from desktop.store.tables import SentNoteRow
from desktop.store.word_index import index_is_sound

TODAY = date(2026, 11, 22)
PAGES = 40_000  # bytes of a PDF, ten pages of the book

START = """
import sys
from datetime import UTC, date, datetime
from pathlib import Path
from desktop.domain.contacts import Contact
from desktop.domain.events import Event
from desktop.domain.occasions import Occasion
from desktop.domain.sent_notes import Delivery, SentNote
from desktop.store import revisions
from desktop.store.books import open_book
from desktop.store.contacts import save_contact
from desktop.store.events import save_event
from desktop.store.sent_notes import record_sent

def done(what):
    print(what, flush=True)

here = Path(sys.argv[1])
"""

WRITE = """
book = open_book(here / "test.book")
done("open")
for n in range(10_000):
    with book.sessions.begin() as session:
        ann = save_contact(session, Contact(f"Ann {n}"))
        event = save_event(session, Event(ann.id, Occasion.RECRUITER_CALL, date(2026, 11, 20)))
        record_sent(session, SentNote(event.id, "t", "h", n, "i", "c", "e", Delivery.PRINTED,
            datetime(2026, 11, 20, tzinfo=UTC), bytes([n % 256]) * PAGES, b"%PDF"))
    done(ann.id)
""".replace("PAGES", str(PAGES))

MAKE = """
for n in range(10_000):
    open_book(here / f"{n}.book").close()
    done(n)
"""

UPGRADE = """
import shutil
import sqlalchemy as sa

def add_columns(op):
    for name in "abcdefgh":
        op.add_column("contacts", sa.Column(name, sa.Text(), server_default=name))

revisions.REVISIONS += (revisions.Revision("9000", add_columns),)
for n in range(10_000):
    copy = Path(shutil.copyfile(here / "old" / "test.book", here / "copy"))
    open_book(copy.rename(here / f"{n}.book")).close()
    done(n)
"""


def killed_while(script, folder, after, seed=0):
    """Run the script until it has said `after` lines, and kill it a moment later.

    Returns what it said by then, line by line.
    """
    chance = random.Random(f"{after} {seed}")
    child = subprocess.Popen(
        [sys.executable, "-c", textwrap.dedent(START) + script, str(folder)],
        stdout=subprocess.PIPE,
        text=True,
    )
    try:
        said = [child.stdout.readline().strip() for _ in range(after)]
        time.sleep(chance.uniform(0, 0.02))
    finally:
        child.send_signal(signal.SIGKILL)
        rest, _ = child.communicate(timeout=60)
    assert child.returncode == -signal.SIGKILL
    assert all(said)
    whole_lines = rest[: rest.rfind("\n") + 1].split()
    return said + whole_lines


def is_sound(path):
    with closing(sqlite3.connect(path)) as connection:
        return connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]


def people(book):
    with book.sessions() as session:
        return search_contacts(session)


def kill_writing(folder, kill):
    """All that was acknowledged is there, and nothing by halves."""
    _, *acknowledged = killed_while(WRITE, folder, 1 + kill % 17, seed=kill)
    book = open_book(folder / "test.book")
    found = {line.id for line in people(book)}
    assert {int(line) for line in acknowledged} <= found
    assert len(found) <= len(acknowledged) + 1
    with book.sessions() as session:
        assert all(len(events_of(session, contact_id)) == 1 for contact_id in found)
        assert all(len(owed_to_any(session, [contact_id], TODAY)) == 1 for contact_id in found)
        assert index_is_sound(session)
        assert len(search_contacts(session, "ann")) == len(found)
        notes = [sent_note(session, id) for id in session.scalars(select(SentNoteRow.id))]
    assert len(notes) == len(found)
    assert all(note.card_pdf == bytes([note.seed % 256]) * PAGES for note in notes)
    book.close()
    assert is_sound(book.path)


def kill_making(folder, kill):
    """Each book is there whole, or not at all."""
    said = killed_while(MAKE, folder, 1 + kill % 3, seed=kill)
    made = sorted(folder.glob("[0-9]*.book"))
    assert len(made) >= len(said)
    for path in made:
        book = open_book(path)
        assert people(book) == []
        book.close()


def kill_renewing(folder, kill):
    """Each book is of the old or the new revision."""
    old = open_book(folder / "old" / "test.book")
    with old.sessions.begin() as session:
        save_contact(session, Contact("Ann"))
    old.close()
    said = killed_while(UPGRADE, folder, 1 + kill % 3, seed=kill)
    for n in range(len(said) + 1):
        path = folder / f"{n}.book"
        if not path.exists():
            continue  # killed before the copy that is renewed was there
        with closing(sqlite3.connect(path)) as connection:
            columns = [column[1] for column in connection.execute("PRAGMA table_info(contacts)")]
            (revision,) = connection.execute("SELECT version_num FROM alembic_version").fetchone()
            assert connection.execute("SELECT name FROM contacts").fetchall() == [("Ann",)]
        assert ("h" in columns) == ("a" in columns) == (revision == "9000")
        assert n >= len(said) or revision == "9000"
        assert is_sound(path)


KILLS = (*[kill_writing] * 8, kill_making, kill_renewing)
"""What is killed in turn: most often a process that writes."""
