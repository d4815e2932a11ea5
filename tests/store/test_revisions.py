"""From revision to revision: the tables that the rows expect, and nothing lost on the way."""

import sqlite3
from datetime import UTC, datetime

import pytest
import sqlalchemy as sa
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext

from desktop.domain.addresses import PostalAddress
from desktop.domain.contacts import Contact
from desktop.store import revisions
from desktop.store.backups import Reason, backups, backups_folder, newest_good, restore
from desktop.store.book_files import BOOK_ID
from desktop.store.book_refusals import CannotBackUp, DamagedBook
from desktop.store.books import open_book
from desktop.store.contact_search import search_contacts
from desktop.store.contacts import save_contact
from desktop.store.revisions import Revision
from desktop.store.tables import Base


def names(book):
    with book.sessions() as session:
        return [line.name for line in search_contacts(session)]


def column_names(book):
    with book.sessions() as session:
        return [
            column["name"] for column in sa.inspect(session.connection()).get_columns("contacts")
        ]


@pytest.fixture
def path(tmp_path):
    """A book with Ann in it, closed."""
    path = tmp_path / "test.book"
    book = open_book(path)
    with book.sessions.begin() as session:
        save_contact(session, Contact("Ann", address=PostalAddress("1 Elm St")))
    book.close()
    return path


@pytest.fixture
def later(monkeypatch):
    """The app after a while, with revisions that the book has not seen."""

    def add(*steps):
        new = [Revision(f"9{n:03}", step) for n, step in enumerate(steps)]
        monkeypatch.setattr(revisions, "REVISIONS", (*revisions.REVISIONS, *new))

    return add


def add_nickname(op):
    op.add_column("contacts", sa.Column("nickname", sa.Text(), server_default="none"))


def drop_phone(op):
    with op.batch_alter_table("contacts") as table:
        table.drop_column("phone")


def orphan_addresses(op):
    op.execute("DELETE FROM contacts")


def fail(op):
    add_nickname(op)
    raise RuntimeError("stopped half way")


def is_no_index_of_words(name, kind, parents):
    return not (kind == "table" and name.startswith(("contact_index", "event_index")))


def test_the_revisions_make_the_tables_that_the_rows_expect(book):
    with book.sessions() as session:
        opts = {"compare_type": True, "include_name": is_no_index_of_words}
        context = MigrationContext.configure(session.connection(), opts=opts)
        assert compare_metadata(context, Base.metadata) == []


def test_ids_of_revisions_are_in_order_and_each_its_own():
    ids = [revision.id for revision in revisions.REVISIONS]
    assert ids == sorted(set(ids))


def test_alembic_knows_which_revision_a_book_is_at(book):
    with book.sessions() as session:
        context = MigrationContext.configure(session.connection())
        assert context.get_current_revision() == revisions.REVISIONS[-1].id


def test_an_older_book_is_brought_up_to_date_and_its_people_are_there(path, later):
    later(add_nickname)
    book = open_book(path)
    assert "nickname" in column_names(book)
    assert names(book) == ["Ann"]
    book.close()


def test_an_older_book_goes_through_every_revision_it_lacks(path, later):
    def add_star_sign(op):
        op.add_column("contacts", sa.Column("star_sign", sa.Text()))

    later(add_nickname, add_star_sign)
    book = open_book(path)
    assert {"nickname", "star_sign"} <= set(column_names(book))
    book.close()
    open_book(path).close()


def test_an_older_book_is_backed_up_first_and_the_backup_opens(path, later, monkeypatch):
    before = revisions.REVISIONS
    later(add_nickname)
    open_book(path).close()
    (backup,) = backups(path)
    assert backup.reason is Reason.MIGRATION
    assert backup.path.stat().st_mode & 0o777 == 0o600
    assert newest_good(path) == backup
    monkeypatch.setattr(revisions, "REVISIONS", before)
    restore(path, backup.path, datetime.now(UTC))
    book = open_book(path)
    assert names(book) == ["Ann"]
    assert "nickname" not in column_names(book)
    book.close()


def test_a_book_of_today_is_not_backed_up_when_it_is_opened(path):
    open_book(path).close()
    assert backups(path) == []


def test_an_older_book_that_cannot_be_backed_up_is_left_as_it_is(path, later):
    backups_folder(path).write_text("no folder")
    before = path.read_bytes()
    later(add_nickname)
    with pytest.raises(CannotBackUp):
        open_book(path)
    assert path.read_bytes() == before


def test_a_revision_that_fails_leaves_the_book_as_it_was(path, later):
    before = path.read_bytes()
    later(fail)
    with pytest.raises(RuntimeError):
        open_book(path)
    assert path.read_bytes() == before


def test_a_table_that_is_made_anew_takes_nothing_along_that_refers_to_it(path, later):
    later(drop_phone)
    book = open_book(path)
    assert "phone" not in column_names(book)
    with book.sessions() as session:
        count = session.connection().exec_driver_sql("SELECT count(*) FROM postal_addresses")
        assert count.scalar() == 1
    book.close()


def test_a_revision_that_leaves_loose_ends_is_taken_back(path, later):
    before = path.read_bytes()
    later(orphan_addresses)
    with pytest.raises(DamagedBook):
        open_book(path)
    assert path.read_bytes() == before


def test_a_book_without_any_revision_goes_through_all(tmp_path):
    path = tmp_path / "test.book"
    bare = sqlite3.connect(path)
    bare.execute(f"PRAGMA application_id = {BOOK_ID}")
    bare.execute("CREATE TABLE alembic_version (version_num VARCHAR(32) NOT NULL)")
    bare.close()
    book = open_book(path)
    assert names(book) == []
    book.close()
