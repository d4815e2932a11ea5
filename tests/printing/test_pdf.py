"""PDFs read back: sizes, fonts, text, outlines and bytes."""

import io
import re
import shutil
import subprocess
from collections import Counter
from itertools import pairwise

import numpy as np
import pikepdf
import pypdfium2
import pytest
from fontTools.ttLib import TTFont

from desktop.handwriting.hands import hand_ids, load_hand
from desktop.handwriting.inks import INKS
from desktop.printing.pdf import pdf_bytes
from desktop.stationery.cards import CardOrder, card_sides
from desktop.stationery.envelopes import EnvelopeOrder, lay_out_envelope
from desktop.stationery.formats import CARDS, ENVELOPES, ISO_C6_ENVELOPE, US_A2_FOLDED

TO = ("Frau Dr. Käthe Müller", "Lindenstraße 12", "10969 Berlin", "GERMANY")
SENDER = ("Jordan Lee", "48 Maple Avenue", "Salem, OR 97301", "USA")


@pytest.fixture
def envelope(each_hand):
    page = lay_out_envelope(EnvelopeOrder(TO, SENDER, ISO_C6_ENVELOPE, each_hand, 7, ink=INKS[0]))
    return pdf_bytes([page], title="An envelope", seed=7)


def opened(pdf: bytes) -> pikepdf.Pdf:
    return pikepdf.open(io.BytesIO(pdf))


def fonts(pdf: pikepdf.Pdf) -> list[pikepdf.Object]:
    """Every font of every page, once."""
    found = {}
    for page in pdf.pages:
        for font in page.Resources.Font.values():
            found[font.objgen] = font
    return list(found.values())


def drawn(page: pikepdf.Page) -> list[tuple[str, int]]:
    """What a page draws: the name of a font and the number of a glyph, in order."""
    glyphs, font = [], ""
    for operands, operator in pikepdf.parse_content_stream(page):
        if str(operator) == "Tf":
            font = str(operands[0])
        elif str(operator) == "Tj":
            data = bytes(operands[0])
            glyphs += [(font, int.from_bytes(data[at : at + 2])) for at in range(0, len(data), 2)]
    return glyphs


def texts_of_glyphs(font: pikepdf.Object) -> dict[int, str]:
    entries = re.findall(rb"<(\w{4})> <(\w+)>\n", font.ToUnicode.read_bytes())
    return {
        int(glyph, 16): bytes.fromhex(text.decode()).decode("utf-16-be") for glyph, text in entries
    }


def text_by_pikepdf(pdf: bytes) -> str:
    """The text by the fonts' own maps, with no guess from where letters stand."""
    with opened(pdf) as document:
        page = document.pages[0]
        maps = {name: texts_of_glyphs(font) for name, font in page.Resources.Font.items()}
        return "".join(maps[font].get(glyph, "") for font, glyph in drawn(page))


def text_by_pdfium(pdf: bytes) -> str:
    with pypdfium2.PdfDocument(pdf) as document:
        return document[0].get_textpage().get_text_range()


def text_by_poppler(pdf: bytes) -> str:
    if not shutil.which("pdftotext"):
        pytest.skip("pdftotext is not installed")
    return run(["pdftotext", "-", "-"], pdf)


def run(command: list[str], pdf: bytes) -> str:
    return subprocess.run(command, input=pdf, capture_output=True, check=True).stdout.decode()


each_reader = pytest.mark.parametrize(
    "text_by", [text_by_pikepdf, text_by_pdfium, text_by_poppler], ids=lambda by: by.__name__
)


@pytest.mark.parametrize("card", CARDS, ids=lambda card: card.id)
def test_a_page_is_as_large_as_its_card(card, hand, note):
    pages = card_sides(CardOrder(note, card, hand, 7, ink=INKS[0])).printed()
    with opened(pdf_bytes(pages, title="A card", seed=7)) as pdf:
        (page,) = pdf.pages
        for box in (page.mediabox, page.trimbox):
            assert [float(edge) for edge in box] == pytest.approx(
                [0, 0, card.width, card.height], abs=0.01
            )
        assert page.get("/Rotate", 0) == 0


