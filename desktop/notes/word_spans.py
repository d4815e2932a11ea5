"""Which words of a note stand on a page of it: both say nearly the same, with breaks and heads."""

import re
from collections.abc import Sequence
from difflib import SequenceMatcher

Span = tuple[int, int]

_DIVIDING = "-\u00ad\u2010"  # what parts a word at the end of a line


def word_spans(text: str, seen: Sequence[str]) -> list[Span | None]:
    """Start and end in the text of each word that is seen; None for what the text does not say.

    seen: words in the order in which they are read, divided ones in their parts.
    """
    found = [(match[0], match.span()) for match in re.finditer(r"\S+", text)]
    spans: list[Span | None] = [None] * len(seen)
    matcher = SequenceMatcher(None, [word for word, _ in found], seen, autojunk=False)
    for kind, i, i_end, j, j_end in matcher.get_opcodes():
        if kind == "equal":
            spans[j:j_end] = [span for _, span in found[i:i_end]]
        elif kind == "replace":
            spans[j:j_end] = _of_parts(found[i:i_end], seen[j:j_end])
    return spans


def _of_parts(found: Sequence[tuple[str, Span]], seen: Sequence[str]) -> list[Span | None]:
    """Of words that were divided: the whole word for each of its parts, while they agree."""
    spans: list[Span | None] = []
    words = iter(found)
    rest, span = "", None
    for part in seen:
        bare = part.rstrip(_DIVIDING)
        if not rest:
            rest, span = next(words, ("", None))
        if not (bare and rest.startswith(bare)):
            return spans + [None] * (len(seen) - len(spans))
        rest = rest[len(part) :] if rest.startswith(part) else rest[len(bare) :]
        spans.append(span)
    return spans
