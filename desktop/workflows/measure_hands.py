"""Measure how human the pages are that each hand writes."""

from collections.abc import Iterable, Iterator, Sequence
from statistics import median

from desktop.handwriting.hands import hand_ids, load_hand
from desktop.handwriting.inks import DEFAULT_INK
from desktop.handwriting.measuring import ROWS, Measures, measured
from desktop.stationery.pages import Page
from desktop.stationery.specimens import PARAGRAPHS, lay_out_paragraph

SEEDS = (1, 2, 3, 4, 5)
OUTSIDE = "*"
_NAME, _VALUE = 16, 10  # characters of a column


def measure_hands() -> Iterator[tuple[str, Measures]]:
    """The id of each hand, and the medians over the pages that it writes, as they are known."""
    for id in hand_ids():
        yield id, measure_hand(id, SEEDS)


def measure_hand(id: str, seeds: Iterable[int], *, neatness: float = 60) -> Measures:
    """The medians over a page of each text and seed. Raises NoSuchHand."""
    pages = measured_pages(id, seeds, neatness=neatness)
    return medians([measured(page.writings[0], seed) for seed, page in pages])


def measured_pages(
    id: str, seeds: Iterable[int], *, neatness: float = 60
) -> Iterator[tuple[int, Page]]:
    """Each page that a hand is measured by, with its seed. Raises NoSuchHand."""
    hand = load_hand(id)
    for seed in seeds:
        for text in PARAGRAPHS:
            yield seed, lay_out_paragraph(text, hand, seed, ink=DEFAULT_INK, neatness=neatness)


def medians(pages: Sequence[Measures]) -> Measures:
    """Of each row, over the pages that tell it."""
    found = {}
    for row in ROWS:
        told = [page[row.name] for page in pages if page[row.name] == page[row.name]]
        found[row.name] = median(told) if told else float("nan")
    return found


def table_head() -> list[str]:
    """The names of the columns, and below each what pages by people measure."""
    names = "".join(f"{row.name:>{_VALUE}}" for row in ROWS)
    spans = "".join(f"{_short(row.low)}-{_short(row.high)}".rjust(_VALUE) for row in ROWS)
    return [f"{'':{_NAME}}{names}", f"{'by people':{_NAME}}{spans}"]


def table_line(id: str, measures: Measures) -> str:
    """One hand's medians, each that no person's page has marked."""
    cells = []
    for row in ROWS:
        value = measures[row.name]
        # What is shown is what is judged, or a value at the edge would be marked for no reason.
        mark = "" if row.holds(round(value, 3)) else OUTSIDE
        cells.append(f"{mark}{_short(value)}".rjust(_VALUE))
    return f"{id:{_NAME}}{''.join(cells)}"


def _short(value: float) -> str:
    """Three decimals without what says nothing: .04, 0, 1.25."""
    text = f"{value:.3f}".rstrip("0").rstrip(".")
    return text.removeprefix("0") or "0"
