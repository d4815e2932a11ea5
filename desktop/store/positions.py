"""Positions in the book: saved with the history of their stages, deleted and brought back."""

from collections.abc import Sequence
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop.domain.positions import Position, Stage, StageChange
from desktop.domain.refusals import Refusal
from desktop.store.follow_ups import recompute
from desktop.store.loading import WHOLE_POSITION
from desktop.store.lost_updates import refuse_lost_update, write_changes
from desktop.store.organizations import forget_if_empty, organization_row
from desktop.store.tables import EventRow, ParticipantRow, PositionRow, PositionStageRow, now

_SAME = ("title", "source", "applied_on", "closing_on", "link", "notes")


class NoSuchPosition(Refusal):
    """A position that the book does not have, or no longer."""

    def __init__(self) -> None:
        super().__init__("This position is no longer in the book. Undo its deletion first.")


def positions(session: Session) -> list[Position]:
    """All of them, the newest first."""
    query = (
        select(PositionRow)
        .where(PositionRow.deleted_at.is_(None))
        .options(*WHOLE_POSITION)
        .order_by(PositionRow.id.desc())
    )
    return [_position(row) for row in session.scalars(query)]


def positions_in_order(session: Session, ids: Sequence[int]) -> list[Position]:
    """Those of these ids, in their order."""
    query = select(PositionRow).where(PositionRow.id.in_(ids)).options(*WHOLE_POSITION)
    place = {id: number for number, id in enumerate(ids)}
    return [_position(row) for row in sorted(session.scalars(query), key=lambda row: place[row.id])]


def position(session: Session, position_id: int) -> Position:
    """Raises NoSuchPosition."""
    return _position(_row(session, position_id))


def save_position(session: Session, position: Position, today: date) -> Position:
    """Keeps a new one (no id), or the changes to one. A stage it was not in is reached today.

    Raises NamelessPosition, ControlCharacters, NoSuchPosition, ChangedMeanwhile.
    """
    position = position.tidied()
    if position.id is None:
        row = PositionRow(history=[], stage="")
    else:
        row = _row(session, position.id)
        refuse_lost_update(position.version, row.version, _position(row))
    for field in _SAME:
        setattr(row, field, getattr(position, field))
    left = row.organization_id
    row.organization = organization_row(session, position.organization)
    _reach(row, position, today)
    session.add(row)
    write_changes(session)
    forget_if_empty(session, left)
    recompute(session, _people(session, row.id))
    return _position(row)


def delete_position(session: Session, position_id: int) -> None:
    """Takes a position out of the book; its events stay. Raises NoSuchPosition."""
    _row(session, position_id).deleted_at = now()


def restore_position(session: Session, position_id: int) -> Position:
    """Raises NoSuchPosition where there never was one."""
    row = _row(session, position_id, deleted_too=True)
    row.deleted_at = None
    return _position(row)


def _people(session: Session, position_id: int) -> list[int]:
    """Those with whom something happened about it."""
    others = select(ParticipantRow.contact_id).join(
        EventRow, EventRow.id == ParticipantRow.event_id
    )
    contacts = select(EventRow.contact_id)
    return [
        id
        for query in (contacts, others)
        for id in session.scalars(query.where(EventRow.position_id == position_id))
    ]


def _reach(row: PositionRow, position: Position, today: date) -> None:
    """A history that is given is kept as it is; else what has been reached is added to it."""
    stages = list(position.history)
    if not stages or stages[-1].stage is not position.stage:
        stages.append(StageChange(position.stage, today))
    row.stage = position.stage.value
    del row.history[len(stages) :]
    missing = range(len(row.history), len(stages))
    row.history += [PositionStageRow(place=place) for place in missing]
    for stage_row, reached in zip(row.history, stages, strict=True):
        stage_row.stage, stage_row.on_date = reached.stage.value, reached.on


def _row(session: Session, position_id: int, *, deleted_too: bool = False) -> PositionRow:
    row = session.get(PositionRow, position_id, options=WHOLE_POSITION, populate_existing=True)
    if row is None or (row.deleted_at and not deleted_too):
        raise NoSuchPosition
    return row


def _position(row: PositionRow) -> Position:
    return Position(
        **{field: getattr(row, field) for field in _SAME},
        organization=row.organization.name if row.organization else "",
        stage=Stage(row.stage),
        history=tuple(StageChange(Stage(past.stage), past.on_date) for past in row.history),
        id=row.id,
        version=row.version,
    )
