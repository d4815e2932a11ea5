"""What the user does about a follow-up: done, skipped, snoozed, by another channel."""

from datetime import date

from sqlalchemy import case, select
from sqlalchemy.orm import Session

from desktop.domain.follow_ups import FollowUpKey, FollowUpKind, FollowUpState, Settled
from desktop.domain.occasions import Channel
from desktop.domain.refusals import Refusal
from desktop.store.follow_ups import OPEN, recompute
from desktop.store.tables import FollowUpRow


class NoSuchFollowUp(Refusal):
    """Something that is owed no longer."""

    def __init__(self) -> None:
        super().__init__("This follow-up is no longer owed. Look at the list as it is now.")


def settle(session: Session, key: FollowUpKey, settled: Settled) -> None:
    """Done, skipped, snoozed, or owed after all. Raises NoSuchFollowUp."""
    row = _row(session, key)
    closed = settled.state.value not in OPEN
    snoozed = settled.state is FollowUpState.SNOOZED
    row.state = settled.state.value
    row.closed_on = settled.on if closed else None
    row.snoozed_on = settled.on if snoozed else None
    row.until_on = settled.until if snoozed else None
    if not closed:
        row.sent_note_id = None
    recompute(session, [key.contact_id])


def choose_channel(session: Session, key: FollowUpKey, channel: Channel | None) -> None:
    """The user's own choice; None for what is advised. Raises NoSuchFollowUp."""
    _row(session, key).channel = channel.value if channel else ""
    session.flush()


def settle_by_note(
    session: Session, event_id: int, contact_id: int, sent_note_id: int, on: date
) -> None:
    """A note was sent: the thanks that were owed for the event are done, or else its next question.

    Without either, it still is a touch that puts off what is owed for other events.
    """
    thanks_first = case((FollowUpRow.kind == FollowUpKind.THANK_YOU.value, 0), else_=1)
    query = (
        select(FollowUpRow)
        .where(
            FollowUpRow.event_id == event_id,
            FollowUpRow.contact_id == contact_id,
            FollowUpRow.state.in_(OPEN),
        )
        .order_by(thanks_first, FollowUpRow.number)
        .limit(1)
    )
    if row := session.scalar(query):
        row.state, row.closed_on = FollowUpState.DONE.value, on
        row.snoozed_on = row.until_on = None
        row.sent_note_id = sent_note_id
    recompute(session, [contact_id])


def _row(session: Session, key: FollowUpKey) -> FollowUpRow:
    query = select(FollowUpRow).where(
        FollowUpRow.event_id == key.event_id,
        FollowUpRow.contact_id == key.contact_id,
        FollowUpRow.kind == key.kind.value,
        FollowUpRow.number == key.number,
    )
    row = session.scalar(query.execution_options(populate_existing=True))
    if row is None:
        raise NoSuchFollowUp
    return row
