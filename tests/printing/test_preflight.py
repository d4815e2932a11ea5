"""What is found in a PDF before it is printed, and how it is said."""

import contextlib
import io
import zlib

import pikepdf
import pytest

from desktop.printing import drawn_parts
from desktop.printing.archive_files import archive_pdf
from desktop.printing.drawn_parts import TooIntricate
from desktop.printing.findings import Verdict
from desktop.printing.preflight import NotAPdf, preflight
from desktop.printing.presses import Press
from desktop.printing.purposes import Purpose
from desktop.printing.shop_files import shop_pdf


@pytest.fixture
def card(card_of, hand, note):
    return card_of(note, hand)


def changed(pdf: bytes, change, **options) -> bytes:
    """The PDF after `change` has been at it."""
    with pikepdf.open(io.BytesIO(pdf)) as document:
        change(document)
        file = io.BytesIO()
        document.save(file, **options)
    return file.getvalue()


def said(pdf: bytes, verdict: Verdict, purpose: Purpose | None = None) -> str:
    """All sentences of this verdict."""
    findings = preflight(pdf, "card.pdf", purpose).findings
    return "\n".join(finding.sentence for finding in findings if finding.verdict is verdict)


def test_what_we_make_for_each_purpose_is_good_for_it(card):
    files = {
        Purpose.HOME: card,
        Purpose.ARCHIVE: archive_pdf(card),
        Purpose.SHOP: shop_pdf(card, Press("FOGRA39")),
    }
    for purpose, pdf in files.items():
        report = preflight(pdf, "card.pdf")
        assert report.purpose is purpose
        assert report.is_good, report


def test_the_report_says_the_size_in_both_units(card):
    assert "1 page of 8.5 x 5.5 in (216 x 140 mm)." in said(card, Verdict.GOOD)


def test_a_page_without_bleed_is_looked_at_twice(card):
    doubts = said(shop_pdf(card, Press("FOGRA39")), Verdict.DOUBTFUL)
    assert "less than 3 mm of bleed on the left and at the bottom and on the right" in doubts


def test_a_page_for_home_is_not_one_for_the_shop(card):
    faults = said(card, Verdict.WRONG, Purpose.SHOP)
    assert "does not say that it follows PDF/X" in faults
    assert "RGB is left, and a press prints CMYK" in faults
    assert "does not say for which printing its colours are mixed" in faults


def test_boxes_that_reach_out_of_each_other_are_named(card):
    def grow(document):
        document.pages[0].trimbox = [0, 0, 700, 396]
        document.pages[0].obj.BleedBox = pikepdf.Array([0, 0, 612, 396])

    assert "Page 1: the trim box reaches out of the bleed box." in said(
        changed(card, grow), Verdict.WRONG
    )


def test_a_font_that_is_not_in_the_file_is_named(card):
    def drop(document):
        for part in document.objects:
            if isinstance(part, pikepdf.Dictionary) and "/FontFile2" in part:
                del part["/FontFile2"]

    assert "quick" in said(changed(card, drop), Verdict.WRONG)
    assert "is not in the file" in said(changed(card, drop), Verdict.WRONG)


@pytest.mark.parametrize(
    ("purpose", "verdict"),
    [(Purpose.HOME, Verdict.DOUBTFUL), (Purpose.SHOP, Verdict.WRONG)],
)
def test_a_coarse_picture_is_told_with_its_resolution(card, purpose, verdict):
    def add(document):
        picture = document.make_stream(
            zlib.compress(bytes(100 * 50)),
            Subtype=pikepdf.Name.Image,
            Width=100,
            Height=50,
            ColorSpace=pikepdf.Name.DeviceGray,
            BitsPerComponent=8,
            Filter=pikepdf.Name.FlateDecode,
        )
        form = document.make_stream(
            b"q 72 0 0 36 0 0 cm /Im0 Do Q",
            Subtype=pikepdf.Name.Form,
            BBox=[0, 0, 99, 99],
            Matrix=[0, 1, -1, 0, 0, 0],  # turned, and drawn in a form twice as large
            Resources=pikepdf.Dictionary(XObject=pikepdf.Dictionary(Im0=picture)),
        )
        page = document.pages[0]
        page.Resources.XObject = pikepdf.Dictionary(Fm0=form)
        page.contents_add(document.make_stream(b"q 2 0 0 2 100 100 cm /Fm0 Do Q"))

    assert "a picture of 100 x 50 pixels is printed at 50 dots an inch" in said(
        changed(card, add), verdict, purpose
    )


def test_a_program_in_the_file_is_wrong(card):
    def add(document):
        document.Root.OpenAction = pikepdf.Dictionary(S=pikepdf.Name.JavaScript, JS="1")

    assert "has programs in it" in said(changed(card, add), Verdict.WRONG)


def test_what_is_see_through_is_wrong_in_an_archive(card):
    def thin(document):
        state = pikepdf.Dictionary(ca=0.5)
        document.pages[0].Resources.ExtGState = pikepdf.Dictionary(G0=state)

    assert "see-through, which PDF/A-1b forbids" in said(
        changed(archive_pdf(card), thin), Verdict.WRONG
    )


def test_a_locked_file_is_refused_with_what_to_do(card):
    lock = pikepdf.Encryption(owner="a", user="b")
    with pytest.raises(NotAPdf, match=r"card\.pdf is locked with a password"):
        preflight(changed(card, lambda _: None, encryption=lock), "card.pdf")


@pytest.mark.parametrize("data", [b"", b"Dear Ada,", b"%PDF-1.4\n%%EOF", bytes(1000)])
def test_what_is_no_pdf_is_said_to_be_none(data):
    with pytest.raises(NotAPdf, match=r"x\.pdf is not a PDF, or a broken one"):
        preflight(data, "x.pdf")


@pytest.mark.parametrize("part", range(1, 8))
def test_a_torn_pdf_is_reported_or_refused(card, part):
    torn = card[: len(card) * part // 8]
    with contextlib.suppress(NotAPdf):
        assert preflight(torn, "x.pdf").findings


def test_forms_that_call_each_other_without_end_are_refused(card, monkeypatch):
    monkeypatch.setattr(drawn_parts, "_MOST", 10_000)

    def knot(document):
        form = document.make_stream(
            b"/Fm0 Do /Fm0 Do", Subtype=pikepdf.Name.Form, BBox=[0, 0, 9, 9]
        )
        form.Resources = pikepdf.Dictionary(XObject=pikepdf.Dictionary(Fm0=form))
        page = document.pages[0]
        page.Resources.XObject = pikepdf.Dictionary(Fm0=form)
        page.contents_add(document.make_stream(b"/Fm0 Do"))

    with pytest.raises(TooIntricate, match="draws more than can be looked over"):
        preflight(changed(card, knot), "x.pdf")


@pytest.mark.parametrize("where", ["Fonts", "OutputIntents"])
def test_what_stands_where_something_else_belongs_is_refused(card, where):
    def break_it(document):
        if where == "OutputIntents":
            document.Root.OutputIntents = pikepdf.Array([1])
        else:
            font = next(iter(document.pages[0].Resources.Font.values()))
            font.DescendantFonts = pikepdf.Array([7])

    with pytest.raises(NotAPdf, match="a broken one"):
        preflight(changed(card, break_it), "x.pdf", Purpose.SHOP)
