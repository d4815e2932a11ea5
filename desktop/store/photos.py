"""Pictures of people, each kept once under the hash of its content."""

import hashlib

from sqlalchemy import select
from sqlalchemy.orm import Session, load_only

from desktop.domain.photos import Photo
from desktop.domain.refusals import Refusal
from desktop.store.tables import PhotoRow


class NoSuchPhoto(Refusal):
    """A picture that the book does not have."""

    def __init__(self) -> None:
        super().__init__("This picture is not in the book. Choose it again from its file.")


def save_photo(session: Session, photo: Photo) -> str:
    """Keeps a picture; its hash is what a contact's `photo` names.

    Raises NotAPhoto, PhotoTooLarge.
    """
    content = photo.checked().content
    hash = hashlib.sha256(content).hexdigest()
    if session.scalar(select(PhotoRow.id).where(PhotoRow.hash == hash)) is None:
        session.add(PhotoRow(hash=hash, content=content))
        session.flush()
    return hash


def photo(session: Session, hash: str) -> Photo:
    """Raises NoSuchPhoto."""
    content = session.scalar(select(PhotoRow.content).where(PhotoRow.hash == hash))
    if content is None:
        raise NoSuchPhoto
    return Photo(content)


def photo_row(session: Session, hash: str | None) -> PhotoRow | None:
    """The row of a hash without its picture. Raises NoSuchPhoto."""
    if hash is None:
        return None
    query = select(PhotoRow).where(PhotoRow.hash == hash).options(load_only(PhotoRow.hash))
    row = session.scalar(query)
    if row is None:
        raise NoSuchPhoto
    return row
