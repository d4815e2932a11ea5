"""Put a batch into the outbox: all of its cards at once, each with its reader's last event."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime

from desktop.domain.events import Event
from desktop.domain.follow_up_rules import FollowUpRule
from desktop.domain.occasions import Channel
from desktop.domain.own_occasions import OwnOccasion
from desktop.domain.sent_notes import Delivery, SentNote
from desktop.store.events import save_event
from desktop.store.occasions import occasions, save_own_occasion
from desktop.store.sent_notes import record_sent
from desktop.store.sessions import Session
from desktop.workflows.batch_notes import BatchNote
from desktop.workflows.book_people import last_event
from desktop.workflows.keep_looks import kept_look
from desktop.workflows.write_notes import card_pdf, envelope_pdf


@dataclass(frozen=True)
class Marking:
    """How many were marked as sent, and of how many people the book knows nothing."""

    marked: int
    unknown: int


@dataclass(frozen=True)
class Written:
    """A note with the pages that went out. contact_id: None for whom the book does not know."""

    note: BatchNote
    contact_id: int | None
    card: bytes
    envelope: bytes


def written(note: BatchNote) -> Written:
    """The note with its pages, as the outbox keeps them."""
    order = note.order
    envelope = envelope_pdf(order) if order.envelope else b""
    return Written(note, note.person.contact.id, card_pdf(order), envelope)


def mark_sent(session: Session, notes: Sequence[Written], title: str, today: date) -> Marking:
    """In one transaction, so that it is one step to take back.

    The note is for the last event that has no thanks yet; whoever has none gets one of the kind
    `title`, which asks for nothing. Raises NoSuchContact for one who was deleted meanwhile.
    """
    known = [note for note in notes if note.contact_id is not None]
    for note in known:
        _record(session, note, title, today)
    return Marking(len(known), len(notes) - len(known))


def _record(session: Session, written: Written, title: str, today: date) -> None:
    assert written.contact_id is not None, "only those whom the book knows are marked"
    event = last_event(session, written.contact_id)
    if event is None or event.thanked:
        event = save_event(session, Event(written.contact_id, _kind(session, title), today))
    assert event.id is not None, "it is in the book"
    order = written.note.order
    record_sent(
        session,
        SentNote(
            event_id=event.id,
            contact_id=written.contact_id,
            text=order.text,
            hand=order.hand,
            seed=order.seed,
            ink=order.ink,
            pen=order.pen,
            neatness=order.neatness,
            card=order.card,
            envelope=order.envelope,
            how=Delivery.SAVED,
            at=datetime.now(UTC),
            card_pdf=written.card,
            envelope_pdf=written.envelope,
            look=kept_look(order),
        ),
    )


def _kind(session: Session, title: str) -> OwnOccasion:
    for kind in occasions(session):
        if isinstance(kind, OwnOccasion) and kind.title == title:
            return kind
    return save_own_occasion(session, OwnOccasion(title, FollowUpRule("", Channel.CARD)))
