"""Notes that are too like each other to go to two people who compare them."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

ALIKE = 80.0  # of 100: more than a template and its changed gap have in common. Source: by eye.
_SHORTEST = 5  # words of a line that says more than a greeting or a name


@dataclass(frozen=True)
class SentWords:
    """What somebody was sent. name: theirs; on: the day."""

    sent_note_id: int
    name: str
    on: date
    text: str


def most_alike(text: str, others: Iterable[SentWords]) -> SentWords | None:
    """The one that is most like it, of those that are too much so; None for none."""
    from rapidfuzz import fuzz  # read from disk with the first note to a colleague

    said = _substance(text)
    if not said:
        return None
    found = [(fuzz.ratio(said, _substance(other.text)), other) for other in others]
    likeness, other = max(found, key=lambda each: each[0], default=(0.0, None))
    return other if likeness >= ALIKE else None


def _substance(text: str) -> str:
    """What it says, without greeting, closing and name."""
    lines = (" ".join(line.casefold().split()) for line in text.splitlines())
    return "\n".join(line for line in lines if len(line.split()) >= _SHORTEST)
