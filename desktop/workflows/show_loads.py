"""Show what is to be put into a printer for a note, and how it lies in the tray."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from desktop.domain.phrases import Phrase
from desktop.domain.sent_notes import SentNote
from desktop.printing.feeds import page_size
from desktop.printing.previews import Raster
from desktop.stationery.formats import card_format, envelope_format
from desktop.stationery.letter_papers import letter_paper
from desktop.stationery.loading_pages import loading_words
from desktop.workflows.print_sheets import Attendant, Deliver, Sheet
from desktop.workflows.send_letters import PostedLetter
from desktop.workflows.set_up_printers import SheetSize, loading_picture, profile_of
from desktop.workflows.write_notes import NoteOrder


@dataclass(frozen=True)
class Load:
    """How one kind of sheet goes into a printer: as a picture of the tray and in words."""

    name: str
    picture: Raster
    words: str


def sheets_of(order: NoteOrder | PostedLetter | SentNote) -> list[SheetSize]:
    """What is printed for it, in the order in which it is: its title and size. Points."""
    if isinstance(order, SentNote):
        return _kept(order)
    if isinstance(order, PostedLetter):
        paper = letter_paper(order.letter.paper)
        sheets = [SheetSize(Phrase("{paper} paper", paper=paper.name), paper.width, paper.height)]
        return [*sheets, *_envelope(order.envelope.envelope if order.envelope else "")]
    sheet, card = order.stock.sheet, card_format(order.card)
    if sheet:
        return [
            SheetSize(Phrase("{sheet} sheet", sheet=sheet.name), sheet.width, sheet.height),
            *_envelope(order.envelope),
        ]
    return [SheetSize(card.name, card.width, card.height), *_envelope(order.envelope)]


def loads(
    printer: str,
    sheets: Sequence[SheetSize],
    room: tuple[float, float],
    say: Callable[[str], str] = str,
) -> list[Load]:
    """How each of these goes into this printer, by what is known of it. Raises NoProfiles.

    room: pixels that each picture may take; say: what words of ours become.
    """
    return [_load(printer, sheet, room, say) for sheet in sheets]


def in_copies(deliver: Deliver, copies: int) -> Deliver:
    """A way to print each sheet so many times, all of one kind before the next."""

    def deliver_copies(sheets: Sequence[Sheet], printer: str, attendant: Attendant) -> None:
        deliver([sheet for sheet in sheets for _ in range(copies)], printer, attendant)

    return deliver_copies


def _load(
    printer: str, sheet: SheetSize, room: tuple[float, float], say: Callable[[str], str]
) -> Load:
    profile = profile_of(printer, sheet)
    words = say(loading_words(sheet.width, sheet.height, profile))
    return Load(say(sheet.title), loading_picture(sheet, profile, room, say), words)


def _envelope(id: str) -> list[SheetSize]:
    if not id:
        return []
    envelope = envelope_format(id)
    return [SheetSize(envelope.name, envelope.width, envelope.height, goes_by_post=True)]


def _kept(note: SentNote) -> list[SheetSize]:
    pages = (
        (Phrase("Page"), note.card_pdf, False),
        (Phrase("Envelope"), note.envelope_pdf, True),
    )
    return [SheetSize(name, *page_size(pdf), by_post) for name, pdf, by_post in pages if pdf]
