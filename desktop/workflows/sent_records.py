"""What every way of sending has in common: for whom, under which names, and into the outbox."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from desktop.domain.follow_ups import FollowUpKind
from desktop.domain.kept_drafts import DraftKey
from desktop.domain.phrases import Phrase
from desktop.domain.refusals import Refusal
from desktop.domain.sent_notes import SentNote
from desktop.store.contacts import contact
from desktop.store.events import event
from desktop.store.kept_drafts import forget_draft
from desktop.store.sent_notes import record_sent
from desktop.store.sessions import Sessions


class NotRecorded(Refusal):
    """A note that went out, and that the book could not take down."""


@dataclass(frozen=True)
class Addressee:
    """For which event a note is, and who of those who took part reads it; None for its contact.

    kind: thanks, or a question.
    """

    event_id: int
    contact_id: int | None = None
    kind: FollowUpKind = FollowUpKind.THANK_YOU


def refuse_gone(sessions: Sessions, addressee: Addressee) -> None:
    """Raises NoSuchEvent."""
    with sessions() as session:
        event(session, addressee.event_id)


def printed_on(printer: str) -> Phrase:
    return Phrase("The note was printed on {printer}.", printer=printer)


def saved_as(path: Path) -> Phrase:
    return Phrase("The note was saved as {path}.", path=path)


def recorded(
    sessions: Sessions, note: SentNote, done: Phrase, begun: Addressee | None = None
) -> SentNote:
    """The note in the outbox. done: what was done with it, as a sentence.

    begun: for whom it was written, so that it is no longer among what was begun; None for one that
    went out as it was before. Raises NotRecorded.
    """
    try:
        with sessions.begin() as session:
            sent = record_sent(session, note)
            assert sent.contact_id is not None, "the book knows who reads it"
            if begun:
                forget_draft(session, DraftKey(note.event_id, sent.contact_id, begun.kind))
            return sent
    except Refusal as refusal:
        raise NotRecorded(
            "{done} But the book could not take that down: {refusal}",
            done=done,
            refusal=refusal,
        ) from refusal


def free_files(
    sessions: Sessions, addressee: Addressee, folder: Path, ends: Sequence[str]
) -> list[Path]:
    """Names that tell for whom files are and when, and replace none. ends: such as "card.svg"."""
    with sessions() as session:
        reader = addressee.contact_id or event(session, addressee.event_id).contact_id
        name = contact(session, reader).name
    name = "".join(" " if letter in '<>:"/\\|?*' else letter for letter in name).strip(" .")[:60]
    stem = f"{name} {date.today():%Y-%m-%d}"
    number = 1
    while True:
        start = stem if number == 1 else f"{stem} {number}"
        paths = [folder / f"{start} {end}" for end in ends]
        if not any(path.exists() for path in paths):
            return paths
        number += 1
