"""What an envelope is addressed in: the hand, or plain type."""

from enum import Enum

from desktop.domain.phrases import Phrase
from desktop.domain.refusals import Refusal


class NoSuchFace(Refusal):
    """A way to address envelopes that there is not."""


class EnvelopeFace(Enum):
    """The value is its id."""

    HAND = "hand"
    PLAIN = "plain"

    @property
    def cost(self) -> str:
        """What choosing it costs, in one sentence."""
        return _COSTS[self]


_COSTS = {
    EnvelopeFace.HAND: Phrase(
        "Written by hand it is opened first, and a sorting machine that cannot read it passes it "
        "to a person, which can take a day longer."
    ),
    EnvelopeFace.PLAIN: Phrase(
        "In plain type machines read it at once, and it looks like any business letter until it "
        "is opened."
    ),
}


def envelope_face(id: str) -> EnvelopeFace:
    """Raises NoSuchFace, naming those there are."""
    for one in EnvelopeFace:
        if one.value == id:
            return one
    there_are = " or ".join(one.value for one in EnvelopeFace)
    raise NoSuchFace(
        "There is no face “{id}” for an envelope: choose {known}.", id=id, known=there_are
    )
