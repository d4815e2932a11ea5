"""The lines of a text file as bytes, whatever program ended them, and never one without an end."""

from collections.abc import Iterator
from io import TextIOWrapper
from typing import BinaryIO

LONGEST = 4_000_000  # bytes read as one line; a photo of 1 MB has half of that

# What a byte order mark says, the longer ones first.
_MARKS = (
    (b"\xff\xfe\x00\x00", "utf-32"),
    (b"\x00\x00\xfe\xff", "utf-32"),
    (b"\xff\xfe", "utf-16"),
    (b"\xfe\xff", "utf-16"),
    (b"\xef\xbb\xbf", "utf-8-sig"),
)
_LOOKED_AT = 4096  # bytes


def wide_encoding(file: BinaryIO) -> str:
    """The encoding of a file that has several bytes to a letter or a mark, else ""."""
    beginning = file.read(_LOOKED_AT)
    file.seek(0)
    for mark, encoding in _MARKS:
        if beginning.startswith(mark):
            return encoding
    even, odd = beginning[::2].count(0), beginning[1::2].count(0)
    if max(even, odd) * 4 <= len(beginning) or min(even, odd) * 4 > len(beginning):
        return ""  # few NULs, or nothing but them, as where a file was not written to its end
    return "utf-16-le" if odd > even else "utf-16-be"


def raw_lines(file: BinaryIO) -> Iterator[tuple[int, bytes]]:
    """Number, from 1, and bytes of each line, without its end; wide ones as UTF-8."""
    encoding = wide_encoding(file)
    lines: Iterator[bytes]
    if encoding:
        text = TextIOWrapper(file, encoding, errors="replace", newline=None)
        lines = (line.encode("utf-8", "replace") for line in _text_lines(text))
    else:
        lines = _byte_lines(file)
    yield from enumerate((line.rstrip(b"\r\n") for line in lines), 1)
    if encoding:
        text.detach()


def _text_lines(text: TextIOWrapper) -> Iterator[str]:
    while line := text.readline(LONGEST):
        yield line


def _byte_lines(file: BinaryIO) -> Iterator[bytes]:
    while line := file.readline(LONGEST):
        bare = line.rstrip(b"\r\n")
        yield from bare.split(b"\r") if b"\r" in bare else (bare,)
