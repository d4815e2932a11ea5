"""A book of one's own for each test: a real file, and for some a real server as well."""

import shutil

import pytest
import sqlalchemy as sa

from desktop.store.books import open_book
from desktop.store.servers import open_server
from desktop.store.tables import Base
from tests.store import postgres


@pytest.fixture(scope="session")
def server():
    """A server with an empty book and two coaches; answers what names the book of a user."""
    if postgres.programs() is None:
        pytest.skip("no PostgreSQL here: install the package postgresql")
    with postgres.firm() as name:
        yield name


@pytest.fixture
def empty_server(server):
    """The server with nobody in its book."""
    engine = sa.create_engine(server("admin"))
    tables = ", ".join(Base.metadata.tables)
    with engine.begin() as connection:
        connection.exec_driver_sql(f"TRUNCATE {tables} RESTART IDENTITY CASCADE")
    engine.dispose()
    return server


@pytest.fixture
def file_book(blank, tmp_path):
    book = open_book(shutil.copyfile(blank, tmp_path / "test.book"))
    yield book
    book.close()


@pytest.fixture(params=["file", "server"])
def any_book(request):
    """A book, once as a file and once on a server."""
    if request.param == "file":
        yield request.getfixturevalue("file_book")
        return
    book = open_server(request.getfixturevalue("empty_server")("coach"))
    yield book
    book.close()


@pytest.fixture
def book(file_book):
    return file_book


@pytest.fixture
def session(book):
    """One transaction, not committed."""
    with book.sessions() as session:
        yield session
