"""Which encoding a file's letters are in: told by itself, or guessed by what they make sense in."""

from __future__ import annotations

import codecs
from collections.abc import Iterable
from pathlib import Path

from desktop.domain.imports import FileEncoding
from desktop.domain.texts import visible_line
from desktop.exchange.likely_letters import likely_codec
from desktop.exchange.raw_lines import raw_lines, wide_encoding

# What exporters write, by the names that people know.
CHOICES = {
    "UTF-8": "utf-8",
    "Windows-1252": "cp1252",
    "Windows-1250": "cp1250",
    "Windows-1251": "cp1251",
    "Windows-1253": "cp1253",
    "Windows-1254": "cp1254",
    "Windows-1255": "cp1255",
    "Windows-1256": "cp1256",
    "Windows-1257": "cp1257",
    "ISO-8859-1": "iso8859-1",
    "ISO-8859-2": "iso8859-2",
    "ISO-8859-15": "iso8859-15",
    "Mac Roman": "mac-roman",
    "IBM 850": "cp850",
    "IBM 437": "cp437",
    "KOI8-R": "koi8-r",
    "Shift JIS": "cp932",
    "EUC-JP": "euc_jp",
    "ISO-2022-JP": "iso2022_jp",
    "GB 18030": "gb18030",
    "Big5": "big5",
    "EUC-KR": "cp949",
}
_NAMES = {codec: name for name, codec in CHOICES.items()}
_MOST_GUESSED_BY = 40_000  # bytes of lines that are no UTF-8
_LONGEST_SAMPLE = 80  # characters

# Several bytes to a letter: any of them may stand for one.
_EASTERN = ("cp932", "euc_jp", "gb18030", "big5", "cp949")


def encoding_of(path: Path) -> FileEncoding:
    """How the file is to be read. Raises OSError."""
    with path.open("rb") as file:
        if wide := wide_encoding(file):
            name = "UTF-8" if wide == "utf-8-sig" else wide[:6].upper()
            return FileEncoding(name)
        odd = _odd_lines(line for _, line in raw_lines(file))
    if not odd:
        return FileEncoding("UTF-8")
    name = _guessed(b"\n".join(odd))
    sample = visible_line(decoded(odd[0], CHOICES[name]))[:_LONGEST_SAMPLE]
    others = tuple(other for other in CHOICES if other not in (name, "UTF-8"))
    return FileEncoding(name, True, sample, others)


def codec_of(name: str) -> str:
    """Python's name for an encoding that a file names, "" for one that is none of ours."""
    if name in CHOICES:
        return CHOICES[name]
    try:
        found = codecs.lookup(name.strip()).name
    except (LookupError, ValueError):
        return ""
    found = _STAND_FOR.get(found, found)
    return found if found in _NAMES or found in ("ascii", "utf-8-sig") else ""


def is_one_byte(codec: str) -> bool:
    """Whether any bytes make sense in it, one a letter."""
    return codec not in ("", "utf-8", *_EASTERN, "iso2022_jp")


def decoded(data: bytes, *names: str) -> str:
    """The text by the first encoding that it makes sense in; else what is left of it as UTF-8."""
    for name in filter(None, names):
        try:
            return data.decode(name)
        except UnicodeDecodeError:
            continue
    return data.decode("utf-8", "ignore")


# Under other names in files: Windows' own hold all that the standards' do, and more.
_STAND_FOR = {
    "shift_jis": "cp932",
    "gb2312": "gb18030",
    "gbk": "gb18030",
    "euc_kr": "cp949",
    "iso8859-9": "cp1254",
    "iso8859-5": "cp1251",
    "iso8859-7": "cp1253",
    "big5hkscs": "big5",
}


def _odd_lines(lines: Iterable[bytes]) -> list[bytes]:
    """Some of those that are no UTF-8."""
    odd: list[bytes] = []
    size = 0
    for line in lines:
        if line.isascii() or _is_utf8(line):
            continue
        odd.append(line[:2000])
        size += len(odd[-1])
        if size > _MOST_GUESSED_BY:
            break
    return odd


def _is_utf8(line: bytes) -> bool:
    try:
        line.decode("utf-8")
    except UnicodeDecodeError:
        return False
    return True


def _guessed(data: bytes) -> str:
    """The name of what the bytes are most likely written in."""
    if codec := likely_codec(data):
        return _NAMES[codec]
    from charset_normalizer import from_bytes  # only for the few files that need it

    best = from_bytes(data, cp_isolation=list(_EASTERN)).best()
    return _NAMES[best.encoding] if best else "Windows-1252"
