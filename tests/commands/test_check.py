"""A book is looked over on the command line."""

import sqlite3
from contextlib import closing

import pytest
from PySide6.QtCore import QLockFile

from desktop.__main__ import main
from desktop.domain.contacts import Contact
from desktop.paths import lock_path
from desktop.store.books import open_book
from desktop.store.contacts import save_contact


@pytest.fixture
def path(tmp_path):
    path = tmp_path / "my.book"
    book = open_book(path)
    with book.sessions.begin() as session:
        save_contact(session, Contact("Ada Byron"))
    book.close()
    return path


def test_all_is_well_with_a_good_book(path, capsys):
    assert main(["check", "--book", str(path)]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert len(lines) == 7
    assert all(line.endswith(": good") for line in lines)


def test_what_can_be_mended_is_and_that_is_said(path, capsys):
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("INSERT INTO contact_index(contact_index) VALUES ('delete-all')")
        connection.commit()
    assert main(["--book", str(path), "check"]) == 0
    assert "search index: mended, it did not fit the book" in capsys.readouterr().out


def test_a_damaged_book_is_refused_with_what_to_do(path, capsys):
    data = bytearray(path.read_bytes())
    data[4096 * 2 : 4096 * 6] = bytes(4096 * 4)
    path.write_bytes(data)
    assert main(["check", "--book", str(path)]) == 2
    assert "damaged" in capsys.readouterr().err


def test_of_a_damaged_book_all_is_saved_that_can_be_read_and_it_is_kept(path, capsys):
    whole = path.read_bytes()
    harmed = whole[: len(whole) - 4096 * 2]
    path.write_bytes(harmed)
    assert main(["check", "--book", str(path)]) == 2
    assert path.read_bytes() == harmed
    capsys.readouterr()
    assert main(["check", "--salvage", "--book", str(path)]) == 0
    told = capsys.readouterr().out
    assert f"{path} has again what could be read: contacts 1, events 0." in told
    (kept,) = path.parent.glob("*damaged*")
    assert str(kept) in told
    assert kept.read_bytes() == harmed
    assert main(["check", "--book", str(path)]) == 0


def test_a_book_in_order_is_not_salvaged(path, capsys):
    assert main(["check", "--salvage", "--book", str(path)]) == 0
    assert "search index: good" in capsys.readouterr().out


def test_where_no_book_is_none_is_made(tmp_path, capsys):
    assert main(["check", "--book", str(tmp_path / "no.book")]) == 2
    assert "There is no book" in capsys.readouterr().err
    assert list(tmp_path.iterdir()) == []


def test_a_book_that_a_window_has_open_is_left_alone(path, capsys):
    lock = QLockFile(str(lock_path(path)))
    assert lock.tryLock(0)
    assert main(["check", "--book", str(path)]) == 2
    assert "close it there first" in capsys.readouterr().err
    lock.unlock()


def test_a_folder_that_is_copied_to_a_cloud_is_warned_of(path, tmp_path, capsys):
    (tmp_path / "Dropbox").mkdir()
    moved = path.rename(tmp_path / "Dropbox" / "my.book")
    assert main(["check", "--book", str(moved)]) == 0
    assert f"Dropbox copies the folder of {moved}" in capsys.readouterr().err
