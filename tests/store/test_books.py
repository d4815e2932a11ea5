"""Opening a book: made, read again, brought up to date, or refused and left as it was."""

import os
import sqlite3
import stat
import subprocess
import sys
import threading
from contextlib import closing

import pytest

from desktop.domain.contacts import Contact
from desktop.store import book_engines, books
from desktop.store.book_files import BOOK_ID
from desktop.store.book_refusals import (
    CannotMakeBook,
    CannotOpenBook,
    DamagedBook,
    EmptyBookFile,
    LockedBook,
    NewerBook,
    NotABook,
    ReadOnlyBook,
)
from desktop.store.books import open_book
from desktop.store.contact_search import search_contacts
from desktop.store.contacts import save_contact

posix = pytest.mark.skipif(os.name != "posix", reason="modes and links are as on Unix")


def add(book, name):
    with book.sessions.begin() as session:
        save_contact(session, Contact(name))


def names(book):
    with book.sessions() as session:
        return [line.name for line in search_contacts(session)]


def pragma(book, name):
    with book.sessions() as session:
        return session.connection().exec_driver_sql(f"PRAGMA {name}").scalar()


def change(path, *statements):
    connection = sqlite3.connect(path)
    try:
        for statement in statements:
            connection.execute(statement)
        connection.commit()
    finally:
        connection.close()


@pytest.fixture
def path(tmp_path):
    """A book with Ann in it, closed."""
    path = tmp_path / "folder" / "test.book"
    book = open_book(path)
    add(book, "Ann")
    book.close()
    return path


# A new book


def test_a_book_is_made_with_its_folder_where_there_is_none(tmp_path):
    book = open_book(tmp_path / "new ☕" / "a?b#c%20.book")
    assert names(book) == []
    assert book.path.is_file()
    book.close()


@posix
def test_a_new_book_and_its_journal_are_for_their_owner_only(tmp_path):
    book = open_book(tmp_path / "deep" / "test.book")
    with book.sessions.begin() as session:
        save_contact(session, Contact("Ann"))
        session.flush()
        modes = {stat.S_IMODE(file.stat().st_mode) for file in book.path.parent.iterdir()}
    assert modes == {0o600}
    assert stat.S_IMODE(book.path.parent.stat().st_mode) == 0o700
    book.close()


def test_nothing_is_left_beside_a_new_book(tmp_path):
    open_book(tmp_path / "test.book").close()
    assert [file.name for file in tmp_path.iterdir()] == ["test.book"]


@posix
def test_a_book_is_made_where_a_link_leads(tmp_path):
    (tmp_path / "link.book").symlink_to(tmp_path / "real.book")
    open_book(tmp_path / "link.book").close()
    assert (tmp_path / "link.book").is_symlink()
    assert (tmp_path / "real.book").is_file()


def test_a_book_made_by_another_at_the_same_moment_is_opened_not_replaced(
    path, tmp_path, monkeypatch
):
    blank = books.blank_book()

    def made_too_late():
        target = tmp_path / "late.book"
        target.write_bytes(path.read_bytes())
        return blank

    monkeypatch.setattr(books, "blank_book", made_too_late)
    book = open_book(tmp_path / "late.book")
    assert names(book) == ["Ann"]
    book.close()


def test_a_new_book_that_cannot_be_made_is_refused(tmp_path):
    (tmp_path / "file").write_text("x")
    with pytest.raises(CannotMakeBook, match="Choose a folder that you may write to"):
        open_book(tmp_path / "file" / "test.book")
    with pytest.raises((CannotMakeBook, CannotOpenBook)):
        open_book(tmp_path / ("n" * 300))


# An open book


def test_a_book_is_open_with_its_settings(path):
    book = open_book(path)
    assert pragma(book, "foreign_keys") == 1
    assert pragma(book, "synchronous") == 2
    assert pragma(book, "journal_mode") == "truncate"
    assert pragma(book, "application_id") == BOOK_ID
    assert pragma(book, "integrity_check") == "ok"
    book.close()


def test_a_book_keeps_what_was_saved(path):
    book = open_book(path)
    add(book, "Bo")
    book.close()
    again = open_book(path)
    assert names(again) == ["Ann", "Bo"]
    again.close()


def test_opening_a_book_that_is_up_to_date_changes_nothing_and_needs_no_alembic(path):
    before = path.read_bytes()
    script = (
        "import sys; from pathlib import Path; from desktop.store.books import open_book; "
        f"open_book(Path({str(path)!r})).close(); assert 'alembic' not in sys.modules"
    )
    subprocess.run([sys.executable, "-W", "error", "-c", script], check=True, timeout=60)
    assert path.read_bytes() == before


