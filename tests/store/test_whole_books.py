"""All the rows of a book, from a file to a server and back."""

import re
from pathlib import Path

import pytest

from desktop.domain.imports import ReadingChoices
from desktop.store.books import open_book
from desktop.store.contact_search import search_contacts
from desktop.store.servers import open_server
from desktop.store.tables import Base
from desktop.store.whole_books import ForeignRow, restore_book
from desktop.workflows.export_book import export_archive
from desktop.workflows.file_readers import FileReader
from desktop.workflows.restore_book import restore_archive
from tests.workflows.test_export_book import filled, members


def quietly(done, of):
    """Progress that nobody looks at."""


def archive_of(book, path):
    with book.sessions() as session:
        export_archive(session, path, quietly)
    return path


def restored(book, path):
    file = FileReader().read(path, ReadingChoices(), quietly)
    with book.sessions.begin() as session:
        restore_archive(session, file, lambda done: None)


def test_a_book_goes_to_a_server_and_back_without_loss(book, empty_server, tmp_path):
    with book.sessions.begin() as session:
        filled(session)
    first = archive_of(book, tmp_path / "first.fairhand")
    server = open_server(empty_server("coach"))
    try:
        restored(server, first)
        second = archive_of(server, tmp_path / "second.fairhand")
        with server.sessions() as session:
            assert [one.name for one in search_contacts(session, "friend")] == ["Bo Ek"]
    finally:
        server.close()
    back = open_book(tmp_path / "back.book")
    try:
        restored(back, second)
        third = archive_of(back, tmp_path / "third.fairhand")
    finally:
        back.close()
    assert members(third) == members(second)
    assert members(second) == members(first)


@pytest.mark.parametrize(
    "rows",
    [
        [("nothing", {"id": 1})],
        [("contacts", {"id": 1, "name": "Ann", "shoe_size": 7})],
        [("contacts", {"id": 1, "owner": "other"})],
        [("contact_ways", {"contact_id": 99, "place": 0, "kind": "x", "value": "", "label": ""})],
    ],
)
def test_rows_of_another_version_are_refused(session, rows):
    with pytest.raises(ForeignRow):
        restore_book(session, rows, lambda done: None)


def test_every_column_is_told_of_in_the_manual():
    manual = (Path(__file__).parents[2] / "packaging" / "docs" / "archive.md").read_text("utf-8")
    told = {section.split("\n")[0]: section for section in manual.split("\n### ")[1:]}
    for table in Base.metadata.sorted_tables:
        columns = {column.name for column in table.c} - {"owner"}
        assert columns == set(re.findall(r"^\| `(\w+)` \|", told[table.name], re.MULTILINE))
