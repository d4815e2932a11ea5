"""Write a batch of cards and their envelopes, and go on where an earlier start was ended."""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Sequence
from contextlib import ExitStack
from dataclasses import dataclass, replace
from io import BytesIO
from pathlib import Path
from typing import BinaryIO

from desktop.domain.progress import Tell, nobody_waits
from desktop.printing.documents import finished
from desktop.printing.joined_files import join_pdfs
from desktop.printing.purposes import NO_SHOP, Purpose, Shop
from desktop.stationery.envelope_faces import envelope_face
from desktop.stationery.formats import envelope_format
from desktop.whole_files import make_folder, refuse_unwritable, whole_file
from desktop.workflows.batch_parts import Part, Refused, make_part, parts_of
from desktop.workflows.many_machines import made_on_cluster
from desktop.workflows.many_processes import worked_through
from desktop.workflows.write_notes import NoteOrder, cards_pdf


@dataclass(frozen=True)
class BatchFiles:
    """Where a batch goes. envelopes, packing_list: None for none."""

    cards: Path
    envelopes: Path | None = None
    packing_list: Path | None = None

    @property
    def all(self) -> tuple[Path, ...]:
        return tuple(filter(None, (self.cards, self.envelopes, self.packing_list)))

    @property
    def parts(self) -> Path:
        """The folder that finished parts are kept in until all are there."""
        return self.cards.with_name(f"{self.cards.name}.parts")


@dataclass(frozen=True)
class Making:
    """What makes a batch, and what for. cluster: a scheduler's address, "" for processes here."""

    workers: int = 1
    cluster: str = ""
    purpose: Purpose = Purpose.HOME
    shop: Shop = NO_SHOP


@dataclass(frozen=True)
class BatchOutcome:
    """What became of a batch. written: how many cards; refused: whose notes cannot be written.

    kept: how many of the cards an earlier start had finished; plotted: the files for a plotter.
    """

    written: int
    refused: tuple[Refused, ...] = ()
    kept: int = 0
    plotted: tuple[Path, ...] = ()


def write_batch(
    orders: Sequence[NoteOrder],
    files: BatchFiles,
    *,
    title: str,
    making: Making,
    leave_out: bool = False,
    only_tries: bool = False,
    progress: Tell = nobody_waits,
) -> BatchOutcome:
    """All cards in one PDF and all envelopes in another, in the same order; no packing list yet.

    The orders are alike in all but words, takes and addresses; the same orders and title give the
    same bytes, whatever makes them. leave_out: write the others where some are refused,
    and not nothing; only_tries: write none, for what is refused. progress: told how many cards are
    done, of how many.
    Raises what `card_pdf` and `envelope_pdf` do for a look that nothing can be written in,
    CannotWrite, ProcessGone, and on a cluster as `made_on_cluster`.
    """
    _refuse_look(orders[0], making)
    for file in files.all:
        refuse_unwritable(file)
    make_folder(files.parts)
    parts = parts_of(orders, files.parts, title, making.purpose)
    left = [part for part in parts if not part.is_made]
    kept = len(orders) - sum(len(part.orders) for part in left)
    refused = _made(left, making, lambda done: progress(kept + done, len(orders)))
    without = {each.number for each in refused}
    rest = [order for number, order in enumerate(orders) if number not in without]
    if refused and rest and leave_out:
        again = write_batch(rest, files, title=title, making=making, progress=progress)
        return replace(again, refused=tuple(refused), kept=kept)
    is_written = not (refused or only_tries)
    if is_written:
        _join(parts, files, making)
    _clear(files.parts)
    return BatchOutcome(len(orders) if is_written else 0, tuple(refused), kept)


def forget_parts(files: BatchFiles) -> None:
    """Take away what was finished of a batch that nobody will go on with."""
    _clear(files.parts)


def _refuse_look(order: NoteOrder, making: Making) -> None:
    """Refuse it once, and not for each of them."""
    cards_pdf([replace(order, text="I")], making.purpose, making.shop)
    if order.envelope:
        envelope_format(order.envelope)
        envelope_face(order.face)


def _made(parts: Sequence[Part], making: Making, progress: Callable[[int], None]) -> list[Refused]:
    refused: list[Refused] = []
    done = 0
    progress(done)
    if making.cluster:
        work = made_on_cluster(parts, making.cluster)
    else:
        work = worked_through(make_part, parts, making.workers)
    for part, found in work:
        refused += found
        done += len(part.orders)
        progress(done)
    return sorted(refused, key=lambda each: each.number)


def _join(parts: Sequence[Part], files: BatchFiles, making: Making) -> None:
    """Both files appear when both are whole."""
    author = parts[0].orders[0].author
    with ExitStack() as written:
        cards = written.enter_context(whole_file(files.cards))
        _join_for([part.cards for part in parts], cards, making, author)
        if files.envelopes:
            envelopes = [part.envelopes for part in parts if part.envelopes]
            file = written.enter_context(whole_file(files.envelopes))
            _join_for(envelopes, file, making, author)


def _join_for(paths: Sequence[Path], file: BinaryIO, making: Making, author: str) -> None:
    """For a shop or an archive all of it is in memory at once."""
    if making.purpose is Purpose.HOME:
        join_pdfs(paths, file)
        return
    whole = BytesIO()
    join_pdfs(paths, whole)
    file.write(finished(whole.getvalue(), making.purpose, author=author, shop=making.shop))


def _clear(folder: Path) -> None:
    """Take the parts away, those of an earlier start too, and nothing that is not ours."""
    for pattern in ("part-*.pdf", ".fairhand-*.part"):
        for file in folder.glob(pattern):
            file.unlink(missing_ok=True)
    with contextlib.suppress(OSError):  # somebody else's files are in it
        folder.rmdir()
