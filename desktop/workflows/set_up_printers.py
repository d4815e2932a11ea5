"""Set a printer up: a test sheet, what it says, and a profile that is kept."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from desktop.domain.phrases import Phrase
from desktop.paths import printers_path
from desktop.printing.documents import document
from desktop.printing.jobs import print_pdf
from desktop.printing.paper_offers import PaperNotAccepted
from desktop.printing.papers import Paper
from desktop.printing.previews import Raster, page_image
from desktop.printing.profile_files import (
    KeptProfile,
    drop_profile,
    keep_profile,
    kept_for,
    names_of_old,
    read_profiles,
    rename_queue,
)
from desktop.printing.purposes import Purpose
from desktop.printing.queues import Queue, abilities, queues
from desktop.stationery.boxes import INCH, MM
from desktop.stationery.formats import CARDS, ENVELOPES
from desktop.stationery.loading_pages import loading_page
from desktop.stationery.printer_profiles import Position, PrinterProfile
from desktop.stationery.trial_pages import trial_page, trial_words
from desktop.workflows.print_sheets import Sheet

AbsentPaper = PaperNotAccepted
"""A refusal with `size` and `offers`."""
Offer = Paper
"""A paper that the printer takes. title: what people call it; short, long: points."""

LETTER, A4 = (8.5 * INCH, 11 * INCH), (210 * MM, 297 * MM)


@dataclass(frozen=True)
class PrinterToSetUp:
    """A printer with its trays' names, "" for the one that it chooses."""

    name: str
    title: str
    trays: tuple[str, ...]


@dataclass(frozen=True)
class SheetSize:
    """A size to set a printer up for, by the card or envelope that has it. Points.

    goes_by_post: whether it is an envelope.
    """

    title: str
    width: float
    height: float
    goes_by_post: bool = False


@dataclass(frozen=True)
class SetUp:
    """That a tray of a printer was set up for a size. title: of the size, "" for one of no name."""

    kept: KeptProfile
    title: str

    @property
    def printer(self) -> str:
        return self.kept.queue

    @property
    def tray(self) -> str:
        """Its name; "" for the one that the printer chooses."""
        return self.kept.tray


@dataclass(frozen=True)
class Trial:
    """What a test sheet is for: a tray of a printer, a size of sheet, on what plain paper.

    say: what words of ours become on it.
    """

    printer: str
    tray: str
    sheet: SheetSize
    paper: tuple[float, float]
    say: Callable[[str], str] = str


def printers_to_set_up() -> list[PrinterToSetUp]:
    """All printers, the default first. It may wait for seconds. Raises NoPrintService."""
    return [_with_trays(queue) for queue in queues()]


def sheet_sizes() -> list[SheetSize]:
    """The sizes of all envelopes and cards, as they go into the printer, each once."""
    found: dict[tuple[int, int], SheetSize] = {}
    envelopes = [SheetSize(one.name, one.width, one.height, goes_by_post=True) for one in ENVELOPES]
    cards = [SheetSize(one.name, one.width, one.height) for one in CARDS]
    for size in envelopes + cards:
        found.setdefault(_points(size.width, size.height), size)
    return list(found.values())


def profile_of(printer: str, sheet: SheetSize) -> PrinterProfile:
    """What is known of the printer with such sheets. Raises NoProfiles."""
    kept = read_profiles(printers_path())
    return kept_for(kept, printer, sheet.width, sheet.height).profile


def kept_set_ups() -> list[SetUp]:
    """What is known of printers, those with something to tell, by printer. Raises NoProfiles."""
    titles = {_points(size.width, size.height): size.title for size in sheet_sizes()}
    kept = [one for one in read_profiles(printers_path()) if one.width and one.height]
    found = [SetUp(one, titles.get(_points(one.width, one.height), "")) for one in kept]
    return sorted(found, key=lambda set_up: (set_up.printer, set_up.title))


def forget(set_up: SetUp) -> None:
    """Treat such sheets as any printer does. Raises NoProfiles and CannotWrite."""
    drop_profile(printers_path(), set_up.kept)


def keep_again(set_up: SetUp) -> None:
    """Take back that it was forgotten. Raises NoProfiles and CannotWrite."""
    keep_profile(printers_path(), set_up.kept)


def print_trial(trial: Trial, profile: PrinterProfile) -> None:
    """Print the test sheet on plain paper. Raises what `print_pdf` raises."""
    sheet = trial_sheet(trial, profile)
    print_pdf(sheet.pdf, trial.printer, title=sheet.title, tray=trial.tray)


def trial_sheet(trial: Trial, profile: PrinterProfile) -> Sheet:
    """The test sheet, to be printed some other way."""
    return Sheet(Phrase("test sheet"), Phrase("Fairhand test sheet"), _trial_pdf(trial, profile))


def trial_picture(trial: Trial, profile: PrinterProfile, dpi: float) -> Raster:
    """The test sheet as it looks where the printer has no faults."""
    return page_image(_trial_pdf(trial, profile), 0, dpi)


def loading_picture(
    sheet: SheetSize,
    profile: PrinterProfile,
    room: tuple[float, float],
    say: Callable[[str], str] = str,
) -> Raster:
    """How the sheet lies in the tray. room: pixels that it may take; say: what its words become."""
    post = sheet.goes_by_post
    page = loading_page(sheet.width, sheet.height, profile, say, goes_by_post=post)
    dpi = min(room[0] / page.width, room[1] / page.height) * INCH
    return page_image(document([page], Purpose.HOME, title="How to load", seed=1), 0, dpi)


def keep(trial: Trial, profile: PrinterProfile) -> None:
    """Print such sheets so from now on. Raises NoProfiles and CannotWrite."""
    width, height = trial.sheet.width, trial.sheet.height
    kept = KeptProfile(trial.printer, trial.tray, width, height, profile)
    keep_profile(printers_path(), kept)


def carry(printer: str, size: tuple[float, float], offer: Offer, position: Position) -> None:
    """Tell the printer of this paper instead of the size. Raises NoProfiles and CannotWrite."""
    kept = kept_for(read_profiles(printers_path()), printer, *size)
    carried = replace(kept.profile, carrier=(offer.short, offer.long), position=position)
    keep_profile(printers_path(), replace(kept, profile=carried))


def former_names(printer: str, names: Sequence[str]) -> list[str]:
    """Printers that are gone but were set up, where this one was not: one may be it, renamed.

    names: of all printers there are. Raises NoProfiles.
    """
    return names_of_old(read_profiles(printers_path()), printer, names)


def follow_rename(old: str, new: str) -> None:
    """Let all that is known of `old` hold for `new`. Raises NoProfiles and CannotWrite."""
    rename_queue(printers_path(), old, new)


def hold_for_new(printer: str) -> None:
    """Remember that this printer is no other under a new name. Raises NoProfiles, CannotWrite."""
    keep_profile(printers_path(), KeptProfile(printer, "", 0, 0, PrinterProfile()))


def _points(width: float, height: float) -> tuple[int, int]:
    """Whole ones, so that sizes that are alike are equal."""
    return round(width), round(height)


def _trial_pdf(trial: Trial, profile: PrinterProfile) -> bytes:
    size = (trial.sheet.width, trial.sheet.height)
    title = Phrase("Fairhand test sheet for: {sheet}", sheet=trial.sheet.title)
    page = trial_page(trial.paper, size, profile, trial_words(title, trial.say))
    return document([page], Purpose.HOME, title="Fairhand test sheet", seed=1)


def _with_trays(queue: Queue) -> PrinterToSetUp:
    return PrinterToSetUp(queue.name, queue.title, abilities(queue.name).trays)
