"""Lines of vCards put together again where they were folded, in all the ways in which they are."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

_SHAPE = re.compile(rb"(?:[\w-]{1,80}\.)?[A-Za-z][\w-]{0,80}\s?[;:]")
_BASE64 = re.compile(rb"[A-Za-z0-9+/=\s]*")

# Names that end a quoted-printable value which says that it goes on, and does not.
_KNOWN = re.compile(
    rb"(?:[\w-]{1,80}\.)?(?:BEGIN|END|VERSION|N|FN|TEL|EMAIL|ADR|LABEL|ORG|TITLE|ROLE|NOTE|URL|BDAY"
    rb"|PHOTO|REV|UID|CATEGORIES|NICKNAME|KEY|LOGO|SOUND|TZ|GEO|X-[A-Z0-9-]{1,60})[;:]"
)


def unfolded(lines: Iterable[tuple[int, bytes]]) -> Iterator[tuple[int, bytes]]:
    """Each property's bytes, and the number of its first line."""
    first, pieces = 0, list[bytes]()
    head = b""  # of the property, in capitals: what stands before its value
    for number, line in lines:
        if pieces and (joined := _continuation(head, pieces[-1], line)) is not None:
            pieces[-1:] = joined
            continue
        if pieces:
            yield first, b"".join(pieces)
        first, pieces = number, [line] if line.strip() else []
        head = line[:400].partition(b":")[0].upper()
    if pieces:
        yield first, b"".join(pieces)


def _continuation(head: bytes, last: bytes, line: bytes) -> tuple[bytes, ...] | None:
    """The last piece and what this line adds to it, or None when the line begins a property."""
    if b"QUOTED-PRINTABLE" in head and last.endswith(b"="):
        if _KNOWN.match(line):
            return None
        return last[:-1], line
    if line[:1] in (b" ", b"\t"):
        return last, line[1:]
    if not line.strip() or _SHAPE.match(line):
        return None
    if _is_packed(head):
        return (last, line) if _BASE64.fullmatch(line) else None
    return last, b"\\n", line  # a line end that its maker forgot to escape


def _is_packed(head: bytes) -> bool:
    return b"BASE64" in head or b"ENCODING=B" in head or b"PHOTO" in head
