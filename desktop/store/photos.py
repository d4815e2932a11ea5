"""Pictures of people and of cards' fronts, each kept once under the hash of its content."""

from collections.abc import Iterable

from sqlalchemy import Select, delete, insert, select, union_all
from sqlalchemy.orm import Session, load_only

from desktop.domain.photos import Photo
from desktop.domain.refusals import Refusal
from desktop.store.tables import ContactRow, PhotoRow, SentNoteRow


class NoSuchPhoto(Refusal):
    """A picture that the book does not have."""

    def __init__(self) -> None:
        super().__init__("This picture is not in the book. Choose it again from its file.")


def save_photo(session: Session, photo: Photo) -> str:
    """Keeps a picture; its hash is what a contact's `photo` names.

    Raises NotAPhoto, PhotoTooLarge.
    """
    return kept_once(session, photo.checked().content).hash


def kept_once(session: Session, content: bytes) -> PhotoRow:
    """The row of a picture, made where the book does not have it yet."""
    hash = Photo(content).hash
    row = session.scalar(_by_hash(hash))
    if row is None:
        row = PhotoRow(hash=hash, content=content)
        session.add(row)
        session.flush()
    return row


def keep_photos(session: Session, photos: Iterable[Photo]) -> None:
    """Keeps those that are not there, apart from what can be undone: an unused one goes in time.

    Raises NotAPhoto, PhotoTooLarge.
    """
    session.flush()
    known = set(session.scalars(select(PhotoRow.hash)))
    for photo in photos:
        if photo.checked().hash not in known:
            known.add(photo.hash)
            values = {"hash": photo.hash, "content": photo.content}
            session.execute(insert(PhotoRow), values)


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
    row = session.scalar(_by_hash(hash))
    if row is None:
        raise NoSuchPhoto
    return row


def forget_unused_photos(session: Session) -> int:
    """Destroys those that are nobody's, and on no card that was sent; answers how many."""
    shown = union_all(
        select(ContactRow.photo_id).where(ContactRow.photo_id.is_not(None)),
        select(SentNoteRow.front_id).where(SentNoteRow.front_id.is_not(None)),
    )
    unused = delete(PhotoRow).where(PhotoRow.id.not_in(shown)).returning(PhotoRow.id)
    unused = unused.execution_options(synchronize_session=False)
    return len(session.scalars(unused).all())


def _by_hash(hash: str) -> Select[PhotoRow]:
    return select(PhotoRow).where(PhotoRow.hash == hash).options(load_only(PhotoRow.hash))
