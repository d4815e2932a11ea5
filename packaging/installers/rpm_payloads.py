"""An .rpm with what it carries pressed smaller than its maker can, and every sum in it set right.

Source: the file format in RPM's documentation (lead, signature header, header, payload). Each value
keeps its length, so that it is written where it was.
"""

import hashlib
import struct
from collections.abc import Callable
from dataclasses import dataclass

LEAD = 96  # bytes
MAGIC = b"\x8e\xad\xe8"

# Tags of the signature header, and of the header.
SHA1_OF_HEADER, SHA256_OF_HEADER, SIZE, MD5 = 269, 273, 1000, 1004
SHA256_OF_PAYLOAD = 5092


@dataclass(frozen=True)
class _Header:
    """Where it begins and ends in the file, and where the value of each tag does."""

    begins: int
    ends: int
    values: dict[int, int]


def with_payload(rpm: bytes, press: Callable[[bytes], bytes]) -> bytes:
    """The same package with its payload pressed anew, in the same format."""
    signature = _header(rpm, LEAD)
    header = _header(rpm, -(-signature.ends // 8) * 8)
    payload = press(rpm[header.ends :])
    file = bytearray(rpm[: header.ends])

    def put(place: int, value: bytes) -> None:
        file[place : place + len(value)] = value

    put(header.values[SHA256_OF_PAYLOAD], hashlib.sha256(payload).hexdigest().encode())
    whole = bytes(file[header.begins :])
    put(signature.values[SHA1_OF_HEADER], _sha1(whole).hexdigest().encode())
    put(signature.values[SHA256_OF_HEADER], hashlib.sha256(whole).hexdigest().encode())
    put(signature.values[SIZE], struct.pack(">I", len(whole) + len(payload)))
    put(signature.values[MD5], hashlib.md5(whole + payload, usedforsecurity=False).digest())
    return bytes(file) + payload


def _sha1(data: bytes) -> "hashlib._Hash":
    return hashlib.sha1(data, usedforsecurity=False)


def _header(rpm: bytes, begins: int) -> _Header:
    if rpm[begins : begins + 3] != MAGIC:
        raise ValueError(f"no header at {begins}")
    count, size = struct.unpack_from(">II", rpm, begins + 8)
    store = begins + 16 + 16 * count
    entries = struct.iter_unpack(">IIII", rpm[begins + 16 : store])
    return _Header(begins, store + size, {tag: store + at for tag, _, at, _ in entries})
