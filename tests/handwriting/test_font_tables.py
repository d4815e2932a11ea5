"""Tables in one font file."""

import io

import numpy as np
from fontTools.ttLib import TTFont
from fontTools.ttLib.sfnt import calcChecksum

from desktop.handwriting.font_tables import font_file

HEAD = bytes.fromhex("0001000000010000000000005f0f3cf5") + bytes(38)
TABLES = {"head": HEAD, "post": b"odd", "cvt ": bytes(range(40)), "zzzz": b"\xff" * 9}


def test_each_table_comes_back_as_it_was():
    font = TTFont(io.BytesIO(font_file(TABLES)), checkChecksums=2)
    for tag, data in TABLES.items():
        found = font.reader[tag]
        assert found == data or (tag == "head" and found[12:] == data[12:])


def test_the_whole_font_adds_up_to_the_number_that_it_must():
    data = font_file(TABLES)
    assert calcChecksum(data) == 0xB1B0AFBA
    assert np.frombuffer(data, ">u4").sum(dtype=np.uint64) & 0xFFFFFFFF == 0xB1B0AFBA
