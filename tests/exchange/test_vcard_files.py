"""Cards of a file, each by itself."""

from io import BytesIO

from desktop.exchange import vcard_files
from desktop.exchange.raw_lines import raw_lines
from desktop.exchange.vcard_files import raw_cards
from tests.exchange.made_cards import card


def cards(text):
    return list(raw_cards(raw_lines(BytesIO(text.encode()))))


def test_each_card_knows_its_line():
    assert [one.line for one in cards(card("FN:a") + "\r\n" + card("FN:b"))] == [1, 6]


def test_a_card_within_a_card_is_left_out():
    (only,) = cards("BEGIN:VCARD\nFN:a\nAGENT:\nBEGIN:VCARD\nFN:b\nEND:VCARD\nTEL:1\nEND:VCARD\n")
    assert [line for _, line in only.lines] == [b"FN:a", b"AGENT:", b"TEL:1"]


def test_a_card_without_an_end_ends_where_the_next_begins():
    assert len(cards("BEGIN:VCARD\nFN:a\nBEGIN:VCARD\nFN:b\nEND:VCARD\n")) == 2
    assert len(cards("BEGIN:VCARD\nFN:a\n")) == 1


def test_what_stands_between_cards_is_no_card():
    assert len(cards(f"Hello\n{card('FN:a')}Goodbye\nEND:VCARD\n")) == 1


def test_a_card_too_large_is_not_kept(monkeypatch):
    monkeypatch.setattr(vcard_files, "LARGEST", 100)
    first, second = cards(card("FN:a", *["NOTE:x"] * 100) + card("FN:b"))
    assert first.is_too_large
    assert len(first.lines) < 20
    assert not second.is_too_large


def test_a_card_is_known_by_its_name():
    assert cards(card("TEL:1", "FN:Ann"))[0].beginning == "FN:Ann"
    assert cards("BEGIN:VCARD\nEND:VCARD\n")[0].beginning == ""
