"""The cards in a file of vCards, each by itself: what is wrong with one is no matter to others."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

LARGEST = 20_000_000  # bytes of one card; twenty photos of the largest kind
_BEGIN, _END = b"BEGIN:VCARD", b"END:VCARD"


@dataclass
class RawCard:
    """The lines of one card, with the number of each. Those of a card within it are left out."""

    line: int
    lines: list[tuple[int, bytes]] = field(default_factory=list)
    size: int = 0

    @property
    def is_too_large(self) -> bool:
        return self.size > LARGEST

    @property
    def beginning(self) -> str:
        """Some of it, to know it by."""
        named = (line for _, line in self.lines if line[:3].upper() in (b"FN:", b"FN;", b"N:"))
        shown = next(named, next((line for _, line in self.lines if line.strip()), b""))
        return shown[:80].decode("utf-8", "replace")

    def add(self, number: int, line: bytes) -> None:
        self.size += len(line)
        if not self.is_too_large:
            self.lines.append((number, line))


def raw_cards(lines: Iterable[tuple[int, bytes]]) -> Iterator[RawCard]:
    """Each card of the file; one whose end is missing ends where the next begins."""
    card: RawCard | None = None
    within = 0  # cards that are open within the card
    for number, line in lines:
        mark = line.strip().upper() if len(line) < 200 else b""
        if mark == _BEGIN:
            if card and (within or _announces_another(card)):
                within += 1
                continue
            if card:
                yield card
            card = RawCard(number)
        elif card and mark == _END:
            if within:
                within -= 1
                continue
            yield card
            card = None
        elif card and not within:
            card.add(number, line)
    if card and card.lines:
        yield card


def _announces_another(card: RawCard) -> bool:
    """Whether its last property is one that holds a card, as an agent's does."""
    last = next((line for _, line in reversed(card.lines) if line.strip()), b"").strip().upper()
    return last.endswith(b":") and last.startswith((b"AGENT", b"X-"))
