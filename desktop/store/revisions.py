"""The book's revisions in order, and how a book is brought up to the newest.

Alembic does the work and its table keeps the revision, but the revisions are imported as any
module is: nothing is looked up on disk, so that a frozen app has them too.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from sqlalchemy import Column, Connection, MetaData, String, Table, insert, inspect, select

from desktop.store.migrations import (
    exact_lines,
    first_book,
    letterheads,
    server_lookups,
    whole_lists,
    whole_search,
    writing_aids,
)

if TYPE_CHECKING:
    from alembic.operations import Operations


@dataclass(frozen=True)
class Revision:
    """A step from the revision before it to this one."""

    id: str
    upgrade: Callable[["Operations"], None]


REVISIONS = (
    Revision(first_book.ID, first_book.upgrade),
    Revision(exact_lines.ID, exact_lines.upgrade),
    Revision(whole_search.ID, whole_search.upgrade),
    Revision(letterheads.ID, letterheads.upgrade),
    Revision(whole_lists.ID, whole_lists.upgrade),
    Revision(writing_aids.ID, writing_aids.upgrade),
    Revision(server_lookups.ID, server_lookups.upgrade),
)

# As Alembic itself would make it.
_VERSION = Table("alembic_version", MetaData(), Column("version_num", String(32), primary_key=True))


class UnknownRevision(Exception):
    """The tables are of a revision that is not among ours."""


def missing_revisions(connection: Connection) -> Sequence[Revision]:
    """Those that the book has yet to go through, oldest first.

    Raises UnknownRevision when the book is ahead of us.
    """
    if not inspect(connection).has_table(_VERSION.name):
        return REVISIONS
    current = connection.scalar(select(_VERSION.c.version_num))
    if current is None:
        return REVISIONS
    ids = [revision.id for revision in REVISIONS]
    if current not in ids:
        raise UnknownRevision(current)
    return REVISIONS[ids.index(current) + 1 :]


def upgrade(connection: Connection, revisions: Sequence[Revision]) -> None:
    """Take the book through these revisions, within the transaction that is open."""
    # 0.1 s, which a start without a revision to go through need not wait for.
    from alembic.migration import MigrationContext
    from alembic.operations import Operations

    operations = Operations(MigrationContext.configure(connection))
    _VERSION.create(connection, checkfirst=True)
    for revision in revisions:
        revision.upgrade(operations)
        connection.execute(_VERSION.delete())
        connection.execute(insert(_VERSION).values(version_num=revision.id))
