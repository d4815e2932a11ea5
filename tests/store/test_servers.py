"""A book on a server: made once, each user's rows their own, and no change lost to another."""

from concurrent.futures import ThreadPoolExecutor, wait
from dataclasses import replace
from datetime import date

import pytest
import sqlalchemy as sa
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext

from desktop.domain.contacts import Contact
from desktop.domain.events import Event
from desktop.domain.occasions import Occasion
from desktop.domain.senders import Sender
from desktop.store import revisions, servers
from desktop.store.contact_search import contact_page, search_contacts
from desktop.store.contacts import NoSuchContact, contact, save_contact
from desktop.store.events import save_event
from desktop.store.follow_up_facts import moments_of, these
from desktop.store.lost_updates import ChangedMeanwhile
from desktop.store.organizations import organizations
from desktop.store.owed_lists import owed_count
from desktop.store.own_rows import own_rows
from desktop.store.revisions import Revision
from desktop.store.senders import save_sender, sender
from desktop.store.server_refusals import (
    CannotReachServer,
    NewerServerBook,
    NoSuchServer,
    NotYetMade,
    PasswordInName,
    ServerTooOld,
)
from desktop.store.servers import open_server
from desktop.store.tables import Base, ContactRow, EventRow, FollowUpRow, SentNoteRow

OF_SERVERS = (
    *("search", "contact_lookups", "event_lookups", "ix_contacts_listed", "ix_follow_ups_owed"),
    *("ix_events_listed", "ix_sent_notes_listed"),
)


@pytest.fixture
def open_as(empty_server):
    """Opens the book as one of its users."""
    opened = []

    def open_as(user):
        opened.append(open_server(empty_server(user)))
        return opened[-1].sessions

    yield open_as
    for book in opened:
        book.close()


@pytest.fixture
def execute(server):
    """Does something as whoever keeps the server."""

    def execute(statement, database="firm"):
        engine = sa.create_engine(server("admin", database), isolation_level="AUTOCOMMIT")
        with engine.connect() as connection:
            connection.exec_driver_sql(statement)
        engine.dispose()

    return execute


def names(sessions):
    with sessions() as session:
        return [line.name for line in search_contacts(session)]


def is_no_search(thing, name, kind, reflected, compared):
    return name not in OF_SERVERS


def test_the_revisions_make_the_tables_that_the_rows_expect(empty_server):
    engine = sa.create_engine(empty_server("admin"))
    with engine.connect() as connection:
        opts = {"compare_type": True, "include_object": is_no_search}
        context = MigrationContext.configure(connection, opts=opts)
        assert compare_metadata(context, Base.metadata) == []
    engine.dispose()


def test_each_coach_sees_their_own_clients_only(open_as):
    mine, theirs = open_as("coach"), open_as("other")
    with mine.begin() as session:
        ann = save_contact(session, Contact("Ann", "Acme"))
        save_event(session, Event(ann.id, Occasion.RECRUITER_CALL, date(2026, 11, 2)))
        save_sender(session, Sender("Coach"))
    with theirs.begin() as session:
        assert search_contacts(session, "ann") == []
        assert organizations(session) == []
        assert owed_count(session, date(2027, 1, 1)) == 0
        assert sender(session) == Sender()
        save_contact(session, Contact("Bo", "Acme"))
        save_sender(session, Sender("Other"))
        with pytest.raises(NoSuchContact):
            contact(session, ann.id)
    assert (names(mine), names(theirs)) == (["Ann"], ["Bo"])
    with mine() as session:
        assert sender(session).name == "Coach"


@pytest.mark.parametrize(
    ("row", "order"),
    [
        (ContactRow, "name_folded, id"),
        (EventRow, "on_date, id"),
        (FollowUpRow, "due_on, latest_on, id"),
        (SentNoteRow, "at, id"),
    ],
)
def test_a_coachs_list_is_read_by_an_index_that_begins_with_its_owner(open_as, row, order):
    listed = {"deleted_at": None, "closed_on": None}
    with open_as("coach")() as session:
        query = sa.select(row.id).where(own_rows(session, row)).order_by(sa.text(order)).limit(9)
        query = query.where(*(row.__table__.c[n].is_(None) for n in listed if n in row.__table__.c))
        for setting in ("enable_seqscan", "enable_sort", "enable_bitmapscan"):
            session.execute(sa.text(f"SET LOCAL {setting} = off"))
        asked = query.compile(session.get_bind(), compile_kwargs={"literal_binds": True})
        plan = session.scalars(sa.text(f"EXPLAIN {asked}")).all()
        assert any("Index Cond: (owner = " in line for line in plan), plan


