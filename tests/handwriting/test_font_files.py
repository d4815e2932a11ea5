"""Font files before they are opened."""

import os
import zipfile

import pytest

from desktop.handwriting.font_files import UnusableFont, font_bytes
from tests import made_fonts


def refused(path, **how):
    with pytest.raises(UnusableFont) as refusal:
        font_bytes(path, **how)
    return str(refusal.value)


def test_the_bytes_of_a_font_are_read(tmp_path):
    for name in ("a.ttf", "b.otf"):
        path = made_fonts.save(tmp_path / name, cff=name.endswith("otf"))
        assert font_bytes(path) == path.read_bytes()


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (b"", "is empty"),
        (b"\0", "is not a font"),
        (b"Dear Ada,\n", "is not a font, whatever its name"),
        (bytes(range(256)) * 4, "is not a font"),
        (b"ttcf" + bytes(100), "several fonts in one file"),
        (b"wOF2" + bytes(100), "for web pages"),
    ],
)
def test_what_is_no_font_is_refused_by_its_name(tmp_path, data, said):
    path = tmp_path / "notes.ttf"
    path.write_bytes(data)
    assert said in refused(path)
    assert "“notes.ttf”" in refused(path)


def test_an_archive_with_a_font_in_it_is_no_font(tmp_path):
    path = tmp_path / "font.ttf"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("font.ttf", b"\0\1\0\0")
    assert "is not a font" in refused(path)


def test_a_file_too_large_for_a_font_of_handwriting_is_not_even_opened(tmp_path):
    path = tmp_path / "huge.ttf"
    with path.open("wb") as file:
        file.truncate(40_000_000)
    path.chmod(0)
    assert "larger than 30 MB" in refused(path)
    assert "larger than 1000 bytes" in refused(path, largest=1000)


def test_a_folder_a_missing_file_and_a_name_that_none_can_have_are_refused(tmp_path):
    assert "is not a file" in refused(tmp_path)
    assert "cannot be read (no such file or directory)" in refused(tmp_path / "gone.ttf")
    assert "cannot be read" in refused(tmp_path / "a\0b.ttf")


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no pipes here")
def test_a_pipe_keeps_nobody_waiting(tmp_path):
    os.mkfifo(tmp_path / "pipe.ttf")
    assert "is not a file" in refused(tmp_path / "pipe.ttf")


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root reads all")
def test_a_file_that_may_not_be_read_is_refused(tmp_path):
    path = made_fonts.save(tmp_path / "closed.ttf")
    path.chmod(0)
    assert "permission denied" in refused(path)


@pytest.mark.skipif(os.name != "posix", reason="links need leave elsewhere")
def test_a_link_is_what_it_points_to(tmp_path):
    font = made_fonts.save(tmp_path / "font.ttf")
    (tmp_path / "link.ttf").symlink_to(font)
    assert font_bytes(tmp_path / "link.ttf") == font.read_bytes()
    (tmp_path / "loop.ttf").symlink_to(tmp_path / "loop.ttf")
    assert "cannot be read" in refused(tmp_path / "loop.ttf")
