"""Save a batch from the window: into a new folder, as one PDF or one for each person."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from desktop.domain.phrases import Phrase, Speak
from desktop.domain.progress import Tell
from desktop.whole_files import make_folder
from desktop.workflows.batch_notes import BatchNote
from desktop.workflows.packing_lists import save_packing_list
from desktop.workflows.write_batches import BatchFiles, Making, forget_parts, write_batch
from desktop.workflows.write_each import Errand, errands, write_each


@dataclass(frozen=True)
class BatchOrder:
    """What to save and how. place: where the new folder goes; home: where the mail is posted.

    title: of the folder; each: whether everybody's card is a file of its own; has_list: whether
    there is to be a packing list.
    """

    notes: tuple[BatchNote, ...]
    place: Path
    title: str
    home: str
    each: bool = False
    has_list: bool = True


def save_batch(order: BatchOrder, tell: Tell, speak: Speak = str) -> Path:
    """The folder with all of it; nothing is there when `tell`, or what is written, raises.

    tell: told how many cards are done, of how many; speak: into the language of the files' names
    and of the list. Raises what `write_batch` and `write_each` do.
    """
    folder = _free_folder(order.place, order.title)
    make_folder(folder)
    files = BatchFiles(
        folder / f"{speak(Phrase('cards'))}.pdf",
        folder / f"{speak(Phrase('envelopes'))}.pdf" if order.notes[0].order.envelope else None,
        folder / f"{speak(Phrase('packing list'))}.pdf" if order.has_list else None,
    )
    try:
        if order.each:
            write_each(order.notes, folder, progress=tell, speak=speak)
        else:
            asked = [note.order for note in order.notes]
            write_batch(asked, files, title=order.title, making=Making(), progress=tell)
        if files.packing_list:
            save_packing_list(order.notes, order.title, order.home, files.packing_list, speak)
    except BaseException:
        _take_back(files, errands(order.notes, folder, speak=speak), folder)
        raise
    return folder


def _free_folder(place: Path, title: str) -> Path:
    """A name that is nobody else's."""
    folder, number = place / title, 1
    while folder.exists():
        number += 1
        folder = place / f"{title} {number}"
    return folder


def _take_back(files: BatchFiles, each: Sequence[Errand], folder: Path) -> None:
    """Remove what was written by then, and nothing else."""
    forget_parts(files)
    ours = [file for errand in each for file in errand.files]
    for file in (*files.all, *ours):
        file.unlink(missing_ok=True)
    with suppress(OSError):  # somebody put something else into it
        folder.rmdir()
