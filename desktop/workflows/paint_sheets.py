"""Print sheets as pictures, where there is no print service that takes the PDF itself."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from desktop.paths import printers_path
from desktop.printing.feeds import fed_pages, page_size, single_pages
from desktop.printing.jobs import PrintCancelled
from desktop.printing.papers import size_title
from desktop.printing.previews import Raster, page_image
from desktop.printing.profile_files import kept_for, read_profiles
from desktop.workflows.print_sheets import NOBODY, Attendant, Sheet, turn_over

DPI = 600  # of the pictures: what most printers print at


@dataclass(frozen=True)
class PaintedPage:
    """A page as the printer takes it. width, height: of its paper, points; title: of its job."""

    title: str
    width: float
    height: float
    picture: Raster


def paint_sheets(
    sheets: Sequence[Sheet],
    printer: str,
    paint: Callable[[PaintedPage, str], None],
    attendant: Attendant = NOBODY,
) -> None:
    """Have every side of every sheet painted, by the printer's profiles.

    paint: given a page and the printer's name; may raise a Refusal. Between sheets somebody changes
    the paper: nobody can ask such a printer what lies in it.
    Raises NoProfiles, PrintCancelled, and what `paint` raises.
    """
    kept = read_profiles(printers_path())
    for number, sheet in enumerate(sheets):
        profile = kept_for(kept, printer, *page_size(sheet.pdf)).profile
        for side, pdf in enumerate(single_pages(sheet.pdf)):
            if side:
                _wait(attendant, turn_over(sheet.name))
            elif number:
                _wait(attendant, f"Put the {sheet.name} into the printer {printer}.")
            sent = fed_pages(pdf, sheet.over(profile) if side else profile)
            width, height = page_size(sent)
            attendant.progress(sheet.title, size_title(width, height))
            paint(PaintedPage(sheet.title, width, height, page_image(sent, 0, DPI)), printer)


def _wait(attendant: Attendant, sentence: str) -> None:
    if attendant.is_cancelled() or not attendant.wait(sentence):
        raise PrintCancelled("The printing was called off; the note is not in the outbox yet.")
