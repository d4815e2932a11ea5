"""A book of one's own for each test: a real file."""

import pytest

from desktop.store.books import open_book


@pytest.fixture
def book(tmp_path):
    book = open_book(tmp_path / "test.book")
    yield book
    book.close()


@pytest.fixture
def session(book):
    """One transaction, not committed."""
    with book.sessions() as session:
        yield session
