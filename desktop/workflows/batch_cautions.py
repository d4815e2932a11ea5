"""What to know of a batch before it is printed, though all of it can be written."""

from collections.abc import Iterator, Sequence

from desktop.workflows.batch_notes import BatchNote
from desktop.workflows.choose_stationery import cautions

_MOST_NAMED = 5  # people who are there twice


def batch_cautions(notes: Sequence[BatchNote], home: str) -> list[str]:
    """Of paper and post first, then of people who are there more than once, a sentence each.

    home: the country that it is mailed from. Raises NoSuchFormat, NotASize and TooLargeForSheet.
    """
    found = [caution.sentence for caution in cautions(notes[0].order, home)]
    repeats = [*_repeats(notes)]
    if len(repeats) > _MOST_NAMED:
        repeats[_MOST_NAMED:] = [f"{len(repeats) - _MOST_NAMED:,} more are there more than once."]
    return [*found, *repeats]


def _repeats(notes: Sequence[BatchNote]) -> Iterator[str]:
    lines: dict[tuple[str, ...], list[int]] = {}
    names: dict[tuple[str, ...], str] = {}
    for note in notes:
        name = note.person.contact.name
        key = (name.casefold(), *map(str.casefold, note.order.to))
        lines.setdefault(key, []).append(note.person.spot.line)
        names.setdefault(key, name)
    for key, own in lines.items():
        if len(own) > 1:
            yield f"{names[key]} gets {len(own):,} cards: lines {', '.join(map(str, own[:9]))}."