def test_viewers_are_told_to_print_at_true_size(card_of, hand, note):
    with opened(card_of(note, hand)) as pdf:
        assert pdf.Root.ViewerPreferences.PrintScaling == "/None"


def test_a_document_has_its_title_and_language(card_of, hand, note):
    with opened(card_of(note, hand, title="Card, Dear Zoë")) as pdf:
        assert str(pdf.docinfo["/Title"]) == "Card, Dear Zoë"
        assert str(pdf.docinfo["/Creator"]) == "Fairhand"
        assert str(pdf.Root.Lang) == "en-US"


def test_every_font_is_embedded_and_tells_its_text(card_of, each_hand, note):
    with opened(card_of(note, each_hand)) as pdf:
        (font,) = fonts(pdf)
        (descendant,) = font.DescendantFonts
        descriptor = descendant.FontDescriptor
        assert (font.Subtype, font.Encoding) == ("/Type0", "/Identity-H")
        assert descendant.Subtype == "/CIDFontType2"
        assert re.fullmatch(rf"/[A-Z]{{6}}\+Fairhand-{each_hand.id}", str(font.BaseFont))
        assert font.BaseFont == descendant.BaseFont == descriptor.FontName
        assert "/ToUnicode" in font
        file = descriptor.FontFile2.read_bytes()
        assert len(file) == descriptor.FontFile2.Length1
        assert len(TTFont(io.BytesIO(file)).getGlyphOrder()) == len(descendant.W[1])


def test_there_is_no_helvetica_nor_any_other_font_without_its_file(card_of, hand, note):
    pdf = card_of(note, hand)
    assert b"Helvetica" not in pdf
    with opened(pdf) as document:
        named = [
            each.BaseFont
            for each in document.objects
            if isinstance(each, pikepdf.Dictionary) and "/BaseFont" in each
        ]
        assert set(named) == {fonts(document)[0].BaseFont}


def test_streams_are_compressed_bytes_not_text(card_of, hand, note):
    with opened(card_of(note, hand)) as pdf:
        filters = [each.Filter for each in pdf.objects if isinstance(each, pikepdf.Stream)]
        assert filters
        assert all(list(names) == ["/FlateDecode"] for names in filters)


@each_reader
@pytest.mark.parametrize("seed", range(3))
def test_extracted_text_is_the_note_word_for_word(text_by, card_of, each_hand, note, seed):
    assert text_by(card_of(note, each_hand, seed)).split() == note.split()


@each_reader
def test_a_note_of_many_lines_comes_back_whole(text_by, card_of, each_hand):
    text = "Dear I,\n" + "\n".join(f"{number} a of I it so I am." for number in range(14))
    assert text_by(card_of(text, each_hand)).split() == text.split()


def test_each_line_of_the_page_is_a_line_of_the_text(card_of, each_hand):
    text = "Dear Ada,\n\nI was so glad.\nI am.\n\nWarmly,\nJordan"
    lines = text_by_pdfium(card_of(text, each_hand)).splitlines()
    assert [line.rstrip() for line in lines] == [line for line in text.splitlines() if line]


@each_reader
def test_an_envelopes_lines_come_back_whole(text_by, envelope):
    text = " ".join(text_by(envelope).split())
    if text_by is text_by_pikepdf:  # which puts nothing between lines that the page does not
        assert text == " ".join((*TO, *SENDER)).replace("GERMANY ", "GERMANY")
    else:
        assert all(line in text for line in (*TO, *SENDER))


