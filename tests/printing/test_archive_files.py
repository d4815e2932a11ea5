"""What the outbox keeps: valid for archives, and the same pages as before."""

import io
import shutil
import subprocess
import xml.etree.ElementTree as ET

import pikepdf
import pytest

from desktop.handwriting.hands import hand_ids, load_hand
from desktop.handwriting.inks import INKS
from desktop.printing.archive_files import archive_pdf
from desktop.printing.pdf import pdf_bytes
from desktop.printing.previews import page_image
from desktop.stationery.cards import CardOrder, card_sides
from desktop.stationery.formats import US_A2_FOLDED
from tests.printing.validators import trouble_by_preflight, trouble_by_qpdf

TITLE = "Card, Zoë <3 & “more”"


@pytest.fixture
def card(card_of, hand, note):
    return card_of(note, hand, title=TITLE)


@pytest.fixture
def archived(card):
    return archive_pdf(card, author="Jordan O\u2019Lee")


def test_pages_in_every_hand_are_valid_for_archives(note, tmp_path):
    pages = [
        page
        for id in hand_ids()
        for page in card_sides(
            CardOrder(note, US_A2_FOLDED, load_hand(id), 7, ink=INKS[0])
        ).printed()
    ]
    archived = archive_pdf(pdf_bytes(pages, title=TITLE, seed=7), author="Jordan O\u2019Lee")
    assert trouble_by_preflight(archived, tmp_path) == ""
    assert trouble_by_qpdf(archived, tmp_path) == ""


def test_a_page_for_the_home_printer_is_not_one_for_archives(card, tmp_path):
    assert "Metadata" in trouble_by_preflight(card, tmp_path)  # so the judge does judge


def test_the_page_looks_as_before(card, archived):
    assert page_image(archived, 0, 100) == page_image(card, 0, 100)


def test_the_same_card_makes_the_same_file_and_another_does_not(card, archived, card_of, hand):
    assert archive_pdf(card, author="Jordan O\u2019Lee") == archived
    with (
        pikepdf.open(io.BytesIO(archived)) as one,
        pikepdf.open(io.BytesIO(archive_pdf(card_of("Dear I,", hand)))) as other,
    ):
        assert bytes(one.trailer.ID[0]) != bytes(other.trailer.ID[0])


def test_title_author_and_language_are_told_in_both_forms(archived):
    with pikepdf.open(io.BytesIO(archived)) as pdf:
        assert str(pdf.docinfo["/Title"]) == TITLE
        assert str(pdf.docinfo["/Author"]) == "Jordan O\u2019Lee"
        assert str(pdf.Root.Lang) == "en-US"
        told = "".join(ET.fromstring(pdf.Root.Metadata.read_bytes()).itertext()).split("\n")
    assert {TITLE, "Jordan O\u2019Lee", "en-US", "Fairhand", "1", "B"} <= set(told)


def test_a_file_without_an_author_names_none(card):
    with pikepdf.open(io.BytesIO(archive_pdf(card))) as pdf:
        assert "/Author" not in pdf.docinfo
        assert b"creator" not in pdf.Root.Metadata.read_bytes()


def test_no_date_is_made_up(archived):
    with pikepdf.open(io.BytesIO(archived)) as pdf:
        assert not {"/CreationDate", "/ModDate"} & set(pdf.docinfo.keys())


def test_the_tags_tell_the_lines_in_the_order_of_reading(archived, note, tmp_path):
    if not shutil.which("pdfinfo"):
        pytest.skip("not installed: pdfinfo")
    (tmp_path / "card.pdf").write_bytes(archived)
    said = subprocess.run(
        ["pdfinfo", "-struct-text", tmp_path / "card.pdf"],
        capture_output=True,
        check=True,
        text=True,
    )
    lines = [line.strip().strip('"') for line in said.stdout.splitlines() if '"' in line]
    assert " ".join("".join(lines).split()) == " ".join(note.split())


def test_every_line_is_found_from_its_mark(archived):
    with pikepdf.open(io.BytesIO(archived)) as pdf:
        number, lines = pdf.Root.StructTreeRoot.ParentTree.Nums
        (page,) = pdf.pages
        assert number == page.StructParents == 0
        assert [line.K for line in lines] == list(range(len(lines)))
        assert all(pdf.Root.StructTreeRoot == line.P.P.P for line in lines)
        assert page.Contents.read_bytes().count(b"/MCID") == len(lines) > 5
