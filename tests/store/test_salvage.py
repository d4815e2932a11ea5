"""Of a damaged book all is saved that can be read, and the damaged one stays as it was."""

from datetime import date

import pytest

from desktop.store.backups import contents
from desktop.store.book_refusals import DamagedBook
from desktop.store.books import open_book
from desktop.store.contact_search import search_contacts
from desktop.store.crowds import fill_with_crowd
from desktop.store.salvage import NothingToSalvage, salvage

PEOPLE = 400
PAGE = 4096


@pytest.fixture(scope="module")
def whole(tmp_path_factory):
    path = tmp_path_factory.mktemp("salvage") / "whole.book"
    book = open_book(path)
    with book.sessions.begin() as session:
        fill_with_crowd(session, range(PEOPLE), PEOPLE, 1, date(2026, 11, 22))
    book.close()
    return path


@pytest.fixture
def damaged(whole, tmp_path):
    """What harms a copy of the book: zeroed pages, flipped bytes, a cut end."""

    def harm(*, pages=(), length=None, byte=0):
        data = bytearray(whole.read_bytes())[:length]
        for page in pages:
            data[page * PAGE : (page + 1) * PAGE] = bytes([byte]) * PAGE
        path = tmp_path / "damaged.book"
        path.write_bytes(data)
        return path

    return harm


def people(path):
    book = open_book(path)
    try:
        with book.sessions() as session:
            return search_contacts(session)
    finally:
        book.close()


def test_nothing_is_lost_of_a_whole_book(whole, tmp_path):
    saved = salvage(whole, tmp_path / "saved.book")
    assert (saved.contacts, saved.events) == (PEOPLE, contents(whole).events)
    assert people(saved.path) == people(whole)


@pytest.mark.parametrize("byte", [0, 255])
def test_only_what_stood_on_damaged_pages_is_lost(damaged, tmp_path, byte):
    harmed = damaged(pages=range(60, 64), byte=byte)
    before = harmed.read_bytes()
    saved = salvage(harmed, tmp_path / "saved.book")
    assert saved.contacts > PEOPLE * 0.6
    assert len(people(saved.path)) == saved.contacts
    assert harmed.read_bytes() == before


def test_the_first_half_of_a_cut_book_is_saved(damaged, whole, tmp_path):
    harmed = damaged(length=whole.stat().st_size // PAGE // 2 * PAGE)
    with pytest.raises(DamagedBook):
        people(harmed)
    saved = salvage(harmed, tmp_path / "saved.book")
    assert saved.contacts > 0
    assert len(people(saved.path)) == saved.contacts


def test_a_book_without_its_first_page_is_refused(damaged, tmp_path):
    with pytest.raises(NothingToSalvage, match="put a backup in its place"):
        salvage(damaged(pages=[0]), tmp_path / "saved.book")
    assert not (tmp_path / "saved.book").exists()


def test_few_pages_hold_so_much_that_nothing_is_left_without_them(damaged, whole, tmp_path):
    """Those of the list of tables. One page in some is tried."""
    pages = range(1, whole.stat().st_size // PAGE)
    refused = 0
    for number, page in enumerate(pages[:: max(1, len(pages) // 8)]):
        try:
            salvage(damaged(pages=[page], byte=number % 256), tmp_path / f"{page}.book")
        except NothingToSalvage:
            refused += 1
    assert refused <= 2
