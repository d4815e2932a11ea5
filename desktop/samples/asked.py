"""What a person is asked to write so that a hand can be made of it, by the language they write."""

from __future__ import annotations

from dataclasses import dataclass
from string import ascii_lowercase, ascii_uppercase, digits

from desktop.domain.refusals import Refusal

SIGNS = ".,;:!?'\"()-&/@+%=€$*"
"""Those of notes and addresses; dashes and curled quotation marks are composed of them."""


class NoSuchLanguage(Refusal):
    """A language that there is no sheet for."""


@dataclass(frozen=True)
class Asked:
    """letters: with accents, beyond A to Z; words: to be written joined as usual; lines: freely."""

    name: str
    letters: str
    words: str = ""
    lines: tuple[str, ...] = ()


_ENGLISH = Asked(
    "English",
    "",
    "the and for you with from minimum running always thanks quickly hello",
    (
        "Thank you for the pleasant talk on Tuesday morning",
        "and for showing me how everybody works together",
    ),
)
LANGUAGES = {
    "en": _ENGLISH,
    "de": Asked(
        "German",
        "äöüßÄÖÜ",
        "und der die sich mit von nimmt gerne vielen danke morgen hoffe",
        (
            "Vielen Dank für das freundliche Gespräch am Dienstag",
            "und dafür, dass Sie sich so viel Zeit genommen haben",
        ),
    ),
    "fr": Asked(
        "French",
        "àâçéèêëîïôùûüœÀÇÉÈÊ",
        "les des une vous avec pour merci demain minime toujours notre belle",
        (
            "Merci beaucoup pour notre agréable conversation de mardi",
            "et pour tout le temps que vous avez bien voulu me donner",
        ),
    ),
    "es": Asked(
        "Spanish",
        "áéíñóúü¿¡ÁÉÍÑÓÚ",
        "los una con por que muy gracias siempre minuto mañana nuestra ella",
        (
            "Muchas gracias por la agradable conversación del martes",
            "y por todo el tiempo que usted me dedicó esta semana",
        ),
    ),
    "it": Asked(
        "Italian",
        "àèéìòùÀÈÉ",
        "che con una per della grazie minimo sempre domani nostra bella molto",
        (
            "Grazie mille per la bella conversazione di martedì",
            "e per tutto il tempo che mi avete dedicato insieme",
        ),
    ),
    "nl": Asked(
        "Dutch",
        "éëïöü",
        "het een van dat met voor minimum altijd bedankt morgen graag hallo",
        (
            "Hartelijk dank voor het prettige gesprek van dinsdag",
            "en voor alle tijd die u daarvoor hebt genomen",
        ),
    ),
    "pt": Asked("Portuguese", "áâãàçéêíóôõúÁÂÃÇÉÓ"),
    "pl": Asked("Polish", "ąćęłńóśźżĆŁŚŹŻ"),
    "cs": Asked("Czech", "áčďéěíňóřšťúůýžČŘŠŽ"),
    "sv": Asked("Swedish", "åäöÅÄÖ"),
    "da": Asked("Danish", "æøåÆØÅ"),
    "nb": Asked("Norwegian", "æøåÆØÅ"),
    "fi": Asked("Finnish", "äöåÄÖ"),
    "hu": Asked("Hungarian", "áéíóöőúüűÁÉÖÜ"),
    "ro": Asked("Romanian", "ăâîșțĂÎȘȚ"),
    "tr": Asked("Turkish", "çğıöşüÇĞİÖŞÜ"),
}


def asked(language: str) -> Asked:
    """Raises NoSuchLanguage."""
    code = language.lower().replace("_", "-").split("-")[0]
    if code not in LANGUAGES:
        raise NoSuchLanguage(
            "There is no sheet for the language “{language}”: choose one of {others}.",
            language=language,
            others=", ".join(sorted(LANGUAGES)),
        )
    own = LANGUAGES[code]
    return Asked(own.name, own.letters, own.words or _ENGLISH.words, own.lines or _ENGLISH.lines)


def all_asked(language: str) -> str:
    """Every character of the whole sheet, in its order."""
    return ascii_lowercase + ascii_uppercase + asked(language).letters + digits + SIGNS
