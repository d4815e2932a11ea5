"""Words are looked up by an index on a server, for each of its users among their own rows only."""

from datetime import date

import pytest
import sqlalchemy as sa

from desktop.domain.contacts import Contact
from desktop.domain.event_lists import EventFilter
from desktop.domain.events import Event
from desktop.domain.occasions import Occasion
from desktop.store import revisions, server_words
from desktop.store.contact_search import contact_page, search_contacts
from desktop.store.contacts import delete_contact, save_contact
from desktop.store.event_lists import event_page
from desktop.store.events import save_event
from desktop.store.servers import open_server
from desktop.store.tables import ContactRow


@pytest.fixture
def open_as(empty_server):
    """Opens the book as one of its users."""
    opened = []

    def open_as(user, database="firm"):
        opened.append(open_server(empty_server(user, database)))
        return opened[-1].sessions

    yield open_as
    for book in opened:
        book.close()


@pytest.fixture
def execute(server):
    """Does something as whoever keeps the server."""

    def execute(*statements, database="firm"):
        engine = sa.create_engine(server("admin", database), isolation_level="AUTOCOMMIT")
        with engine.connect() as connection:
            for statement in statements:
                connection.exec_driver_sql(statement)
        engine.dispose()

    return execute


def people(session, words):
    return [line.name for line in search_contacts(session, words)]


@pytest.mark.parametrize("few", [0, 2, 5000])
def test_rare_and_common_words_find_the_same_in_the_same_order(open_as, monkeypatch, few):
    monkeypatch.setattr(server_words, "_FEW", few)
    with open_as("coach").begin() as session:
        for name, firm in (("Bo Lind", "Maple"), ("Mary Lind", "Acme"), ("Ann Mapes", "Maple")):
            save_contact(session, Contact(name, firm))
        assert people(session, "ma") == ["Ann Mapes", "Mary Lind", "Bo Lind"]
        assert people(session, "lind ma") == ["Mary Lind", "Bo Lind"]
        assert people(session, "zz") == []
        first = contact_page(session, "ma", limit=2)
        (last,) = contact_page(session, "ma", after=first.next, limit=2).lines
        assert last.name == "Bo Lind"


def test_what_is_looked_up_is_kept_up_with_every_change(open_as):
    with open_as("coach").begin() as session:
        ann = save_contact(session, Contact("Ann Lee"))
        event = save_event(
            session, Event(ann.id, Occasion.REFERENCE_RECEIVED, date(2026, 11, 2), "Boats.")
        )
        save_contact(session, Contact("Ann Lind", id=ann.id))
        assert people(session, "lee") == []
        assert people(session, "lind") == ["Ann Lind"]
        (line,) = event_page(session, EventFilter("boat lin")).lines
        assert line.event.id == event.id
        delete_contact(session, ann.id)
        assert people(session, "ann") == []


def test_nobody_learns_from_an_index_what_others_have(open_as):
    with open_as("other").begin() as session:
        save_contact(session, Contact("Secret Client"))
    with open_as("coach")() as session:
        assert people(session, "secret") == []
        assert session.scalars(sa.select(ContactRow.id)).all() == []
        asked = "SELECT find_contacts('{}', to_tsquery('secret'), 9)"
        assert session.scalars(sa.text(asked.format("coach"))).all() == []
        for forbidden in (asked.format("other"), "SELECT * FROM contact_lookups"):
            with pytest.raises(sa.exc.ProgrammingError, match=r"somebody else|permission denied"):
                session.execute(sa.text(forbidden))
            session.rollback()


def test_nobody_writes_into_the_index_by_a_table_of_their_own(open_as):
    with open_as("coach")() as session:
        own = "CREATE TEMP TABLE mine (id integer, owner text, search tsvector)"
        session.execute(sa.text(own))
        trigger = "CREATE TRIGGER t AFTER INSERT ON mine FOR EACH ROW EXECUTE FUNCTION {}()"
        with pytest.raises(sa.exc.ProgrammingError, match="permission denied for function"):
            session.execute(sa.text(trigger.format("keep_contact_lookup")))


def test_who_works_as_a_role_searches_what_is_the_roles(open_as, execute):
    execute("CREATE ROLE team", "GRANT team TO coach", "ALTER ROLE coach SET role = team")
    try:
        with open_as("coach").begin() as session:
            save_contact(session, Contact("Ann Lee"))
            assert people(session, "lee") == ["Ann Lee"]
    finally:
        execute("ALTER ROLE coach RESET role", "TRUNCATE contacts CASCADE", "DROP ROLE team")


def test_an_index_is_asked_and_rows_are_not_gone_through(open_as):
    with open_as("coach").begin() as session:
        for number in range(40):
            save_contact(session, Contact(f"Ann Lee {number}"))
        session.execute(sa.text("ANALYZE contacts"))
        session.execute(sa.text("SET LOCAL enable_seqscan = off"))
        asked = []
        connection = session.connection()
        sa.event.listen(connection, "before_cursor_execute", lambda *told: asked.append(told[2:4]))
        people(session, "lee")
        statement, values = asked[1]
        plan = connection.exec_driver_sql(f"EXPLAIN {statement}", values).scalars().all()
        assert any("Index Cond: (id = " in line for line in plan), plan


def test_an_older_book_is_renewed_for_everybody_by_who_is_no_superuser(
    open_as, execute, monkeypatch
):
    execute("CREATE ROLE keeper LOGIN", "CREATE DATABASE old_firm OWNER keeper")
    try:
        with monkeypatch.context() as older:
            older.setattr(revisions, "REVISIONS", revisions.REVISIONS[:6])
            open_as("keeper", "old_firm")
            for user, name in (("coach", "Ann Lee"), ("other", "Bo Lee")):
                with open_as(user, "old_firm").begin() as session:
                    ann = save_contact(session, Contact(name))
                    save_event(
                        session,
                        Event(ann.id, Occasion.REFERENCE_RECEIVED, date(2026, 11, 2), "Tea"),
                    )
        with open_as("keeper", "old_firm")() as session:
            assert people(session, "lee") == []
        for user, name in (("coach", "Ann Lee"), ("other", "Bo Lee")):
            with open_as(user, "old_firm")() as session:
                assert people(session, "lee") == [name]
                assert len(event_page(session, EventFilter("tea")).lines) == 1
    finally:
        execute("DROP DATABASE old_firm WITH (FORCE)", "DROP ROLE keeper")
