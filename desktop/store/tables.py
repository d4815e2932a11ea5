"""The tables of the book as typed rows, for this room's eyes only.

Touching a relationship that was not loaded is an error, not a query. Organizations, addresses and
the pages of what was sent are tables of their own, so that each can have more than one.
"""

from datetime import UTC, date, datetime

from sqlalchemy import (
    BigInteger,
    DateTime,
    Dialect,
    ForeignKey,
    Index,
    LargeBinary,
    MetaData,
    Text,
)
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column, relationship
from sqlalchemy.types import TypeDecorator


class Moment(TypeDecorator[datetime]):
    """An aware time, kept in UTC: SQLite knows no time zones."""

    impl = DateTime(timezone=True)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, _: Dialect) -> datetime | None:
        return value.astimezone(UTC) if value else None

    def process_result_value(self, value: datetime | None, _: Dialect) -> datetime | None:
        return value.replace(tzinfo=UTC) if value and not value.tzinfo else value


def now() -> datetime:
    return datetime.now(UTC)


class Base(DeclarativeBase):
    """What all tables share: names of constraints that a migration can count on."""

    metadata = MetaData(
        naming_convention={
            "ix": "ix_%(table_name)s_%(column_0_N_name)s",
            "uq": "uq_%(table_name)s_%(column_0_N_name)s",
            "fk": "fk_%(table_name)s_%(column_0_N_name)s",
            "pk": "pk_%(table_name)s",
        }
    )
    type_annotation_map = {str: Text(), datetime: Moment()}  # noqa: RUF012 - SQLAlchemy's own


class Lasting:
    """Mixed into what can be deleted and brought back."""

    created_at: Mapped[datetime] = mapped_column(default=now)
    updated_at: Mapped[datetime] = mapped_column(default=now, onupdate=now)
    deleted_at: Mapped[datetime | None]


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


class OrganizationRow(Base):
    """A company, agency or school, once for all the people in it."""

    __tablename__ = "organizations"

    id: Mapped[int] = mapped_column(primary_key=True)
    name: Mapped[str] = mapped_column(unique=True)


class ContactRow(Base, Lasting):
    """A person. name_folded: what lists are sorted by; words: what a search looks through."""

    __tablename__ = "contacts"

    id: Mapped[int] = mapped_column(primary_key=True)
    name: Mapped[str]
    name_folded: Mapped[str]
    words: Mapped[str]
    organization_id: Mapped[int | None] = mapped_column(ForeignKey("organizations.id"), index=True)
    job_title: Mapped[str] = mapped_column(default="")
    salutation: Mapped[str] = mapped_column(default="")
    email: Mapped[str] = mapped_column(default="")
    phone: Mapped[str] = mapped_column(default="")
    notes: Mapped[str] = mapped_column(default="")

    organization: Mapped[OrganizationRow | None] = relationship(lazy="raise")
    addresses: Mapped[list["PostalAddressRow"]] = relationship(
        cascade="all, delete-orphan", lazy="raise", order_by="PostalAddressRow.id"
    )

    __table_args__ = (
        Index("ix_contacts_in_order", "deleted_at", "name_folded", "id"),
        {"sqlite_autoincrement": True},  # the id of one who is gone is never another's
    )


class PostalAddressRow(Base, Addressed):
    """Where a contact gets their post. One that is empty has no row."""

    __tablename__ = "postal_addresses"

    id: Mapped[int] = mapped_column(primary_key=True)
    contact_id: Mapped[int] = mapped_column(
        ForeignKey("contacts.id", ondelete="CASCADE"), index=True
    )


class EventRow(Base, Lasting):
    """Something that happened with a contact. occasion: an id of `Occasion`."""

    __tablename__ = "events"

    id: Mapped[int] = mapped_column(primary_key=True)
    contact_id: Mapped[int] = mapped_column(ForeignKey("contacts.id"))
    occasion: Mapped[str]
    on_date: Mapped[date]
    talked_about: Mapped[str] = mapped_column(default="")
    position: Mapped[str] = mapped_column(default="")

    __table_args__ = (
        Index("ix_events_newest", "contact_id", "on_date", "id"),
        {"sqlite_autoincrement": True},
    )


class SentNoteRow(Base):
    """A note in the outbox. contact_id: its reader, of those who took part in the event."""

    __tablename__ = "sent_notes"

    id: Mapped[int] = mapped_column(primary_key=True)
    event_id: Mapped[int] = mapped_column(ForeignKey("events.id"), index=True)
    contact_id: Mapped[int] = mapped_column(ForeignKey("contacts.id"), index=True)
    channel: Mapped[str]
    text: Mapped[str]
    hand: Mapped[str]
    seed: Mapped[int] = mapped_column(BigInteger)
    ink: Mapped[str]
    pen: Mapped[str]
    neatness: Mapped[float]
    card: Mapped[str]
    envelope: Mapped[str]
    how: Mapped[str]
    at: Mapped[datetime]

    documents: Mapped[list["SentDocumentRow"]] = relationship(
        cascade="all, delete-orphan", lazy="raise"
    )

    __table_args__ = ({"sqlite_autoincrement": True},)


class SentDocumentRow(Base):
    """A PDF as it was printed or saved. kind: "card" or "envelope"."""

    __tablename__ = "sent_documents"

    sent_note_id: Mapped[int] = mapped_column(
        ForeignKey("sent_notes.id", ondelete="CASCADE"), primary_key=True
    )
    kind: Mapped[str] = mapped_column(primary_key=True)
    content: Mapped[bytes] = mapped_column(LargeBinary)


class SenderRow(Base, Addressed):
    """The user; the only one, in a book on their own machine."""

    __tablename__ = "senders"

    id: Mapped[int] = mapped_column(primary_key=True)
    name: Mapped[str]
    signature: Mapped[str]
