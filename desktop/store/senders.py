"""The user, as the book knows them."""

from sqlalchemy.orm import Session

from desktop.domain.senders import Sender
from desktop.store.addresses import address_of, set_address
from desktop.store.tables import SenderRow

_THE_ONLY = 1


def sender(session: Session) -> Sender:
    """The user; an empty `Sender` until they say who they are."""
    row = session.get(SenderRow, _THE_ONLY)
    if row is None:
        return Sender()
    return Sender(name=row.name, address=address_of(row), signature=row.signature)


def save_sender(session: Session, sender: Sender) -> Sender:
    """Raises ControlCharacters, NoSuchCountry."""
    sender = sender.tidied()
    row = session.get(SenderRow, _THE_ONLY) or SenderRow(id=_THE_ONLY)
    row.name = sender.name
    row.signature = sender.signature
    set_address(row, sender.address)
    session.add(row)
    session.flush()
    return sender
