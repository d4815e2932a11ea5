"""Questions to a print service and its answers, as bytes."""

import struct

from desktop.printing.ipp import Operation, answer, request


def attribute(tag: int, name: str, value: bytes) -> bytes:
    return (
        bytes([tag])
        + struct.pack(">H", len(name))
        + name.encode()
        + struct.pack(">H", len(value))
        + value
    )


HEAD = struct.pack(">BBHI", 2, 0, 0, 1) + b"\x01" + attribute(0x47, "attributes-charset", b"utf-8")


def test_a_question_names_the_operation_and_what_is_wanted():
    asked = request(Operation.GET_JOB_ATTRIBUTES, ("job-uri", "ipp://x/1"), ["a-b", "c"])
    assert struct.unpack_from(">BBH", asked) == (2, 0, 9)
    wanted = b"\x44\x00\x14requested-attributes\x00\x03a-b" + b"\x44\x00\x00\x00\x01c"
    assert asked.endswith(wanted + b"\x03")
    assert b"\x45\x00\x07job-uri\x00\x09ipp://x/1" in asked


def test_an_answer_has_a_group_for_each_printer():
    one = b"\x04" + attribute(0x42, "printer-name", b"one")
    two = b"\x04" + attribute(0x42, "printer-name", b"two")
    assert answer(HEAD + one + two + b"\x03") == [
        {"printer-name": ["one"]},
        {"printer-name": ["two"]},
    ]


def test_values_have_their_kinds():
    group = b"\x02" + attribute(0x23, "job-state", b"\0\0\0\x09")
    group += attribute(0x22, "printer-is-accepting-jobs", b"\x01")
    group += attribute(0x30, "key", b"\xff")
    assert answer(HEAD + group + b"\x03") == [
        {"job-state": [9], "printer-is-accepting-jobs": [True], "key": [b"\xff"]}
    ]


def test_further_values_of_an_attribute_are_kept_in_order():
    group = b"\x04" + attribute(0x44, "media-supported", b"a") + attribute(0x44, "", b"b")
    assert answer(HEAD + group + b"\x03") == [{"media-supported": ["a", "b"]}]


def test_a_refusal_is_an_answer_about_nothing():
    refused = struct.pack(">BBHI", 2, 0, 0x0406, 1) + HEAD[8:] + b"\x03"
    assert answer(refused) == []
