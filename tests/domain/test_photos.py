"""Pictures are told by how they begin."""

import pytest

from desktop.domain.photos import NotAPhoto, Photo


def test_a_picture_is_jpeg_or_png():
    assert Photo(b"\xff\xd8\xff\xe0").media_type == "image/jpeg"
    assert Photo(b"\x89PNG\r\n\x1a\n").media_type == "image/png"
    with pytest.raises(NotAPhoto):
        Photo(b"").checked()
