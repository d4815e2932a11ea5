"""Whatever size, fold, panels and words: what is accepted is written whole, in order and inside."""

from hypothesis import HealthCheck, given, reject, settings
from hypothesis import strategies as st

from desktop.domain.refusals import Refusal
from desktop.handwriting.inks import INKS
from desktop.stationery.cards import CardOrder, card_sides
from desktop.stationery.designs import DESIGNS
from desktop.stationery.formats import ALL_CARDS, card_format
from desktop.stationery.fronts import PLAIN, Front
from desktop.stationery.impositions import Flip, Stock, stock_pages
from desktop.stationery.panels import Panel, Side
from desktop.stationery.sheets import A4, LETTER

LETTERS = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ.,'-!?0123456789"
WORDS = st.text(LETTERS, min_size=1, max_size=12)
TEXTS = st.lists(st.sampled_from(["\n", "\n\n"]) | WORDS, min_size=1, max_size=200).map(" ".join)
OWN_CARDS = st.builds(
    "{}x{}mm-{}".format,
    st.integers(50, 340),
    st.integers(50, 490),
    st.sampled_from(["flat", "folded", "folded-tent"]),
)
CARDS = OWN_CARDS | st.sampled_from([card.id for card in ALL_CARDS])
FRONTS = st.sampled_from([PLAIN, *(Front(design=design) for design in DESIGNS)])
PANELS = st.lists(st.sampled_from([Panel.INSIDE_LEFT, Panel.INSIDE_RIGHT, Panel.BACK]), unique=True)
STOCKS = st.builds(
    Stock,
    st.sampled_from([None, LETTER, A4]),
    flip=st.sampled_from([None, *Flip]),
    border=st.floats(0, 30),
    gutter=st.floats(0, 20),
)
quickly = settings(
    max_examples=60,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.filter_too_much],
)


def words(writings) -> list[str]:
    return "".join("".join(writing.texts) for writing in writings).split()


def written(hand, text, id, seed, panels, front=PLAIN, imprint=""):
    """The card's sides; the example is another one where this is refused."""
    try:
        card = card_format(id)
        allowed = [panel for panel in panels if panel in card.panels]
        sides = card_sides(
            CardOrder(
                text, card, hand, seed, ink=INKS[0], panels=allowed, front=front, imprint=imprint
            )
        )
    except Refusal:
        reject()
    return card, sides


@quickly
@given(text=TEXTS, id=CARDS, seed=st.integers(0, 2**40), panels=PANELS)
def test_every_word_is_written_in_order_and_in_the_safe_area_of_a_panel(
    hand, text, id, seed, panels
):
    card, sides = written(hand, text, id, seed, panels)
    assert words(w for page in sides.printed() for w in page.writings) == text.split()
    for side, page in ((Side.OUTSIDE, sides.outside), (Side.INSIDE, sides.inside)):
        safe = [card.box(p).inset(card.safe_margin) for p in card.panels if card.side(p) is side]
        for writing in page.writings:
            assert any(box.holds(writing.bounds()) for box in safe)


@quickly
@given(text=TEXTS, id=CARDS, front=FRONTS, stock=STOCKS, panels=PANELS)
def test_no_word_is_lost_between_the_card_and_its_sheet(hand, text, id, front, stock, panels):
    card, sides = written(hand, text, id, 1, panels, front, imprint="By hand")
    try:
        pages = stock_pages([sides, sides], card, stock)
    except Refusal:
        reject()
    own = [word for page in sides.printed() for w in page.writings for word in words([w])]
    laid = [word for page in pages for w in page.writings for word in words([w])]
    assert sorted(laid) == sorted(own * 2)
    border = min(card.safe_margin, stock.border) if stock.sheet else card.safe_margin
    for page in pages:
        if page.writings:
            assert page.paper.inset(border).holds(page.bounds())
