"""Tables put into one font file.

Source: OpenType 1.9.1, "Organization of an OpenType Font": table directory and checksums.
"""

from __future__ import annotations

import struct
from collections.abc import Mapping

import numpy as np

_TRUETYPE = 0x00010000
_WHOLE = 0xB1B0AFBA  # what the checksum of a font is taken from, to be kept in `head`
_CHECKSUM_AT = 8  # in `head`


def font_file(tables: Mapping[str, bytes]) -> bytes:
    """The font of these tables, `head` with no checksum among them."""
    count = len(tables)
    power = count.bit_length() - 1
    search = 16 << power
    at = 12 + 16 * count
    directory = struct.pack(">IHHHH", _TRUETYPE, count, search, power, 16 * count - search)
    for tag in sorted(tables):
        size = len(tables[tag])
        directory += struct.pack(">4sIII", tag.encode("ascii"), _sum(tables[tag]), at, size)
        at += size + -size % 4
    body = bytearray(directory + b"".join(_padded(tables[tag]) for tag in sorted(tables)))
    heads = sum(len(_padded(tables[tag])) for tag in tables if tag < "head")
    place = 12 + 16 * count + heads + _CHECKSUM_AT
    body[place : place + 4] = struct.pack(">I", (_WHOLE - _sum(body)) & 0xFFFFFFFF)
    return bytes(body)


def _padded(table: bytes) -> bytes:
    return table + bytes(-len(table) % 4)


def _sum(table: bytes | bytearray) -> int:
    """All of it as numbers of four bytes, added up."""
    return int(np.frombuffer(_padded(bytes(table)), ">u4").sum(dtype=np.uint64)) & 0xFFFFFFFF
