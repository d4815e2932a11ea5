"""Words made alike for searching: without accents, capitals or punctuation."""

import unicodedata

# Letters that are no accented form of another, yet are typed as one.
_PLAIN = str.maketrans(
    {"ø": "o", "ł": "l", "đ": "d", "ð": "d", "þ": "th", "æ": "ae", "œ": "oe", "\u0131": "i"}
)


def folded(text: str) -> str:
    """As words are compared: Łucja O'Neil-Ström becomes "lucja o neil strom"."""
    decomposed = unicodedata.normalize("NFKD", text.casefold()).translate(_PLAIN)
    return " ".join("".join(map(_plain, decomposed)).split())


def searchable(*texts: str) -> str:
    """All words of the texts, folded, with a blank before each.

    A word with punctuation in it is there in pieces and whole: "555-0100" is found as "5550".
    """
    words = [word for text in texts for word in text.split()]
    pieces = [piece for word in words for piece in _pieces(folded(word))]
    return "".join(f" {piece}" for piece in dict.fromkeys(pieces))


def _pieces(word: str) -> list[str]:
    pieces = word.split()
    return [*pieces, "".join(pieces)] if len(pieces) > 1 else pieces


def _plain(char: str) -> str:
    if unicodedata.combining(char):
        return ""
    return char if char.isalnum() else " "
