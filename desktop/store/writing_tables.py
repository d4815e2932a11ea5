"""What helps in writing: templates of the user's own, and notes that were begun, as typed rows."""

from datetime import datetime

from sqlalchemy import ForeignKey, LargeBinary, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from desktop.store.table_kinds import Base


class NoteTemplateRow(Base):
    """A template. The columns are the fields of `NoteTemplate`, by their ids."""

    __tablename__ = "note_templates"

    id: Mapped[int] = mapped_column(primary_key=True)
    occasion: Mapped[str]
    channel: Mapped[str]
    language: Mapped[str]
    tone: Mapped[str]
    name: Mapped[str]
    subject: Mapped[str]
    text: Mapped[str]

    __table_args__ = ({"sqlite_autoincrement": True},)


class DraftRow(Base):
    """A note that was begun; gone for good with its event or its reader. content: JSON."""

    __tablename__ = "drafts"

    id: Mapped[int] = mapped_column(primary_key=True)
    event_id: Mapped[int] = mapped_column(ForeignKey("events.id", ondelete="CASCADE"))
    contact_id: Mapped[int] = mapped_column(
        ForeignKey("contacts.id", ondelete="CASCADE"), index=True
    )
    kind: Mapped[str]
    content: Mapped[str]
    picture: Mapped[bytes] = mapped_column(LargeBinary)
    saved_at: Mapped[datetime]

    __table_args__ = (UniqueConstraint("event_id", "contact_id", "kind"),)
