"""A book that cannot be opened is mended from a backup, or from what can be read of it."""

import pytest

from desktop.domain.contacts import Contact
from desktop.store.book_refusals import CannotMakeBook
from desktop.store.books import open_book
from desktop.store.contact_search import search_contacts
from desktop.store.contacts import save_contact
from desktop.store.salvage import NothingToSalvage
from desktop.workflows.back_up_books import back_up_now
from desktop.workflows.mend_books import good_backup, restore_backup, save_what_can_be_read


@pytest.fixture
def path(tmp_path):
    path = tmp_path / "my.book"
    book = open_book(path)
    with book.sessions.begin() as session:
        save_contact(session, Contact("Ada Byron"))
    book.close()
    return path


def cut(path):
    data = path.read_bytes()
    path.write_bytes(data[: len(data) - 4096])
    return path.read_bytes()


def names(path):
    book = open_book(path)
    try:
        with book.sessions() as session:
            return [line.name for line in search_contacts(session)]
    finally:
        book.close()


def test_the_newest_whole_backup_is_offered_and_brought_back(path):
    good, torn = back_up_now(path), back_up_now(path)
    torn.path.write_bytes(b"torn")
    damaged = cut(path)
    offer = good_backup(path)
    assert (offer.path, offer.contacts) == (good.path, 1)
    mended = restore_backup(path, offer)
    assert names(path) == ["Ada Byron"]
    assert mended.kept.read_bytes() == damaged


def test_without_a_backup_nothing_is_offered(path):
    assert good_backup(path) is None


def test_what_can_be_read_takes_the_place_of_the_damaged_book(path):
    damaged = cut(path)
    mended = save_what_can_be_read(path)
    assert (names(path), mended.contacts) == (["Ada Byron"], 1)
    assert mended.kept.read_bytes() == damaged


def test_where_nothing_can_be_read_nothing_is_changed(path):
    path.write_bytes(b"\xff" * 8192)
    with pytest.raises(NothingToSalvage):
        save_what_can_be_read(path)
    assert [file.name for file in path.parent.iterdir()] == ["my.book"]


def test_without_room_to_read_it_in_the_damaged_book_stays_where_it_is(path, monkeypatch):
    damaged = cut(path)
    monkeypatch.setattr("tempfile.tempdir", str(path.parent / "none"))
    with pytest.raises(CannotMakeBook, match="no such file or directory"):
        save_what_can_be_read(path)
    assert path.read_bytes() == damaged
    assert [file.name for file in path.parent.iterdir()] == [path.name]
