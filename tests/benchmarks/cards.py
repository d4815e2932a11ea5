"""How long cards take: one with everything loaded, and many in one PDF."""

from io import BytesIO

from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas

from desktop.handwriting.hands import DEFAULT_HAND, Hand, load_hand
from desktop.handwriting.inks import DEFAULT_INK
from desktop.paths import resources
from desktop.printing.pdf import pdf_bytes
from desktop.stationery.cards import lay_out_card
from desktop.stationery.formats import US_A2_FOLDED
from desktop.stationery.pages import Page
from desktop.workflows.write_notes import NoteOrder, card_pdf, card_picture
from tests.benchmarks.clocks import Result, median_seconds, seconds
from tests.benchmarks.notes import note

_TIMES = 15


def one_card(hand: str) -> list[Result]:
    """A card in this hand, with everything loaded, in another take each time."""
    seeds = iter(range(1_000_000))

    def order() -> NoteOrder:
        return NoteOrder(note(0), hand=hand, seed=next(seeds))

    card_picture(order(), 96)
    return [
        Result(f"one card, {hand}", 1000 * median_seconds(_TIMES, lambda: card_pdf(order())), "ms"),
        Result(
            f"one card's picture, {hand}",
            1000 * median_seconds(_TIMES, lambda: card_picture(order(), 96)),
            "ms",
        ),
    ]


def many_cards(count: int) -> list[Result]:
    """So many different cards in one PDF, against the same words as plain ReportLab text."""
    hand = load_hand(DEFAULT_HAND)
    texts = [note(number) for number in range(count)]
    _written(texts[:2], hand)
    _plain([["warm"]])
    placing, pages = seconds(lambda: _pages(texts, hand))
    saving, pdf = seconds(lambda: pdf_bytes(pages, title="Cards", seed=1))
    lines = [_lines(page) for page in pages]
    plain, plain_pdf = seconds(lambda: _plain(lines))
    return [
        Result(f"{count} cards, written and laid out", placing, "s"),
        Result(f"{count} cards, saved", saving, "s"),
        Result(f"{count} cards as plain text", plain, "s"),
        Result(f"{count} cards against plain text", (placing + saving) / plain, "times"),
        Result("a card in that PDF", len(pdf) / count / 1024, "KB"),
        Result("a card of plain text", len(plain_pdf) / count / 1024, "KB"),
    ]


def _written(texts: list[str], hand: Hand) -> bytes:
    return pdf_bytes(_pages(texts, hand), title="Cards", seed=1)


def _pages(texts: list[str], hand: Hand) -> list[Page]:
    return [
        page
        for seed, text in enumerate(texts)
        for page in lay_out_card(text, US_A2_FOLDED, hand, seed, ink=DEFAULT_INK)
    ]


def _lines(page: Page) -> list[str]:
    """The lines of a card as they were broken."""
    lines: dict[tuple[int, int], list[str]] = {}
    for number, writing in enumerate(page.writings):
        for text, line in zip(writing.texts, writing.lines.tolist(), strict=True):
            lines.setdefault((number, line), []).append(text)
    return ["".join(line) for line in lines.values()]


def _plain(cards: list[list[str]]) -> bytes:
    """The same lines in the same face, as ReportLab sets text when nothing else is asked of it."""
    font = TTFont("plain", str(resources() / "hands" / DEFAULT_HAND / "font.ttf"))
    pdfmetrics.registerFont(font)
    file = BytesIO()
    canvas = Canvas(file, pagesize=(US_A2_FOLDED.width, US_A2_FOLDED.height))
    for lines in cards:
        canvas.setFont("plain", 14)
        for number, line in enumerate(lines):
            canvas.drawString(340, 350 - 20 * number, line)
        canvas.showPage()
    canvas.save()
    return file.getvalue()
