"""Send a typed letter on its way, to a printer or into files, and put it into the outbox."""

from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from desktop.domain.occasions import Channel
from desktop.domain.phrases import Phrase, Speak
from desktop.domain.sent_notes import Delivery, NoteLook, SentNote
from desktop.notes.gaps import refuse_gaps
from desktop.printing.purposes import Purpose
from desktop.store.sessions import Sessions
from desktop.workflows.print_sheets import NOBODY, Attendant, Deliver, Sheet, print_sheets
from desktop.workflows.saved_files import write_together
from desktop.workflows.sent_records import (
    Addressee,
    free_files,
    printed_on,
    recorded,
    refuse_gone,
    saved_as,
)
from desktop.workflows.write_letters import LetterOrder, letter_pdf
from desktop.workflows.write_notes import NoteOrder, envelope_pdf


@dataclass(frozen=True)
class PostedLetter:
    """A letter and what it goes in. text, subject: as typed; envelope: None for none, or a window.

    The envelope is that of a `NoteOrder`, whose card nobody prints.
    """

    letter: LetterOrder
    text: str
    subject: str = ""
    envelope: NoteOrder | None = None


def print_letter(
    sessions: Sessions,
    addressee: Addressee,
    order: PostedLetter,
    printer: str,
    attendant: Attendant = NOBODY,
    deliver: Deliver = print_sheets,
) -> SentNote:
    """Print the letter, then its envelope, and keep both in the outbox.

    As `print_note` does and raises; the letter's pages are the note's `card_pdf`.
    """
    note = kept_letter(sessions, addressee, order, Delivery.PRINTED)
    sheets = [Sheet(Phrase("letter"), order.letter.title, note.card_pdf)]
    if order.envelope:
        sheets.append(Sheet(Phrase("envelope"), order.envelope.envelope_title, note.envelope_pdf))
    deliver(sheets, printer, attendant)
    return recorded(sessions, note, printed_on(printer), addressee)


def save_letter(
    sessions: Sessions, addressee: Addressee, order: PostedLetter, folder: Path, speak: Speak = str
) -> tuple[SentNote, list[Path]]:
    """Save the letter and its envelope as PDF files in a folder, and keep both in the outbox.

    Raises as `save_note` does.
    """
    note = kept_letter(sessions, addressee, order, Delivery.SAVED)
    ends = [f"{speak(kind)}.pdf" for kind in (Phrase("letter"), Phrase("letter envelope"))]
    letter, envelope = free_files(sessions, addressee, folder, ends)
    files = {letter: note.card_pdf}
    if order.envelope:
        files[envelope] = note.envelope_pdf
    write_together(files)
    return recorded(sessions, note, saved_as(letter), addressee), list(files)


def kept_letter(
    sessions: Sessions, addressee: Addressee, order: PostedLetter, how: Delivery
) -> SentNote:
    """The letter with its pages as they will be kept, which is as archives want them."""
    refuse_gaps(f"{order.subject}\n{order.text}")
    refuse_gone(sessions, addressee)
    envelope = order.envelope
    return SentNote(
        event_id=addressee.event_id,
        contact_id=addressee.contact_id,
        channel=Channel.LETTER,
        subject=order.subject,
        text=order.text,
        hand=order.letter.hand,
        seed=order.letter.seed,
        ink=order.letter.ink,
        pen=order.letter.pen,
        card="",
        envelope=envelope.envelope if envelope else "",
        how=how,
        at=datetime.now(UTC),
        card_pdf=letter_pdf(order.letter, Purpose.ARCHIVE),
        envelope_pdf=envelope_pdf(envelope, Purpose.ARCHIVE) if envelope else b"",
        look=NoteLook(
            face=envelope.face if envelope else "",
            paper=order.letter.paper,
            window=order.letter.window,
            language=order.letter.letter.language,
        ),
    )
