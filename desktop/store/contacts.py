"""Contacts in the book: found, read, saved, deleted and brought back."""

from sqlalchemy import ColumnElement, SQLColumnExpression, and_, case, delete, exists, func, select
from sqlalchemy.orm import Session, aliased, joinedload, selectinload

from desktop.domain.addresses import PostalAddress
from desktop.domain.contacts import Contact, ContactLine
from desktop.domain.occasions import Occasion
from desktop.domain.refusals import Refusal
from desktop.store.addresses import address_of, set_address
from desktop.store.folding import folded, searchable
from desktop.store.tables import ContactRow, EventRow, OrganizationRow, PostalAddressRow, now


class NoSuchContact(Refusal):
    """A contact that the book does not have, or no longer."""

    def __init__(self) -> None:
        super().__init__("This person is no longer in the book. Undo their deletion first.")


def search_contacts(session: Session, words: str = "") -> list[ContactLine]:
    """Everybody whose name, organization, e-mail, phone or notes have words that begin so.

    By name; where words are given, those whose name they are come first. No words find everybody.
    """
    wanted = folded(words).split()
    latest = aliased(EventRow)
    query = (
        select(
            ContactRow.id,
            ContactRow.name,
            func.coalesce(OrganizationRow.name, ""),
            ContactRow.job_title,
            exists().where(PostalAddressRow.contact_id == ContactRow.id),
            latest.occasion,
            latest.on_date,
        )
        .outerjoin(OrganizationRow, ContactRow.organization_id == OrganizationRow.id)
        .outerjoin(latest, latest.id == _latest_event())
        .where(ContactRow.deleted_at.is_(None), *_beginnings(ContactRow.words, wanted))
        .order_by(*_names_first(wanted), ContactRow.name_folded, ContactRow.id)
    )
    return [
        ContactLine(*row[:5], Occasion(row[5]) if row[5] else None, row[6])
        for row in session.execute(query)
    ]


def contact(session: Session, contact_id: int) -> Contact:
    """Raises NoSuchContact, for one who was deleted too."""
    return _contact(_row(session, contact_id))


def save_contact(session: Session, contact: Contact) -> Contact:
    """Keeps a new contact (no id), or the changes to one; returned as it is in the book.

    Raises NamelessContact, ControlCharacters, NoSuchCountry, NoSuchContact.
    """
    contact = contact.tidied()
    row = ContactRow(addresses=[]) if contact.id is None else _row(session, contact.id)
    for field in ("name", "job_title", "salutation", "email", "phone", "notes"):
        setattr(row, field, getattr(contact, field))
    row.name_folded = folded(contact.name)
    row.words = searchable(
        contact.name,
        contact.organization,
        contact.job_title,
        contact.email,
        contact.phone,
        contact.phone.replace(" ", ""),
        contact.notes,
    )
    _set_address(row, contact.address)
    left = row.organization_id
    row.organization = _organization(session, contact.organization)
    session.add(row)
    session.flush()
    _forget_if_empty(session, left)
    return _contact(row)


def delete_contact(session: Session, contact_id: int) -> None:
    """Takes a contact out of the book, with their events; `restore_contact` brings both back.

    Raises NoSuchContact.
    """
    _row(session, contact_id).deleted_at = now()


def restore_contact(session: Session, contact_id: int) -> Contact:
    """Raises NoSuchContact where there never was one."""
    row = _row(session, contact_id, deleted_too=True)
    row.deleted_at = None
    return _contact(row)


def _row(session: Session, contact_id: int, *, deleted_too: bool = False) -> ContactRow:
    row = session.get(
        ContactRow,
        contact_id,
        options=(joinedload(ContactRow.organization), selectinload(ContactRow.addresses)),
        populate_existing=True,
    )
    if row is None or (row.deleted_at and not deleted_too):
        raise NoSuchContact
    return row


def _contact(row: ContactRow) -> Contact:
    return Contact(
        name=row.name,
        organization=row.organization.name if row.organization else "",
        job_title=row.job_title,
        salutation=row.salutation,
        email=row.email,
        phone=row.phone,
        address=address_of(row.addresses[0]) if row.addresses else PostalAddress(),
        notes=row.notes,
        id=row.id,
    )


def _set_address(row: ContactRow, address: PostalAddress) -> None:
    if address.is_empty:
        row.addresses = []
        return
    if not row.addresses:
        row.addresses = [PostalAddressRow()]
    set_address(row.addresses[0], address)


def _organization(session: Session, name: str) -> OrganizationRow | None:
    if not name:
        return None
    known = session.scalar(select(OrganizationRow).where(OrganizationRow.name == name))
    return known or OrganizationRow(name=name)


def _forget_if_empty(session: Session, organization_id: int | None) -> None:
    """Drop an organization that the last of its people has left: most often a slip in its name."""
    session.execute(
        delete(OrganizationRow).where(
            OrganizationRow.id == organization_id,
            ~exists().where(ContactRow.organization_id == organization_id),
        )
    )


def _latest_event() -> ColumnElement[int]:
    return (
        select(EventRow.id)
        .where(EventRow.contact_id == ContactRow.id, EventRow.deleted_at.is_(None))
        .order_by(EventRow.on_date.desc(), EventRow.id.desc())
        .limit(1)
        .scalar_subquery()
    )


def _beginnings(words: SQLColumnExpression[str], wanted: list[str]) -> list[ColumnElement[bool]]:
    return [words.contains(_beginning(word)) for word in wanted]


def _beginning(word: str) -> str:
    """A word's beginning as `searchable` wrote it; Chinese and Japanese have no blanks between."""
    return f" {word}" if word < "\u2e80" else word


def _names_first(wanted: list[str]) -> list[ColumnElement[int]]:
    if not wanted:
        return []
    return [case((and_(*_beginnings(" " + ContactRow.name_folded, wanted)), 0), else_=1)]
