"""What was sent: a page of it, and one note with the pages that were kept."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from desktop.domain.events import Event
from desktop.domain.occasions import Channel
from desktop.domain.outbox import OutboxLine, OutboxPage, OutboxPlace
from desktop.domain.postage import currency_of, typed_postage
from desktop.domain.sent_notes import SentNote
from desktop.store import events, outbox, sent_notes
from desktop.store.changes import changes_of
from desktop.ui.live.live_store import Changes, LiveStore
from desktop.ui.widgets.listings import PAGE
from desktop.workflows.kept_pages import KeptPage, kept_pages


@dataclass(frozen=True)
class OutboxWanted:
    """What of the outbox is wanted. channel: None for all."""

    words: str = ""
    channel: Channel | None = None

    @property
    def is_all(self) -> bool:
        return not self.words and self.channel is None


@dataclass(frozen=True)
class KeptNote:
    """A note of the outbox with its pages, and the money that stamps are paid with."""

    line: OutboxLine
    note: SentNote
    pages: Sequence[KeptPage]
    currency: str


def outbox_from(
    store: LiveStore, wanted: OutboxWanted, after: OutboxPlace | None = None, limit: int = PAGE
) -> OutboxPage:
    """A page of it, the newest first, from where another one ended."""
    with store.reading() as session:
        return outbox.outbox_page(session, wanted.words, wanted.channel, after, limit)


def kept_note(store: LiveStore, line: OutboxLine) -> KeptNote:
    """Raises NoSuchSentNote."""
    note = store.sent_note(line.note.id)
    card = "letter" if note.channel is Channel.LETTER else "card"
    pages = [
        *kept_pages(line.note.id, card, note.card_pdf),
        *kept_pages(line.note.id, "envelope", note.envelope_pdf),
    ]
    currency = note.postage.currency if note.postage else currency_of(store.me().address.country)
    return KeptNote(line, note, pages, currency)


def event_of(store: LiveStore, note: SentNote) -> Event:
    """What the note was for. Raises NoSuchEvent."""
    with store.reading() as session:
        return events.event(session, note.event_id)


def enter_postage(note_id: int, typed: str, currency: str, store: LiveStore) -> Changes:
    """Keep what its stamp cost, or that nobody knows. Raises NotPostage, NoSuchSentNote."""
    postage = typed_postage(typed, currency)
    with store.changing() as session:
        sent_notes.enter_postage(session, note_id, postage)
        return changes_of(session)
