"""A page's paper under the name that a printer has for it."""

import pytest

from desktop.printing.papers import paper_for, paper_title
from desktop.stationery.boxes import INCH, MM

KNOWN = [
    "na_letter_8.5x11in",
    "na_invoice_5.5x8.5in",
    "iso_a5_148x210mm",
    "iso_c6_114x162mm",
    "na_a2_4.375x5.75in",
    "choose_by_itself",
]
OWN = ["custom_min_3x5in", "custom_max_8.5x14in"]


@pytest.mark.parametrize(
    ("size", "name"),
    [
        ((8.5 * INCH, 5.5 * INCH), "na_invoice_5.5x8.5in"),
        ((210 * MM, 148 * MM), "iso_a5_148x210mm"),
        ((5.75 * INCH, 4.375 * INCH), "na_a2_4.375x5.75in"),
        ((162 * MM, 114 * MM), "iso_c6_114x162mm"),
        ((114 * MM, 162 * MM), "iso_c6_114x162mm"),
    ],
)
def test_paper_has_its_name_whichever_edge_comes_first(size, name):
    assert paper_for(*size, KNOWN) == name


def test_paper_of_nearly_the_size_is_another_paper():
    assert paper_for(140 * MM, 210 * MM, KNOWN) is None


def test_a_printer_that_takes_any_size_is_told_the_size():
    assert paper_for(6 * INCH, 4 * INCH, KNOWN + OWN) == "Custom.288x432"


def test_a_size_beyond_what_a_printer_takes_has_no_name():
    assert paper_for(9 * INCH, 12 * INCH, KNOWN + OWN) is None
    assert paper_for(2 * INCH, 3 * INCH, KNOWN + OWN) is None


def test_a_printer_that_names_no_paper_takes_none():
    assert paper_for(6 * INCH, 4 * INCH, []) is None


@pytest.mark.parametrize(
    ("name", "title"),
    [
        ("na_letter_8.5x11in", "Letter, 8.5 x 11 in"),
        ("na_number-10_4.125x9.5in", "Number 10, 4.125 x 9.5 in"),
        ("Custom.297.6x419.5", "4.133 x 5.826 in (105 x 148 mm)"),
        ("Letter", "Letter"),
    ],
)
def test_a_paper_is_told_as_people_call_it(name, title):
    assert paper_title(name) == title
