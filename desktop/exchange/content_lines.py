"""Lines of vCards: a name, parameters and a value, put together again where they were folded.

All that exporters write is read, whether or not the standards let them: versions 2.1 to 4.0,
parameters without a name, quoted-printable, base64 that is folded without a blank.

Source: vCard 2.1 (versit), RFC 2426, RFC 6350, RFC 6868.
"""

from __future__ import annotations

import base64
import binascii
import quopri
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from desktop.exchange.encodings import codec_of, decoded, is_one_byte
from desktop.exchange.folded_lines import unfolded

MOST_PARAMETERS = 100  # of one line; more is no card that a program wrote

_BARE_ENCODINGS = frozenset({"BASE64", "B", "QUOTED-PRINTABLE", "Q", "8BIT", "7BIT"})
_ESCAPED = re.compile(r"\\(.)", re.DOTALL)

_ADDRESS_PARTS = 6  # semicolons between the parts of an address

Parameters = Mapping[str, tuple[str, ...]]


@dataclass(frozen=True)
class ContentLine:
    """One property. number: its line in the file; raw: its value as bytes; fallback: a codec."""

    number: int
    group: str
    name: str  # in capitals
    parameters: Parameters
    raw: bytes
    fallback: str

    @property
    def types(self) -> frozenset[str]:
        """What it is said to be, in small letters: "work", "cell"."""
        named = self.parameters.get("TYPE", ())
        return frozenset(word.strip().lower() for value in named for word in value.split(","))

    @property
    def is_preferred(self) -> bool:
        """Whether the card's maker prefers it among its like."""
        first = self.parameters.get("PREF", ("100",))[0].strip()
        return "pref" in self.types or first == "1"

    @property
    def text(self) -> str:
        """The whole value."""
        return unescaped(self.raw_text)

    @property
    def raw_text(self) -> str:
        """The whole value, escaped still."""
        return self._decoded(self.raw)

    @property
    def parts(self) -> list[str]:
        """Its parts, as they are divided by semicolons; escaped still."""
        if self.encoding == "Q":  # whose bytes may be semicolons only when they are decoded
            return [self._decoded(part) for part in _divided_bytes(self.raw)]
        return divided(self._decoded(self.raw), ";")

    @property
    def data(self) -> bytes:
        """The bytes that a base64 value stands for; none where it is damaged beyond use."""
        packed = b"".join(self.raw.split())
        if packed[:5].lower() == b"data:":
            packed = packed.partition(b",")[2].replace(b"\\", b"")
        packed = packed.rstrip(b"=")
        packed = packed[: len(packed) - (len(packed) % 4 == 1)]
        try:
            return base64.b64decode(packed + b"=" * (-len(packed) % 4))
        except binascii.Error:
            return b""

    @property
    def encoding(self) -> str:
        """B for base64, Q for quoted-printable, empty for neither."""
        return _encoding(self.parameters)

    def _decoded(self, raw: bytes) -> str:
        named = codec_of(self.parameters.get("CHARSET", ("",))[0])
        if self.encoding != "Q":  # a file that was saved anew in UTF-8 still names what it was in
            first = ("utf-8", named) if is_one_byte(named) else (named, "utf-8")
            return decoded(raw, *first, self.fallback)
        raw = quopri.decodestring(raw.rstrip(b"="))
        return raw.decode(named, "ignore") if named else decoded(raw, "utf-8", self.fallback)


def content_lines(lines: Iterable[tuple[int, bytes]], fallback: str) -> Iterator[ContentLine]:
    """The properties among the lines of a card. fallback: the codec of what is no UTF-8."""
    for number, whole in unfolded(lines):
        if (line := _content_line(number, whole, fallback)) is not None:
            yield line


def divided(text: str, at: str) -> list[str]:
    """The parts of a text between characters that are not escaped."""
    if "\\" not in text:
        return text.split(at)
    parts, start, index = [], 0, 0
    while index < len(text):
        if text[index] == "\\":
            index += 1
        elif text[index] == at:
            parts.append(text[start:index])
            start = index + 1
        index += 1
    return [*parts, text[start:]]


def unescaped(text: str) -> str:
    """With the characters that its backslashes stand for."""
    if "\\" not in text:
        return text
    return _ESCAPED.sub(lambda found: "\n" if found[1] in "nN" else _meant(found[1]), text)


def _meant(char: str) -> str:
    return char if char in ";,:\\\"'" else f"\\{char}"


def _divided_bytes(raw: bytes) -> list[bytes]:
    return [part.encode("latin-1") for part in divided(raw.decode("latin-1"), ";")]


def _encoding(parameters: Parameters) -> str:
    named = parameters.get("ENCODING", ("",))[0].strip().upper()
    return {"B": "B", "BASE64": "B", "Q": "Q", "QUOTED-PRINTABLE": "Q"}.get(named, "")


def _content_line(number: int, whole: bytes, fallback: str) -> ContentLine | None:
    colon = _outside_quotes(whole, b":")
    if colon < 0:
        return None
    if whole[:4].upper() == b"ADR;" and whole.count(b";") > _ADDRESS_PARTS:
        colon = _before_address(whole, colon)
    head, raw = whole[:colon], whole[colon + 1 :]
    named, *parameters = _divided_outside_quotes(head)
    if len(parameters) > MOST_PARAMETERS:
        return None
    group, _, name = named.strip().decode("ascii", "replace").upper().rpartition(".")
    return ContentLine(number, group, name, _parameters(parameters, fallback), raw, fallback)


def _outside_quotes(whole: bytes, sign: bytes) -> int:
    """Where the sign first stands outside of quotes; -1 where it does nowhere."""
    at = whole.find(sign)
    opening = whole.find(b'"')
    while 0 <= opening < at:
        closing = whole.find(b'"', opening + 1)
        if closing < 0:
            return at  # one that is never closed quotes nothing
        if closing > at:
            at = whole.find(sign, closing)
        opening = whole.find(b'"', closing + 1)
    return at


def _before_address(whole: bytes, colon: int) -> int:
    """The colon before an address whose label, which has colons, should have been in quotes."""
    if b'LABEL="' in whole[:colon].upper() or b"LABEL=" not in whole[:colon].upper():
        return colon
    later = colon
    while later >= 0 and whole.count(b";", later) >= _ADDRESS_PARTS:
        colon, later = later, whole.find(b":", later + 1)
    return colon


def _divided_outside_quotes(head: bytes) -> list[bytes]:
    if b'"' not in head:
        return head.split(b";")
    pieces = re.split(rb'("[^"]*"?)', head)
    marked = (piece if piece.startswith(b'"') else piece.replace(b";", b"\0") for piece in pieces)
    return b"".join(marked).split(b"\0")


def _parameters(words: Iterable[bytes], fallback: str) -> dict[str, tuple[str, ...]]:
    found: dict[str, tuple[str, ...]] = {}
    for word in words:
        name, equals, value = decoded(word, "utf-8", fallback).partition("=")
        name = name.strip().upper()
        if not equals:  # as 2.1 has them
            name, value = ("ENCODING" if name in _BARE_ENCODINGS else "TYPE"), name
        plain = _plain(value)
        found[name] = (*found.get(name, ()), plain)
    return found


def _plain(value: str) -> str:
    """Without quotes, and with what its carets stand for (RFC 6868)."""
    bare = value.strip().strip('"')
    if "^" not in bare:
        return bare
    return re.sub(r"\^([n'^])", lambda found: {"n": "\n", "'": '"', "^": "^"}[found[1]], bare)
