"""Words about cards and envelopes, as lists offer them: sizes, folds, what fits, what is where."""

from PySide6.QtCore import QCoreApplication

from desktop.stationery.fits import fits
from desktop.stationery.formats import CardFormat
from desktop.stationery.panels import INSIDE, Fold, Panel
from desktop.stationery.paper_sizes import PaperSize
from desktop.ui.words.spoken import spoken

translate = QCoreApplication.translate


def size_words(size: PaperSize) -> str:
    """A card's size by its name, and, unless the name says so, by its sides."""
    name = spoken(size.name)
    return name if size.id.startswith("square") else f"{name}, {spoken(size.words)}"


def kind_words() -> dict[str, str]:
    """The ways that cards are folded, by their ids."""
    return {
        "flat": translate("stationery_words", "Flat, across"),
        "flat-tall": translate("stationery_words", "Flat, upright"),
        "folded": translate("stationery_words", "Folded, opens like a book"),
        "folded-tent": translate("stationery_words", "Folded, opens upward"),
        "folded-short": translate("stationery_words", "Folded across, opens like a book"),
        "folded-short-tent": translate("stationery_words", "Folded across, opens upward"),
    }


def fitting_envelopes(card: CardFormat) -> list[tuple[str, str]]:
    """Those that the card fits into, with how closely, and their ids."""
    to_spare = translate("stationery_words", "{name}, {slack} to spare")
    return [
        (
            to_spare.format(name=spoken(one.envelope.size_name), slack=spoken(one.slack_words)),
            one.envelope.id,
        )
        for one in fits(card)
    ]


def panel_choices(fold: Fold) -> list[tuple[str, object]]:
    """Where a note can stand on a card that is folded so."""
    if fold is Fold.FLAT:
        return [
            (translate("stationery_words", "One side"), ()),
            (translate("stationery_words", "Both sides"), (Panel.FRONT, Panel.BACK)),
        ]
    right = translate("stationery_words", "Inside right")
    below = translate("stationery_words", "Inside below")
    return [
        (translate("stationery_words", "The inside"), INSIDE),
        (right if fold is Fold.BOOK else below, (Panel.INSIDE_RIGHT,)),
        (
            translate("stationery_words", "The inside, then the back"),
            (*INSIDE, Panel.BACK),
        ),
    ]
