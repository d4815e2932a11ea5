"""Notes that were begun, kept until they go out."""

from datetime import UTC, datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop.domain.follow_ups import FollowUpKind
from desktop.domain.kept_drafts import DraftKey, KeptDraft
from desktop.store.tables import ContactRow, DraftRow, EventRow


def keep_draft(session: Session, draft: KeptDraft) -> None:
    """In the place of the one kept before for the same note, if any.

    One whose event or reader is gone for good is not kept: nobody could go on with it.
    """
    row = _row(session, draft.key)
    if row is None:
        key = draft.key
        is_gone = session.get(EventRow, key.event_id) is None
        if is_gone or session.get(ContactRow, key.contact_id) is None:
            return
        row = DraftRow(event_id=key.event_id, contact_id=key.contact_id, kind=key.kind.value)
        session.add(row)
    row.content, row.picture = draft.content, draft.picture
    row.saved_at = draft.saved_at or datetime.now(UTC)
    session.flush()


def kept_draft(session: Session, key: DraftKey) -> KeptDraft | None:
    """What was begun; None for nothing."""
    row = _row(session, key)
    return None if row is None else _draft(row)


def kept_drafts(session: Session) -> list[KeptDraft]:
    """All, the newest first, but for those whose event or reader was deleted."""
    query = (
        select(DraftRow)
        .join(EventRow, EventRow.id == DraftRow.event_id)
        .join(ContactRow, ContactRow.id == DraftRow.contact_id)
        .where(EventRow.deleted_at.is_(None), ContactRow.deleted_at.is_(None))
        .order_by(DraftRow.saved_at.desc(), DraftRow.id.desc())
    )
    return [_draft(row) for row in session.scalars(query)]


def forget_draft(session: Session, key: DraftKey) -> None:
    """It went out, or was given up."""
    if (row := _row(session, key)) is not None:
        session.delete(row)
        session.flush()


def _row(session: Session, key: DraftKey) -> DraftRow | None:
    query = select(DraftRow).where(
        DraftRow.event_id == key.event_id,
        DraftRow.contact_id == key.contact_id,
        DraftRow.kind == key.kind.value,
    )
    return session.scalar(query)


def _draft(row: DraftRow) -> KeptDraft:
    key = DraftKey(row.event_id, row.contact_id, FollowUpKind(row.kind))
    return KeptDraft(key, row.content, row.picture, row.saved_at)
