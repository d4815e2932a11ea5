"""People, their organisations, and the ways to reach them, as typed rows.

Touching a relationship that was not loaded is an error, not a query.
"""

from sqlalchemy import ForeignKey, Index, LargeBinary, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column, relationship

from desktop.store.table_kinds import Addressed, Base, Lasting, Versioned


class OrganizationRow(Base, Lasting, Versioned):
    """A company, agency or school, once for all the people in it."""

    __tablename__ = "organizations"

    id: Mapped[int] = mapped_column(primary_key=True)
    name: Mapped[str]
    culture: Mapped[str] = mapped_column(default="unknown", server_default="unknown")
    website: Mapped[str] = mapped_column(default="", server_default="")
    notes: Mapped[str] = mapped_column(default="", server_default="")

    __table_args__ = (UniqueConstraint("owner", "name"),)


class PhotoRow(Base):
    """A picture, kept once however many people it shows. hash: SHA-256 of its content."""

    __tablename__ = "photos"

    id: Mapped[int] = mapped_column(primary_key=True)
    hash: Mapped[str]
    content: Mapped[bytes] = mapped_column(LargeBinary)

    __table_args__ = (UniqueConstraint("owner", "hash"),)


class ContactRow(Base, Lasting, Versioned):
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
    prefix: Mapped[str] = mapped_column(default="", server_default="")
    given: Mapped[str] = mapped_column(default="", server_default="")
    middle: Mapped[str] = mapped_column(default="", server_default="")
    family: Mapped[str] = mapped_column(default="", server_default="")
    suffix: Mapped[str] = mapped_column(default="", server_default="")
    pronunciation: Mapped[str] = mapped_column(default="", server_default="")
    pronouns: Mapped[str] = mapped_column(default="", server_default="")
    birthday: Mapped[str] = mapped_column(default="", server_default="")
    met: Mapped[str] = mapped_column(default="", server_default="")
    email_label: Mapped[str] = mapped_column(default="", server_default="")
    phone_label: Mapped[str] = mapped_column(default="", server_default="")
    preferred_channel: Mapped[str] = mapped_column(default="", server_default="")
    do_not_contact: Mapped[bool] = mapped_column(default=False, server_default="0")
    photo_id: Mapped[int | None] = mapped_column(ForeignKey("photos.id"), index=True)

    organization: Mapped[OrganizationRow | None] = relationship(lazy="raise")
    photo: Mapped[PhotoRow | None] = relationship(lazy="raise")
    ways: Mapped[list["ContactWayRow"]] = relationship(
        cascade="all, delete-orphan", lazy="raise", order_by="ContactWayRow.place"
    )
    addresses: Mapped[list["PostalAddressRow"]] = relationship(
        cascade="all, delete-orphan", lazy="raise", order_by="PostalAddressRow.place"
    )
    tags: Mapped[list["ContactTagRow"]] = relationship(
        cascade="all, delete-orphan", lazy="raise", order_by="ContactTagRow.tag"
    )

    __table_args__ = (
        Index("ix_contacts_in_order", "deleted_at", "name_folded", "id"),
        {"sqlite_autoincrement": True},  # the id of one who is gone is never another's
    )


class ContactWayRow(Base):
    """A further telephone, e-mail address or link of a contact. place: from 0, as shown."""

    __tablename__ = "contact_ways"

    contact_id: Mapped[int] = mapped_column(
        ForeignKey("contacts.id", ondelete="CASCADE"), primary_key=True
    )
    place: Mapped[int] = mapped_column(primary_key=True)
    kind: Mapped[str]
    value: Mapped[str]
    label: Mapped[str]


class PostalAddressRow(Base, Addressed):
    """Where a contact gets their post. One that is empty has no row. place: 0 is preferred."""

    __tablename__ = "postal_addresses"

    id: Mapped[int] = mapped_column(primary_key=True)
    contact_id: Mapped[int] = mapped_column(
        ForeignKey("contacts.id", ondelete="CASCADE"), index=True
    )
    place: Mapped[int] = mapped_column(default=0, server_default="0")
    label: Mapped[str] = mapped_column(default="", server_default="")


class ContactTagRow(Base):
    """A word that a contact is filed under."""

    __tablename__ = "contact_tags"

    contact_id: Mapped[int] = mapped_column(
        ForeignKey("contacts.id", ondelete="CASCADE"), primary_key=True
    )
    tag: Mapped[str] = mapped_column(primary_key=True, index=True)


class DistinctPairRow(Base):
    """Two people who look like one, and are not. first_id: the lower of the two."""

    __tablename__ = "distinct_pairs"

    first_id: Mapped[int] = mapped_column(
        ForeignKey("contacts.id", ondelete="CASCADE"), primary_key=True
    )
    second_id: Mapped[int] = mapped_column(
        ForeignKey("contacts.id", ondelete="CASCADE"), primary_key=True, index=True
    )
