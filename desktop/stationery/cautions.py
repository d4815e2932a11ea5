"""What the user should know before a card is designed or printed; nothing is refused for it."""

from dataclasses import dataclass
from enum import Enum

from desktop.domain.phrases import Phrase


class Concern(Enum):
    """What a caution is about."""

    DOES_NOT_FIT = "does not fit"
    LOOSE = "loose"
    TOO_SMALL = "too small to mail"
    COSTS_MORE = "costs more"
    NON_MACHINABLE = "non-machinable"
    LOW_RESOLUTION = "low resolution"
    UNPRINTED_EDGE = "unprinted edge"
    CUTS_AT_EDGE = "cuts at the edge"


@dataclass(frozen=True)
class Caution:
    """A concern, and one sentence that says what it means and what can be done."""

    concern: Concern
    sentence: Phrase
