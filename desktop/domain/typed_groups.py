"""What little words such as "with", "at" and "for" say of the words that come after them."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from enum import Enum

from desktop.domain.typed_words import TypedWord

_WITH = frozenset({"with", "w/", "mit"})
_AT = frozenset({"at", "@", "bei", "beim"})
_FOR = frozenset({"for", "als", "fur", "as"})
_FROM = frozenset({"from", "von", "vom", "of"})
_TO = frozenset({"to", "an", "by", "durch"})
_AND = frozenset({"and", "und", "plus"})
_IN = frozenset({"in", "im", "via", "per"})
_FILLERS = frozenset(
    {"a", "the", "my", "on", "got", "had", "have", "will", "ein", "eine", "einen", "der", "die"}
    | {"das", "den", "dem", "am", "um", "hatte", "habe", "-", "\u2013", "\u2014", "/", "another"}
    | {"first", "second", "third", "1st", "2nd", "final", "quick", "short", "brief", "long", "good"}
    | {"great", "nice", "virtual", "remote", "erstes", "zweites", "kurzes", "langes", "gutes"}
)
_AFTER_POSITION = frozenset({"position", "role", "job", "opening", "stelle"})
_EDGES = "()[]{}\"'\u201c\u201d\u201e\u201a\u2018\u2019\u00ab\u00bb:!?@"


class About(Enum):
    """Whom or what a group of words names."""

    PEOPLE = "people"
    ORGANIZATION = "organization"
    POSITION = "position"
    PLACE = "place"  # of which an event says nothing


@dataclass
class Group:
    """Some words that belong together. numbers: their places in the line."""

    about: About
    numbers: list[int] = field(default_factory=list)


def groups(words: Sequence[TypedWord], is_left: Sequence[bool]) -> list[Group]:
    """The words that are left, in groups; words that only lead to others are in none.

    Words that nothing leads to are taken for people.
    """
    made = [Group(About.PEOPLE)]
    for number, word in enumerate(words):
        if not is_left[number]:
            made.append(Group(About.PEOPLE))
            continue
        leads_to = _leads_to(word, made[-1], is_first=number == 0)
        if leads_to is not None:
            made.append(Group(leads_to))
        if leads_to is None or (word.text.startswith("@") and word.text != "@"):
            made[-1].numbers.append(number)
        if word.pauses:
            made.append(Group(About.PEOPLE))
    return [group for group in made if group.numbers]


def words_of(group: Group, words: Sequence[TypedWord]) -> str:
    """The words of a group as they were typed, without the signs around them."""
    texts = [words[number].text.strip(_EDGES) for number in group.numbers]
    if group.about is About.PEOPLE:
        texts = [text for text in texts if any(map(str.isalpha, text))]
    if group.about is About.POSITION:
        while texts and texts[0].lower() in _FILLERS:
            texts.pop(0)
        while texts and texts[-1].lower() in _AFTER_POSITION:
            texts.pop()
    named = " ".join(filter(None, texts))
    return named if any(char.isalpha() for char in named) else ""


def _leads_to(word: TypedWord, before: Group, *, is_first: bool) -> About | None:
    """What comes after this word; None of one that belongs to the group that it is in."""
    said = word.plain.rstrip(":")
    if said in _WITH:
        return About.PEOPLE
    if said in _AT or word.text.startswith("@"):
        return About.ORGANIZATION
    if word.text[0].isupper() and not is_first:
        return None  # "Das", "An" and "Von" are names too
    if said in _FOR:
        return About.POSITION
    if before.about is not About.PEOPLE:
        if before.numbers:
            return None  # "Bank of America", "head of the lab"
        if said in _FILLERS:
            return before.about  # "for the post"
    if said in _IN:
        return About.PLACE
    if said in _FROM:
        return _of_what(said, before)
    return About.PEOPLE if said in _AND | _TO | _FILLERS else None


def _of_what(said: str, before: Group) -> About | None:
    """Both "from Maria" and "Maria from Acme"; "Anna von Berg", but "Anna Berg von Acme"."""
    if not before.numbers:
        return About.PEOPLE
    return None if said.startswith("vo") and len(before.numbers) == 1 else About.ORGANIZATION
