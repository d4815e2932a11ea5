"""The rules of a font whose letters take turns in several forms, and stand as a hand spaces them.

Written in the language of OpenType features. Source: OpenType Feature File Specification 1.26.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

BETWEEN = 2  # signs and spaces that may stand between a letter and the next, and turns go on


def turning_rules(forms: Sequence[Sequence[str]], signs: Sequence[str]) -> str:
    """The feature by which neighbours never have the same form, and each form the next turn.

    forms: the glyphs of the first form of all letters, then of the second and so on, in one order;
    signs: the glyphs that turns go on over.
    """
    return "\n".join([*_classes(forms, signs), *_lookups(len(forms)), *_calt(len(forms))])


def _classes(forms: Sequence[Sequence[str]], signs: Sequence[str]) -> Iterator[str]:
    yield "languagesystem DFLT dflt;"
    yield "languagesystem latn dflt;"
    for number, names in enumerate(forms):
        yield f"@form{number} = [{' '.join(names)}];"
    yield f"@sign = [{' '.join(signs)}];"


def _lookups(count: int) -> Iterator[str]:
    for number in range(1, count):
        yield f"lookup to{number} {{ sub @form0 by @form{number}; }} to{number};"


def _calt(count: int) -> Iterator[str]:
    """After the last form comes the first again, which is what stands there."""
    yield "feature calt {"
    for signs in range(BETWEEN + 1):
        for number in range(1, count):
            before = " ".join([f"@form{number - 1}", *["@sign"] * signs])
            yield f"  sub {before} @form0' lookup to{number};"
    yield "} calt;"


def kerning_rules(alike: Mapping[str, Sequence[str]], moves: Mapping[tuple[str, str], int]) -> str:
    """The feature by which pairs stand nearer or further.

    alike: by a name, the glyphs that stand alike; moves: of pairs of such names, font units.
    """
    classes = [f"@{name} = [{' '.join(glyphs)}];" for name, glyphs in alike.items()]
    pairs = [f"  pos @{one} @{two} {move};" for (one, two), move in moves.items() if move]
    return "\n".join([*classes, "feature kern {", *pairs, "} kern;"])
