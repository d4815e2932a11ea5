"""What was sent to others of somebody's organisation."""

from sqlalchemy import select
from sqlalchemy.orm import Session, aliased

from desktop.domain.alike_notes import SentWords
from desktop.store.tables import ContactRow, SentNoteRow

_MOST = 50  # the newest; older ones nobody compares any more


def sent_to_colleagues(session: Session, contact_id: int) -> list[SentWords]:
    """The newest first; none for somebody without an organisation."""
    reader = aliased(ContactRow)
    query = (
        select(SentNoteRow.id, ContactRow.name, SentNoteRow.at, SentNoteRow.text)
        .join(ContactRow, ContactRow.id == SentNoteRow.contact_id)
        .join(reader, reader.organization_id == ContactRow.organization_id)
        .where(
            reader.id == contact_id,
            ContactRow.id != contact_id,
            ContactRow.deleted_at.is_(None),
        )
        .order_by(SentNoteRow.at.desc(), SentNoteRow.id.desc())
        .limit(_MOST)
    )
    return [
        SentWords(id, name, at.astimezone().date(), text)
        for id, name, at, text in session.execute(query)
    ]
