"""Print sheets one after the other, each on its own paper, with somebody standing by."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import TypeAlias

from desktop.domain.phrases import Phrase
from desktop.domain.refusals import Refusal
from desktop.paths import printers_path
from desktop.printing.feeds import page_size, single_pages
from desktop.printing.jobs import PrintCancelled, PrintFailed, print_pdf
from desktop.printing.paper_offers import accepted_paper
from desktop.printing.papers import paper_title
from desktop.printing.profile_files import KeptProfile, kept_for, read_profiles
from desktop.printing.queues import Abilities, abilities
from desktop.stationery.printer_profiles import Edge, Flip, PrinterProfile

# The edge of a page's second side that is where this edge of the first is.
_OVER = {Edge.RIGHT: Edge.LEFT, Edge.LEFT: Edge.RIGHT}
_OVER_LEVEL = {Edge.TOP: Edge.BOTTOM, Edge.BOTTOM: Edge.TOP}
_OTHER_FLIP = {Flip.SHORT_EDGE: Flip.LONG_EDGE, Flip.LONG_EDGE: Flip.SHORT_EDGE}


@dataclass(frozen=True)
class Sheet:
    """A PDF of one or two sides. title: what its print job is called; name: "card", "envelope".

    turns_level: its sides are told apart by turning it over about a level line, not as a book.
    """

    name: str
    title: str
    pdf: bytes
    turns_level: bool = False

    def over(self, profile: PrinterProfile) -> PrinterProfile:
        """For its second side, put in again with the same edge first."""
        edge = profile.edge_of(*page_size(self.pdf))
        changed = _OVER_LEVEL if self.turns_level else _OVER
        return replace(profile, edge=changed.get(edge, edge))


@dataclass(frozen=True)
class Attendant:
    """Whoever stands by: is told what is printed, changes the paper, and may call it off.

    progress: given what is printed, and what paper the printer is told of.
    wait: given what to do at the printer; returns when that is done, False to go no further.
    """

    progress: Callable[[str, str], object] = lambda _title, _paper: None
    wait: Callable[[str], bool] = lambda _: True
    is_cancelled: Callable[[], bool] = lambda: False


NOBODY = Attendant()

Deliver: TypeAlias = Callable[[Sequence[Sheet], str, Attendant], None]
"""A way to have sheets printed on the printer of a name; it raises unless all of them were."""


@dataclass(frozen=True)
class _Planned:
    sheet: Sheet
    paper: str
    kept: KeptProfile


def print_sheets(sheets: Sequence[Sheet], printer: str, attendant: Attendant = NOBODY) -> None:
    """Print them all, each by its profile. None is sent unless the printer takes each paper.

    Raises NoPrinter, NoPrintService, PaperNotAccepted, NoProfiles, PrintCancelled, PrintFailed.
    """
    able = abilities(printer)
    planned = [_plan(sheet, printer, able) for sheet in sheets]
    done: list[str] = []
    before: _Planned | None = None
    for one in planned:
        if before and _needs_change(before, one, able):
            _wait(attendant, _put_in(one, printer), done)
        for number, (pdf, profile) in enumerate(_sides(one)):
            if number:
                _wait(attendant, turn_over(one.sheet.name), done)
            attendant.progress(one.sheet.title, paper_title(one.paper))
            _print(pdf, printer, one, profile, attendant, done)
        done.append(one.sheet.title)
        before = one


def turn_over(name: str) -> Phrase:
    """What to do before a sheet's other side is printed."""
    return Phrase("Turn the {name} over and put it in again, with the same edge first.", name=name)


def _put_in(planned: _Planned, printer: str) -> Phrase:
    return Phrase(
        "Put the {name} into the printer {printer}.", name=planned.sheet.name, printer=printer
    )


def _plan(sheet: Sheet, printer: str, able: Abilities) -> _Planned:
    width, height = page_size(sheet.pdf)
    kept = kept_for(read_profiles(printers_path()), printer, width, height)
    return _Planned(sheet, accepted_paper(width, height, printer, able, kept.profile), kept)


def _needs_change(before: _Planned, now: _Planned, able: Abilities) -> bool:
    """Whether somebody has to put other paper in: not where both lie in the printer already."""
    if before.kept.tray != now.kept.tray:
        return False
    if page_size(before.sheet.pdf) == page_size(now.sheet.pdf):
        return False
    is_carried = before.kept.profile.carrier or now.kept.profile.carrier
    return bool(is_carried) or not {before.paper, now.paper} <= set(able.ready)


def _sides(planned: _Planned) -> Iterator[tuple[bytes, PrinterProfile]]:
    """What is printed in one go, and how: both sides, where the printer turns sheets itself."""
    profile, sheet = planned.kept.profile, planned.sheet
    if profile.flip is not Flip.BY_HAND:
        flip = _OTHER_FLIP[profile.flip] if sheet.turns_level else profile.flip
        yield sheet.pdf, replace(profile, flip=flip)
        return
    for number, pdf in enumerate(single_pages(sheet.pdf)):
        yield pdf, sheet.over(profile) if number else profile


def _wait(attendant: Attendant, sentence: str, done: list[str]) -> None:
    if not attendant.wait(sentence):
        raise PrintCancelled(_so_far(Phrase("The printing was called off."), done))


def _print(
    pdf: bytes,
    printer: str,
    planned: _Planned,
    profile: PrinterProfile,
    attendant: Attendant,
    done: list[str],
) -> None:
    try:
        print_pdf(
            pdf,
            printer,
            title=planned.sheet.title,
            profile=profile,
            tray=planned.kept.tray,
            is_cancelled=attendant.is_cancelled,
        )
    except Refusal as refusal:
        if not done:
            raise
        kind = PrintCancelled if isinstance(refusal, PrintCancelled) else PrintFailed
        raise kind(_so_far(refusal.sentence, done)) from refusal


def _so_far(sentence: Phrase, done: list[str]) -> Phrase:
    if not done:
        return sentence
    return Phrase(
        "{sentence} “{done}” was printed before that; the note is not in the outbox yet.",
        sentence=sentence,
        done=done[-1],
    )
