"""Revision 0003, the index for search: FTS5 in a file, a tsvector on a server.

In a file the app keeps it up, since SQLite lets no trigger write to it unless the book is trusted.
"""

from typing import TYPE_CHECKING

import sqlalchemy as sa

from desktop.store.folding import folded, searchable

if TYPE_CHECKING:
    from alembic.operations import Operations

# What is in the columns is folded already. Mc and Mn: vowel signs of the scripts of India.
_FTS5 = """
CREATE VIRTUAL TABLE contact_index USING fts5(
    name_folded, words, content='contacts', content_rowid='id', prefix='1 2 3',
    tokenize="unicode61 remove_diacritics 0 categories 'L* N* Co Mc Mn'"
)
"""
_TSVECTOR = """
ALTER TABLE contacts ADD COLUMN search tsvector NOT NULL GENERATED ALWAYS AS (
    setweight(to_tsvector('simple', name_folded), 'A')
    || setweight(to_tsvector('simple', words), 'D')
) STORED
"""


def create_search_index(op: "Operations") -> None:
    connection = op.get_bind()
    _fold_again(connection)
    if connection.dialect.name == "sqlite":
        op.execute(_FTS5)
        op.execute("INSERT INTO contact_index(contact_index) VALUES ('rebuild')")
    else:
        op.execute(_TSVECTOR)
        op.execute("CREATE INDEX ix_contacts_search ON contacts USING gin (search)")


def _fold_again(connection: sa.Connection) -> None:
    """Chinese and Japanese in single characters, and the rest as it was."""
    found = connection.exec_driver_sql(
        "SELECT contacts.id, contacts.name, organizations.name, job_title, email, phone,"
        " contacts.notes FROM contacts"
        " LEFT JOIN organizations ON organizations.id = contacts.organization_id"
    ).all()
    update = sa.text("UPDATE contacts SET name_folded = :name, words = :words WHERE id = :id")
    for id, name, *others in found:
        words = searchable(name, *(other or "" for other in others), others[3].replace(" ", ""))
        connection.execute(update, {"id": id, "name": folded(name), "words": words})
