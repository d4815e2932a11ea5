"""The outbox as a list: what was sent to whom, newest first, a page at a time."""

from collections.abc import Iterable
from typing import Any

from sqlalchemy import ColumnElement, Row, func, select, tuple_
from sqlalchemy.orm import Session

from desktop.domain.occasions import Channel
from desktop.domain.outbox import OutboxLine, OutboxPage, OutboxPlace
from desktop.store.occasions import occasion_of
from desktop.store.own_rows import own_rows
from desktop.store.sent_notes import postage_of, summary_of
from desktop.store.tables import ContactRow, EventRow, OrganizationRow, SentNoteRow
from desktop.store.word_matches import any_matches

_BEGINNING = 200  # characters of a note that a row may need


def outbox_page(
    session: Session,
    words: str = "",
    channel: Channel | None = None,
    after: OutboxPlace | None = None,
    limit: int = 100,
) -> OutboxPage:
    """What was sent, also to people in the bin. words: each begins a word about its reader."""
    query = (
        select(
            *(SentNoteRow.id, SentNoteRow.event_id, SentNoteRow.contact_id, SentNoteRow.how),
            *(SentNoteRow.at, SentNoteRow.card, SentNoteRow.envelope, SentNoteRow.channel),
            *(SentNoteRow.subject, SentNoteRow.postage_cents, SentNoteRow.postage_currency),
            func.substr(SentNoteRow.text, 1, _BEGINNING).label("begins"),
            *(ContactRow.name, EventRow.occasion, EventRow.on_date),
            func.coalesce(OrganizationRow.name, "").label("organization"),
        )
        .join(ContactRow, ContactRow.id == SentNoteRow.contact_id)
        .join(EventRow, EventRow.id == SentNoteRow.event_id)
        .outerjoin(OrganizationRow, OrganizationRow.id == ContactRow.organization_id)
        .where(own_rows(session, SentNoteRow), *_conditions(session, words, channel, after))
        .order_by(SentNoteRow.at.desc(), SentNoteRow.id.desc())
        .limit(limit + 1)
    )
    rows = session.execute(query).all()
    shown = rows[:limit]
    more = OutboxPlace(shown[-1].at, shown[-1].id) if len(shown) < len(rows) else None
    return OutboxPage(tuple(_line(session, row) for row in shown), more)


def _conditions(
    session: Session, words: str, channel: Channel | None, after: OutboxPlace | None
) -> Iterable[ColumnElement[bool]]:
    if words.strip():
        yield any_matches(session, words)
    if channel:
        yield SentNoteRow.channel == channel.value
    if after:
        yield tuple_(SentNoteRow.at, SentNoteRow.id) < (after.at, after.id)


def _line(session: Session, row: Row[*tuple[Any, ...]]) -> OutboxLine:
    return OutboxLine(
        summary_of(row),
        row.name,
        row.organization,
        occasion_of(session, row.occasion),
        row.on_date,
        row.begins,
        postage_of(row),
    )
