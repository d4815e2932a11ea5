"""Printing or saving a note, and keeping it in the outbox: what a worker's thread does for both."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from desktop.domain.sent_notes import SentNote
from desktop.ui.live.live_store import Changes, LiveStore
from desktop.ui.printers.painted_printing import is_needed, paint_page
from desktop.ui.words.pen_words import duration
from desktop.ui.words.spoken import spoken
from desktop.workflows.paint_sheets import paint_sheets
from desktop.workflows.print_sheets import Attendant, Sheet, print_sheets
from desktop.workflows.send_again import print_again, save_again
from desktop.workflows.send_by_pen import PenOrder, save_for_pen
from desktop.workflows.send_letters import PostedLetter, print_letter, save_letter
from desktop.workflows.send_notes import Printer, print_note, save_note
from desktop.workflows.sent_records import Addressee
from desktop.workflows.show_loads import in_copies
from desktop.workflows.write_notes import NoteOrder

translate = QCoreApplication.translate

Printed = NoteOrder | PostedLetter | SentNote
"""What is sent; a note of the outbox with the very pages that went out before."""
Saved = Printed | PenOrder
"""What is saved; for a pen too."""


@dataclass(frozen=True)
class Posted:
    """A note that went out. sentence: where to; changes: by which the book has it."""

    sentence: str
    changes: Changes


def printed(
    store: LiveStore,
    to: Addressee,
    order: Printed,
    printer: Printer,
    copies: int,
    attendant: Attendant,
) -> Posted:
    """Print it. Raises what printing it does."""
    deliver = in_copies(_painted if is_needed() else print_sheets, copies)
    how = (printer.name, attendant, deliver)
    if isinstance(order, SentNote):
        _, changes = store.sending(lambda book: print_again(book, order, *how))
    elif isinstance(order, PostedLetter):
        _, changes = store.sending(lambda book: print_letter(book, to, order, *how))
    else:
        _, changes = store.sending(lambda book: print_note(book, to, order, *how))
    said = translate("note_posting", "Printed on {printer}.").format(printer=printer.title)
    return Posted(said, changes)


def saved(store: LiveStore, to: Addressee, order: Saved, folder: Path) -> Posted:
    """Save it. Raises what saving it does."""
    takes = ""
    how = (folder, spoken)
    if isinstance(order, SentNote):
        (_, paths), changes = store.sending(lambda book: save_again(book, order, *how))
    elif isinstance(order, PostedLetter):
        (_, paths), changes = store.sending(lambda book: save_letter(book, to, order, *how))
    elif isinstance(order, PenOrder):
        kept, changes = store.sending(lambda book: save_for_pen(book, to, order, *how))
        _, paths, work = kept
        takes = translate("note_posting", "The pen takes {time}.")
        takes = takes.format(time=duration(work.seconds))
    else:
        (_, paths), changes = store.sending(lambda book: save_note(book, to, order, *how))
    names = translate("note_posting", " and ").join(path.name for path in paths)
    said = translate("note_posting", "Saved {names} in {folder}.")
    sentence = f"{said.format(names=names, folder=folder)} {takes}".strip()
    return Posted(sentence, changes)


def _painted(sheets: Sequence[Sheet], printer: str, attendant: Attendant) -> None:
    paint_sheets(sheets, printer, paint_page, attendant)
