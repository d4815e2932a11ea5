"""English words that remember how they were put together, so that the window can translate them."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import Any


class Phrase(str):
    """Words of ours with {names} in them, and what stands there. As text it is the English.

    pattern: must be a literal where it is written, for packaging/update_translations.py to find.
    values: by name; one that is a phrase itself is translated too.
    """

    pattern: str
    values: dict[str, object]

    def __new__(cls, pattern: str, **values: object) -> Phrase:
        """Without values the pattern is taken as it is, braces and all."""
        made = super().__new__(cls, pattern.format(**values) if values else pattern)
        made.pattern, made.values = pattern, values
        return made

    def filled(self, **values: object) -> Phrase:
        """The same with values, where it was written without."""
        return Phrase(self.pattern, **values)

    @property
    def record(self) -> dict[str, Any]:
        """For another process to read with `phrase_of`."""
        return {"pattern": self.pattern, "values": {k: _kept(v) for k, v in self.values.items()}}


Speak = Callable[[str], str]
"""Says a phrase in the language of whoever reads it; `str` does in English."""


def joined(phrases: Iterable[Phrase], by: str = " ") -> Phrase:
    """One sentence after the other."""
    values = {f"sentence{number}": phrase for number, phrase in enumerate(phrases)}
    return Phrase(by.join(f"{{{name}}}" for name in values), **values)


def listed(parts: Sequence[str]) -> str:
    """In one: "a, b and c"."""
    if not parts[1:]:
        return "".join(parts)
    return Phrase("{parts} and {last}", parts=", ".join(parts[:-1]), last=parts[-1])


def phrase_of(record: dict[str, Any]) -> Phrase:
    """The phrase whose record it is."""
    values = {
        name: phrase_of(value) if isinstance(value, dict) else value
        for name, value in record["values"].items()
    }
    return Phrase(record["pattern"], **values)


def _kept(value: object) -> object:
    if isinstance(value, Phrase):
        return value.record
    return value if isinstance(value, int | float) else str(value)
