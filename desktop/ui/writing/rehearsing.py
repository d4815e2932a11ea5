"""Has notes written that nobody asked for, so that the first one which is asked for is soon there.

A hand learns how its letters meet, the book how its questions are put, and the libraries load what
they do at first use.
"""

from contextlib import suppress
from datetime import date

from desktop.domain.contacts import Contact
from desktop.domain.events import Event
from desktop.domain.follow_ups import FollowUpKind
from desktop.domain.occasions import Channel, Occasion
from desktop.domain.refusals import Refusal
from desktop.notes.template_values import Known
from desktop.ui.live.live_contacts import first_contacts
from desktop.ui.live.live_store import LiveStore
from desktop.ui.live.live_writing import own_templates, sent_to_colleagues
from desktop.ui.notes.addressing import Addressing
from desktop.ui.notes.beginnings import Beginnings
from desktop.ui.notes.errands import Errand
from desktop.ui.notes.orders import card_order, letter_order
from desktop.ui.writing.begun_notes import begun_note
from desktop.workflows.write_notes import envelope_picture, note_side_picture

SCREEN = 96.0  # dots an inch
NOBODY = 0  # the id of a contact, and of an event


def rehearse_notes(store: LiveStore, today: date) -> None:
    """Draw what is usually begun with, for each occasion that asks for a card, to nobody."""
    for line in first_contacts(store, "")[:1]:
        store.contact(line.id)
        sent_to_colleagues(store, line.id)
    written = [each for each in Occasion if each.usual_channel is Channel.CARD]
    for occasion in written:
        _rehearse(store, occasion, today)


def _rehearse(store: LiveStore, occasion: Occasion, today: date) -> None:
    me = store.me()
    contact = Contact("Maria Alvarez", address=me.address)
    event = Event(NOBODY, occasion, today, id=NOBODY)
    beginnings = Beginnings(
        own_templates(store), Known(contact, event, me, today), FollowUpKind.THANK_YOU
    )
    addressing = Addressing(contact, me)
    draft = begun_note(store, Errand(event, NOBODY), addressing, beginnings, Channel.CARD, None)
    order = card_order(draft, addressing)
    note_side_picture(order, SCREEN)
    if order.envelope:
        envelope_picture(order, SCREEN)
    with suppress(Refusal):  # a sender whom no letter can be from, who is told when they write one
        letter_order(draft, addressing, today)
