"""An event as it is entered: with people and a position that the book may not have yet."""

from dataclasses import dataclass

from desktop.domain.contacts import Contact
from desktop.domain.events import Event
from desktop.domain.positions import Position
from desktop.domain.refusals import Refusal


class WithNobody(Refusal):
    """An event that nobody took part in."""

    def __init__(self) -> None:
        super().__init__("Say with whom it was. Type a name, such as Maria Alvarez.")


@dataclass(frozen=True)
class EventEntry:
    """An event, to be kept together with what is new about it.

    event: all of it but its people, which are `people`: ids of those in the book, and new
    contacts. position: the application that it was about, new or with another stage.
    """

    event: Event
    people: tuple[int | Contact, ...]
    position: Position | None = None
