"""The user, as the book knows them."""

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop.domain.senders import Sender
from desktop.store.addresses import address_of, set_address
from desktop.store.tables import SenderRow

_PARTS = ("name", "signature", "phone", "email", "mailer_id")


def sender(session: Session) -> Sender:
    """The user; an empty `Sender` until they say who they are."""
    row = _row(session)
    if row is None:
        return Sender()
    kept = {part: getattr(row, part) for part in _PARTS}
    return Sender(address=address_of(row), **kept)


def save_sender(session: Session, sender: Sender) -> Sender:
    """Raises ControlCharacters, NoSuchCountry, NotAMailerId."""
    sender = sender.tidied()
    row = _row(session) or SenderRow()
    for part in _PARTS:
        setattr(row, part, getattr(sender, part))
    set_address(row, sender.address)
    session.add(row)
    session.flush()
    return sender


def _row(session: Session) -> SenderRow | None:
    return session.scalar(select(SenderRow).order_by(SenderRow.id).limit(1))
