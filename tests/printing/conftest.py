"""Real pages, as PDFs that the tests read back."""

import pytest

from desktop.handwriting.hands import DEFAULT_HAND, hand_ids, load_hand
from desktop.handwriting.inks import INKS
from desktop.printing.pdf import pdf_bytes
from desktop.stationery.cards import lay_out_card
from desktop.stationery.formats import US_A2_FOLDED

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
            lay_out_card(text, US_A2_FOLDED, hand, seed, ink=INKS[0]), title=title, seed=seed
        )

    return write
