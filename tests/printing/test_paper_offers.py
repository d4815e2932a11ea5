"""What is offered where a printer lacks a size."""

import pytest

from desktop.printing.paper_offers import PaperNotAccepted, accepted_paper, carriers
from desktop.printing.queues import Abilities
from desktop.stationery.boxes import INCH
from desktop.stationery.printer_profiles import PrinterProfile

PAPERS = (
    "na_letter_8.5x11in",
    "iso_a4_210x297mm",
    "na_number-10_4.125x9.5in",
    "na_personal_3.625x6.5in",
    "na_invoice_5.5x8.5in",
    "na_ledger_11x17in",
    "custom_max_11x17in",
)
A2 = (5.75 * INCH, 4.375 * INCH)


def able(*papers):
    return Abilities(papers, (), (), "")


def test_larger_papers_are_offered_the_nearest_first_and_then_the_usual_ones():
    names = [paper.name for paper in carriers(*A2, PAPERS)]
    assert names == [
        "na_invoice_5.5x8.5in",
        "na_letter_8.5x11in",
        "iso_a4_210x297mm",
    ]


def test_a_paper_is_offered_by_what_people_call_it():
    assert carriers(*A2, PAPERS)[0].title == "Invoice, 5.5 x 8.5 in"


def test_the_refusal_names_the_size_and_carries_the_offers():
    with pytest.raises(PaperNotAccepted) as refusal:
        accepted_paper(*A2, "Office", able("na_letter_8.5x11in"), PrinterProfile())
    assert "does not take paper of 4.375 x 5.75 in (111 x 146 mm): tell it that the paper is " in (
        str(refusal.value)
    )
    assert [paper.name for paper in refusal.value.offers] == ["na_letter_8.5x11in"]


def test_a_sheet_that_lies_on_no_paper_has_no_offer():
    with pytest.raises(
        PaperNotAccepted, match=r"\(432 x 559 mm\): choose another printer"
    ) as refusal:
        accepted_paper(17 * INCH, 22 * INCH, "Office", able(*PAPERS), PrinterProfile())
    assert refusal.value.offers == ()


def test_on_a_carrier_its_paper_is_accepted():
    profile = PrinterProfile(carrier=(612, 792))
    assert accepted_paper(*A2, "Office", able(*PAPERS), profile) == "na_letter_8.5x11in"
