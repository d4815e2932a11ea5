"""How a note ends: the closing ("Warmly,") and the signature under it."""

_LONGEST = 36  # characters of a line that still reads as a closing or a name; by eye
_MOST_LINES = 4  # closing, name and a line or two under it


def without_closing(text: str) -> tuple[str, str]:
    """The note's body, and its closing with the signature; "" for a note that has none.

    A closing is a short line that ends in a comma, is not the note's first, and has only a few
    short lines after it.
    """
    lines = text.split("\n")
    written = [number for number, line in enumerate(lines) if line.strip()]
    for number in reversed(written[1:][-_MOST_LINES:-1]):
        if any(len(line.strip()) > _LONGEST for line in lines[number:]):
            break
        if lines[number].rstrip().endswith(","):
            return "\n".join(lines[:number]), "\n".join(lines[number:])
    return text, ""
