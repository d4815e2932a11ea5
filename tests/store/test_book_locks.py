"""A book that a window has open is not replaced under it."""

import platform
import subprocess

import pytest
from PySide6.QtCore import QLockFile

from desktop.paths import lock_path
from desktop.store.book_locks import BookIsOpen, refuse_open


@pytest.fixture
def book(tmp_path):
    return tmp_path / "my.book"


def test_a_closed_book_is_not_refused(book):
    refuse_open(book)


def test_an_open_one_is(book):
    lock = QLockFile(str(lock_path(book)))
    assert lock.tryLock(0)
    with pytest.raises(BookIsOpen, match="close it there first"):
        refuse_open(book)


def test_the_lock_of_a_process_that_is_gone_holds_nothing(book):
    gone = subprocess.Popen(["true"])
    gone.wait()
    lock_path(book).write_text(f"{gone.pid}\nfairhand\n{platform.node()}\n")
    refuse_open(book)


def test_a_lock_of_another_computer_holds(book):
    lock_path(book).write_text("1\nfairhand\nelsewhere\n")
    with pytest.raises(BookIsOpen):
        refuse_open(book)


@pytest.mark.parametrize("content", [b"", b"\xff", b"1\nfairhand"])
def test_half_a_lock_holds_nothing(book, content):
    lock_path(book).write_bytes(content)
    refuse_open(book)
