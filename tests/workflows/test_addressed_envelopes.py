"""Envelopes as they are printed: every field readable, and all ink where the post allows it."""

import numpy as np
import pypdfium2
import pytest
from hypothesis import HealthCheck, Phase, given, reject, settings
from hypothesis import strategies as st

from desktop.domain.addresses import PostalAddress, address_lines
from desktop.domain.countries import country_codes
from desktop.handwriting.hands import DEFAULT_HAND, hand_ids, load_hand
from desktop.handwriting.inks import INKS
from desktop.printing.previews import page_image
from desktop.stationery.envelope_faces import EnvelopeFace
from desktop.stationery.envelopes import EnvelopeOrder, lay_out_envelope
from desktop.stationery.fitting import DoesNotFit
from desktop.stationery.formats import ENVELOPES, envelope_format
from desktop.stationery.posts import POSTS, post_of
from desktop.workflows.write_notes import NoteOrder, envelope_pdf

TO = (
    "Ms. Elena Yáñez-Quigley",
    "Brightwater Systems",
    "1200 Jefferson Street",
    "Portland, OR 97205",
)
FROM = ("Jordan Lee", "48 Maple Avenue", "Salem, OR 97301")
ORIGINS = ("US", "CA", "GB", "DE", "FR", "CH", "BE", "JP", "BR")
SCALE = 2  # pixels a point

each_face = pytest.mark.parametrize("face", ["hand", "plain"])
each_size = pytest.mark.parametrize("size", [envelope.id for envelope in ENVELOPES])


def order(size="us-a2", face="hand", origin="US", to=TO, sender=FROM, **parts):
    parts = {"seed": 5, **parts}
    return NoteOrder("", envelope=size, face=face, origin=origin, to=to, sender=sender, **parts)


def ink_outside(order):
    """How many pixels are inked that belong to neither address's zone."""
    envelope, post = envelope_format(order.envelope), post_of(order.origin)
    picture = page_image(envelope_pdf(order), 0, 72 * SCALE)
    pixels = np.frombuffer(picture.rgb, np.uint8).reshape(picture.height, picture.width, 3)
    inked = pixels.min(axis=2) < 200
    assert inked.any()
    size = envelope.width, envelope.height
    for zone in (post.delivery_zone(*size), post.return_zone(*size)):
        top, bottom = envelope.height - zone.top, envelope.height - zone.bottom
        rows = slice(int(top * SCALE) - 1, int(bottom * SCALE) + 2)
        inked[rows, int(zone.left * SCALE) - 1 : int(zone.right * SCALE) + 2] = False
    return int(inked.sum())


def read(pdf):
    """All words in the order in which a reader of the file meets them."""
    return pypdfium2.PdfDocument(pdf)[0].get_textpage().get_text_bounded().split()


def words(*lines):
    return " ".join(lines).split()


def test_every_post_takes_in_one_of_these():
    assert {post_of(origin).name for origin in ORIGINS} == {post.name for post in POSTS}


@each_face
@each_size
def test_the_ink_of_every_envelope_is_inside_its_zones(size, face):
    assert ink_outside(order(size, face)) == 0


@pytest.mark.parametrize("origin", ORIGINS[1:])
def test_the_ink_is_inside_the_zones_of_every_post(origin):
    assert ink_outside(order("c6", "hand", origin)) == 0


@pytest.mark.parametrize("hand", hand_ids())
def test_swashes_and_tails_of_every_hand_are_inside(hand):
    to = ("Ffion Yggdrasil Quigley", "Jazz & Fjord Query", "19 Gypsy Quay", "Flagstaff, AZ 86001")
    assert ink_outside(order("us-a2", hand=hand, to=to)) == 0


@pytest.mark.parametrize("seed", [1, 2])
@pytest.mark.parametrize("hand", hand_ids())
def test_no_two_letters_of_an_address_touch(hand, seed):
    to = ("Brownsmen Larder", "Cumberland Avenue", "Macon, GA 30201")  # no dots, no accents
    picture = page_image(envelope_pdf(order(hand=hand, to=to, sender=(), seed=seed)), 0, 200)
    pixels = np.frombuffer(picture.rgb, np.uint8).reshape(picture.height, picture.width, 3)
    assert pieces(pixels.min(axis=2) < 150) >= sum(map(len, words(*to)))


def pieces(inked):
    """How many pieces of ink there are that nowhere touch."""
    left = {(int(y), int(x)) for y, x in np.argwhere(inked)}
    found = 0
    while left:
        edge, size = [left.pop()], 0
        while edge:
            y, x = edge.pop()
            size += 1
            beside = {(y + down, x + right) for down in (-1, 0, 1) for right in (-1, 0, 1)} & left
            left -= beside
            edge += beside
        found += size > 8  # and no speck
    return found


@each_face
@pytest.mark.parametrize("origin", ORIGINS)
def test_every_envelope_has_room_for_an_ordinary_address(origin, face):
    for envelope in ENVELOPES:
        page = lay_out_envelope(
            EnvelopeOrder(
                TO,
                FROM,
                envelope,
                load_hand(DEFAULT_HAND),
                7,
                ink=INKS[0],
                face=EnvelopeFace(face),
                post=post_of(origin),
            )
        )
        assert len(page.writings) + len(page.typed) == 2


WORDS = st.text("abcdefghijkmnoprstuvwyzABCDEGHJLMNPRSTVWÉÖåñ0123456789", min_size=1, max_size=11)
SOME_WORDS = st.lists(WORDS, min_size=1, max_size=3).map(" ".join)
PERHAPS = st.just("") | SOME_WORDS
FIELDS = ("street", "city", "city_area", "country_area", "postal_code", "sorting_code")
ADDRESSES = st.builds(
    PostalAddress,
    **dict.fromkeys(("street", "city", "country_area", "postal_code"), SOME_WORDS),
    city_area=PERHAPS,
    sorting_code=PERHAPS,
    country=st.sampled_from(country_codes()),
)


@settings(
    max_examples=25,
    deadline=None,
    suppress_health_check=list(HealthCheck),
    phases=[Phase.explicit, Phase.generate],  # to draw it smaller would take minutes
)
@given(
    address=ADDRESSES,
    name=SOME_WORDS,
    organization=PERHAPS,
    origin=st.sampled_from(ORIGINS),
    size=st.sampled_from([envelope.id for envelope in ENVELOPES]),
    face=st.sampled_from(["hand", "plain"]),
    seed=st.integers(0, 2**40),
)
def test_every_field_of_an_accepted_address_can_be_read_in_order_and_all_ink_is_in_its_zone(
    address, name, organization, origin, size, face, seed
):
    try:
        to = address_lines(
            address,
            name=f"A{name}",
            organization=organization,
            sent_from=origin,
            plain=face == "plain",
        )
        envelope = order(size, face, origin, to=to, seed=seed)
        pdf = envelope_pdf(envelope)
    except DoesNotFit:
        reject()
    assert read(pdf) == words(*to, *FROM)
    shown = _bare("".join(to))
    for field in (name, organization, *(getattr(address, part) for part in FIELDS)):
        assert all(_bare(word) in shown for word in field.split())
    assert ink_outside(envelope) == 0


def _bare(text):
    """Less what habits change: capitals, and hyphens and blanks in postal codes."""
    return text.upper().replace("-", "").replace(" ", "")
