"""A note's card and envelope as PDFs and as pictures."""

import io
import unicodedata
from dataclasses import replace

import pikepdf
import pypdfium2
import pytest

from desktop.handwriting.hands import MissingCharacters, NoSuchHand, hand_ids
from desktop.handwriting.inks import NoSuchInk, TooLightInk
from desktop.handwriting.pen_kinds import NoSuchPen
from desktop.stationery.cards import EmptyNote
from desktop.stationery.envelopes import NoAddress
from desktop.stationery.fitting import DoesNotFit
from desktop.stationery.formats import ENVELOPES, NoSuchFormat, card_format, envelope_format
from desktop.workflows.write_notes import (
    card_pdf,
    card_picture,
    envelope_pdf,
    envelope_picture,
)


def words(pdf: bytes) -> list[str]:
    with pypdfium2.PdfDocument(pdf) as document:
        return document[0].get_textpage().get_text_range().split()


def size(pdf: bytes) -> tuple[float, float]:
    with pypdfium2.PdfDocument(pdf) as document:
        return document[0].get_size()


@pytest.mark.parametrize(
    "id", ["us-a2-folded", "iso-a6-folded", "us-a7-flat", "square-5in-folded-tent", "7x5in-flat"]
)
def test_a_card_has_the_notes_words_on_the_cards_paper(id, order):
    pdf, card = card_pdf(replace(order, card=id)), card_format(id)
    assert size(pdf) == pytest.approx((card.width, card.height), abs=0.01)
    assert words(pdf) == order.text.split()


@pytest.mark.parametrize("id", [envelope.id for envelope in ENVELOPES])
def test_an_envelope_has_both_addresses_on_the_envelopes_paper(id, order):
    pdf, envelope = envelope_pdf(replace(order, envelope=id)), envelope_format(id)
    assert size(pdf) == pytest.approx((envelope.width, envelope.height), abs=0.01)
    assert sorted(words(pdf)) == sorted(" ".join((*order.to, *order.sender)).split())


def test_documents_are_named_for_whom_they_are_for(order):
    for pdf, title in (
        (card_pdf(order), "Card, Dear Ada"),
        (envelope_pdf(order), "Envelope, Ada Byron"),
    ):
        with pikepdf.open(io.BytesIO(pdf)) as document:
            assert str(document.docinfo["/Title"]) == title


@pytest.mark.parametrize(
    "change",
    [
        {"seed": 8},
        {"ink": "sepia"},
        {"ink": "#1a2b6c"},
        {"pen": "fountain"},
        {"neatness": 100},
        {"hand": hand_ids()[1]},
    ],
)
def test_the_same_order_gives_the_same_bytes_and_any_other_does_not(change, order):
    assert card_pdf(order) == card_pdf(replace(order))
    assert card_pdf(order) != card_pdf(replace(order, **change))


UMLAUTS = "Grüße aus Köln, José!\n\nDanke.\n\nHerzlich,\nBjörn"


@pytest.mark.parametrize(
    "same",
    [
        unicodedata.normalize("NFD", UMLAUTS),
        UMLAUTS.replace(" ", "\u00a0").replace("\n\n", "\r\n\u200b\r\n"),
        UMLAUTS.replace(" ", "\t").replace("ö", "ö\u200d"),
    ],
    ids=["decomposed", "non-breaking", "tabs"],
)
def test_however_a_text_is_encoded_its_page_is_the_same(same, order):
    plain = replace(order, text=UMLAUTS, to=(UMLAUTS[:15],))
    other = replace(order, text=same, to=(unicodedata.normalize("NFD", UMLAUTS[:15]),))
    assert card_pdf(other) == card_pdf(plain)
    assert envelope_pdf(other) == envelope_pdf(plain)


def test_pictures_are_of_the_pages(order):
    card, envelope = card_picture(order, 50).picture, envelope_picture(order, 50).picture
    assert (card.width, card.height) == (425, 275)
    assert (envelope.width, envelope.height) == pytest.approx((288, 219), abs=1)
    assert min(card.rgb) < 128


def test_gaps_are_shown_while_the_note_is_being_written(order):
    pdf = card_pdf(replace(order, text="Dear Ada,\n\nThank you for [what it was]."))
    assert "[what" in words(pdf)


@pytest.mark.parametrize(
    ("change", "refusal"),
    [
        ({"text": " "}, EmptyNote),
        ({"text": "word " * 900}, DoesNotFit),
        ({"text": "漢"}, MissingCharacters),
        ({"hand": "nobodys"}, NoSuchHand),
        ({"ink": "invisible"}, NoSuchInk),
        ({"ink": "#ffff00"}, TooLightInk),
        ({"pen": "quill"}, NoSuchPen),
        ({"card": "us-a9"}, NoSuchFormat),
    ],
)
def test_a_card_that_cannot_be_written_is_refused(change, refusal, order):
    with pytest.raises(refusal):
        card_pdf(replace(order, **change))


@pytest.mark.parametrize(
    ("change", "refusal"),
    [
        ({"to": ()}, NoAddress),
        ({"envelope": "us-99"}, NoSuchFormat),
        ({"to": ("x",) * 20}, DoesNotFit),
    ],
)
def test_an_envelope_that_cannot_be_addressed_is_refused(change, refusal, order):
    with pytest.raises(refusal):
        envelope_pdf(replace(order, **change))
