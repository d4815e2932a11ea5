"""What a writer is told of characters that a hand lacks: their script, and who writes them."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable

from desktop.domain.phrases import Phrase, joined, listed
from desktop.handwriting.characters import named

_MOST = 5  # characters of a script, or hands, that a sentence shows
_SHARED = {"Latin", "Common", "Inherited", "Unknown"}  # scripts that say nothing about a character
_PLAINLY = {
    "Han": Phrase("Chinese characters"),
    "Hiragana": Phrase("Japanese"),
    "Katakana": Phrase("Japanese"),
    "Hangul": Phrase("Korean"),
}
_PICTURES = ((0x2300, 0x23FF), (0x2600, 0x27BF), (0x2B00, 0x2BFF), (0x1F000, 0x1FAFF))


def refusal(lacking: str, hand: str, writers: Callable[[str], tuple[str, ...]]) -> Phrase:
    """The sentences that refuse `lacking`, characters that the hand of this name cannot write.

    writers: the names of the hands that can write a character.
    """
    others: dict[tuple[str, ...], str] = {}
    scripts: dict[str, str] = {}
    pictures = unknown = ""
    for character in lacking:
        if names := writers(character):
            others[names] = others.get(names, "") + character
        elif script := _script(character):
            scripts[script] = scripts.get(script, "") + character
        elif _is_picture(character):
            pictures += character
        else:
            unknown += character
    sentences = [_of_script(script, characters) for script, characters in scripts.items()]
    if pictures:
        sentences.append(
            Phrase("No hand here draws emoji: {named}. Say it in words.", named=named(pictures))
        )
    if unknown:
        sentences.append(
            Phrase("No hand here can write {named}. Change the text.", named=named(unknown))
        )
    sentences += [_of_others(hand, characters, names) for names, characters in others.items()]
    return joined(sentences)


def _of_script(script: str, characters: str) -> Phrase:
    return Phrase(
        "Part of the text is written in {script}, which no hand here writes: {shown}. "
        "Write it in Latin letters.",
        script=script,
        shown=_first([f"“{character}”" for character in characters]),
    )


def _of_others(hand: str, characters: str, names: tuple[str, ...]) -> Phrase:
    return Phrase(
        "The hand “{hand}” cannot write {named}. "
        "Choose a hand that can, {who}, or change the text.",
        hand=hand,
        named=named(characters),
        who=_first([f"“{name}”" for name in names]),
    )


def _first(parts: list[str]) -> str:
    """The first five, and how many more there are."""
    if (more := len(parts) - _MOST) > 0:
        return Phrase("{parts} and {more} more", parts=", ".join(parts[:_MOST]), more=more)
    return listed(parts)


def _script(character: str) -> str:
    """The script that a character belongs to, as people call it; "" for one that many share."""
    from fontTools import unicodedata as tables  # 0.1 s, for what is refused only

    script = tables.script_name(tables.script(character)).replace("_", " ")
    return "" if script in _SHARED else _PLAINLY.get(script, script)


def _is_picture(character: str) -> bool:
    code = ord(character)
    drawn = unicodedata.category(character) in {"So", "Sk", "Cn"}  # Cn: newer than these tables
    return drawn and any(first <= code <= last for first, last in _PICTURES)
