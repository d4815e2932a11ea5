"""An event typed as one line, such as "interview Maria Alvarez Acme yesterday 3pm", understood."""

from collections.abc import Callable, Iterable, Sequence
from datetime import date, time
from itertools import groupby
from typing import TypeVar

from desktop.domain.own_occasions import AnyOccasion
from desktop.domain.typed_days import LONGEST as LONGEST_DAY
from desktop.domain.typed_days import DaySense, date_meant, day_meant, weekday_meant
from desktop.domain.typed_groups import About, groups, words_of
from desktop.domain.typed_occasions import KindPhrases
from desktop.domain.typed_parts import Part, Span, TypedEvent
from desktop.domain.typed_times import LONGEST as LONGEST_TIME
from desktop.domain.typed_times import time_meant
from desktop.domain.typed_words import TypedWord, typed_words

_ABOUT = frozenset({"about", "uber", "re"})
_PLANNED = frozenset({"planned", "upcoming", "scheduled", "geplant", "geplantes", "anstehend"})

Value = TypeVar("Value")


def read_event(
    line: str, kinds: Iterable[AnyOccasion], today: date, *, day_first: bool = False
) -> TypedEvent:
    """What `line` says happened, or will. kinds: those that there are, the user's own too.

    day_first: that 3/4 is the third of April, as where the user lives.
    """
    return _Reader(line, KindPhrases(kinds), today, day_first).event()


class _Reader:
    """Takes the words of a line apart: whatever has been understood is taken out of what is left.

    taken: the part that each word is of, None while it is not known.
    """

    def __init__(self, line: str, phrases: KindPhrases, today: date, day_first: bool) -> None:
        self._line = line
        self._words = typed_words(line)
        self._taken: list[Part | None] = [None] * len(self._words)
        self._phrases = phrases
        self._today = today
        self._day_first = day_first

    def event(self) -> TypedEvent:
        """All that the line says."""
        self._find_talk()
        planned = self._is_said_to_be_planned()
        on, at = self._when(DaySense(self._today, planned, self._day_first))
        kinds = self._first(Part.KIND, self._phrases.longest, self._kinds)
        self._take_again(kinds)
        people, organization, position = self._rest()
        return TypedEvent(
            occasion=kinds[0] if kinds else None,
            people=people,
            organization=organization,
            position=position,
            on=on,
            at=at,
            planned=planned or (on is not None and on > self._today),
            talked_about=self._talk(),
            spans=self._spans(),
        )

    def _take_again(self, kinds: tuple[AnyOccasion] | None) -> None:
        """The same kind in other words, as in "sent my resume and cover letter"."""
        if kinds is None:
            return

        def again(run: Sequence[TypedWord]) -> tuple[AnyOccasion] | None:
            return kinds if self._kinds(run) == kinds else None

        while self._first(Part.KIND, self._phrases.longest, again):
            pass

    def _find_talk(self) -> None:
        """What comes after "about", or after a colon, is in the user's own words."""
        for number, word in enumerate(self._words[:-1]):
            colon = word.text.endswith(":") and word.text != ":"
            if number and (colon or word.plain in _ABOUT):
                first = number + 1 if colon else number
                self._taken[first:] = [Part.TALK] * (len(self._words) - first)
                return

    def _talk(self) -> str:
        talk = [
            word for word, part in zip(self._words, self._taken, strict=True) if part is Part.TALK
        ]
        if talk[1:] and talk[0].plain in _ABOUT:
            talk = talk[1:]
        return self._line[talk[0].start : talk[-1].end] if talk else ""

    def _when(self, sense: DaySense) -> tuple[date | None, time | None]:
        """The day and the hour, which may also stand after what was talked about."""

        def dated(run: Sequence[TypedWord]) -> date | None:
            return date_meant(_text(run), sense)

        def near(run: Sequence[TypedWord]) -> date | None:
            return day_meant(_text(run), sense)

        def timed(run: Sequence[TypedWord]) -> time | None:
            return time_meant(_text(run))

        on = self._first(Part.DAY, LONGEST_DAY, dated)
        if on is not None:
            self._take_weekday(on)
        else:
            on = self._first(Part.DAY, LONGEST_DAY, near)
        at = self._first(Part.TIME, LONGEST_TIME, timed) or self._last(
            Part.TIME, LONGEST_TIME, timed
        )
        if on is None:
            on = self._last(Part.DAY, LONGEST_DAY, dated) or self._last(Part.DAY, LONGEST_DAY, near)
        return on, at

    def _take_weekday(self, on: date) -> None:
        """The name of the day of the week that is written before its date."""
        before = self._taken.index(Part.DAY) - 1
        if before >= 0 and self._taken[before] is None and self._is(before, on.weekday()):
            self._taken[before] = Part.DAY

    def _is(self, number: int, weekday: int) -> bool:
        return weekday_meant(self._words[number].text) == weekday

    def _is_said_to_be_planned(self) -> bool:
        found = [number for number in self._left() if self._words[number].plain in _PLANNED]
        for number in found:
            self._taken[number] = Part.PLANNED
        return bool(found)

    def _first(
        self, part: Part, longest: int, meant: Callable[[Sequence[TypedWord]], Value | None]
    ) -> Value | None:
        """The first run of words that means something, as long as it can be; it is taken."""
        left = set(self._left())
        for start in sorted(left):
            for length in range(longest, 0, -1):
                run = range(start, start + length)
                if not left.issuperset(run):
                    continue
                value = meant(self._words[start : start + length])
                if value is not None:
                    self._taken[start : start + length] = [part] * length
                    return value
        return None

    def _last(
        self, part: Part, longest: int, meant: Callable[[Sequence[TypedWord]], Value | None]
    ) -> Value | None:
        """As `_first`, of the last words of what was talked about."""
        talk = [number for number, part in enumerate(self._taken) if part is Part.TALK]
        for length in range(min(longest, len(talk) - 2), 0, -1):
            run = talk[-length:]
            value = meant([self._words[number] for number in run])
            if value is not None:
                for number in run:
                    self._taken[number] = part
                return value
        return None

    def _left(self) -> list[int]:
        """The places of the words that nothing is known of yet."""
        return [number for number, part in enumerate(self._taken) if part is None]

    def _rest(self) -> tuple[tuple[str, ...], str, str]:
        """The people, the organization and the position; of several, the last two's first."""
        found: dict[About, list[str]] = {about: [] for about in About}
        for group in groups(self._words, [part is None for part in self._taken]):
            if group.about is About.PLACE:
                continue
            if named := words_of(group, self._words):
                found[group.about].append(named)
                for number in group.numbers:
                    self._taken[number] = Part(group.about.value)
        organization = next(iter(found[About.ORGANIZATION]), "")
        position = next(iter(found[About.POSITION]), "")
        return tuple(found[About.PEOPLE]), organization, position

    def _spans(self) -> tuple[Span, ...]:
        """The parts in order, those of neighbours that are alike as one."""
        spans: list[Span] = []
        for part, numbers in groupby(range(len(self._words)), self._part):
            run = [self._words[number] for number in numbers]
            if part is not None:
                spans.append(Span(part, run[0].start, run[-1].end))
        return tuple(spans)

    def _part(self, number: int) -> Part | None:
        return self._taken[number]

    def _kinds(self, run: Sequence[TypedWord]) -> tuple[AnyOccasion] | None:
        kind = self._phrases.kind([word.plain.rstrip(".:!?") for word in run])
        return None if kind is None else (kind,)


def _text(run: Sequence[TypedWord]) -> str:
    return " ".join(word.text for word in run)
