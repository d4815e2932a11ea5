"""Organisations in the book: made as people name them, told more of, renamed, forgotten."""

from sqlalchemy import exists, select
from sqlalchemy.orm import Session

from desktop.domain.channel_advice import Culture
from desktop.domain.organizations import Organization
from desktop.domain.refusals import Refusal
from desktop.store.contact_rows import contact_of, words_of
from desktop.store.follow_ups import recompute
from desktop.store.loading import WHOLE_CONTACT
from desktop.store.lost_updates import refuse_lost_update, write_changes
from desktop.store.tables import ContactRow, OrganizationRow, PositionRow


class NoSuchOrganization(Refusal):
    """An organisation that the book does not have, or no longer."""

    def __init__(self) -> None:
        super().__init__("This organization is no longer in the book. Choose another one.")


class OrganizationExists(Refusal):
    """A name that another organisation has."""

    def __init__(self, name: str) -> None:
        super().__init__(
            "There is a {name} in the book already. Choose it for its people, or another name.",
            name=name,
        )


def organizations(session: Session) -> list[Organization]:
    """All of them, by name."""
    query = select(OrganizationRow).order_by(OrganizationRow.name)
    return [_organization(row) for row in session.scalars(query)]


def organization_names(session: Session) -> list[str]:
    """The names of all of them, in order."""
    return list(session.scalars(select(OrganizationRow.name).order_by(OrganizationRow.name)))


def organization_named(session: Session, name: str) -> Organization | None:
    """The one of exactly this name."""
    row = session.scalar(select(OrganizationRow).where(OrganizationRow.name == name))
    return _organization(row) if row else None


def organization(session: Session, organization_id: int) -> Organization:
    """Raises NoSuchOrganization."""
    return _organization(_row(session, organization_id))


def save_organization(session: Session, organization: Organization) -> Organization:
    """Keeps a new one (no id), or what is told of one; a new name is new for all its people.

    Raises NamelessOrganization, ControlCharacters, NoSuchOrganization, OrganizationExists,
    ChangedMeanwhile.
    """
    organization = organization.tidied()
    row = OrganizationRow()
    if organization.id is not None:
        row = _row(session, organization.id)
        refuse_lost_update(organization.version, row.version, _organization(row))
    renamed = row.id is not None and row.name != organization.name
    if row.name != organization.name and organization_named(session, organization.name):
        raise OrganizationExists(organization.name)
    row.name, row.culture = organization.name, organization.culture.value
    row.website, row.notes = organization.website, organization.notes
    session.add(row)
    write_changes(session)
    if renamed:
        _find_people_by_new_name(session, row)
    if organization.id is not None:
        people = select(ContactRow.id).where(ContactRow.organization_id == row.id)
        recompute(session, session.scalars(people))
    return _organization(row)


def organization_row(session: Session, name: str) -> OrganizationRow | None:
    """The row of a name, made where there is none; None without a name."""
    if not name:
        return None
    known = session.scalar(select(OrganizationRow).where(OrganizationRow.name == name))
    return known or OrganizationRow(name=name, culture=Culture.UNKNOWN.value)


def forget_if_empty(session: Session, organization_id: int | None) -> None:
    """Drop one that its last person has left, and of which nothing is known: most often a slip."""
    row = session.get(OrganizationRow, organization_id) if organization_id else None
    if row is None or row.website or row.notes or row.culture != Culture.UNKNOWN.value:
        return
    people = exists().where(ContactRow.organization_id == row.id)
    positions = exists().where(PositionRow.organization_id == row.id)
    if not session.scalar(select(people | positions)):
        session.delete(row)
        session.flush()


def _row(session: Session, organization_id: int) -> OrganizationRow:
    row = session.get(OrganizationRow, organization_id, populate_existing=True)
    if row is None:
        raise NoSuchOrganization
    return row


def _find_people_by_new_name(session: Session, row: OrganizationRow) -> None:
    query = select(ContactRow).where(ContactRow.organization_id == row.id).options(*WHOLE_CONTACT)
    for contact in session.scalars(query):
        contact.words = words_of(contact_of(contact))
    write_changes(session)


def _organization(row: OrganizationRow) -> Organization:
    return Organization(
        name=row.name,
        culture=Culture(row.culture),
        website=row.website,
        notes=row.notes,
        id=row.id,
        version=row.version,
    )
