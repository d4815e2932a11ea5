"""Contacts in the book: read, saved, deleted and brought back."""

from collections.abc import Iterable

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop.domain.contacts import Contact
from desktop.domain.refusals import Refusal
from desktop.store.contact_rows import columns_of, contact_of, set_belongings
from desktop.store.follow_ups import recompute
from desktop.store.loading import WHOLE_CONTACT
from desktop.store.lost_updates import refuse_lost_update, write_changes
from desktop.store.organizations import forget_if_empty, organization_row
from desktop.store.photos import photo_row
from desktop.store.tables import ContactRow, ContactTagRow, now


class NoSuchContact(Refusal):
    """A contact that the book does not have, or no longer."""

    def __init__(self) -> None:
        super().__init__("This person is no longer in the book. Undo their deletion first.")


def contact(session: Session, contact_id: int) -> Contact:
    """Raises NoSuchContact, for one who was deleted too."""
    return contact_of(_row(session, contact_id))


def contacts(session: Session, contact_ids: Iterable[int]) -> list[Contact]:
    """Those of them that are in the book, by id."""
    query = (
        select(ContactRow)
        .where(ContactRow.id.in_(list(contact_ids)), ContactRow.deleted_at.is_(None))
        .options(*WHOLE_CONTACT)
        .order_by(ContactRow.id)
    )
    return [contact_of(row) for row in session.scalars(query)]


def all_names(session: Session) -> dict[int, str]:
    """The name of everybody who is not in the bin, by id."""
    query = select(ContactRow.id, ContactRow.name).where(ContactRow.deleted_at.is_(None))
    return {row.id: row.name for row in session.execute(query)}


def all_tags(session: Session) -> list[str]:
    """Every tag that somebody in the book is filed under."""
    query = (
        select(ContactTagRow.tag)
        .join(ContactRow, ContactRow.id == ContactTagRow.contact_id)
        .where(ContactRow.deleted_at.is_(None))
        .distinct()
    )
    return sorted(session.scalars(query), key=str.casefold)


def tagged(session: Session, tag: str) -> list[int]:
    """The ids of everybody who is filed under this tag, by name."""
    query = (
        select(ContactRow.id)
        .join(ContactTagRow, ContactRow.id == ContactTagRow.contact_id)
        .where(ContactRow.deleted_at.is_(None), ContactTagRow.tag == tag)
        .order_by(ContactRow.name, ContactRow.id)
    )
    return list(session.scalars(query))


def save_contact(session: Session, contact: Contact) -> Contact:
    """Keeps a new contact (no id), or the changes to one; returned as it is in the book.

    Raises NamelessContact, ControlCharacters, NoSuchCountry, NoSuchDay, NoSuchPhoto, NoSuchContact,
    ChangedMeanwhile.
    """
    contact = contact.tidied()
    if contact.id is None:
        row = ContactRow(addresses=[], ways=[], tags=[])
    else:
        row = _row(session, contact.id)
        refuse_lost_update(contact.version, row.version, contact_of(row))
    for column, value in columns_of(contact).items():
        setattr(row, column, value)
    set_belongings(row, contact)
    left = row.organization_id
    row.organization = organization_row(session, contact.organization)
    row.photo = photo_row(session, contact.photo)
    session.add(row)
    write_changes(session)
    forget_if_empty(session, left)
    if contact.id is not None:
        recompute(session, [row.id])
    return contact_of(row)


def delete_contact(session: Session, contact_id: int) -> None:
    """Takes a contact out of the book, with their events; `restore_contact` brings both back.

    Raises NoSuchContact.
    """
    _row(session, contact_id).deleted_at = now()


def restore_contact(session: Session, contact_id: int) -> Contact:
    """Raises NoSuchContact where there never was one."""
    row = _row(session, contact_id, deleted_too=True)
    row.deleted_at = None
    return contact_of(row)


def _row(session: Session, contact_id: int, *, deleted_too: bool = False) -> ContactRow:
    row = session.get(ContactRow, contact_id, options=WHOLE_CONTACT, populate_existing=True)
    if row is None or (row.deleted_at and not deleted_too):
        raise NoSuchContact
    return row
