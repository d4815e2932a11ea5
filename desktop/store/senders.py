"""The user, as the book knows them."""

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop.domain.senders import Sender
from desktop.store.addresses import address_of, set_address
from desktop.store.tables import SenderRow


def sender(session: Session) -> Sender:
    """The user; an empty `Sender` until they say who they are."""
    row = _row(session)
    if row is None:
        return Sender()
    return Sender(name=row.name, address=address_of(row), signature=row.signature)


def save_sender(session: Session, sender: Sender) -> Sender:
    """Raises ControlCharacters, NoSuchCountry."""
    sender = sender.tidied()
    row = _row(session) or SenderRow()
    row.name = sender.name
    row.signature = sender.signature
    set_address(row, sender.address)
    session.add(row)
    session.flush()
    return sender


def _row(session: Session) -> SenderRow | None:
    return session.scalar(select(SenderRow).order_by(SenderRow.id).limit(1))
