"""Sheets printed as pictures, where no print service takes PDFs."""

import pytest

from desktop.paths import printers_path
from desktop.printing.jobs import PrintCancelled
from desktop.printing.pdf import pdf_bytes
from desktop.printing.profile_files import KeptProfile, keep_profile
from desktop.stationery.pages import Page
from desktop.stationery.printer_profiles import PrinterProfile
from desktop.workflows.paint_sheets import DPI, paint_sheets
from desktop.workflows.print_sheets import Attendant, Sheet


def sheet(name, width, height, sides=1):
    pages = [Page(width, height, ()) for _ in range(sides)]
    return Sheet(name, name.title(), pdf_bytes(pages, title=name, seed=1))


SHEETS = (sheet("card", 144, 72, sides=2), sheet("envelope", 216, 108))


@pytest.fixture
def painted():
    return []


@pytest.fixture
def paint(painted):
    return lambda page, printer: painted.append((page, printer))


def test_each_side_is_painted_short_edge_first_at_600_dpi(paint, painted):
    paint_sheets(SHEETS, "Office", paint)
    sizes = [(page.width, page.height) for page, _ in painted]
    assert sizes == [(72, 144), (72, 144), (108, 216)]
    picture = painted[0][0].picture
    assert (picture.width, picture.height) == (DPI, 2 * DPI)
    assert {printer for _, printer in painted} == {"Office"}


def test_somebody_turns_and_changes_the_paper(paint):
    told = []
    paint_sheets(SHEETS, "Office", paint, Attendant(wait=lambda said: not told.append(said)))
    assert told == [
        "Turn the card over and put it in again, with the same edge first.",
        "Put the envelope into the printer Office.",
    ]


def test_what_is_called_off_is_not_painted_further(paint, painted):
    with pytest.raises(PrintCancelled, match="called off"):
        paint_sheets(SHEETS, "Office", paint, Attendant(wait=lambda _: False))
    assert len(painted) == 1


def test_profiles_hold_here_too(paint, painted):
    kept = KeptProfile("Office", "", 216, 108, PrinterProfile(carrier=(612, 792)))
    keep_profile(printers_path(), kept)
    paint_sheets(SHEETS[1:], "Office", paint)
    assert (painted[0][0].width, painted[0][0].height) == pytest.approx((612, 792))
