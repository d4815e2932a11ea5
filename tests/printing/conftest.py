"""Real pages, as PDFs that the tests read back."""

import pytest

from desktop.handwriting.hands import DEFAULT_HAND, hand_ids, load_hand
from desktop.handwriting.inks import INKS
from desktop.printing.pdf import pdf_bytes
from desktop.stationery.cards import CardOrder, card_sides
from desktop.stationery.formats import US_A2_FOLDED
from tests.printing.rig import (
    GIVES_UP,
    LETTER,
    PRINTS,
    PRINTS_AND_TELLS,
    RUNS_OUT_OF_PAPER,
    STATIONERY,
    running_rig,
)

NOTE = """Dear Zoë O\u2019Brien,

Thank you for the fine afternoon. We spoke of difficult affairs (100% of them!), of flight and
of coffee in the officers\u2019 café; I\u2019d be glad to go on. Better: «çà et là», as “they” say.

It was a pleasure.

Warmly,
Jordan \\ Lee"""


@pytest.fixture
def hand():
    return load_hand(DEFAULT_HAND)


@pytest.fixture(params=hand_ids())
def each_hand(request):
    return load_hand(request.param)


@pytest.fixture
def note():
    return NOTE


@pytest.fixture
def card_of():
    """Writes a text on a card, as a PDF."""

    def write(text, hand, seed=7, title="A card"):
        return pdf_bytes(
            card_sides(CardOrder(text, US_A2_FOLDED, hand, seed, ink=INKS[0])).printed(),
            title=title,
            seed=seed,
        )

    return write


@pytest.fixture(scope="session")
def rig():
    """Printers of every kind; started once, for the first test that asks."""
    with running_rig() as rig:
        rig.add_printer("Good", PRINTS_AND_TELLS, STATIONERY)
        rig.add_printer("Office", PRINTS, LETTER)
        rig.add_printer("Away", PRINTS, STATIONERY)
        rig.switch_off("Away")
        rig.add_printer("Empty", RUNS_OUT_OF_PAPER, STATIONERY)
        rig.add_printer("Broken", GIVES_UP, STATIONERY)
        rig.run("lpadmin", "-d", "Office")
        yield rig


@pytest.fixture
def service(rig, monkeypatch):
    """That print service, as the one of this computer."""
    monkeypatch.setenv("CUPS_SERVER", rig.server)
    for name in ("LPDEST", "PRINTER"):
        monkeypatch.delenv(name, raising=False)
    return rig


@pytest.fixture
def no_service(monkeypatch, tmp_path):
    monkeypatch.setenv("CUPS_SERVER", str(tmp_path / "cups.sock"))
