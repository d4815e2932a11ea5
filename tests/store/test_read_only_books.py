"""A book that may not be written to is read, and nothing is changed about it."""

import shutil
from pathlib import Path

import pytest

from desktop.domain.contacts import Contact
from desktop.store.book_refusals import NotABook, ReadOnlyBook
from desktop.store.books import open_book, open_to_read
from desktop.store.contact_search import search_contacts
from desktop.store.contacts import save_contact

GOLDEN = Path(__file__).with_name("golden")


@pytest.fixture
def path(book):
    """Of a book with Ada in it, in a folder that nothing may be written to."""
    with book.sessions.begin() as session:
        save_contact(session, Contact("Ada Byron"))
    book.close()
    book.path.chmod(0o400)
    book.path.parent.chmod(0o500)
    yield book.path
    book.path.parent.chmod(0o700)
    book.path.chmod(0o600)


def test_it_is_read(path):
    with pytest.raises(ReadOnlyBook):
        open_book(path)
    book = open_to_read(path)
    assert book.is_read_only
    with book.sessions() as session:
        assert [line.name for line in search_contacts(session, "ada")] == ["Ada Byron"]
    book.close()
    assert list(path.parent.iterdir()) == [path]


def test_what_would_be_saved_is_refused(path):
    book = open_to_read(path)
    with pytest.raises(ReadOnlyBook), book.sessions.begin() as session:
        save_contact(session, Contact("Grace Hopper"))
    with book.sessions() as session:
        assert len(search_contacts(session)) == 1
    book.close()


def test_an_older_book_would_have_to_be_written_to(tmp_path):
    older = shutil.copyfile(GOLDEN / "0001.book", tmp_path / "older.book")
    with pytest.raises(ReadOnlyBook):
        open_to_read(older)


def test_what_is_no_book_is_refused(tmp_path):
    (tmp_path / "no.book").write_bytes(b"no")
    with pytest.raises(NotABook):
        open_to_read(tmp_path / "no.book")
