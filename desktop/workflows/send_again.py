"""Send the very pages that went out before once more, to a printer or into files."""

from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

from desktop.domain.occasions import Channel
from desktop.domain.phrases import Phrase, Speak
from desktop.domain.refusals import Refusal
from desktop.domain.sent_notes import Delivery, SentNote
from desktop.stationery.formats import card_format
from desktop.stationery.impositions import turns_level
from desktop.store.sessions import Sessions
from desktop.workflows.keep_looks import stock_again
from desktop.workflows.print_sheets import NOBODY, Attendant, Deliver, Sheet, print_sheets
from desktop.workflows.saved_files import write_together
from desktop.workflows.sent_records import Addressee, free_files, printed_on, recorded, saved_as


class NothingKept(Refusal):
    """A note of which no pages were kept, as an e-mail."""

    def __init__(self) -> None:
        super().__init__("No pages of this note are kept: write it again instead.")


def print_again(
    sessions: Sessions,
    note: SentNote,
    printer: str,
    attendant: Attendant = NOBODY,
    deliver: Deliver = print_sheets,
) -> SentNote:
    """Print the kept pages, and put them into the outbox as sent now.

    As `print_note` does and raises; NothingKept where there are no pages.
    """
    deliver(_sheets(note), printer, attendant)
    return recorded(
        sessions,
        _as_now(note, Delivery.PRINTED),
        printed_on(printer),
    )


def save_again(
    sessions: Sessions, note: SentNote, folder: Path, speak: Speak = str
) -> tuple[SentNote, list[Path]]:
    """Save the kept pages as PDF files in a folder, and put them into the outbox as sent now.

    speak: into the language of their names. Raises NothingKept, CannotWrite, NotRecorded.
    """
    if not note.card_pdf:
        raise NothingKept
    addressee = Addressee(note.event_id, note.contact_id)
    ends = [f"{speak(kind)}.pdf" for kind in (_called(note), Phrase("envelope"))]
    page, envelope = free_files(sessions, addressee, folder, ends)
    files = {page: note.card_pdf}
    if note.envelope_pdf:
        files[envelope] = note.envelope_pdf
    write_together(files)
    return recorded(sessions, _as_now(note, Delivery.SAVED), saved_as(page)), list(files)


def _as_now(note: SentNote, how: Delivery) -> SentNote:
    return replace(note, id=None, how=how, at=datetime.now(UTC), postage=None)


def _sheets(note: SentNote) -> list[Sheet]:
    if not note.card_pdf:
        raise NothingKept
    is_letter = note.channel is Channel.LETTER
    named = Phrase("Letter, {begins}") if is_letter else Phrase("Card, {begins}")
    title = named.filled(begins=note.text.strip().partition("\n")[0][:60].rstrip(" ,:"))
    level = bool(note.card) and turns_level(card_format(note.card), stock_again(note.look))
    sheets = [Sheet(_called(note), title, note.card_pdf, level)]
    if note.envelope_pdf:
        of_it = Phrase("Envelope of {title}", title=title)
        sheets.append(Sheet(Phrase("envelope"), of_it, note.envelope_pdf))
    return sheets


def _called(note: SentNote) -> Phrase:
    return Phrase("letter") if note.channel is Channel.LETTER else Phrase("card")
