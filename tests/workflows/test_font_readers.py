"""Fonts that are read in a process of their own, and the processes that are ended."""

import os
import sys
import threading
import time

import pytest

from desktop.handwriting.font_files import UnusableFont
from desktop.workflows import limited_processes
from desktop.workflows.font_readers import FontReader, Limits, Stopped
from tests import made_fonts


@pytest.fixture
def folder(tmp_path):
    made = tmp_path / "hand"
    made.mkdir()
    return made


def refused(font, folder, **limits):
    with pytest.raises(UnusableFont) as refusal:
        FontReader(Limits(**limits)).make(font, folder, lambda done, count: None)
    assert list(folder.iterdir()) == []
    return str(refusal.value)


def intricate(path):
    """A font with letters that take long to read: each a comb of a hundred teeth."""
    return made_fonts.save(path, changed={c: comb(700 + ord(c)) for c in "BCDFGHJKLMNPQRST"})


def comb(high):
    teeth = [(x + dx, y) for x in range(0, 3900, 40) for dx, y in _tooth(high)]
    return [[(0, -100), *teeth, (3900, -100)]]


def _tooth(high):
    return ((0, 40), (0, high), (20, high), (20, 40))


def test_a_hand_is_made_with_progress(tmp_path, folder):
    steps = []
    font = made_fonts.save(tmp_path / "a.otf", cff=True)
    FontReader(Limits()).make(font, folder, lambda done, count: steps.append((done, count)))
    assert {file.name for file in folder.iterdir()} == {"font.ttf", "strokes.npz", "hand.toml"}
    count = steps[0][1]
    assert steps == [(done, count) for done in range(count)]


def test_a_font_that_takes_more_memory_than_it_may_is_refused(tmp_path, folder):
    font = made_fonts.save(tmp_path / "a.ttf")
    said = refused(font, folder, memory=120_000_000)
    assert "“a.ttf” needs more memory" in said


@pytest.mark.skipif(os.name != "posix", reason="no such limit there")
def test_a_font_that_takes_more_of_the_processor_than_it_may_is_refused(tmp_path, folder):
    assert "takes too long" in refused(intricate(tmp_path / "a.ttf"), folder, processor=1)


def test_a_letter_made_of_a_billion_parts_is_refused(tmp_path, folder):
    def double(builder):
        builder.font.recalcBBoxes = False
        glyphs = builder.font["glyf"].glyphs
        for level in range(30):
            of = f"more{level + 1}" if level < 29 else "g98"
            glyphs[f"more{level}" if level else "g97"] = made_fonts.composite(of, of)

    font = made_fonts.save(tmp_path / "a.ttf", more=30, then=double)
    said = refused(font, folder, memory=400_000_000, processor=2)
    assert "needs more memory" in said or "takes too long" in said


def test_a_font_that_takes_longer_than_it_may_is_refused(tmp_path, folder):
    began = time.monotonic()
    assert "takes too long" in refused(made_fonts.save(tmp_path / "a.ttf"), folder, wall=0.3)
    assert time.monotonic() - began < 5


def test_a_font_can_be_stopped_while_it_is_read(tmp_path, folder):
    reader = FontReader(Limits())
    font = intricate(tmp_path / "a.ttf")

    def stop_soon(done, count):
        threading.Thread(target=reader.stop).start()

    with pytest.raises(Stopped):
        reader.make(font, folder, stop_soon)
    assert list(folder.iterdir()) == []


def test_a_font_can_be_stopped_before_it_is_read(tmp_path, folder):
    reader = FontReader(Limits())
    reader.stop()
    with pytest.raises(Stopped):
        reader.make(made_fonts.save(tmp_path / "a.ttf"), folder, lambda done, count: None)


def test_nothing_of_a_process_is_left_when_progress_cannot_be_shown(tmp_path, folder):
    reader = FontReader(Limits())

    def fail(done, count):
        raise RuntimeError

    with pytest.raises(RuntimeError):
        reader.make(made_fonts.save(tmp_path / "a.ttf"), folder, fail)
    assert reader._process._process.returncode is not None


def test_what_is_wrong_with_a_font_is_said_as_it_was_found(tmp_path, folder):
    font = made_fonts.save(tmp_path / "a.ttf", licence=2)
    assert "“Plain Hand” does not allow it" in refused(font, folder)


def test_a_damaged_font_is_refused_by_the_name_of_its_file(tmp_path, folder):
    font = made_fonts.save(tmp_path / "a.ttf")
    font.write_bytes(font.read_bytes()[:3000])
    assert "“a.ttf” is damaged" in refused(font, folder)


def test_a_font_too_large_needs_no_process(tmp_path, folder):
    font = made_fonts.save(tmp_path / "a.ttf")
    assert "is larger than" in refused(font, folder, size=1000, wall=0)


def test_a_process_that_does_not_start_is_no_fault_of_the_font(tmp_path, folder, monkeypatch):
    monkeypatch.setattr(limited_processes, "own_command", lambda: [sys.executable, "-c", "1 / 0"])
    with pytest.raises(RuntimeError, match="did not start"):
        FontReader(Limits()).make(made_fonts.save(tmp_path / "a.ttf"), folder, print)
