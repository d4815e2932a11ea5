"""Pictures of people, each kept once."""

from dataclasses import replace

import pytest

from desktop.domain.contacts import Contact
from desktop.domain.photos import MOST_BYTES, NotAPhoto, Photo, PhotoTooLarge
from desktop.store.contacts import contact, save_contact
from desktop.store.photos import NoSuchPhoto, photo, save_photo

FACE = Photo(b"\x89PNG\r\n\x1a\nface")


def test_a_picture_is_kept_once_and_shows_whoever_names_it(session):
    hash = save_photo(session, FACE)
    assert save_photo(session, FACE) == hash
    ann = save_contact(session, Contact("Ann", photo=hash))
    session.expire_all()
    assert photo(session, contact(session, ann.id).photo) == FACE
    assert save_contact(session, replace(ann, photo=None)).photo is None


def test_what_is_no_picture_or_too_large_is_refused(session):
    with pytest.raises(NotAPhoto):
        save_photo(session, Photo(b"GIF89a"))
    with pytest.raises(PhotoTooLarge, match=r"1\.0 MB"):
        save_photo(session, Photo(b"\xff\xd8\xff" + bytes(MOST_BYTES)))


def test_a_picture_that_is_not_there_is_refused(session):
    with pytest.raises(NoSuchPhoto):
        photo(session, "0" * 64)
    with pytest.raises(NoSuchPhoto):
        save_contact(session, Contact("Ann", photo="0" * 64))
