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
        "It is opened first, but a machine that cannot read it may keep it a day longer."
    ),
    EnvelopeFace.PLAIN: Phrase("Machines read it at once, but it looks like any business letter."),
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
