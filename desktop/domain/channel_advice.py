"""Which channel a follow-up should take, and why."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from functools import lru_cache

from desktop.domain.occasions import Channel, Occasion


class Culture(Enum):
    """How an organisation likes to be written to."""

    UNKNOWN = "unknown"
    EMAIL = "email"
    FORMAL = "formal"
    PERSONAL = "personal"

    __hash__ = object.__hash__  # as of `Channel`


@dataclass(frozen=True)
class Advice:
    """A channel with its reason, a sentence.

    missing: what has to be added before it can be used, "" for nothing; then: a second channel
    worth taking afterwards.
    """

    channel: Channel
    reason: str
    missing: str = ""
    then: Channel | None = None


@dataclass(frozen=True)
class Reader:
    """Whom a follow-up goes to, as far as the channel depends on it."""

    preferred: Channel | None = None
    culture: Culture = Culture.UNKNOWN
    has_postal_address: bool = False
    has_email: bool = False


_CARD_OCCASIONS = {
    Occasion.INFORMATIONAL_INTERVIEW.value: "An informational interview is a favour:"
    " a handwritten card is remembered best.",
    Occasion.NETWORKING_MEETING.value: "People you network with remember a handwritten card best.",
    Occasion.REFERENCE_RECEIVED.value: "Whoever vouches for you deserves a handwritten card.",
}
_INTERVIEWS = (Occasion.PERSONAL_INTERVIEW.value, Occasion.TELEPHONE_INTERVIEW.value)


@lru_cache(maxsize=2000)  # most people are written to alike
def advise(
    occasion: str,
    usual: Channel,
    reader: Reader,
    *,
    asks_status: bool = False,
    post_is_too_slow: bool = False,
    recaps: bool = False,
) -> Advice:
    """The channel for this follow-up: the first rule that applies.

    asks_status: it asks where things stand; post_is_too_slow: the decision falls before the post
    arrives; recaps: the user wants to go over their qualifications. Source: product.md.
    """
    channel, reason = _chosen(occasion, usual, reader, asks_status, post_is_too_slow, recaps)
    then = Channel.CARD if post_is_too_slow and reader.preferred is None else None
    return Advice(channel, reason, _missing(channel, reader), None if asks_status else then)


def _chosen(
    occasion: str,
    usual: Channel,
    reader: Reader,
    asks_status: bool,
    post_is_too_slow: bool,
    recaps: bool,
) -> tuple[Channel, str]:
    if reader.preferred:
        return reader.preferred, f"They prefer {_A[reader.preferred]}."
    if asks_status:
        return Channel.EMAIL, "A question about where things stand is quickest by e-mail."
    if post_is_too_slow:
        return Channel.EMAIL, "The decision falls before the post arrives: e-mail now."
    if reader.culture is Culture.EMAIL:
        return Channel.EMAIL, "Their organization lives by e-mail."
    if recaps:
        return _typed(reader), "Typed words leave room to go over your qualifications."
    if occasion in _INTERVIEWS and reader.culture is not Culture.PERSONAL:
        typed = Channel.EMAIL if usual is Channel.EMAIL else _typed(reader)
        known = "is formal" if reader.culture is Culture.FORMAL else "has customs you do not know"
        return typed, f"Their organization {known}: when in doubt, type it."
    if occasion in _CARD_OCCASIONS:
        return Channel.CARD, _CARD_OCCASIONS[occasion]
    if reader.culture is Culture.PERSONAL:
        return Channel.CARD, "Their organization is a personal one: a handwritten card stands out."
    return usual, f"For this occasion {_A[usual]} is usual."


def _typed(reader: Reader) -> Channel:
    """A letter, unless only an e-mail can reach them."""
    by_email_only = reader.has_email and not reader.has_postal_address
    return Channel.EMAIL if by_email_only else Channel.LETTER


def _missing(channel: Channel, reader: Reader) -> str:
    if channel is Channel.EMAIL:
        return "" if reader.has_email else "e-mail address"
    return "" if reader.has_postal_address else "postal address"


_A = {Channel.CARD: "a card", Channel.LETTER: "a letter", Channel.EMAIL: "an e-mail"}
