"""The cards of many notes in one PDF."""

import tracemalloc
from collections import Counter
from dataclasses import replace

import pikepdf
import pypdfium2
import pytest

from desktop.handwriting.hands import hand_ids
from desktop.stationery.impositions import Stock
from desktop.stationery.sheets import LETTER
from desktop.workflows.write_many_cards import CardRefused, save_cards
from desktop.workflows.write_notes import NoteOrder, card_pdf


def orders(count):
    return [
        NoteOrder(f"Dear Ada,\n\nThank you for card {number}.\n\nWarmly,\nJordan", seed=number)
        for number in range(count)
    ]


def texts(path):
    with pypdfium2.PdfDocument(path) as document:
        return [page.get_textpage().get_text_range().split() for page in document]


def test_each_note_is_on_a_page_of_its_own_word_for_word(tmp_path):
    asked = [replace(order, hand=id) for order, id in zip(orders(40), hand_ids() * 4, strict=False)]
    save_cards(asked, tmp_path / "cards.pdf", title="Cards")
    assert texts(tmp_path / "cards.pdf") == [order.text.split() for order in asked]


def test_the_same_orders_give_the_same_bytes(tmp_path):
    for name in ("one.pdf", "two.pdf"):
        save_cards(orders(35), tmp_path / name, title="Cards")
    assert (tmp_path / "one.pdf").read_bytes() == (tmp_path / "two.pdf").read_bytes()


def places(pdf, page=0):
    """Where the letters of a page stand."""
    with pikepdf.open(pdf) as document:
        operators = pikepdf.parse_content_stream(document.pages[page])
    return [list(one.operands) for one in operators if str(one.operator) == "Tm"]


def test_a_card_lies_as_it_does_alone(tmp_path):
    asked = orders(36)
    save_cards(asked, tmp_path / "cards.pdf", title="Cards")
    (tmp_path / "card.pdf").write_bytes(card_pdf(asked[34]))
    assert places(tmp_path / "cards.pdf", 34) == places(tmp_path / "card.pdf")


def test_no_glyph_is_drawn_twice_on_a_page(tmp_path):
    save_cards(orders(70), tmp_path / "cards.pdf", title="Cards")
    with pikepdf.open(tmp_path / "cards.pdf") as document:
        for page in document.pages:
            drawn = [
                bytes(one.operands[0])
                for one in pikepdf.parse_content_stream(page)
                if str(one.operator) == "Tj"
            ]
            counted = Counter(drawn).most_common(2)  # only the space may come again
            assert counted[1][1] == 1


def test_cards_share_sheets(tmp_path):
    stock = Stock(LETTER, start=2)
    asked = [replace(order, card="us-a2-flat", stock=stock) for order in orders(50)]
    save_cards(asked, tmp_path / "cards.pdf", title="Cards")
    pages = texts(tmp_path / "cards.pdf")
    counts = [page.count("card") for page in pages]
    assert counts[0] == counts[1] - 1
    assert set(counts[1:-1]) == {counts[1]}
    assert sum(counts) == 50


def test_one_that_cannot_be_written_is_named_and_no_file_is_made(tmp_path):
    asked = orders(40)
    asked[37] = replace(asked[37], text="Dear Zoë,\n\n" + "Thank you very much. " * 90)
    with pytest.raises(CardRefused, match="begins “Dear Zoë” is not written: The note is"):
        save_cards(asked, tmp_path / "cards.pdf", title="Cards")
    assert not any(tmp_path.iterdir())


def test_progress_is_told(tmp_path):
    told = []
    save_cards(orders(70), tmp_path / "cards.pdf", title="Cards", progress=told.append)
    assert told == [32, 64, 70]


def test_memory_hardly_grows_with_the_number_of_cards(tmp_path):
    text = "Dear Ada,\n\n" + "Thank you for all the time that you gave me on Tuesday. " * 5

    def most(count):
        asked = [NoteOrder(text, seed=number) for number in range(count)]
        tracemalloc.start()
        save_cards(asked, tmp_path / "cards.pdf", title="Cards")
        peak = tracemalloc.get_traced_memory()[1]
        tracemalloc.stop()
        return peak

    most(4)  # what is loaded once
    few, many = most(64), most(128)
    a_card = (tmp_path / "cards.pdf").stat().st_size / 128
    assert (many - few) / 64 < a_card / 2
