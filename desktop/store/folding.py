"""Words made alike for searching: without accents, capitals or punctuation."""

import re
import unicodedata

# Letters that are no accented form of another, yet are typed as one.
_PLAIN = str.maketrans(
    {"ø": "o", "ł": "l", "đ": "d", "ð": "d", "þ": "th", "æ": "ae", "œ": "oe", "\u0131": "i"}
)

# Chinese and Japanese write no blanks between words: each character stands for one.
_NO_BLANKS = re.compile("([\u2e80-\u9fff\uf900-\ufaff\U00020000-\U0003ffff])")


def folded(text: str) -> str:
    """As words are compared: Łucja O'Neil-Ström becomes "lucja o neil strom"."""
    if text.isascii():  # most texts, and ten times as quick
        return " ".join(_NOT_ASCII_WORDS.sub(" ", text.lower()).split())
    decomposed = unicodedata.normalize("NFKD", text.casefold()).translate(_PLAIN)
    plain = "".join(map(_plain, decomposed))
    return " ".join(_NO_BLANKS.sub(r" \1 ", plain).split())


_NOT_ASCII_WORDS = re.compile("[^0-9a-z]+")


def searchable(*texts: str) -> str:
    """All words of the texts, folded.

    A word with punctuation in it is there in pieces and whole: "555-0100" is found as "5550".
    """
    words = dict.fromkeys(word for text in texts for word in text.split())
    return " ".join(dict.fromkeys(filter(None, map(_with_whole, words))))


def _with_whole(word: str) -> str:
    plain = folded(word)
    whole = plain.replace(" ", "")
    return plain if whole == plain or _NO_BLANKS.search(plain) else f"{plain} {whole}"


def _plain(char: str) -> str:
    if unicodedata.combining(char):
        return ""
    return char if char.isalnum() or unicodedata.category(char) in ("Mc", "Mn") else " "
