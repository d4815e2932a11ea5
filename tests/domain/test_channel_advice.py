"""The channel is advised by the first rule that applies, with its reason."""

import pytest

from desktop.domain.channel_advice import Culture, Reader, advise
from desktop.domain.occasions import Channel, Occasion

CARD, LETTER, EMAIL = Channel.CARD, Channel.LETTER, Channel.EMAIL
REACHABLE = {"has_postal_address": True, "has_email": True}


def advice(occasion, reader=None, **circumstances):
    found = Reader(**REACHABLE) if reader is None else reader
    return advise(occasion.value, occasion.usual_channel, found, **circumstances)


def reader(**known):
    return Reader(**(REACHABLE | known))


@pytest.mark.parametrize(
    ("occasion", "known", "circumstances", "channel"),
    [
        (Occasion.PERSONAL_INTERVIEW, {"preferred": CARD, "culture": Culture.EMAIL}, {}, CARD),
        (Occasion.RESUME_SENT, {"culture": Culture.PERSONAL}, {"asks_status": True}, EMAIL),
        (Occasion.PERSONAL_INTERVIEW, {"culture": Culture.PERSONAL}, {}, CARD),
        (
            Occasion.PERSONAL_INTERVIEW,
            {"culture": Culture.PERSONAL},
            {"post_is_too_slow": True},
            EMAIL,
        ),
        (Occasion.INFORMATIONAL_INTERVIEW, {"culture": Culture.EMAIL}, {}, EMAIL),
        (Occasion.NETWORKING_MEETING, {}, {"recaps": True}, LETTER),
        (Occasion.PERSONAL_INTERVIEW, {"culture": Culture.FORMAL}, {}, LETTER),
        (Occasion.PERSONAL_INTERVIEW, {}, {}, LETTER),
        (Occasion.PERSONAL_INTERVIEW, {"has_postal_address": False}, {}, EMAIL),
        (Occasion.TELEPHONE_INTERVIEW, {}, {}, EMAIL),
        (Occasion.TELEPHONE_INTERVIEW, {"culture": Culture.PERSONAL}, {}, CARD),
        (Occasion.INFORMATIONAL_INTERVIEW, {}, {}, CARD),
        (Occasion.NETWORKING_MEETING, {}, {}, CARD),
        (Occasion.REFERENCE_RECEIVED, {}, {}, CARD),
        (Occasion.RECRUITER_CALL, {}, {}, EMAIL),
    ],
)
def test_the_first_rule_that_applies_decides(occasion, known, circumstances, channel):
    found = advice(occasion, reader(**known), **circumstances)
    assert found.channel is channel
    assert found.reason.endswith(".")


def test_where_the_post_is_too_slow_a_card_follows_the_email():
    assert advice(Occasion.PERSONAL_INTERVIEW, post_is_too_slow=True).then is CARD


@pytest.mark.parametrize(
    ("lacking", "missing"),
    [({"has_postal_address": False}, "postal address"), ({"has_email": False}, "")],
)
def test_a_channel_is_named_even_where_its_address_is_missing(lacking, missing):
    found = advice(Occasion.NETWORKING_MEETING, reader(**lacking))
    assert (found.channel, found.missing) == (CARD, missing)


def test_the_users_own_kind_of_event_takes_its_usual_channel():
    assert advise("coffee", CARD, Reader()).channel is CARD
