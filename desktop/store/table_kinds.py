"""What all tables of the book share, and what some of them do."""

from datetime import UTC, datetime
from typing import Any

from sqlalchemy import DateTime, Dialect, MetaData, Text
from sqlalchemy.orm import DeclarativeBase, Mapped, declared_attr, mapped_column
from sqlalchemy.types import TypeDecorator


class Moment(TypeDecorator[datetime]):
    """An aware time, kept in UTC: SQLite knows no time zones."""

    impl = DateTime(timezone=True)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, _: Dialect) -> datetime | None:
        return value.astimezone(UTC) if value else None

    def process_result_value(self, value: datetime | None, _: Dialect) -> datetime | None:
        if value is None:
            return None
        return value.astimezone(UTC) if value.tzinfo else value.replace(tzinfo=UTC)


def now() -> datetime:
    return datetime.now(UTC)


class Base(DeclarativeBase):
    """Names of constraints that a migration can count on, and whose each row is.

    owner: the user of a server, by whom the server itself fills it in; "" in a book that is a file.
    """

    metadata = MetaData(
        naming_convention={
            "ix": "ix_%(table_name)s_%(column_0_N_name)s",
            "uq": "uq_%(table_name)s_%(column_0_N_name)s",
            "fk": "fk_%(table_name)s_%(column_0_N_name)s",
            "pk": "pk_%(table_name)s",
        }
    )
    type_annotation_map = {str: Text(), datetime: Moment()}  # noqa: RUF012 - SQLAlchemy's own

    owner: Mapped[str] = mapped_column(server_default="", deferred=True)


class Lasting:
    """Mixed into what can be deleted and brought back."""

    created_at: Mapped[datetime] = mapped_column(default=now)
    updated_at: Mapped[datetime] = mapped_column(default=now, onupdate=now)
    deleted_at: Mapped[datetime | None]


class Versioned:
    """Mixed into what two people may change at once: the later of two saves is refused."""

    version: Mapped[int] = mapped_column(server_default="1")

    @declared_attr.directive
    def __mapper_args__(cls) -> dict[str, Any]:  # noqa: N805 - SQLAlchemy hands it the class
        return {"version_id_col": cls.version}


class Addressed:
    """Mixed into what holds a postal address. The columns are the fields of `PostalAddress`."""

    street: Mapped[str] = mapped_column(default="")
    city: Mapped[str] = mapped_column(default="")
    city_area: Mapped[str] = mapped_column(default="")
    country_area: Mapped[str] = mapped_column(default="")
    postal_code: Mapped[str] = mapped_column(default="")
    sorting_code: Mapped[str] = mapped_column(default="")
    country: Mapped[str]
    exact_lines: Mapped[str] = mapped_column(default="", server_default="")
