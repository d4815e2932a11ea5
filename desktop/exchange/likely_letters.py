"""How likely a text was written in an encoding: by its letters, and by where the capitals stand.

Only encodings of one byte a letter: any bytes are text in most of them, but seldom sense.
"""

import itertools

_WEST = "àáâãäåæçèéêëìíîïñòóôõöøùúûüýÿœßšž"
_SIGNS = "€\u2018\u2019“”\u2013—…•·«»¿¡°ºª§®™©£\xa0\xb4"
_CYRILLIC = "оеаинтсрвлкмдпуяйі"

# Source: the alphabets of the languages that each was made for, by eye: letters in everyday use,
# of other scripts the commoner ones.
_ALPHABETS = (
    ("cp1252", _WEST),
    ("cp1250", "ąćęłńóśźżäöüßé"),
    ("cp1250", "áčďéěíňóřšťúůýžäöüß"),
    ("cp1250", "áéíóöőúüűäß"),
    ("cp1250", "ăâîşţéä"),
    ("cp1254", "çğıöşüâîûéİ"),
    ("cp1250", "ąćęłńóśźżáčďéěíňřšťúůýžăâîşţäöüß"),
    ("cp1257", "āčēģīķļņšūžäöüéó"),
    ("cp1257", "ąčęėįšųūžäöüéó"),
    ("cp1251", _CYRILLIC),
    ("cp1253", "αοιετσνςηυρπκλγωάόίή"),
    ("cp1255", "יוהלאמרנשבתםדןכ"),
    ("cp1256", "ايلمنربدعتسهوحف"),
    ("mac-roman", _WEST),
    ("cp850", _WEST),
    ("koi8-r", _CYRILLIC),
)
_LIKELY = 0.6  # of 1; by eye on names and towns of twelve countries
_ALONE = frozenset(_WEST)  # letters that hardly ever stand three in a row


def likely_codec(data: bytes) -> str:
    """The codec in which the bytes make most sense, the commoner of equals; "" for none."""
    scores = [_sense(data, codec, letters) for codec, letters in _ALPHABETS]
    best = max(scores)
    return _ALPHABETS[scores.index(best)][0] if best >= _LIKELY else ""


def _sense(data: bytes, codec: str, letters: str) -> float:
    """1 where every letter is one of the language's, in its place; less for each that is not."""
    try:
        text = data.decode(codec)
    except UnicodeDecodeError:
        return -1
    odd = [char for char in text if not char.isascii()]
    known = frozenset(letters + letters.upper() + _SIGNS)
    usual = sum(char in known for char in odd)
    pairs = itertools.pairwise(text)
    misplaced = sum(_is_misplaced(one, other) for one, other in pairs)
    threes = zip(text, text[1:], text[2:], strict=False)
    crowded = sum(all(char.lower() in _ALONE for char in three) for three in threes)
    return (usual - misplaced - crowded) / max(1, len(odd))


def _is_misplaced(one: str, other: str) -> bool:
    """A capital after a small letter, a sign or an opening quote within a word, and their like."""
    if one.isascii() and other.isascii():
        return False
    if one in "ìòù£§":  # Italian's end words, and signs stand before figures: not so elsewhere
        return other.isalpha()
    return (one.islower() and other.isupper()) or (one.isalpha() and other in "¿¡«“\u2018©®°ºª§Ÿ")
