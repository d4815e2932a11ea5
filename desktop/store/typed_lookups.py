"""Names as somebody types them, looked up among the people and organisations of the book."""

from collections.abc import Sequence
from datetime import date

from sqlalchemy import func, or_, select
from sqlalchemy.orm import Session

from desktop.domain.contacts import ContactLine
from desktop.domain.typed_people import (
    Meant,
    MeantPeople,
    new_person,
    organization_meant,
    without_titles,
)
from desktop.store.contact_search import contact_page
from desktop.store.folding import folded
from desktop.store.tables import OrganizationRow

_MOST = 12  # people to choose among
_LOOKED_AT = 60
_FEWEST_OF_A_NAME = 2  # words; a given name alone does not tell whom other words are about


def people_meant(session: Session, people: Sequence[str], organization: str) -> MeantPeople:
    """Whom a line means. people, organization: as `read_event` answers them.

    Words that are nobody's name, but an organization's, are taken for that. Of a line that names
    an organization only, its people may be meant.
    """
    firm = _organization(session, organization) or organization
    found = {typed: _meant(session, typed, firm) for typed in people}
    named = {typed: _organization(session, typed) for typed in people if not found[typed].found}
    firms = [typed for typed, name in named.items() if name]
    if not firm and firms:
        firm = named[firms[0]]
        found = {typed: _meant(session, typed, firm) for typed in people if typed != firms[0]}
    if firm and not found:
        found[firm] = Meant(
            firm, _people_at(session, firm), is_sure=False, name="", organization=firm
        )
    return MeantPeople(tuple(found.values()), firm)


def _meant(session: Session, typed: str, organization: str) -> Meant:
    name, firm = new_person(typed, organization, _organizations(session, typed))
    known, is_whole = _people(session, typed)
    if not known and without_titles(typed) != typed:
        known, is_whole = _people(session, without_titles(typed))
    there = [line for line in known if _covers(line.organization, organization)]
    exact = [line for line in (there or known) if folded(line.name) == folded(name)]
    sure = is_whole and bool(there) and (len(there) == 1 or len(exact) == 1)
    ranked = sorted(there or known, key=lambda line: _rank(line, exact))
    return Meant(typed, tuple(ranked[:_MOST]), sure, name, firm)


def _people_at(session: Session, organization: str) -> tuple[ContactLine, ...]:
    """Those of an organization, with whom one had to do lately first."""
    lines = contact_page(session, organization, limit=_LOOKED_AT).lines
    there = [line for line in lines if _covers(line.organization, organization)]
    return tuple(sorted(there, key=lambda line: _rank(line, ()))[:_MOST])


def _rank(line: ContactLine, exact: Sequence[ContactLine]) -> tuple[bool, int]:
    """Those of just this name first, then those whom one had to do with lately."""
    return line not in exact, -(line.latest_on or date.min).toordinal()


def _people(session: Session, typed: str) -> tuple[list[ContactLine], bool]:
    """Those whose name and organization have all the words; else those whose name has the first.

    Also answers whether it was all of them.
    """
    words = typed.split()
    lines = contact_page(session, typed, limit=_LOOKED_AT).lines
    whole = [line for line in lines if _is_named(line, words)]
    if whole:
        return whole, True
    for count in range(len(words) - 1, _FEWEST_OF_A_NAME - 1, -1):
        begun = " ".join(words[:count])
        lines = contact_page(session, begun, limit=_LOOKED_AT).lines
        if found := [line for line in lines if _covers(line.name, begun)]:
            return found, False
    return [], False


def _is_named(line: ContactLine, words: Sequence[str]) -> bool:
    """That all words are of the name or the organization, and one at least of the name."""
    in_name = any(_covers(line.name, word) for word in words)
    return in_name and _covers(f"{line.name} {line.organization}", " ".join(words))


def _covers(text: str, words: str) -> bool:
    """That each of the words begins a word of the text."""
    said = f" {folded(text)}"
    return all(f" {word}" in said for word in folded(words).split())


def _organization(session: Session, typed: str) -> str:
    """The organization of the book that is typed so, or begins so; "" for none."""
    return organization_meant(typed.split(), _organizations(session, typed))


def _organizations(session: Session, typed: str) -> list[str]:
    """Names of organizations that begin with one of the words."""
    begun = [
        func.lower(OrganizationRow.name).startswith(word.lower(), autoescape=True)
        for word in typed.split()
    ]
    if not begun:
        return []
    query = select(OrganizationRow.name).where(or_(*begun)).limit(_LOOKED_AT)
    return list(session.scalars(query))
