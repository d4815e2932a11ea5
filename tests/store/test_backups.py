"""Backups are proved copies; restoring keeps what was there, and bad backups change nothing."""

import hashlib
import os
import sqlite3
from contextlib import closing
from datetime import UTC, datetime, timedelta, timezone

import pytest

from desktop.domain.contacts import Contact
from desktop.domain.events import Event
from desktop.domain.occasions import Occasion
from desktop.store import backups as making
from desktop.store.backup_files import sum_path
from desktop.store.backups import (
    BadBackup,
    Reason,
    back_up,
    backups,
    backups_folder,
    contents,
    is_due,
    restore,
)
from desktop.store.book_refusals import CannotBackUp, DamagedBook, DiskFull, NotABook
from desktop.store.books import open_book
from desktop.store.contact_search import search_contacts
from desktop.store.contacts import save_contact
from desktop.store.events import save_event

NOON = datetime(2026, 11, 22, 12, tzinfo=UTC)


def add(book, name):
    with book.sessions.begin() as session:
        save_contact(session, Contact(name))


def names(path):
    opened = open_book(path)
    try:
        with opened.sessions() as session:
            return [line.name for line in search_contacts(session)]
    finally:
        opened.close()


@pytest.fixture
def path(tmp_path):
    """Of a book with Ada in it, which nobody has open."""
    made = open_book(tmp_path / "my.book")
    add(made, "Ada Byron")
    made.close()
    return tmp_path / "my.book"


def test_a_backup_is_a_book_of_its_own(path):
    backup = back_up(path, Reason.ASKED, NOON)
    assert names(backup.path) == ["Ada Byron"]
    assert backup.path.stat().st_mode & 0o777 == 0o600
    assert [found.reason for found in backups(path)] == [Reason.ASKED]


def test_a_backup_is_made_while_the_book_is_open_and_written_to(book):
    add(book, "Ada Byron")
    with book.sessions() as session:
        search_contacts(session)
    back_up(book.path, Reason.DAILY, NOON)
    add(book, "Grace Hopper")
    assert contents(backups(book.path)[0].path).contacts == 1


def test_its_sum_stands_beside_it(path):
    backup = back_up(path, Reason.ASKED, NOON)
    digest, name = backup.path.with_name(f"{backup.path.name}.sha256").read_text().split(None, 1)
    assert digest == hashlib.sha256(backup.path.read_bytes()).hexdigest()
    assert name.strip() == backup.path.name


def test_nothing_half_made_is_left(path):
    back_up(path, Reason.ASKED, NOON)
    assert len(list(backups_folder(path).iterdir())) == 2


def test_one_is_due_on_the_first_start_of_each_day(path):
    assert is_due(path, NOON)
    back_up(path, Reason.DAILY, NOON)
    assert not is_due(path, NOON + timedelta(hours=11))
    assert is_due(path, NOON + timedelta(hours=12))
    assert is_due(path, (NOON + timedelta(hours=11)).astimezone(timezone(timedelta(hours=2))))


def test_old_ones_are_thinned(path):
    for days in range(20, 0, -1):
        back_up(path, Reason.DAILY, NOON - timedelta(days=days))
        back_up(path, Reason.ASKED, NOON - timedelta(days=days, hours=-1))
    assert len(backups(path)) < 20
    assert backups(path)[0].at == NOON - timedelta(days=1, hours=-1)


def test_a_damaged_book_is_not_backed_up(path):
    with path.open("r+b") as file:
        file.seek(8192)
        file.write(b"\xff" * 20000)
    with pytest.raises(DamagedBook):
        back_up(path, Reason.DAILY, NOON)
    assert backups(path) == []


def test_another_programs_file_is_not_backed_up(tmp_path):
    other = tmp_path / "other.book"
    other.write_bytes(b"no book")
    with pytest.raises(NotABook):
        back_up(other, Reason.DAILY, NOON)


def test_no_place_for_a_backup_is_said(path):
    backups_folder(path).write_bytes(b"")
    with pytest.raises(CannotBackUp):
        back_up(path, Reason.DAILY, NOON)


def test_restoring_brings_the_old_book_back_and_keeps_the_new(path):
    backup = back_up(path, Reason.ASKED, NOON)
    opened = open_book(path)
    add(opened, "Grace Hopper")
    opened.close()
    keeping = restore(path, backup.path, NOON + timedelta(hours=1))
    assert names(path) == ["Ada Byron"]
    assert names(keeping) == ["Ada Byron", "Grace Hopper"]
    assert backups(path)[0].reason is Reason.RESTORE


