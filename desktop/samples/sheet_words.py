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
        "Die Bilder werden auf Ihrem eigenen Computer gelesen und bleiben dort.",
    ),
    page="Seite {number} von {count}",
    signature="Ihre Unterschrift",
)
_FRENCH = SheetWords(
    title="Votre propre écriture",
    again="Votre propre écriture : quelques lettres à refaire",
    how=(
        "Écrivez chaque lettre dans ses trois cases, comme d'habitude, avec un stylo foncé.",
        "Les minuscules vont du trait plein au pointillé. En cas d'erreur, laissez la case vide.",
    ),
    whole="Écrivez les mots comme sur une carte : liés, si vous liez vos lettres.",
    after=(
        "Puis photographiez ou numérisez chaque page, avec ses quatre marques de coin.",
        "Les images sont lues sur votre propre ordinateur et y restent.",
    ),
    page="Page {number} sur {count}",
    signature="Votre signature",
)
_SPANISH = SheetWords(
    title="Su propia letra",
    again="Su propia letra: algunas letras otra vez",
    how=(
        "Escriba cada letra en sus tres casillas, como suele hacerlo, con un bolígrafo oscuro.",
        "Las minúsculas van de la línea llena a la de puntos. Si se equivoca, déjela vacía.",
    ),
    whole="Escriba las palabras como en una tarjeta: unidas, si usted une las letras.",
    after=(
        "Después fotografíe o escanee cada página, con las cuatro marcas de las esquinas.",
        "Las imágenes se leen en su propio ordenador y no salen de él.",
    ),
    page="Página {number} de {count}",
    signature="Su firma",
)
_ITALIAN = SheetWords(
    title="La Sua scrittura",
    again="La Sua scrittura: alcune lettere di nuovo",
    how=(
        "Scriva ogni lettera nelle sue tre caselle, come al solito, con una penna scura.",
        "Le minuscole vanno dalla linea piena a quella punteggiata. Se sbaglia, la lasci vuota.",
    ),
    whole="Scriva le parole come su un biglietto: unite, se Lei unisce le lettere.",
    after=(
        "Poi fotografi o scansioni ogni pagina, con tutti e quattro i segni negli angoli.",
        "Le immagini sono lette sul Suo computer e vi rimangono.",
    ),
    page="Pagina {number} di {count}",
    signature="La Sua firma",
)
_DUTCH = SheetWords(
    title="Uw eigen handschrift",
    again="Uw eigen handschrift: enkele letters opnieuw",
    how=(
        "Schrijf elke letter in de drie vakjes, zoals u gewend bent, met een donkere pen.",
        "Kleine letters lopen van de volle lijn tot de stippellijn. Mislukt er een, laat hem leeg.",
    ),
    whole="Schrijf de woorden zoals op een kaart: verbonden, als u uw letters verbindt.",
    after=(
        "Fotografeer of scan dan elke pagina, met alle vier de hoekmerken in beeld.",
        "De beelden worden op uw eigen computer gelezen en blijven daar.",
    ),
    page="Pagina {number} van {count}",
    signature="Uw handtekening",
)
_WORDS = {"de": _GERMAN, "fr": _FRENCH, "es": _SPANISH, "it": _ITALIAN, "nl": _DUTCH}


def sheet_words(language: str) -> SheetWords:
    return _WORDS.get(language, _ENGLISH)
