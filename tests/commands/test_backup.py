"""Backups are made, listed and brought back on the command line."""

from pathlib import Path

import pytest
from PySide6.QtCore import QLockFile

from desktop.__main__ import main
from desktop.domain.contacts import Contact
from desktop.paths import lock_path
from desktop.store.backups import backups, backups_folder, contents
from desktop.store.books import open_book
from desktop.store.contacts import save_contact


def add(path, name):
    book = open_book(path)
    with book.sessions.begin() as session:
        save_contact(session, Contact(name))
    book.close()


@pytest.fixture
def book(tmp_path):
    path = tmp_path / "my.book"
    add(path, "Ada Byron")
    return path


def test_a_backup_is_made_listed_and_brought_back(book, capsys):
    assert main(["backup", "--book", str(book)]) == 0
    made = capsys.readouterr().out.strip()
    add(book, "Grace Hopper")

    assert main(["--book", str(book), "restore"]) == 0
    number, _day, _time, reason, *held = capsys.readouterr().out.split()
    assert (number, reason, held) == ("1", "asked", ["1", "contacts,", "0", "events"])

    assert main(["restore", "1", "--book", str(book)]) == 0
    said = capsys.readouterr().out.splitlines()
    assert said[0] == f"{book} is again as in {made}."
    assert said[1].startswith("As it was, it is kept in ")
    assert contents(book).contacts == 1


@pytest.mark.parametrize("named", ["7", "0", "nowhere.book"])
def test_a_backup_that_is_not_there_is_refused(book, capsys, named):
    assert main(["restore", named, "--book", str(book)]) == 2
    assert "lists those there are" in capsys.readouterr().err


def test_a_book_in_a_window_is_not_replaced(book, capsys):
    main(["backup", "--book", str(book)])
    lock = QLockFile(str(lock_path(book)))
    assert lock.tryLock(0)
    assert main(["restore", "1", "--book", str(book)]) == 2
    assert "close it there first" in capsys.readouterr().err


def test_a_damaged_backup_is_listed_as_such(book, capsys):
    main(["backup", "--book", str(book)])
    Path(capsys.readouterr().out.strip()).write_bytes(b"torn")
    main(["restore", "--book", str(book)])
    assert capsys.readouterr().out.rstrip().endswith("damaged")


def test_a_book_is_named_from_where_one_is_and_through_links(book, monkeypatch, capsys):
    monkeypatch.chdir(book.parent)
    (book.parent / "link.book").symlink_to(book)
    for named in ("my.book", "link.book"):
        assert main(["backup", "--book", named]) == 0
        assert Path(capsys.readouterr().out.strip()).parent == backups_folder(book)
    newest = backups(book)[0].path
    assert main(["restore", str(newest.relative_to(book.parent)), "--book", "my.book"]) == 0
    assert contents(book).contacts == 1


def test_that_there_is_no_backup_is_told(book, capsys):
    assert main(["restore", "--book", str(book)]) == 0
    assert capsys.readouterr().out.startswith(f"There is no backup of {book} yet")


def test_no_book_no_backup(tmp_path, capsys):
    assert main(["backup", "--book", str(tmp_path / "none.book")]) == 2
    assert "none.book" in capsys.readouterr().err