def test_a_damaged_book_is_kept_beside_the_restored_one(path):
    backup = back_up(path, Reason.ASKED, NOON)
    with path.open("r+b") as file:
        file.seek(4096)
        file.write(b"\xff" * 30000)
    damaged = path.read_bytes()
    path.with_name("my.book-journal").write_bytes(b"half a journal")
    keeping = restore(path, backup.path, NOON)
    assert keeping.read_bytes() == damaged
    assert keeping.with_name(f"{keeping.name}-journal").exists()
    assert not path.with_name("my.book-journal").exists()
    assert names(path) == ["Ada Byron"]


def test_a_book_that_is_gone_is_restored(path):
    backup = back_up(path, Reason.ASKED, NOON)
    path.unlink()
    assert restore(path, backup.path, NOON) is None
    assert names(path) == ["Ada Byron"]


@pytest.mark.parametrize("harm", [b"", b"no book", None], ids=["empty", "foreign", "one byte"])
def test_a_bad_backup_changes_nothing(path, harm):
    backup = back_up(path, Reason.ASKED, NOON).path
    data = backup.read_bytes()
    backup.write_bytes(data[:-1] + bytes([data[-1] ^ 1]) if harm is None else harm)
    before = path.read_bytes()
    with pytest.raises(BadBackup):
        restore(path, backup, NOON)
    assert path.read_bytes() == before
    assert sorted(file.name for file in path.parent.iterdir()) == ["my.book", "my.book backups"]


def test_a_backup_without_its_sum_is_proved_by_its_pages(path):
    backup = back_up(path, Reason.ASKED, NOON).path
    backup.with_name(f"{backup.name}.sha256").unlink()
    restore(path, backup, NOON)
    assert names(path) == ["Ada Byron"]


def test_a_backup_and_its_sum_outlive_a_power_cut(path, monkeypatch):
    on_disk = set()
    sync = os.fsync

    def note(handle):
        on_disk.add(os.fstat(handle).st_ino)
        sync(handle)

    monkeypatch.setattr("os.fsync", note)
    backup = back_up(path, Reason.ASKED, NOON).path
    files = {backup, sum_path(backup), backup.parent}
    assert {file.stat().st_ino for file in files} <= on_disk


def test_loose_ends_are_damage(path):
    opened = open_book(path)
    with opened.sessions.begin() as session:
        ada = search_contacts(session)[0]
        save_event(session, Event(ada.id, Occasion.RESUME_SENT, NOON.date()))
    opened.close()
    with closing(sqlite3.connect(path)) as connection:  # which enforces nothing unless asked
        connection.execute("DELETE FROM contacts")
        connection.commit()
    with pytest.raises(DamagedBook):
        back_up(path, Reason.DAILY, NOON)


class EnoughError(Exception):
    """Somebody does not want to wait."""


def test_how_far_a_backup_is_is_told_from_beginning_to_end(path):
    told = []
    back_up(path, Reason.ASKED, NOON, lambda done, of: told.append(done / of))
    assert told == sorted(told)
    assert 0.2 in told


@pytest.mark.parametrize("at", [0, -1])
def test_whoever_waits_can_end_a_backup_of_which_nothing_is_left(path, at):
    told = []
    back_up(path, Reason.ASKED, NOON, lambda *share: told.append(share))

    def stop(*share):
        if share == told[at]:
            raise EnoughError

    with pytest.raises(EnoughError):
        back_up(path, Reason.ASKED, NOON + timedelta(hours=1), stop)
    assert len(backups(path)) == 1
    assert len([*backups_folder(path).iterdir()]) == 2  # it, and its sum


def test_that_sqlite_has_no_room_for_a_backup_is_not_told_as_a_change_that_was_not_saved(
    path, monkeypatch
):
    def full(book, _part, _tell):
        raise DiskFull(book)

    monkeypatch.setattr(making, "copy_pages", full)
    with pytest.raises(CannotBackUp, match=r"could not be written into .* \(no space left"):
        back_up(path, Reason.DAILY, NOON)


def test_a_full_disk_leaves_no_half_backup(path, monkeypatch):
    def full(_book, part, _tell):
        part.write_bytes(b"half")
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(making, "copy_pages", full)
    with pytest.raises(CannotBackUp, match="no space left"):
        back_up(path, Reason.DAILY, NOON)
    assert list(backups_folder(path).iterdir()) == []
