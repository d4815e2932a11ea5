"""A book on a PostgreSQL server, for several people at once: each sees their own rows."""

from sqlalchemy import (
    URL,
    Connection,
    Engine,
    ExceptionContext,
    create_engine,
    event,
    inspect,
    make_url,
)
from sqlalchemy.exc import ArgumentError
from sqlalchemy.orm import Session

from desktop.store.follow_ups import recompute_all
from desktop.store.keyrings import kept_password
from desktop.store.open_books import OpenBook
from desktop.store.revisions import UnknownRevision, missing_revisions, upgrade
from desktop.store.server_refusals import (
    NewerServerBook,
    NoSuchServer,
    NotYetMade,
    PasswordInName,
    ServerNotSupported,
    ServerTooOld,
    server_refusal,
)

OLDEST = 15
_MAKING = 0x4648626B  # the lock that whoever makes or renews the tables holds; "FHbk" in ASCII


def open_server(name: str) -> OpenBook:
    """The book that a URL such as postgresql+psycopg://ann@host/firm names, made where it is empty.

    The password is that of the system's keyring, or comes as for any program of PostgreSQL's.
    Raises NoSuchServer, PasswordInName, ServerNotSupported, CannotReachServer, ServerTooOld,
    NotYetMade, NewerServerBook. Sessions raise CannotReachServer as well.
    """
    url = _checked(name)
    engine = _engine(url)
    try:
        _refuse_old(engine)
        _bring_up_to_date(engine, url)
    except BaseException:
        engine.dispose()
        raise
    return OpenBook(engine, name)


def _checked(name: str) -> URL:
    try:
        url = make_url(name)
    except (ArgumentError, ValueError) as trouble:  # ValueError: a port that is no number
        raise NoSuchServer(name) from trouble
    if url.get_backend_name() != "postgresql" or not url.database:
        raise NoSuchServer(url.render_as_string())
    if url.password:
        raise PasswordInName(url.username or "")
    return url.set(drivername="postgresql+psycopg")


def _engine(url: URL) -> Engine:
    try:
        engine = create_engine(
            url.set(password=_password(url)),
            pool_pre_ping=True,
            connect_args={
                "connect_timeout": 10,
                "application_name": "fairhand",
                # Compiling a query took ten times as long as running it, and what is read is most
                # often in memory, where an index costs less than a server takes it to.
                "options": "-c jit=off -c random_page_cost=1.1",
            },
        )
    except ImportError as missing:
        raise ServerNotSupported from missing

    @event.listens_for(engine, "handle_error")
    def refuse(context: ExceptionContext) -> None:
        if refusal := server_refusal(context.original_exception, url):
            raise refusal from context.original_exception

    return engine


def _password(url: URL) -> str | None:
    """What the keyring knows; without it libpq asks PGPASSWORD and its password file."""
    return kept_password("fairhand", f"{url.username}@{url.host}")


def _refuse_old(engine: Engine) -> None:
    with engine.connect() as connection:
        version = int((connection.dialect.server_version_info or (0,))[0])
    if version < OLDEST:
        raise ServerTooOld(version, OLDEST)


def _bring_up_to_date(engine: Engine, url: URL) -> None:
    """By whoever comes first, while the others wait."""
    try:
        with engine.connect() as connection:
            if not missing_revisions(connection):
                return
        with engine.begin() as connection:
            connection.exec_driver_sql(f"SELECT pg_advisory_xact_lock({_MAKING})")
            if missing := missing_revisions(connection):
                _refuse_guests(connection, url)
                upgrade(connection, missing)
                with Session(connection) as session:
                    recompute_all(session)
    except UnknownRevision as unknown:
        raise NewerServerBook(url) from unknown


def _refuse_guests(connection: Connection, url: URL) -> None:
    """Raises NotYetMade for whoever may not make the tables."""
    made = inspect(connection).has_table("contacts")
    query = (
        "SELECT pg_has_role(tableowner, 'USAGE') FROM pg_tables WHERE tablename = 'contacts'"
        if made
        else "SELECT has_schema_privilege('public', 'CREATE')"
    )
    if not connection.exec_driver_sql(query).scalar():
        raise NotYetMade(url)
