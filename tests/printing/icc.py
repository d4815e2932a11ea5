"""ICC profiles to test with: a press's where this machine has one, and files that are none."""

from pathlib import Path

import pytest

_FOLDERS = (Path("/usr/share/color/icc/ghostscript"), Path("/usr/share/ghostscript"))


def press_file() -> Path:
    """A profile of a press, which comes with Ghostscript; a test skips without."""
    for folder in _FOLDERS:
        for found in sorted(folder.rglob("default_cmyk.icc")):
            return found
    pytest.skip("not installed: an ICC profile of a press (ghostscript has one)")
