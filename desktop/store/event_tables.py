"""What happened, for which position, and what is owed for it, as typed rows."""

from datetime import date, datetime

from sqlalchemy import ForeignKey, Index, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column, relationship

from desktop.store.people_tables import OrganizationRow
from desktop.store.table_kinds import Base, Lasting, Versioned


class PositionRow(Base, Lasting, Versioned):
    """An application for a position."""

    __tablename__ = "positions"

    id: Mapped[int] = mapped_column(primary_key=True)
    title: Mapped[str]
    organization_id: Mapped[int | None] = mapped_column(ForeignKey("organizations.id"), index=True)
    source: Mapped[str]
    stage: Mapped[str]
    applied_on: Mapped[date | None]
    closing_on: Mapped[date | None]
    link: Mapped[str]
    notes: Mapped[str]

    organization: Mapped[OrganizationRow | None] = relationship(lazy="raise")
    history: Mapped[list["PositionStageRow"]] = relationship(
        cascade="all, delete-orphan", lazy="raise", order_by="PositionStageRow.place"
    )

    __table_args__ = ({"sqlite_autoincrement": True},)


class PositionStageRow(Base):
    """A stage that an application reached. place: from 0, as they were reached."""

    __tablename__ = "position_stages"

    position_id: Mapped[int] = mapped_column(
        ForeignKey("positions.id", ondelete="CASCADE"), primary_key=True
    )
    place: Mapped[int] = mapped_column(primary_key=True)
    stage: Mapped[str]
    on_date: Mapped[date]


class EventRow(Base, Lasting, Versioned):
    """Something that happened with a contact. occasion: an id of `Occasion`, or the user's own.

    words: what a search looks through.
    """

    __tablename__ = "events"

    id: Mapped[int] = mapped_column(primary_key=True)
    contact_id: Mapped[int] = mapped_column(ForeignKey("contacts.id"))
    occasion: Mapped[str]
    on_date: Mapped[date]
    talked_about: Mapped[str] = mapped_column(default="")
    position: Mapped[str] = mapped_column(default="")
    position_id: Mapped[int | None] = mapped_column(ForeignKey("positions.id"), index=True)
    at: Mapped[datetime | None]
    zone: Mapped[str] = mapped_column(default="", server_default="")
    planned: Mapped[bool] = mapped_column(default=False, server_default="0")
    promised_on: Mapped[date | None]
    heard_on: Mapped[date | None]
    outcome: Mapped[str] = mapped_column(default="", server_default="")
    recaps: Mapped[bool] = mapped_column(default=False, server_default="0")
    words: Mapped[str] = mapped_column(default="", server_default="")

    others: Mapped[list["ParticipantRow"]] = relationship(
        cascade="all, delete-orphan", lazy="raise", order_by="ParticipantRow.place"
    )

    __table_args__ = (
        Index("ix_events_newest", "contact_id", "on_date", "id"),
        Index("ix_events_by_day", "on_date", "id"),
        {"sqlite_autoincrement": True},
    )


class ParticipantRow(Base):
    """Somebody who took part in an event beside its contact. place: from 0, as they were named."""

    __tablename__ = "participants"

    event_id: Mapped[int] = mapped_column(
        ForeignKey("events.id", ondelete="CASCADE"), primary_key=True
    )
    contact_id: Mapped[int] = mapped_column(ForeignKey("contacts.id"), primary_key=True, index=True)
    place: Mapped[int]


class FollowUpRow(Base, Versioned):
    """What is owed to one contact for one event, or was.

    closed_on: when it was done or skipped, None while it is open. channel: the user's own choice.
    """

    __tablename__ = "follow_ups"

    id: Mapped[int] = mapped_column(primary_key=True)
    event_id: Mapped[int] = mapped_column(ForeignKey("events.id", ondelete="CASCADE"))
    contact_id: Mapped[int] = mapped_column(
        ForeignKey("contacts.id", ondelete="CASCADE"), index=True
    )
    kind: Mapped[str]
    number: Mapped[int]
    state: Mapped[str]
    due_on: Mapped[date]
    latest_on: Mapped[date]
    closed_on: Mapped[date | None]
    snoozed_on: Mapped[date | None]
    until_on: Mapped[date | None]
    channel: Mapped[str] = mapped_column(default="")
    sent_note_id: Mapped[int | None] = mapped_column(ForeignKey("sent_notes.id"), index=True)

    __table_args__ = (
        UniqueConstraint("event_id", "contact_id", "kind", "number"),
        Index("ix_follow_ups_open", "closed_on", "due_on", "latest_on", "id"),
    )


class OccasionRuleRow(Base):
    """A rule of the user's: another one for a shipped occasion, or a kind of event of their own.

    title: what their own kind is called. rule: JSON.
    """

    __tablename__ = "occasion_rules"

    id: Mapped[int] = mapped_column(primary_key=True)
    occasion: Mapped[str]
    title: Mapped[str]
    rule: Mapped[str]

    __table_args__ = (UniqueConstraint("owner", "occasion"),)
