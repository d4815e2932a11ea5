"""Hand a note to a pen plotter, as files for it, and put it into the outbox."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path

from desktop.domain.phrases import Phrase, Speak
from desktop.domain.sent_notes import Delivery, SentNote
from desktop.printing.pen_files import pen_files
from desktop.printing.pen_times import PenWork, pen_work
from desktop.printing.plotter_files import plotter_of
from desktop.printing.plotters import Plotter
from desktop.stationery.envelope_faces import EnvelopeFace
from desktop.stationery.pen_pages import PenPage
from desktop.store.sessions import Sessions
from desktop.workflows.plot_notes import cards_pens, envelope_pens, letter_pens
from desktop.workflows.print_unwritten import unwritten_cards_pdf
from desktop.workflows.saved_files import write_together
from desktop.workflows.send_letters import PostedLetter, kept_letter
from desktop.workflows.send_notes import kept_note
from desktop.workflows.sent_records import Addressee, free_files, recorded, saved_as
from desktop.workflows.write_letters import letter_pdf
from desktop.workflows.write_notes import NoteOrder, envelope_pdf

ENDINGS = (".svg", ".hpgl", ".gcode")


@dataclass(frozen=True)
class PenOrder:
    """A note for a pen.

    ending: of its files; plotter: an id, or a file that describes one; line: of the pen that is in
    it, millimetres, 0 for what the plotter says.
    """

    note: NoteOrder | PostedLetter
    ending: str = ".svg"
    plotter: str = "servo"
    line: float = 0.0

    @property
    def envelope(self) -> NoteOrder | None:
        """What is asked for of the envelope; None where there is none."""
        if isinstance(self.note, PostedLetter):
            return self.note.envelope
        return self.note if self.note.envelope else None

    @property
    def prints_front(self) -> bool:
        """Whether its card has a front that no pen draws: it is printed."""
        return isinstance(self.note, NoteOrder) and self.note.front.is_printed

    @property
    def types_envelope(self) -> bool:
        """Whether its envelope is set in type, which no pen writes: it is printed."""
        envelope = self.envelope
        return envelope is not None and (
            envelope.face == EnvelopeFace.PLAIN.value or bool(envelope.mailer_id)
        )


def plotter_for(order: PenOrder) -> Plotter:
    """What writes it, with its pen. Raises NoSuchPlotter, NotAPlotter."""
    plotter = plotter_of(order.plotter)
    return replace(plotter, pen=order.line) if order.line else plotter


def note_pens(order: PenOrder, plotter: Plotter) -> list[PenPage]:
    """The pages of the card or letter, of which a letter's may have nothing for a pen.

    Raises as `cards_plot` and `letter_plot` do, but for what is wrong with the plotter.
    """
    if isinstance(order.note, PostedLetter):
        return letter_pens(order.note.letter, plotter)
    return cards_pens([order.note], plotter)


def envelope_pens_of(order: PenOrder, plotter: Plotter) -> list[PenPage]:
    """The same of its envelope; none where there is none, or it is printed."""
    envelope = order.envelope
    if envelope is None or order.types_envelope:
        return []
    return envelope_pens(envelope, plotter)


def save_for_pen(
    sessions: Sessions, addressee: Addressee, order: PenOrder, folder: Path, speak: Speak = str
) -> tuple[SentNote, list[Path], PenWork]:
    """Save what a pen writes, and what has to be printed, and keep the note in the outbox.

    A letter is printed without its signature, a card's picture without the note, and a typed
    envelope as it is: they are PDFs. The outbox keeps the same take as it would be printed. Answers
    the files, and what they are for the pen.
    speak: into the language of their names.
    Raises UnfilledGaps, NoSuchEvent, what writing the pages raises, NotForAPen, NoSuchPlotter,
    NotAPlotter, TooLargeForPlotter, CannotWrite, NotRecorded.
    """
    plotter = plotter_for(order)
    if isinstance(order.note, PostedLetter):
        note = kept_letter(sessions, addressee, order.note, Delivery.SAVED)
        kinds = [Phrase("letter signature"), Phrase("letter envelope"), Phrase("letter")]
    else:
        note = kept_note(sessions, addressee, order.note, Delivery.SAVED)
        kinds = [Phrase("card"), Phrase("envelope"), Phrase("card front")]
    envelope_ending = ".pdf" if order.types_envelope else order.ending
    endings = (order.ending, envelope_ending, ".pdf")
    names = [f"{speak(kind)}{ending}" for kind, ending in zip(kinds, endings, strict=True)]
    written, envelope, printed = free_files(sessions, addressee, folder, names)
    pens = [page for page in note_pens(order, plotter) if page.layers]
    files = pen_files(written, pens, plotter)
    work = pen_work(pens, plotter)
    if on_envelope := envelope_pens_of(order, plotter):
        files |= pen_files(envelope, on_envelope, plotter)
        work += pen_work(on_envelope, plotter)
    elif order.envelope:
        files[envelope] = envelope_pdf(order.envelope)
    if isinstance(order.note, PostedLetter):
        files[printed] = letter_pdf(replace(order.note.letter, is_signed=False))
    elif order.prints_front:
        files[printed] = unwritten_cards_pdf([order.note])
    write_together(files)
    return recorded(sessions, note, saved_as(written), addressee), list(files), work
