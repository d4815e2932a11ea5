"""Sheets printed one after the other, by somebody who stands by."""

from dataclasses import replace

import pytest

from desktop.paths import printers_path
from desktop.printing.jobs import PrintCancelled, PrintFailed
from desktop.printing.paper_offers import PaperNotAccepted
from desktop.printing.pdf import pdf_bytes
from desktop.printing.profile_files import KeptProfile, keep_profile
from desktop.printing.queues import Abilities
from desktop.stationery.boxes import INCH
from desktop.stationery.pages import Page
from desktop.stationery.printer_profiles import Edge, Flip, PrinterProfile
from desktop.workflows import print_sheets as module
from desktop.workflows.print_sheets import Attendant, Sheet, print_sheets

CARD_SIZE, ENVELOPE_SIZE = (8.5 * INCH, 5.5 * INCH), (5.75 * INCH, 4.375 * INCH)
PAPERS = ("na_invoice_5.5x8.5in", "na_a2_4.375x5.75in", "na_letter_8.5x11in")


def sheet(name, size, sides=1):
    pages = [Page(*size, ()) for _ in range(sides)]
    return Sheet(name, name.title(), pdf_bytes(pages, title=name, seed=1))


CARD, ENVELOPE = sheet("card", CARD_SIZE), sheet("envelope", ENVELOPE_SIZE)


class Printer:
    """Stands for a queue: keeps what it is sent and how; loses what it is told to."""

    def __init__(self, ready=(), papers=PAPERS):
        self.able = Abilities(papers, ready, ("main", "by-pass"), "")
        self.sent = []
        self.loses = ""

    def print_pdf(self, pdf, queue, *, title, profile, tray, is_cancelled):
        if is_cancelled():
            raise PrintCancelled(f"“{title}” was called off.")
        if title == self.loses:
            raise PrintFailed(f"“{title}” failed.")
        self.sent.append((title, profile, tray))

    @property
    def titles(self):
        return [title for title, _, _ in self.sent]


@pytest.fixture
def printer(monkeypatch):
    made = Printer()
    monkeypatch.setattr(module, "abilities", lambda queue: made.able)
    monkeypatch.setattr(module, "print_pdf", made.print_pdf)
    return made


def keep(size, profile, tray=""):
    keep_profile(printers_path(), KeptProfile("Office", tray, *size, profile))


def test_there_is_a_pause_to_change_the_paper(printer):
    told = []
    print_sheets([CARD, ENVELOPE], "Office", Attendant(wait=lambda said: not told.append(said)))
    assert told == ["Put the envelope into the printer Office."]
    assert printer.titles == ["Card", "Envelope"]


def test_whoever_goes_no_further_has_the_envelope_unprinted(printer):
    with pytest.raises(PrintCancelled, match="“Card” was printed before that; the note is not in"):
        print_sheets([CARD, ENVELOPE], "Office", Attendant(wait=lambda _: False))
    assert printer.titles == ["Card"]


@pytest.mark.parametrize("why", ["both are ready", "two trays"])
def test_nobody_is_asked_to_change_what_need_not_be_changed(printer, why):
    if why == "both are ready":
        printer.able = Abilities(PAPERS, PAPERS, (), "")
    else:
        keep(ENVELOPE_SIZE, PrinterProfile(), "by-pass")
    print_sheets([CARD, ENVELOPE], "Office", Attendant(wait=lambda _: pytest.fail("asked")))
    assert [tray for _, _, tray in printer.sent] == ["", "by-pass" if why == "two trays" else ""]


def test_nothing_is_sent_where_the_printer_lacks_a_paper(printer):
    printer.able = Abilities(PAPERS[:1], (), (), "")
    with pytest.raises(PaperNotAccepted):
        print_sheets([CARD, ENVELOPE], "Office")
    assert printer.sent == []


def test_each_sheet_is_printed_by_its_profile(printer):
    shifted = PrinterProfile(right=4, carrier=(612, 792))
    keep(ENVELOPE_SIZE, shifted)
    print_sheets([CARD, ENVELOPE], "Office")
    assert [profile for _, profile, _ in printer.sent] == [PrinterProfile(), shifted]


def test_a_sheet_of_two_sides_is_turned_over_by_hand(printer):
    told = []
    attendant = Attendant(wait=lambda said: not told.append(said))
    print_sheets([sheet("card", CARD_SIZE, 2)], "Office", attendant)
    assert told == ["Turn the card over and put it in again, with the same edge first."]
    assert [profile.edge for _, profile, _ in printer.sent] == [None, Edge.LEFT]


@pytest.mark.parametrize(
    ("size", "level", "edge"),
    [
        (CARD_SIZE, False, Edge.LEFT),
        (CARD_SIZE, True, Edge.RIGHT),
        (CARD_SIZE[::-1], False, Edge.TOP),
        (CARD_SIZE[::-1], True, Edge.BOTTOM),
    ],
)
def test_the_second_side_goes_in_where_the_first_did(printer, size, level, edge):
    both = sheet("card", size, 2)
    print_sheets([replace(both, turns_level=level)], "Office")
    assert printer.sent[1][1].edge is edge


def test_a_printer_turns_a_tent_over_its_other_edge(printer):
    keep(CARD_SIZE, PrinterProfile(flip=Flip.SHORT_EDGE))
    tent = replace(sheet("card", CARD_SIZE, 2), turns_level=True)
    print_sheets([tent], "Office")
    assert [profile.flip for _, profile, _ in printer.sent] == [Flip.LONG_EDGE]


def test_a_printer_that_turns_sheets_over_gets_both_sides_at_once(printer):
    keep(CARD_SIZE, PrinterProfile(flip=Flip.SHORT_EDGE))
    print_sheets([sheet("card", CARD_SIZE, 2)], "Office", Attendant(wait=lambda _: False))
    assert printer.titles == ["Card"]


def test_what_is_called_off_at_once_prints_nothing(printer):
    with pytest.raises(PrintCancelled, match=r"^“Card” was called off\.$"):
        print_sheets([CARD, ENVELOPE], "Office", Attendant(is_cancelled=lambda: True))
    assert printer.sent == []


def test_a_failure_says_what_was_printed_before(printer):
    printer.loses = "Envelope"
    with pytest.raises(PrintFailed, match=r"“Envelope” failed\. “Card” was printed"):
        print_sheets([CARD, ENVELOPE], "Office")
