"""Positions as a list of all of them shows them, a page at a time."""

from collections.abc import Collection

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from desktop.domain.positions import PositionPage, Stage
from desktop.store.folding import folded
from desktop.store.positions import positions_in_order
from desktop.store.tables import OrganizationRow, PositionRow


def position_page(
    session: Session,
    words: str = "",
    stages: Collection[Stage] = (),
    under: int | None = None,
    limit: int = 100,
) -> PositionPage:
    """The newest first. words: each begins a word of the title, organization, source or notes.

    stages: any of them; none for all. under: where an earlier page said that this one begins.
    """
    query = (
        select(
            *(PositionRow.id, PositionRow.title, PositionRow.source, PositionRow.notes),
            func.coalesce(OrganizationRow.name, ""),
        )
        .outerjoin(OrganizationRow, OrganizationRow.id == PositionRow.organization_id)
        .where(PositionRow.deleted_at.is_(None))
        .order_by(PositionRow.id.desc())
    )
    if stages:
        query = query.where(PositionRow.stage.in_([stage.value for stage in stages]))
    if under is not None:
        query = query.where(PositionRow.id < under)
    begun = [f" {word}" for word in folded(words).split()]
    ids: list[int] = []
    for id, *texts in session.execute(query):  # few, even of somebody who applies every day
        said = f" {folded(' '.join(texts))}"
        if all(word in said for word in begun):
            ids.append(id)
        if len(ids) > limit:
            break
    shown = ids[:limit]
    more = shown[-1] if len(shown) < len(ids) else None
    return PositionPage(tuple(positions_in_order(session, shown)), more)
