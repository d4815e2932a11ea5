"""How long many cards in one PDF take, against the same words as plain text, and their memory."""

import os
import subprocess
import sys
import tempfile
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path

from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas

from desktop.handwriting.hand_folders import hand_folder
from desktop.stationery.cards import many_cards
from desktop.stationery.formats import US_A2_FOLDED
from desktop.workflows.write_many_cards import save_cards
from desktop.workflows.write_notes import NoteOrder, card_order
from tests.benchmarks.clocks import cpu_seconds
from tests.benchmarks.notes import note

_ROUNDS = 3  # by turns; of each the quickest counts, which other work has disturbed least

# Runs in a process of its own, whose memory is then nothing else's.
_MEMORY = """
import resource, sys
from pathlib import Path
from tests.benchmarks.batches import orders
from desktop.workflows.write_many_cards import save_cards
save_cards(orders(int(sys.argv[1]), sys.argv[2]), Path(sys.argv[3]), title="Cards")
print(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss)
"""


@dataclass(frozen=True)
class Batch:
    """milliseconds, plain_milliseconds: of work for each card; size, plain_size: KB of its PDF."""

    milliseconds: float
    plain_milliseconds: float
    size: float
    plain_size: float

    @property
    def times_plain(self) -> float:
        return self.milliseconds / self.plain_milliseconds


def many(count: int, hand: str) -> Batch:
    """So many different cards in one PDF, and the same words as plain ReportLab text."""
    asked = orders(count, hand)
    cards = [broken_lines(order) for order in asked]
    taken: list[float] = []
    plain: list[float] = []
    with tempfile.TemporaryDirectory() as folder:
        path, plain_path = Path(folder) / "cards.pdf", Path(folder) / "plain.pdf"
        save_cards(asked[:2], path, title="Cards")
        save_plain(cards[:2], hand, plain_path)
        for _ in range(_ROUNDS):
            plain.append(cpu_seconds(lambda: save_plain(cards, hand, plain_path)))
            taken.append(cpu_seconds(lambda: save_cards(asked, path, title="Cards")))
        size, plain_size = path.stat().st_size, plain_path.stat().st_size
    return Batch(
        1000 * min(taken) / count,
        1000 * min(plain) / count,
        size / count / 1024,
        plain_size / count / 1024,
    )


def orders(count: int, hand: str) -> list[NoteOrder]:
    return [NoteOrder(note(number), hand=hand, seed=number) for number in range(count)]


def broken_lines(order: NoteOrder) -> list[str]:
    """The lines of a card as they were broken."""
    (page,) = many_cards([card_order(order)])[0].printed()
    return [line for writing in page.writings for line in writing.told]


def save_plain(cards: list[list[str]], hand: str, path: Path) -> None:
    """The same lines in the same face, as ReportLab sets text when nothing else is asked of it."""
    folder = hand_folder(hand)
    assert folder
    pdfmetrics.registerFont(TTFont("plain", str(folder / "font.ttf")))
    file = BytesIO()
    canvas = Canvas(file, pagesize=(US_A2_FOLDED.width, US_A2_FOLDED.height))
    for lines in cards:
        canvas.setFont("plain", 14)
        for number, line in enumerate(lines):
            canvas.drawString(340, 350 - 20 * number, line)
        canvas.showPage()
    canvas.save()
    path.write_bytes(file.getvalue())


def memory_megabytes(count: int, hand: str) -> float:
    """The most memory that a process needs which writes so many cards; Linux tells it in KB."""
    with tempfile.TemporaryDirectory() as folder:
        command = [sys.executable, "-c", _MEMORY, str(count), hand, str(Path(folder) / "cards.pdf")]
        done = subprocess.run(
            command, env=os.environ, stdout=subprocess.PIPE, text=True, check=True
        )
    return float(done.stdout) / (1024 if sys.platform == "linux" else 1024**2)
