"""The protocol of print services (IPP): a question as bytes, and the answer taken apart.

Source: RFC 8010 (encoding), RFC 8011 (operations), CUPS Implementation of IPP (its own ones).
"""

import struct
from collections.abc import Sequence
from enum import IntEnum

Value = str | int | bool | bytes
Attributes = dict[str, list[Value]]

_OPERATION_GROUP, _END, _FIRST_VALUE = 0x01, 0x03, 0x10
_INTEGER, _BOOLEAN, _ENUM = 0x21, 0x22, 0x23
_NAME, _KEYWORD, _URI, _CHARSET, _LANGUAGE = 0x42, 0x44, 0x45, 0x47, 0x48
_FIRST_REFUSAL = 0x0100  # status codes below it say that the question was answered


class Operation(IntEnum):
    """What is asked."""

    GET_JOB_ATTRIBUTES = 0x0009
    GET_JOBS = 0x000A
    GET_PRINTER_ATTRIBUTES = 0x000B
    CUPS_GET_DEFAULT = 0x4001
    CUPS_GET_PRINTERS = 0x4002


def request(
    operation: Operation,
    about: tuple[str, str] | None,
    wanted: Sequence[str],
    which_jobs: str = "",
) -> bytes:
    """A question. about: "printer-uri" or "job-uri", and which; wanted: names of attributes.

    which_jobs: of a printer's, such as "completed".
    """
    parts = [
        struct.pack(">BBHI", 2, 0, operation, 1),
        bytes([_OPERATION_GROUP]),
        _attribute(_CHARSET, "attributes-charset", ["utf-8"]),
        _attribute(_LANGUAGE, "attributes-natural-language", ["en"]),
        _attribute(_URI, about[0], [about[1]]) if about else b"",
        _attribute(_KEYWORD, "requested-attributes", wanted),
        _attribute(_KEYWORD, "which-jobs", [which_jobs]) if which_jobs else b"",
        bytes([_END]),
    ]
    return b"".join(parts)


def answer(message: bytes) -> list[Attributes]:
    """What is said of each printer or job that was asked for; nothing where the service refuses."""
    (status,) = struct.unpack_from(">H", message, 2)
    if status >= _FIRST_REFUSAL:
        return []
    groups: list[Attributes] = []
    values: list[Value] = []
    about_the_answer = False
    at = 8
    while message[at] != _END:
        tag = message[at]
        at += 1
        if tag < _FIRST_VALUE:
            about_the_answer = tag == _OPERATION_GROUP
            if not about_the_answer:
                groups.append({})
            continue
        name, at = _counted(message, at)
        value, at = _counted(message, at)
        if about_the_answer:
            continue
        if name:  # a further value of the same attribute goes without
            values = groups[-1][name.decode()] = []
        values.append(_value(tag, value))
    return groups


def _attribute(tag: int, name: str, values: Sequence[str]) -> bytes:
    names = [name, *[""] * (len(values) - 1)]
    return b"".join(
        bytes([tag]) + _count(name) + _count(value)
        for name, value in zip(names, values, strict=True)
    )


def _count(text: str) -> bytes:
    data = text.encode()
    return struct.pack(">H", len(data)) + data


def _counted(message: bytes, at: int) -> tuple[bytes, int]:
    (length,) = struct.unpack_from(">H", message, at)
    return message[at + 2 : at + 2 + length], at + 2 + length


def _value(tag: int, value: bytes) -> Value:
    if tag in (_INTEGER, _ENUM):
        return int.from_bytes(value, signed=True)
    if tag == _BOOLEAN:
        return value != b"\0"
    if _NAME - 1 <= tag <= _LANGUAGE + 1:  # all kinds of text
        return value.decode(errors="replace")
    return value
