"""All the rows of a book, out of it and into an empty one, wherever either is kept."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from datetime import date, datetime
from typing import Any

from sqlalchemy import Date, Table, delete, func, insert, select
from sqlalchemy.orm import Session

from desktop.domain.refusals import Refusal
from desktop.store.new_ids import new_ids
from desktop.store.tables import Base, ContactRow, EventRow, Moment
from desktop.store.word_index import rebuild_index

Values = Mapping[str, Any]

_NOT_KEPT = frozenset({"owner"})  # whose a row is, the new book knows
_AT_ONCE = 200  # rows read or written together


class BookNotEmpty(Refusal):
    """A book that has people in it already."""

    def __init__(self) -> None:
        super().__init__(
            "A whole book can only be brought into an empty one. Name a new file with --book, or "
            "open a new book, and import it there."
        )


class ForeignRow(Refusal):
    """A row that no version of the book has."""

    def __init__(self) -> None:
        super().__init__("This archive was made by another version of Fairhand: install that one.")


def all_contact_ids(session: Session) -> Sequence[int]:
    """Of everybody who is not in the bin."""
    query = select(ContactRow.id).where(ContactRow.deleted_at.is_(None)).order_by(ContactRow.id)
    return session.scalars(query).all()


def whole_book(session: Session) -> Iterator[tuple[str, Iterator[Values]]]:
    """Each table with its rows, those that others refer to first. Days and times are ISO 8601."""
    session.flush()
    for table in Base.metadata.sorted_tables:
        yield table.name, _rows(session, table)


def restore_book(
    session: Session, rows: Iterable[tuple[str, Values]], tell: Callable[[int], None]
) -> dict[str, int]:
    """Put rows of `whole_book` into an empty book, with new ids; answers how many of each table.

    tell: called with how many are done. Raises BookNotEmpty, ForeignRow.
    """
    if any(session.scalar(select(func.count()).select_from(row)) for row in (ContactRow, EventRow)):
        raise BookNotEmpty
    for table in reversed(Base.metadata.sorted_tables):  # settings, which any book comes to have
        session.execute(delete(table))
    restoring = _Restoring(session)
    counts: Counter[str] = Counter()
    waiting: list[Values] = []
    name = ""
    for table_name, row in rows:
        if table_name != name or len(waiting) == _AT_ONCE:
            restoring.add(name, waiting)
            tell(counts.total())
            name, waiting = table_name, []
        waiting.append(row)
        counts[table_name] += 1
    restoring.add(name, waiting)
    tell(counts.total())
    rebuild_index(session)
    session.expire_all()
    return counts


class _Restoring:
    """What is known while a book is restored: which new id each old one has become."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self._ids: dict[str, dict[int, int]] = {}
        self._classes: dict[str, type[Base]] = {
            mapper.class_.__tablename__: mapper.class_ for mapper in Base.registry.mappers
        }

    def add(self, name: str, rows: Sequence[Values]) -> None:
        """Rows of the table of this name. Raises ForeignRow."""
        if not rows:
            return
        if name not in Base.metadata.tables:
            raise ForeignRow
        table = Base.metadata.tables[name]
        if any(key not in table.c or key in _NOT_KEPT for row in rows for key in row):
            raise ForeignRow
        values = [_read(table, row) for row in rows]
        if "id" in table.c:
            self._number(name, values)
        for column in table.c:
            for key in column.foreign_keys:
                self._refer(values, column.name, key.column.table.name)
        self._session.connection().execute(insert(table), values)

    def _number(self, name: str, values: Sequence[dict[str, Any]]) -> None:
        fresh = new_ids(self._session, self._classes[name], len(values))
        known = self._ids.setdefault(name, {})
        for value, id in zip(values, fresh, strict=True):
            known[value["id"]] = id
            value["id"] = id

    def _refer(self, values: Iterable[dict[str, Any]], column: str, table: str) -> None:
        """Let what referred to an old id refer to the new one. Raises ForeignRow."""
        known = self._ids.get(table, {})
        for value in values:
            if (old := value.get(column)) is not None:
                if old not in known:
                    raise ForeignRow
                value[column] = known[old]


def _rows(session: Session, table: Table) -> Iterator[Values]:
    columns = [column for column in table.c if column.name not in _NOT_KEPT]
    query = select(*columns).order_by(*table.primary_key)
    found = session.connection().execute(query.execution_options(yield_per=_AT_ONCE))
    for row in found:
        yield {column.name: _written(value) for column, value in zip(columns, row, strict=True)}


def _written(value: Any) -> Any:
    return value.isoformat() if isinstance(value, date) else value  # a datetime is a date


def _read(table: Table, row: Values) -> dict[str, Any]:
    values = dict(row)
    for name, value in row.items():
        if value is None:
            continue
        kind = table.c[name].type
        if isinstance(kind, Moment):
            values[name] = datetime.fromisoformat(value)
        elif isinstance(kind, Date):
            values[name] = date.fromisoformat(value)
    return values
