"""Whom some typed words may mean: people of the book, or somebody new with their organisation."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from desktop.domain.contacts import ContactLine
from desktop.domain.typed_words import plain

_TITLES = frozenset({"dr", "prof", "mr", "ms", "mrs", "miss", "herr", "herrn", "frau"})

# What stands in a name beside its given and its family name.
_BESIDE = frozenset(
    {"von", "van", "vom", "zu", "de", "der", "den", "del", "della", "di", "da", "dos", "la", "le"}
    | {"bin", "ibn", "al", "el", "y", "st"}
    | _TITLES
)


@dataclass(frozen=True)
class Meant:
    """Whom the words `typed` mean. found: people of the book, the likeliest first.

    is_sure: that the first of them is meant; name, organization: of the new contact that it would
    be otherwise.
    """

    typed: str
    found: tuple[ContactLine, ...]
    is_sure: bool
    name: str
    organization: str


@dataclass(frozen=True)
class MeantPeople:
    """Whom a line means. organization: the one that it names, as the book knows it."""

    people: tuple[Meant, ...] = ()
    organization: str = ""


def new_person(typed: str, organization: str, known: Iterable[str]) -> tuple[str, str]:
    """The name of a new contact, and their organization, as the words most likely mean them.

    organization: where the line says so itself; known: names of organizations of the book.
    """
    words = typed.split()
    if organization:
        return _written(words), organization
    known = list(known)
    for place in range(1, len(words)):
        if found := organization_meant(words[place:], known):
            return _written(words[:place]), found
        if found := organization_meant(words[:-place], known):
            return _written(words[-place:]), found
    end = _end_of_name(words)
    return _written(words[:end]), _written(words[end:])


def without_titles(typed: str) -> str:
    """The words of a name by which somebody is found: "Ms. Alvarez" is found as Alvarez."""
    words = typed.split()
    named = [word for word in words if plain(word).rstrip(".") not in _TITLES]
    return " ".join(named or words)


def organization_meant(words: Sequence[str], known: Iterable[str]) -> str:
    """The shortest name that begins with these words; "" for none."""
    begun = " ".join(map(plain, words))
    found = [name for name in known if f"{plain(name)} ".startswith(begun)]
    return min(found, key=len, default="") if begun else ""


def _end_of_name(words: Sequence[str]) -> int:
    """How many of the words are a given and a family name; what follows is an organisation."""
    names = 0
    for number, word in enumerate(words):
        if names == 2:  # a given and a family one
            return number
        names += not _is_beside(word)
    return len(words)


def _is_beside(word: str) -> bool:
    said = plain(word).rstrip(".")
    return said in _BESIDE or len(said) == 1


def _written(words: Sequence[str]) -> str:
    """The words with capitals, where they were all typed without."""
    text = " ".join(words)
    if not text.islower():
        return text
    return " ".join(word if _is_beside(word) else word[:1].upper() + word[1:] for word in words)
