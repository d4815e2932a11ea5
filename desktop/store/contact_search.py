"""Contacts in the order of lists, all of them or those that somebody searches, page by page."""

from datetime import date
from typing import Any

from sqlalchemy import (
    ColumnElement,
    Row,
    ScalarSelect,
    Select,
    exists,
    func,
    select,
    true,
    tuple_,
)
from sqlalchemy.orm import Session

from desktop.domain.contact_lists import ContactPage, ContactPlace
from desktop.domain.contacts import ContactLine
from desktop.store.own_rows import own_rows
from desktop.store.shared_events import with_shared_events
from desktop.store.tables import (
    ContactRow,
    EventRow,
    OrganizationRow,
    PostalAddressRow,
)
from desktop.store.word_matches import name_matches, other_matches


def search_contacts(session: Session, words: str = "") -> list[ContactLine]:
    """Everybody whose name, organization, tags, e-mail, phone or notes have words that begin so.

    By name; where words are given, those whose name they are come first. No words find everybody.
    """
    return list(contact_page(session, words, limit=None).lines)


def contact_page(
    session: Session, words: str = "", after: ContactPlace | None = None, limit: int | None = 100
) -> ContactPage:
    """As `search_contacts`, but no more than `limit`, from where an earlier page ended."""
    found: list[tuple[ContactPlace, ContactLine]] = []
    for in_name in (True, False) if words.strip() else (True,):
        if after is not None and in_name > after.in_name:
            continue
        start = after if after is not None and after.in_name == in_name else None
        most = None if limit is None else limit + 1 - len(found)
        query = _in_order(session, _tier(session, words, in_name=in_name), start, most)
        found += [(_place(row, in_name), _line(row)) for row in session.execute(query)]
    shown = found[:limit]
    lines = with_shared_events(session, [line for _, line in shown])
    return ContactPage(lines, shown[-1][0] if len(shown) < len(found) else None)


def contacts_before(session: Session, before: ContactPlace, limit: int = 100) -> ContactPage:
    """The page of all contacts that ends just before that place; its next is that place."""
    place = tuple_(ContactRow.name_folded, ContactRow.id)
    backwards = (
        select(ContactRow.id)
        .where(own_rows(session, ContactRow), ContactRow.deleted_at.is_(None))
        .where(place < (before.name_folded, before.id))
        .order_by(ContactRow.name_folded.desc(), ContactRow.id.desc())
        .limit(limit + 1)
    )
    rows = session.execute(_lines(backwards)).all()
    shown = rows[-limit:]
    lines = with_shared_events(session, [_line(row) for row in shown])
    return ContactPage(lines, before, _place(shown[0], True) if len(shown) < len(rows) else None)


def contacts_around(session: Session, contact_id: int, limit: int = 100) -> ContactPage | None:
    """Of all contacts, those before this one and those from it on, each no more than `limit`.

    Also where they were deleted: then those who stood beside them. None when nobody has the id.
    """
    folded = session.scalar(select(ContactRow.name_folded).where(ContactRow.id == contact_id))
    if folded is None:
        return None
    earlier = contacts_before(session, ContactPlace(True, folded, contact_id), limit)
    later = contact_page(session, "", ContactPlace(True, folded, contact_id - 1), limit)
    return ContactPage(earlier.lines + later.lines, later.next, earlier.previous)


def _place(row: Row[*tuple[Any, ...]], in_name: bool) -> ContactPlace:
    return ContactPlace(in_name, row.name_folded, row.id)


def _line(row: Row[*tuple[Any, ...]]) -> ContactLine:
    return ContactLine(
        id=row.id,
        name=row.name,
        organization=row.organization,
        job_title=row.job_title,
        has_address=row.has_address,
        latest_on=row.latest_on,
    )


def _tier(session: Session, words: str, *, in_name: bool) -> ColumnElement[bool]:
    if in_name:
        return name_matches(session, words)
    return other_matches(session, words)


def _in_order(
    session: Session, matches: ColumnElement[bool], after: ContactPlace | None, limit: int | None
) -> Select[*tuple[Any, ...]]:
    begins = (
        tuple_(ContactRow.name_folded, ContactRow.id) > (after.name_folded, after.id)
        if after
        else true()
    )
    return _lines(
        select(ContactRow.id)
        .where(own_rows(session, ContactRow), ContactRow.deleted_at.is_(None), begins, matches)
        .order_by(ContactRow.name_folded, ContactRow.id)
        .limit(limit),
    )


def _lines(people: Select[int]) -> Select[*tuple[Any, ...]]:
    """What a line shows of these people, in order.

    They are chosen first: a server that knows little of its tables would look up the events of
    everybody, to sort them all for a page.
    """
    page = people.subquery()
    return (
        select(
            ContactRow.id,
            ContactRow.name,
            ContactRow.name_folded,
            func.coalesce(OrganizationRow.name, "").label("organization"),
            ContactRow.job_title,
            exists().where(PostalAddressRow.contact_id == ContactRow.id).label("has_address"),
            _latest_on().label("latest_on"),
        )
        .select_from(page)
        .join(ContactRow, ContactRow.id == page.c.id)
        .outerjoin(OrganizationRow, ContactRow.organization_id == OrganizationRow.id)
        .order_by(ContactRow.name_folded, ContactRow.id)
    )


def _latest_on() -> ScalarSelect[date]:
    """Of the events that they are the contact of; `with_shared_events` sees to the others."""
    return (
        select(EventRow.on_date)
        .where(EventRow.contact_id == ContactRow.id, EventRow.deleted_at.is_(None))
        .order_by(EventRow.on_date.desc())
        .limit(1)
        .correlate(ContactRow)
        .scalar_subquery()
    )
