"""The outbox, the user and their settings, as typed rows."""

from datetime import datetime

from sqlalchemy import BigInteger, ForeignKey, Index, LargeBinary, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column, relationship

from desktop.store.people_tables import PhotoRow
from desktop.store.table_kinds import Addressed, Base


class SentNoteRow(Base):
    """A note in the outbox. contact_id: its reader, of those who took part in the event.

    look: JSON; front_id: of the picture on its front.
    """

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
    subject: Mapped[str] = mapped_column(default="", server_default="")
    postage_cents: Mapped[int | None]
    postage_currency: Mapped[str] = mapped_column(default="", server_default="")
    look: Mapped[str] = mapped_column(default="", server_default="")
    front_id: Mapped[int | None] = mapped_column(ForeignKey("photos.id"), index=True)

    front: Mapped[PhotoRow | None] = relationship(lazy="raise")
    documents: Mapped[list["SentDocumentRow"]] = relationship(
        cascade="all, delete-orphan", lazy="raise"
    )

    __table_args__ = (
        Index("ix_sent_notes_newest", "at", "id"),
        {"sqlite_autoincrement": True},
    )


class SentDocumentRow(Base):
    """A PDF as it was printed, saved or kept. kind: "card", "envelope" or "archive"."""

    __tablename__ = "sent_documents"

    sent_note_id: Mapped[int] = mapped_column(
        ForeignKey("sent_notes.id", ondelete="CASCADE"), primary_key=True
    )
    kind: Mapped[str] = mapped_column(primary_key=True)
    content: Mapped[bytes] = mapped_column(LargeBinary)


class SenderRow(Base, Addressed):
    """The user; the only one of theirs."""

    __tablename__ = "senders"

    id: Mapped[int] = mapped_column(primary_key=True)
    name: Mapped[str]
    signature: Mapped[str]
    phone: Mapped[str] = mapped_column(default="", server_default="")
    email: Mapped[str] = mapped_column(default="", server_default="")
    mailer_id: Mapped[str] = mapped_column(default="", server_default="")


class SettingRow(Base):
    """What belongs to the book and not to the machine. value: JSON."""

    __tablename__ = "settings"

    id: Mapped[int] = mapped_column(primary_key=True)
    key: Mapped[str]
    value: Mapped[str]

    __table_args__ = (UniqueConstraint("owner", "key"),)
