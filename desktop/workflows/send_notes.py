"""Send a note on its way, to a printer or into files, and then put it into the outbox."""

from datetime import UTC, datetime
from pathlib import Path

from desktop.domain.phrases import Phrase, Speak
from desktop.domain.sent_notes import Delivery, SentNote
from desktop.notes.gaps import refuse_gaps
from desktop.printing.purposes import Purpose
from desktop.printing.queues import Queue, queues
from desktop.stationery.formats import card_format
from desktop.stationery.impositions import turns_level
from desktop.store.sessions import Sessions
from desktop.workflows.keep_looks import kept_look
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
from desktop.workflows.write_notes import NoteOrder, card_pdf, envelope_pdf

Printer = Queue
"""A print queue. name: what `print_note` is told; title: what people call it; is_default."""


def printers() -> list[Printer]:
    """The print queues of this computer, the default first; none where there is no print service.

    It may wait for seconds: call it where that blocks nobody, as `print_note`.
    """
    return queues()


def print_note(
    sessions: Sessions,
    addressee: Addressee,
    order: NoteOrder,
    printer: str,
    attendant: Attendant = NOBODY,
    deliver: Deliver = print_sheets,
) -> SentNote:
    """Print the card, then its envelope, and keep both in the outbox. `printer` is a queue's name.

    Neither is sent unless the printer takes both sizes of paper; nothing is kept unless both were
    printed. attendant: who changes the paper, and may call it off. deliver: has the sheets
    printed, and raises unless all were. It may take minutes.
    Raises UnfilledGaps, NoSuchEvent, what writing the pages raises, what `deliver` raises,
    NotRecorded.
    """
    note = kept_note(sessions, addressee, order, Delivery.PRINTED)
    sheets = [Sheet(Phrase("card"), order.card_title, note.card_pdf, _turns_level(order))]
    if note.envelope_pdf:
        sheets.append(Sheet(Phrase("envelope"), order.envelope_title, note.envelope_pdf))
    deliver(sheets, printer, attendant)
    return recorded(sessions, note, printed_on(printer), addressee)


def save_note(
    sessions: Sessions, addressee: Addressee, order: NoteOrder, place: Path, speak: Speak = str
) -> tuple[SentNote, list[Path]]:
    """Save the card and its envelope as PDF files, and keep both in the outbox.

    place: a folder, where the files are named for the contact and the day and replace none; or
    the card's file, which is replaced, with the envelope's beside it. speak: into the language of
    the names.
    Raises UnfilledGaps, NoSuchEvent, what writing the pages raises, CannotWrite, NotRecorded.
    """
    note = kept_note(sessions, addressee, order, Delivery.SAVED)
    card, envelope = place, envelope_path(place)
    if place.is_dir():
        ends = [f"{speak(kind)}.pdf" for kind in (Phrase("card"), Phrase("envelope"))]
        card, envelope = free_files(sessions, addressee, place, ends)
    files = {card: note.card_pdf}
    if note.envelope_pdf:
        files[envelope] = note.envelope_pdf
    write_together(files)
    return recorded(sessions, note, saved_as(card), addressee), list(files)


def envelope_path(card: Path) -> Path:
    """Where the envelope of a saved card is: beside it, under a name that goes with it."""
    stem = card.stem.removesuffix("card").rstrip(" -_")
    return card.with_name(f"{stem} envelope{card.suffix}".lstrip())


def kept_note(
    sessions: Sessions, addressee: Addressee, order: NoteOrder, how: Delivery
) -> SentNote:
    """The note with its pages as it will be kept, which is as archives want them."""
    refuse_gaps(order.text)
    refuse_gone(sessions, addressee)
    return SentNote(
        event_id=addressee.event_id,
        contact_id=addressee.contact_id,
        text=order.text,
        hand=order.hand,
        seed=order.seed,
        ink=order.ink,
        pen=order.pen,
        neatness=order.neatness,
        card=order.card,
        envelope=order.envelope,
        how=how,
        at=datetime.now(UTC),
        card_pdf=card_pdf(order, Purpose.ARCHIVE),
        envelope_pdf=envelope_pdf(order, Purpose.ARCHIVE) if order.envelope else b"",
        look=kept_look(order),
    )


def _turns_level(order: NoteOrder) -> bool:
    return turns_level(card_format(order.card), order.stock)
