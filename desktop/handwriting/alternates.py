"""Other forms of letters that a font lets take turns."""

from __future__ import annotations

from collections.abc import Iterator

from fontTools.ttLib import TTFont

TURNS = ("calt", "rand")  # features by which fonts let forms take turns; source: OpenType


def turns(font: TTFont) -> dict[str, list[str]]:
    """The glyphs that may stand for each character beside its own, in the font's order."""
    if "GSUB" not in font:
        return {}
    characters = {name: chr(code) for code, name in font.getBestCmap().items()}
    found: dict[str, set[str]] = {}
    for plain, other in _substitutes(font):
        if plain in characters:
            found.setdefault(characters[plain], set()).add(other)
    order = font.getGlyphID
    return {character: sorted(names, key=order) for character, names in sorted(found.items())}


def _substitutes(font: TTFont) -> Iterator[tuple[str, str]]:
    """Each glyph that one of these features changes, and into which."""
    table = font["GSUB"].table
    wanted = [record.Feature for record in table.FeatureList.FeatureRecord if _takes_turns(record)]
    todo = [index for feature in wanted for index in feature.LookupListIndex]
    seen: set[int] = set()
    while todo:
        index = todo.pop()
        if index in seen:
            continue
        seen.add(index)
        for subtable in table.LookupList.Lookup[index].SubTable:
            actual = getattr(subtable, "ExtSubTable", subtable)
            yield from getattr(actual, "mapping", {}).items()
            todo += _called(actual)


def _takes_turns(record: object) -> bool:
    return getattr(record, "FeatureTag", "") in TURNS


def _called(subtable: object) -> list[int]:
    """The lookups that a contextual subtable calls."""
    found = [
        record.LookupListIndex for record in getattr(subtable, "SubstLookupRecord", None) or ()
    ]
    for sets in ("ChainSubRuleSet", "SubRuleSet", "ChainSubClassSet", "SubClassSet"):
        for rules in getattr(subtable, sets, None) or ():
            for kind in ("ChainSubRule", "SubRule", "ChainSubClassRule", "SubClassRule"):
                for rule in getattr(rules, kind, None) or ():
                    found += [record.LookupListIndex for record in rule.SubstLookupRecord]
    return found
