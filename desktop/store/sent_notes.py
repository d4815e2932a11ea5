"""The outbox: notes that were printed or saved, with their pages."""

from collections.abc import Iterable
from typing import Any

from sqlalchemy import Row, select
from sqlalchemy.orm import Session, joinedload, selectinload

from desktop.domain.look_texts import look_of, look_text
from desktop.domain.occasions import Channel
from desktop.domain.refusals import Refusal
from desktop.domain.sent_notes import Delivery, Postage, SentNote, SentNoteSummary
from desktop.store.photos import kept_once
from desktop.store.settling import settle_by_note
from desktop.store.tables import EventRow, SentDocumentRow, SentNoteRow

_SAME = (
    *("event_id", "text", "hand", "seed", "ink", "pen", "neatness", "card", "envelope", "at"),
    "subject",
)
_WHOLE = (selectinload(SentNoteRow.documents), joinedload(SentNoteRow.front))


class NoSuchSentNote(Refusal):
    """A note that the outbox does not have."""

    def __init__(self) -> None:
        super().__init__("This note is not in the outbox. Print or save it again.")


def record_sent(session: Session, note: SentNote) -> SentNote:
    """Puts a note into the outbox, for good; returned with its id."""
    row = SentNoteRow(
        **{field: getattr(note, field) for field in _SAME},
        contact_id=note.contact_id or _contact_of(session, note.event_id),
        channel=note.channel.value,
        how=note.how.value,
        postage_cents=note.postage.cents if note.postage else None,
        postage_currency=note.postage.currency if note.postage else "",
        look=look_text(note.look),
        front=kept_once(session, picture.content) if (picture := note.look.picture) else None,
        documents=[
            SentDocumentRow(kind=kind, content=content)
            for kind, content in (
                ("card", note.card_pdf),
                ("envelope", note.envelope_pdf),
                ("archive", note.archive_pdf),
            )
            if content
        ],
    )
    session.add(row)
    session.flush()
    settle_by_note(session, row.event_id, row.contact_id, row.id, row.at.astimezone().date())
    return _sent_note(row)


def _contact_of(session: Session, event_id: int) -> int:
    return session.scalars(select(EventRow.contact_id).where(EventRow.id == event_id)).one()


def sent_note(session: Session, sent_note_id: int) -> SentNote:
    """A note of the outbox with its pages. Raises NoSuchSentNote."""
    row = session.get(SentNoteRow, sent_note_id, options=_WHOLE)
    if row is None:
        raise NoSuchSentNote
    return _sent_note(row)


def enter_postage(session: Session, sent_note_id: int, postage: Postage | None) -> None:
    """What its stamp cost; None for not known. Raises NoSuchSentNote."""
    row = session.get(SentNoteRow, sent_note_id)
    if row is None:
        raise NoSuchSentNote
    row.postage_cents = postage.cents if postage else None
    row.postage_currency = postage.currency if postage else ""
    session.flush()


def sent_for(session: Session, event_id: int) -> list[SentNoteSummary]:
    """What was sent for an event, newest first."""
    return sent_for_each(session, [event_id]).get(event_id, [])


def sent_for_each(session: Session, event_ids: Iterable[int]) -> dict[int, list[SentNoteSummary]]:
    """What was sent for each of these events, newest first; none for an event that is left out."""
    query = (
        select(SentNoteRow)
        .where(SentNoteRow.event_id.in_(list(event_ids)))
        .order_by(SentNoteRow.at.desc(), SentNoteRow.id.desc())
    )
    sent: dict[int, list[SentNoteSummary]] = {}
    for row in session.scalars(query):
        sent.setdefault(row.event_id, []).append(summary_of(row))
    return sent


def _sent_note(row: SentNoteRow) -> SentNote:
    pages = {document.kind: document.content for document in row.documents}
    return SentNote(
        **{field: getattr(row, field) for field in _SAME},
        contact_id=row.contact_id,
        channel=Channel(row.channel),
        how=Delivery(row.how),
        postage=postage_of(row),
        card_pdf=pages.get("card", b""),
        envelope_pdf=pages.get("envelope", b""),
        archive_pdf=pages.get("archive", b""),
        look=look_of(row.look, row.front.content if row.front else b""),
        id=row.id,
    )


def summary_of(row: SentNoteRow | Row[*tuple[Any, ...]]) -> SentNoteSummary:
    """Of a row, or of columns by the same names."""
    return SentNoteSummary(
        id=row.id,
        event_id=row.event_id,
        how=Delivery(row.how),
        at=row.at,
        card=row.card,
        envelope=row.envelope,
        contact_id=row.contact_id,
        channel=Channel(row.channel),
        subject=row.subject,
    )


def postage_of(row: SentNoteRow | Row[*tuple[Any, ...]]) -> Postage | None:
    """As `summary_of`."""
    if row.postage_cents is None:
        return None
    return Postage(row.postage_cents, row.postage_currency)