def test_threads_take_turns_at_writing(path):
    book = open_book(path)
    threads = [threading.Thread(target=add, args=(book, f"Bo {n}")) for n in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(names(book)) == 9
    book.close()


def test_two_can_have_a_book_open(path):
    one, other = open_book(path), open_book(path)
    add(one, "Bo")
    add(other, "Cy")
    assert names(one) == names(other) == ["Ann", "Bo", "Cy"]
    one.close()
    other.close()


def test_a_book_that_another_program_is_writing_is_refused_and_can_be_tried_again(
    path, monkeypatch
):
    monkeypatch.setattr(book_engines, "_PATIENCE", 0.05)
    book = open_book(path)
    other = sqlite3.connect(path, isolation_level=None)
    other.execute("BEGIN EXCLUSIVE")
    with pytest.raises(LockedBook, match="Another program is using"):
        add(book, "Bo")
    with pytest.raises(LockedBook):
        open_book(path)
    other.close()
    add(book, "Bo")
    assert names(book) == ["Ann", "Bo"]
    book.close()


# What is no book


@pytest.mark.parametrize("content", [b"hello", b"SQLite format 3", b"\x00" * 4096, b"{}\n" * 9999])
def test_a_file_that_is_no_database_is_refused_and_left(tmp_path, content):
    path = tmp_path / "notes.txt"
    path.write_bytes(content)
    with pytest.raises(NotABook, match="is not a Fairhand book"):
        open_book(path)
    assert path.read_bytes() == content
    assert list(tmp_path.iterdir()) == [path]


def test_the_database_of_another_program_is_refused_and_left_with_its_log(tmp_path):
    path = tmp_path / "places.sqlite"
    other = sqlite3.connect(path)
    other.execute("PRAGMA journal_mode = WAL")
    other.execute("CREATE TABLE contacts (id)")
    other.commit()
    before = {file.name: file.read_bytes() for file in tmp_path.iterdir()}
    with pytest.raises(NotABook):
        open_book(path)
    assert {file.name: file.read_bytes() for file in tmp_path.iterdir()} == before
    other.close()


def test_an_empty_file_is_refused_and_left(tmp_path):
    path = tmp_path / "test.book"
    path.touch()
    with pytest.raises(EmptyBookFile, match="0 bytes"):
        open_book(path)
    assert path.stat().st_size == 0


def test_a_folder_is_refused(tmp_path):
    with pytest.raises(NotABook, match="is a folder"):
        open_book(tmp_path)


@posix
def test_what_is_no_file_is_refused(tmp_path):
    os.mkfifo(tmp_path / "pipe")
    with pytest.raises(NotABook):
        open_book(tmp_path / "pipe")


@posix
def test_links_in_a_circle_are_refused(tmp_path):
    (tmp_path / "a").symlink_to(tmp_path / "b")
    (tmp_path / "b").symlink_to(tmp_path / "a")
    with pytest.raises(CannotOpenBook):
        open_book(tmp_path / "a")


# A book that cannot be used


def test_a_newer_book_is_refused_and_left(path):
    change(path, "UPDATE alembic_version SET version_num = '9999'")
    before = path.read_bytes()
    with pytest.raises(NewerBook, match="Update Fairhand"):
        open_book(path)
    assert path.read_bytes() == before


@posix
def test_a_read_only_book_is_refused_and_left(path):
    before = path.read_bytes()
    path.chmod(0o400)
    with pytest.raises(ReadOnlyBook, match="may not be written to"):
        open_book(path)
    assert path.read_bytes() == before


@posix
def test_a_book_in_a_read_only_folder_is_refused(path):
    path.parent.chmod(0o500)
    try:
        with pytest.raises(ReadOnlyBook, match="folder"):
            open_book(path)
    finally:
        path.parent.chmod(0o700)


@pytest.mark.parametrize("length", [100, 4096, 10000])
def test_a_book_that_was_cut_short_is_refused_and_left(path, length):
    cut = path.read_bytes()[:length]
    path.write_bytes(cut)
    with pytest.raises(DamagedBook, match="Put your newest backup in its place"):
        open_book(path)
    assert path.read_bytes() == cut


def test_a_book_with_a_page_of_zeros_is_refused_not_misread(path):
    whole = path.read_bytes()
    book = open_book(path)
    for page in range(1, len(whole) // 4096):
        path.write_bytes(whole[: page * 4096] + bytes(4096) + whole[(page + 1) * 4096 :])
        try:
            found = names(book)
        except DamagedBook:
            continue
        assert found in ([], ["Ann"])
        book.close()
    book.close()


def test_a_book_that_is_a_write_ahead_log_by_another_program_is_opened_all_the_same(path):
    change(path, "PRAGMA journal_mode = WAL")
    book = open_book(path)
    assert pragma(book, "journal_mode") == "truncate"
    assert names(book) == ["Ann"]
    book.close()


def test_a_book_that_another_program_keeps_as_a_write_ahead_log_is_not_opened_beside_it(path):
    """Two that write through the log can corrupt it: SQLite before 3.51.3, "WAL-reset"."""
    with closing(sqlite3.connect(path)) as other:
        other.execute("PRAGMA journal_mode = WAL")
        other.execute("BEGIN")
        other.execute("SELECT * FROM contacts").fetchall()
        with pytest.raises(LockedBook, match="Close it"):
            open_book(path)
    book = open_book(path)
    assert pragma(book, "journal_mode") == "truncate"
    book.close()


def test_those_who_read_wait_for_nobody_who_writes_and_not_for_each_other(path):
    book = open_book(path)
    try:
        with book.sessions.begin() as writing:
            save_contact(writing, Contact("Bea"))
            writing.flush()
            with book.reads() as one, book.reads() as other:
                for reading in (one, other):
                    assert [line.name for line in search_contacts(reading)] == ["Ann"]
        with book.reads() as reading:
            assert [line.name for line in search_contacts(reading)] == ["Ann", "Bea"]
    finally:
        book.close()
