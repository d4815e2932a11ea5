"""Write a batch as a PDF for each person, and one for each envelope."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from desktop.domain.phrases import Phrase, Speak
from desktop.domain.progress import Tell, nobody_waits
from desktop.printing.purposes import Purpose, Shop
from desktop.whole_files import make_folder, write_whole
from desktop.workflows.batch_notes import BatchNote
from desktop.workflows.many_processes import worked_through
from desktop.workflows.write_batches import Making
from desktop.workflows.write_notes import card_pdf, envelope_pdf

_LONGEST_NAME = 60  # characters
_HERE = Making()


@dataclass(frozen=True)
class Errand:
    """One person's files. envelope: None for none."""

    note: BatchNote
    card: Path
    envelope: Path | None

    @property
    def files(self) -> tuple[Path, ...]:
        return tuple(filter(None, (self.card, self.envelope)))


def errands(
    notes: Sequence[BatchNote], folder: Path, envelopes: Path | None = None, speak: Speak = str
) -> list[Errand]:
    """Whose card goes where: numbered in their order, and named for who gets it.

    envelopes: the folder of those; None for the same; speak: into the language of the names.
    """
    width = len(str(len(notes)))
    made = []
    for place, note in enumerate(notes, 1):
        stem = f"{place:0{width}} {_file_name(note.person.contact.name)}"
        envelope = (envelopes or folder) / f"{stem} {speak(Phrase('envelope'))}.pdf"
        card = folder / f"{stem} {speak(Phrase('card'))}.pdf"
        made.append(Errand(note, card, envelope if note.order.envelope else None))
    return made


def write_each(
    notes: Sequence[BatchNote],
    folder: Path,
    *,
    envelopes: Path | None = None,
    making: Making = _HERE,
    progress: Tell = nobody_waits,
    speak: Speak = str,
) -> list[Errand]:
    """A file for each card and each envelope in the folder, which is made; same notes, same bytes.

    envelopes, speak: as for `errands`. making: by processes here, which is no cluster's work.
    progress: told how many people are done, of how many; what it raises ends it, and the files
    that are there by then are whole. Raises what `card_pdf` and `envelope_pdf` do, CannotWrite,
    ProcessGone.
    """
    for each in filter(None, (folder, envelopes)):
        make_folder(each)
    wanted = errands(notes, folder, envelopes, speak)
    progress(0, len(wanted))
    work = partial(_write, purpose=making.purpose, shop=making.shop)
    for done, _ in enumerate(worked_through(work, wanted, making.workers), 1):
        progress(done, len(wanted))
    return wanted


def _write(errand: Errand, purpose: Purpose, shop: Shop) -> None:
    order = errand.note.order
    write_whole(errand.card, card_pdf(order, purpose, shop))
    if errand.envelope:
        write_whole(errand.envelope, envelope_pdf(order, purpose, shop))


def _file_name(name: str) -> str:
    """A name of a person that every system takes as one of a file."""
    kept = "".join(char if char.isalnum() or char in " -'" else " " for char in name)
    return " ".join(kept.split())[:_LONGEST_NAME].strip() or "-"
