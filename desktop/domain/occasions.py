"""The seven moments on which a search for work turns, and what each one asks for."""

from dataclasses import dataclass
from enum import Enum


class Channel(Enum):
    """How a note reaches its reader."""

    CARD = "card"
    LETTER = "letter"
    EMAIL = "email"

    __hash__ = object.__hash__  # each is there but once; by its name it took ten times as long


class Occasion(Enum):
    """A kind of event. The value is its stable id, in the book and in file names."""

    PERSONAL_INTERVIEW = "personal-interview"
    TELEPHONE_INTERVIEW = "telephone-interview"
    INFORMATIONAL_INTERVIEW = "informational-interview"
    NETWORKING_MEETING = "networking-meeting"
    RECRUITER_CALL = "recruiter-call"
    REFERENCE_RECEIVED = "reference-received"
    RESUME_SENT = "resume-sent"

    @property
    def title(self) -> str:
        """What people call it, as a heading."""
        return _CUSTOMS[self].title

    @property
    def thank_within(self) -> int | None:
        """Days from the event to a prompt thank-you; None where none is owed."""
        return _CUSTOMS[self].thank_within

    @property
    def usual_channel(self) -> Channel:
        """The channel that is right when nothing else is known."""
        return _CUSTOMS[self].usual_channel


@dataclass(frozen=True)
class _Custom:
    """One row of the table of occasions. Days are calendar days."""

    title: str
    thank_within: int | None
    usual_channel: Channel


_CUSTOMS = {
    Occasion.PERSONAL_INTERVIEW: _Custom("Personal interview", 1, Channel.CARD),
    Occasion.TELEPHONE_INTERVIEW: _Custom("Telephone interview", 0, Channel.EMAIL),
    Occasion.INFORMATIONAL_INTERVIEW: _Custom("Informational interview", 1, Channel.CARD),
    Occasion.NETWORKING_MEETING: _Custom("Networking meeting", 1, Channel.CARD),
    Occasion.RECRUITER_CALL: _Custom("Call from a recruiter", 1, Channel.EMAIL),
    Occasion.REFERENCE_RECEIVED: _Custom("Reference received", 0, Channel.CARD),
    Occasion.RESUME_SENT: _Custom("Resume sent", None, Channel.EMAIL),
}
