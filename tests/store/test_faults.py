"""A process killed while it writes, a disk that fills up: nothing lost, nothing half there.

300 kills, instead of some: FAIRHAND_FAULTS=all pytest tests/store/test_faults.py
"""

import os
import random
import signal
import sqlite3
import subprocess
import sys
import textwrap
import time
from contextlib import closing
from datetime import UTC, date, datetime

import pytest
from sqlalchemy import select

from desktop.domain.contacts import Contact
from desktop.domain.events import Event
from desktop.domain.occasions import Occasion
from desktop.domain.sent_notes import Delivery, SentNote
from desktop.store.book_refusals import DiskFull
from desktop.store.books import open_book
from desktop.store.contact_search import search_contacts
from desktop.store.contacts import contact, save_contact
from desktop.store.events import events_of, save_event
from desktop.store.owed_lists import owed_to
from desktop.store.sent_notes import record_sent, sent_note
from desktop.store.tables import SentNoteRow
from desktop.store.word_index import index_is_sound

pytestmark = pytest.mark.skipif(os.name != "posix", reason="signals and limits are as on Unix")

EVERY = os.environ.get("FAIRHAND_FAULTS") == "all"
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
    """Runs the script until it has said `after` lines, and kills it a moment later.

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


@pytest.mark.parametrize("kill", range(300) if EVERY else [0, 1, 4, 8, 16])
def test_all_that_was_acknowledged_is_there_after_a_kill_and_nothing_by_halves(tmp_path, kill):
    _, *acknowledged = killed_while(WRITE, tmp_path, 1 + kill % 17, seed=kill)
    book = open_book(tmp_path / "test.book")
    found = {line.id for line in people(book)}
    assert {int(line) for line in acknowledged} <= found
    assert len(found) <= len(acknowledged) + 1
    with book.sessions() as session:
        assert all(len(events_of(session, contact_id)) == 1 for contact_id in found)
        assert all(len(owed_to(session, contact_id, TODAY)) == 1 for contact_id in found)
        assert index_is_sound(session)
        assert len(search_contacts(session, "ann")) == len(found)
        notes = [sent_note(session, id) for id in session.scalars(select(SentNoteRow.id))]
    assert len(notes) == len(found)
    assert all(note.card_pdf == bytes([note.seed % 256]) * PAGES for note in notes)
    book.close()
    assert is_sound(book.path)


@pytest.mark.parametrize("after", [1, 2, 3])
def test_a_new_book_is_there_whole_or_not_at_all_after_a_kill(tmp_path, after):
    said = killed_while(MAKE, tmp_path, after)
    made = sorted(tmp_path.glob("[0-9]*.book"))
    assert len(made) >= len(said)
    for path in made:
        book = open_book(path)
        assert people(book) == []
        book.close()


@pytest.mark.parametrize("after", [1, 2, 3])
def test_an_old_book_is_of_the_old_or_the_new_revision_after_a_kill(tmp_path, after):
    old = open_book(tmp_path / "old" / "test.book")
    with old.sessions.begin() as session:
        save_contact(session, Contact("Ann"))
    old.close()
    said = killed_while(UPGRADE, tmp_path, after)
    for n in range(len(said) + 1):
        path = tmp_path / f"{n}.book"
        if not path.exists():
            continue  # killed before the test's own copy was there
        with closing(sqlite3.connect(path)) as connection:
            columns = [column[1] for column in connection.execute("PRAGMA table_info(contacts)")]
            (revision,) = connection.execute("SELECT version_num FROM alembic_version").fetchone()
            assert connection.execute("SELECT name FROM contacts").fetchall() == [("Ann",)]
        assert ("h" in columns) == ("a" in columns) == (revision == "9000")
        assert n >= len(said) or revision == "9000"
        assert is_sound(path)


def test_a_full_disk_is_refused_leaves_the_book_as_it_was_and_the_next_try_works(tmp_path):
    import resource  # not there on every system

    book = open_book(tmp_path / "test.book")
    with book.sessions.begin() as session:
        ann = save_contact(session, Contact("Ann"))
        event = save_event(session, Event(ann.id, Occasion.RECRUITER_CALL, date(2026, 11, 20)))
    pages = SentNote(
        *(event.id, "t", "h", 1, "i", "c", "e", Delivery.PRINTED),
        at=datetime(2026, 11, 20, tzinfo=UTC),
        card_pdf=bytes(10 * PAGES),
        envelope_pdf=b"",
    )
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    before = book.path.read_bytes()
    resource.setrlimit(resource.RLIMIT_FSIZE, (len(before) + 4096, hard))
    try:
        with pytest.raises(DiskFull, match="Make room"), book.sessions.begin() as session:
            record_sent(session, pages)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
    with book.sessions() as session:
        assert contact(session, ann.id) == ann
        assert events_of(session, ann.id) == [event]
    with book.sessions.begin() as session:
        assert len(record_sent(session, pages).card_pdf) == 10 * PAGES
    book.close()
    assert is_sound(book.path)
