"""What a sheet says to whoever fills it in, in the language that it asks for where we have it."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class SheetWords:
    """title, again: of a whole sheet and of an extra one; page: with {number} and {count}."""

    title: str
    again: str
    how: tuple[str, str]
    whole: str
    after: tuple[str, str]
    page: str
    signature: str


_ENGLISH = SheetWords(
    title="Your own hand",
    again="Your own hand: some letters again",
    how=(
        "Write each letter in its three boxes, as you usually write it, with a dark pen.",
        "Small letters reach from the full line to the dotted one. Leave a box empty if you slip.",
    ),
    whole="Write the words as you would on a card: joined, if you join your letters.",
    after=(
        "Then photograph or scan each page, all four corner marks in the picture.",
        "The pictures are read on your own computer and stay there.",
    ),
    page="Page {number} of {count}",
    signature="Your signature",
)
_GERMAN = SheetWords(
    title="Ihre eigene Handschrift",
    again="Ihre eigene Handschrift: einige Buchstaben noch einmal",
    how=(
        "Schreiben Sie jeden Buchstaben in seine drei Kästchen, wie gewohnt, mit dunklem Stift.",
        "Kleine Buchstaben reichen bis zur gepunkteten Linie. Misslingt einer, bleibt er leer.",
    ),
    whole="Schreiben Sie die Wörter wie auf einer Karte: verbunden, wenn Sie verbunden schreiben.",
    after=(
        "Fotografieren oder scannen Sie dann jede Seite, mit allen vier Eckmarken im Bild.",
        "Die Bilder werden auf Ihrem eigenen Rechner gelesen und bleiben dort.",
    ),
    page="Seite {number} von {count}",
    signature="Ihre Unterschrift",
)
_WORDS = {"de": _GERMAN}


def sheet_words(language: str) -> SheetWords:
    return _WORDS.get(language, _ENGLISH)
