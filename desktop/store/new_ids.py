"""Ids for many new rows at once, none of which any row has or had."""

from collections.abc import Sequence

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from desktop.store.tables import Base


def new_ids(session: Session, row_class: type[Base], count: int) -> Sequence[int]:
    """Free ids in rising order, for a table whose key is an id."""
    if not count:
        return ()
    name = row_class.__tablename__
    connection = session.connection()
    if connection.dialect.name != "sqlite":
        query = f"SELECT nextval('{name}_id_seq') FROM generate_series(1, {count})"
        return [id for (id,) in connection.exec_driver_sql(query)]
    column = row_class.__table__.c.id
    last = connection.scalar(select(func.max(column))) or 0
    query = "SELECT seq FROM sqlite_sequence WHERE name = ?"  # of tables that never reuse an id
    last = max(last, connection.exec_driver_sql(query, (name,)).scalar() or 0)
    return range(last + 1, last + 1 + count)
