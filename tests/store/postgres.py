"""A real PostgreSQL on this machine's loopback, made for the tests and thrown away after them."""

import os
import pwd
import shutil
import socket
import subprocess
import tempfile
from contextlib import contextmanager
from pathlib import Path

import sqlalchemy as sa

from desktop.store.servers import open_server

ADMIN, COACH, OTHER = "admin", "coach", "other"
DEBIANS = Path("/usr/lib/postgresql")


def programs():
    """The folder of initdb and pg_ctl of the newest version; None where there is none."""
    debians = sorted(DEBIANS.glob("*/bin/initdb"), key=lambda path: float(path.parts[4]))
    found = shutil.which("initdb") or (debians and debians[-1])
    return Path(found).parent if found else None


QUICK = " -c fsync=off -c full_page_writes=off -c synchronous_commit=off"


@contextmanager
def server(*, is_durable=False):
    """The port of a server that trusts everybody on this machine. Quick, unless it is durable."""
    folder = Path(tempfile.mkdtemp(prefix="fairhand-pg-", dir="/tmp"))  # sockets want short names
    user = _who_may()
    if user:
        shutil.chown(folder, user)
    data, port = folder / "data", _free_port()
    try:
        _run(user, "initdb", "-D", data, "-A", "trust", "-U", ADMIN, "-E", "UTF8", "--no-sync")
        options = (
            f"-p {port} -k {folder} -c listen_addresses=127.0.0.1 -c max_connections=20"
            f"{'' if is_durable else QUICK}"
        )
        _run(user, "pg_ctl", "-D", data, "-w", "-l", folder / "log", "-o", options, "start")
        try:
            yield port
        finally:
            _run(user, "pg_ctl", "-D", data, "-w", "-m", "immediate", "stop")
    finally:
        shutil.rmtree(folder, ignore_errors=True)


@contextmanager
def firm(*, is_durable=False):
    """A server with an empty book and two coaches; what names the book of a user."""
    with server(is_durable=is_durable) as port:

        def name(user, database="firm"):
            return f"postgresql+psycopg://{user}@127.0.0.1:{port}/{database}"

        engine = sa.create_engine(name(ADMIN, "postgres"), isolation_level="AUTOCOMMIT")
        with engine.connect() as connection:
            for statement in (f"ROLE {COACH} LOGIN", f"ROLE {OTHER} LOGIN", "DATABASE firm"):
                connection.exec_driver_sql(f"CREATE {statement}")
        engine.dispose()
        open_server(name(ADMIN)).close()
        yield name


def _who_may():
    """Whom to run it as: it refuses root."""
    if os.geteuid():
        return None
    try:
        return pwd.getpwnam("postgres").pw_name
    except KeyError:
        return "nobody"


def _run(user, program, *arguments):
    command = [str(programs() / program), *map(str, arguments)]
    if user:
        command = ["setpriv", f"--reuid={user}", f"--regid={user}", "--clear-groups", *command]
    quiet = {"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL}
    subprocess.run(command, check=True, cwd="/", env={"PATH": os.environ["PATH"]}, **quiet)


def _free_port():
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        return free.getsockname()[1]