def test_a_server_that_knows_nothing_of_its_tables_reads_whom_events_name_once(open_as):
    with open_as("coach").begin() as session:
        ids = [save_contact(session, Contact(f"Ann {n}")).id for n in range(40)]
        for id in ids:
            save_event(session, Event(id, Occasion.RECRUITER_CALL, date(2026, 11, 2)))
        asked = []
        connection = session.connection()
        sa.event.listen(connection, "before_cursor_execute", lambda *told: asked.append(told[2:4]))
        assert len(moments_of(session, these(ids))) == len(ids)
        statement, values = asked[0]
        plan = connection.exec_driver_sql(f"EXPLAIN ANALYZE {statement}", values).scalars().all()
    (both,) = (line for line in plan if "Append" in line)
    assert both.endswith("loops=1)"), plan


def test_nobody_can_write_a_row_that_is_anothers(open_as):
    mine, theirs = open_as("coach"), open_as("other")
    with mine.begin() as session:
        ann = save_contact(session, Contact("Ann"))
    with theirs.begin() as session:
        changed = session.execute(sa.text("UPDATE contacts SET name = 'Bob'"))
        assert changed.rowcount == 0
        with pytest.raises(sa.exc.ProgrammingError, match="row-level security"):
            session.execute(
                sa.text("INSERT INTO settings (owner, key, value) VALUES ('coach', 'a', '1')")
            )
        session.rollback()
    with mine() as session:
        assert contact(session, ann.id).name == "Ann"


def test_a_change_made_on_what_another_changed_is_refused_with_theirs(open_as):
    here, there = open_as("coach"), open_as("coach")
    with here.begin() as session:
        read = save_contact(session, Contact("Ann"))
    with there.begin() as session:
        save_contact(session, replace(read, notes="Likes tea."))
    with pytest.raises(ChangedMeanwhile) as refused, here.begin() as session:
        save_contact(session, replace(read, notes="Likes coffee."))
    assert refused.value.kept.notes == "Likes tea."
    with here.begin() as session:
        save_contact(session, replace(refused.value.kept, notes="Likes both."))
        assert contact(session, read.id).notes == "Likes both."


def test_two_changes_at_the_very_same_time_lose_neither(open_as):
    here, there = open_as("coach"), open_as("coach")
    with here.begin() as session:
        read = save_contact(session, Contact("Ann"))

    def save_there():
        with there.begin() as session:
            save_contact(session, replace(read, notes="Likes coffee."))

    with ThreadPoolExecutor() as threads:
        with here.begin() as session:
            save_contact(session, replace(read, notes="Likes tea."))
            saving = threads.submit(save_there)
            assert not wait([saving], timeout=0.2).done  # it waits for us
        with pytest.raises(ChangedMeanwhile):
            saving.result(timeout=10)
    with here() as session:
        assert contact(session, read.id).notes == "Likes tea."


def test_pages_of_a_list_follow_each_other(open_as):
    sessions = open_as("coach")
    with sessions.begin() as session:
        for name in ("élan", "Eli", "Ábel", "ada", "Zoe"):
            save_contact(session, Contact(name))
        whole = contact_page(session).lines
        first = contact_page(session, limit=3)
        assert (*first.lines, *contact_page(session, after=first.next).lines) == whole


def test_a_book_of_a_newer_app_is_refused(server, monkeypatch):
    monkeypatch.setattr(revisions, "REVISIONS", revisions.REVISIONS[:1])
    with pytest.raises(NewerServerBook, match=r"coach@127\.0\.0\.1/firm"):
        open_server(server("coach"))


def test_a_guest_may_not_renew_a_book_and_its_keeper_may(server, monkeypatch, execute):
    execute("CREATE DATABASE other_firm")
    with pytest.raises(NotYetMade):
        open_server(server("coach", "other_firm"))
    open_server(server("admin", "other_firm")).close()
    nothing = Revision("9000", lambda op: None)
    monkeypatch.setattr(revisions, "REVISIONS", (*revisions.REVISIONS, nothing))
    with pytest.raises(NotYetMade):
        open_server(server("coach", "other_firm"))
    open_server(server("admin", "other_firm")).close()
    open_server(server("coach", "other_firm")).close()


def test_a_server_that_does_not_answer_is_refused_in_words(server):
    with pytest.raises(CannotReachServer, match="look at the network"):
        open_server("postgresql+psycopg://coach@127.0.0.1:1/firm")
    with pytest.raises(CannotReachServer, match="does not exist"):
        open_server(server("coach", "nowhere"))


def test_an_old_server_is_refused(server, monkeypatch):
    monkeypatch.setattr(servers, "OLDEST", 99)
    with pytest.raises(ServerTooOld, match="needs 99"):
        open_server(server("coach"))


@pytest.mark.parametrize(
    "name", ["mysql://ann@host/firm", "postgresql://", "postgresql://h:p/firm", "http:"]
)
def test_what_names_no_server_is_refused(name):
    with pytest.raises(NoSuchServer, match="postgresql"):
        open_server(name)


def test_a_password_in_the_name_is_refused_without_saying_it():
    with pytest.raises(PasswordInName) as refused:
        open_server("postgresql+psycopg://ann:secret@host/firm")
    assert "secret" not in str(refused.value)
    assert "keyring set fairhand ann@" in str(refused.value)
