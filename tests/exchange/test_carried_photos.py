"""Pictures in other programs' files, made what the book keeps."""

from io import BytesIO

import pytest
from PIL import Image

from desktop.domain.photos import MOST_BYTES
from desktop.exchange.carried_photos import usable_photo
from tests.exchange.made_cards import PNG


def picture(kind, size=(40, 30), mode="RGB"):
    file = BytesIO()
    Image.effect_noise(size, 100).convert(mode).save(file, kind)
    return file.getvalue()


def test_jpeg_and_png_stay_as_they_are():
    for content in (PNG, picture("JPEG")):
        assert usable_photo(content).content == content


@pytest.mark.parametrize(("kind", "mode"), [("GIF", "P"), ("BMP", "RGB"), ("WEBP", "RGBA")])
def test_other_kinds_become_jpeg(kind, mode):
    assert usable_photo(picture(kind, mode=mode)).media_type == "image/jpeg"


def test_a_large_picture_becomes_a_smaller_one():
    large = picture("PNG", (1600, 1200))
    assert len(large) > MOST_BYTES
    photo = usable_photo(large).checked()
    assert max(Image.open(BytesIO(photo.content)).size) == 1024


@pytest.mark.parametrize("content", [b"", b"text", picture("GIF")[:20], b"BM" + bytes(60)])
def test_what_is_no_picture_is_none(content):
    assert usable_photo(content) is None
