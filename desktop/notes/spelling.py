"""Spelling by the dictionaries that are shipped, and by the words that the user calls right."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from pathlib import Path

from desktop.domain.note_languages import NoteLanguage
from desktop.paths import resources
from desktop.whole_files import make_folder, write_whole

_MOST = 6  # suggestions; a menu of more is not read. Source: by eye.
_WORD = re.compile(r"[^\W\d_]+(?:['\u2019][^\W\d_]+)*")
# Gaps, and what is no word of a language: addresses, links, numbers with letters in them.
_PASSED_OVER = re.compile(r"\[[^\[\]]*\]|\S*(?:@|://|www\.)\S*|\S*\d\S*")
_CURLY = "\u2019"  # as the apostrophe is printed
_LETTERS = "etaoinsrhldcumfpgwybvkxjqz"
_GERMAN_LETTERS = f"{_LETTERS}äöüß"
_VOWELS = "eaioyuäöü"


class Speller:
    """Knows the words of a language, which takes some tenths of a second to load.

    own: words that the user calls right, kept in the file at `path`; known: right in this note
    alone, as names are.
    """

    def __init__(self, language: NoteLanguage, locale: str, path: Path) -> None:
        import hunspell  # read from disk with the first note

        self.language = language
        self._path = path
        name = _dictionary(language, locale)
        folder = resources() / "dictionaries" / name
        self._words = hunspell.Hunspell(name, hunspell_data_dir=str(folder))
        self._own = set(_lines(path))
        self._known: frozenset[str] = frozenset()
        self._found: dict[str, bool] = {}  # what was looked up

    def know(self, texts: Iterable[str]) -> None:
        """Call the words of these right, as those of names."""
        words = (word for text in texts for word in _WORD.findall(text))
        self._known = frozenset(_plain(word).casefold() for word in words)

    def learn(self, word: str) -> None:
        """Call it right from now on, in every note. Raises CannotWrite."""
        self._own.add(_plain(word))
        make_folder(self._path.parent)
        write_whole(self._path, "\n".join(sorted(self._own)).encode())

    def misspelled(self, text: str) -> Iterator[tuple[int, int]]:
        """Start and end of each word that is not known to be right."""
        passed = [found.span() for found in _PASSED_OVER.finditer(text)]
        for found in _WORD.finditer(text):
            start, end = found.span()
            if any(first <= start < last for first, last in passed):
                continue
            if not self.is_right(found[0]):
                yield start, end

    def is_right(self, word: str) -> bool:
        """Whether it is a word; short ones in capitals are taken to be names of something."""
        plain = _plain(word)
        if len(plain) == 1 or (plain.isupper() and len(plain) <= 5):
            return True
        if plain in self._own or plain.casefold() in self._known:
            return True
        bare = plain.removesuffix("'s")
        return self._looked_up(plain) or bare in self._own or bare.casefold() in self._known

    def suggestions(self, word: str) -> list[str]:
        """Words that differ from it by one slip of the fingers, the likeliest slips first.

        Where there is none, by two of the slips that those make who write by ear.
        """
        plain = _plain(word)
        curly = _CURLY in word
        slips = (made for made in self._slips(plain) if " " in made or self._looked_up(made))
        words = list(dict.fromkeys(slips))[:_MOST]
        if not words:
            twice = (made for once in _misheard(plain) for made in _misheard(once))
            words = list(dict.fromkeys(made for made in twice if self._looked_up(made)))[:_MOST]
        return [made.replace("'", _CURLY) for made in words] if curly else words

    def _looked_up(self, word: str) -> bool:
        if word not in self._found:
            self._found[word] = bool(self._words.spell(word))
        return self._found[word]

    def _slips(self, word: str) -> Iterator[str]:
        """Two letters changed over, one too many, two in one, one too few, one for another."""
        letters = _GERMAN_LETTERS if self.language is NoteLanguage.GERMAN else f"{_LETTERS}'"
        parts = [(word[:at], word[at:]) for at in range(len(word) + 1)]
        yield from (a + b[1] + b[0] + b[2:] for a, b in parts if len(b) > 1)
        yield from (a + b[1:] for a, b in parts if b and (a + b[1:]))
        for a, b in parts[1:-1]:
            if len(b) > 1 and self._looked_up(a) and self._looked_up(b):
                yield f"{a} {b}"
        yield from (a + letter + b for a, b in parts for letter in letters)
        yield from (a + letter + b[1:] for a, b in parts if b for letter in letters)
        yield from (word.capitalize(), word.lower())


def _dictionary(language: NoteLanguage, locale: str) -> str:
    if language is NoteLanguage.GERMAN:
        return "de_DE"
    return "en_US" if locale in ("en_US", "en_CA") else "en_GB"


def _misheard(word: str) -> Iterator[str]:
    """A letter once for twice or twice for once, two changed over, a vowel for another."""
    for at, letter in enumerate(word):
        before, after = word[:at], word[at + 1 :]
        yield f"{before}{letter}{letter}{after}"
        if after:
            yield before + after
            yield f"{before}{after[0]}{letter}{after[1:]}"
        if letter in _VOWELS:
            yield from (f"{before}{vowel}{after}" for vowel in _VOWELS if vowel != letter)


def _plain(word: str) -> str:
    return word.replace(_CURLY, "'")


def _lines(path: Path) -> list[str]:
    try:
        return path.read_text("utf-8").split("\n")
    except (OSError, UnicodeDecodeError):
        return []