def outlines(pdf: pikepdf.Pdf, page: pikepdf.Page) -> list[bytes]:
    """The outline of every letter that a page draws, blank ones left out."""
    glyphs = {}
    for name, font in page.Resources.Font.items():
        file = font.DescendantFonts[0].FontDescriptor.FontFile2.read_bytes()
        ttf = TTFont(io.BytesIO(file))
        glyphs[name] = [ttf["glyf"][glyph] for glyph in ttf.getGlyphOrder()]
    letters = (glyphs[name][number] for name, number in drawn(page))
    return [bytes(repr(list(one.coordinates)), "ascii") for one in letters if one.numberOfContours]


def test_no_outline_is_drawn_twice_on_a_page(card_of, each_hand, note):
    with opened(card_of(note, each_hand)) as pdf:
        found = outlines(pdf, pdf.pages[0])
    assert len(found) > 150
    assert Counter(found).most_common(1)[0][1] == 1


def test_the_two_addresses_of_an_envelope_share_no_outline(envelope):
    with opened(envelope) as pdf:
        found = outlines(pdf, pdf.pages[0])
    assert Counter(found).most_common(1)[0][1] == 1


def test_pages_of_one_document_share_its_font(hand, note):
    pages = [
        page
        for seed in range(4)
        for page in card_sides(CardOrder(note, US_A2_FOLDED, hand, seed, ink=INKS[0])).printed()
    ]
    pdf = pdf_bytes(pages, title="Cards", seed=7)
    alone = pdf_bytes(pages[:1], title="Cards", seed=7)
    assert len(pdf) < 3 * len(alone)
    with opened(pdf) as document:
        assert len(document.pages) == 4
        assert len(fonts(document)) == 1
        for page in document.pages:
            assert Counter(outlines(document, page)).most_common(1)[0][1] == 1


def test_a_document_may_hold_pages_in_every_hand_and_size(note):
    hands = [load_hand(id) for id in hand_ids()]
    pages = [
        card_sides(CardOrder(note, US_A2_FOLDED, hand, 7, ink=INKS[0])).printed()[0]
        for hand in hands
    ]
    pages += [
        lay_out_envelope(EnvelopeOrder(TO, (), envelope, hands[0], 7, ink=INKS[0]))
        for envelope in ENVELOPES
    ]
    with opened(pdf_bytes(pages, title="All", seed=7)) as pdf:
        sizes = [[float(edge) for edge in page.mediabox[2:]] for page in pdf.pages]
        assert sizes == [pytest.approx([page.width, page.height], abs=0.01) for page in pages]
        written_with = {writing.hand for page in pages for writing in page.writings}
        assert len(fonts(pdf)) == len(written_with)


def test_ink_is_told_only_where_it_changes_by_a_little(card_of, hand, note):
    with opened(card_of(note, hand)) as pdf:
        told = [
            [float(part) for part in each.operands]
            for each in pikepdf.parse_content_stream(pdf.pages[0])
            if str(each.operator) == "rg"
        ]
    assert 1 <= len(told) < len(note) / 2
    jumps = [pair for pair in pairwise(told) if max(map(abs, np.subtract(*pair))) > 0.05]
    assert len(jumps) <= 2  # where the signature begins, and what stands under it


def test_the_same_seed_gives_the_same_bytes_and_another_does_not(card_of, each_hand, note):
    one, two = (card_of(note, each_hand, seed=3) for _ in range(2))
    assert one == two
    assert card_of(note, each_hand, seed=4) != one


def test_two_documents_have_two_ids(card_of, hand, note):
    with opened(card_of(note, hand, seed=3)) as one, opened(card_of(note, hand, seed=4)) as two:
        assert bytes(one.trailer.ID[0]) != bytes(two.trailer.ID[0])


def test_qpdf_finds_nothing_wrong(card_of, each_hand, note, tmp_path):
    if not shutil.which("qpdf"):
        pytest.skip("qpdf is not installed")
    (tmp_path / "card.pdf").write_bytes(card_of(note, each_hand))
    done = subprocess.run(
        ["qpdf", "--check", tmp_path / "card.pdf"], capture_output=True, check=False
    )
    assert (done.returncode, done.stderr) == (0, b"")
