"""The contacts of the book in their order, a page at a time."""

from __future__ import annotations

from collections.abc import Sequence

from desktop.domain.contact_lists import ContactPage, ContactPlace
from desktop.domain.contacts import Contact, ContactLine
from desktop.domain.organizations import Organization
from desktop.domain.photos import Photo
from desktop.store import contact_search, organizations, photos
from desktop.ui.live.live_store import LiveStore
from desktop.ui.widgets.listings import PAGE

FIRST = 8


def contacts_from(
    store: LiveStore, words: str, after: ContactPlace | None = None, limit: int = PAGE
) -> ContactPage:
    """A page of those whom the words find, all people for none, from where another one ended."""
    with store.reading() as session:
        return contact_search.contact_page(session, words, after, limit)


def contacts_before(store: LiveStore, place: ContactPlace) -> ContactPage:
    """The page of all people that ends before this place."""
    with store.reading() as session:
        return contact_search.contacts_before(session, place, PAGE)


def contacts_around(store: LiveStore, contact_id: int) -> ContactPage:
    """All people near this one; from the first on when there is no such contact."""
    with store.reading() as session:
        around = contact_search.contacts_around(session, contact_id, PAGE)
        return around or contact_search.contact_page(session, "", None, PAGE)


def first_contacts(store: LiveStore, words: str) -> Sequence[ContactLine]:
    """The few whom the words fit best."""
    return contacts_from(store, words, limit=FIRST).lines


def organization_names(store: LiveStore) -> list[str]:
    """Of all organisations, in order."""
    with store.reading() as session:
        return organizations.organization_names(session)


def organization_of(store: LiveStore, contact: Contact) -> Organization | None:
    """Where somebody works; None where that is not known."""
    if not contact.organization:
        return None
    with store.reading() as session:
        return organizations.organization_named(session, contact.organization)


def save_organization(store: LiveStore, organization: Organization) -> Organization:
    """Raises NamelessOrganization, ControlCharacters, NoSuchOrganization, OrganizationExists."""
    with store.changing() as session:
        return organizations.save_organization(session, organization)


def photo_of(store: LiveStore, contact: Contact) -> Photo | None:
    """The picture of somebody; None where there is none."""
    if contact.photo is None:
        return None
    with store.reading() as session:
        return photos.photo(session, contact.photo)


def keep_photo(store: LiveStore, photo: Photo) -> str:
    """Put a picture into the book; answers the hash. Raises NotAPhoto, PhotoTooLarge."""
    with store.changing() as session:
        return photos.save_photo(session, photo)
