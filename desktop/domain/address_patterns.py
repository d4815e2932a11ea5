"""A country's pattern of an address, filled in so that every value finds a place."""

import re
from collections.abc import Mapping

# From the street outward. A value that a pattern has no place for goes where its neighbours are.
_OUTWARD = "ADCSZX"

# What a line is made of: a field, which may have letters before it ("L-" of a postcode) and a
# value for when it is empty; or whatever stands between the fields.
_PIECE = re.compile(
    r"(?P<prefix>(?:[A-Z]{1,2}[- ]?|〒)?)%(?P<letter>[A-Z])(?:=(?P<usual>\w+))?|[^%]+"
)


def filled(pattern: str, values: Mapping[str, str]) -> list[str]:
    """The lines, none of them blank. A value of several lines keeps them.

    pattern: such as "%N%n%O%n%A%n%C, %S %Z". values: by the pattern's letters.
    """
    given = {letter: value for letter, value in values.items() if value}
    lines = _with_a_place_for_each(given, pattern.split("%n"))
    return [written for line in lines for written in _written(line, given)]


def _with_a_place_for_each(given: Mapping[str, str], lines: list[str]) -> list[str]:
    for letter in _OUTWARD:
        if letter in given and not any(f"%{letter}" in line for line in lines):
            lines.insert(_place(letter, lines), f"%{letter}")
    return lines


def _place(letter: str, lines: list[str]) -> int:
    """Where a line of its own comes in: beyond all that is nearer to the street."""
    nearer = [f"%{near}" for near in _OUTWARD[: _OUTWARD.index(letter)]]
    found = [index for index, line in enumerate(lines) if any(near in line for near in nearer)]
    if not found:
        return 0
    return found[0] if _largest_place_first(lines) else found[-1] + 1


def _largest_place_first(lines: list[str]) -> bool:
    """Whether it is written from the country down to the person, as in Japanese."""
    pattern = "".join(lines)
    return pattern.index("%A") < pattern.index("%N")


def _written(line: str, given: Mapping[str, str]) -> list[str]:
    if "%" not in line:
        return [line] if line else []
    above: list[str] = []
    text = between = ""
    for piece in _PIECE.finditer(line):
        if not piece["letter"]:
            between = piece[0]
            continue
        *first, value = (given.get(piece["letter"]) or piece["usual"] or "").split("\n")
        if value:
            above += first
            text = _joined(text, between, _prefixed(piece["prefix"], value))
            between = ""
    return [*above, text] if text else above


def _joined(text: str, between: str, value: str) -> str:
    if not text:
        return value
    if not between and text[-1].isascii() and value[0].isascii():
        between = " "  # the pattern runs them together, as is right in Chinese only
    return f"{text}{between}{value}"


def _prefixed(prefix: str, value: str) -> str:
    mark = prefix.strip(" -").casefold()
    return value if value.casefold().startswith(mark) else f"{prefix}{value}"
