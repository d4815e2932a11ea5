"""What a note's window begins with: what was begun before, what was sent, or a new note."""

from dataclasses import replace

from desktop.domain.follow_ups import FollowUpKind
from desktop.domain.note_languages import usual_language
from desktop.domain.occasions import Channel
from desktop.ui.live.live_settings import fresh_draft, usual_note
from desktop.ui.live.live_store import LiveStore
from desktop.ui.live.live_writing import kept_draft
from desktop.ui.notes.addressing import Addressing
from desktop.ui.notes.beginnings import Beginnings
from desktop.ui.notes.draft_texts import draft_again
from desktop.ui.notes.drafts import Draft, sent_draft
from desktop.ui.notes.errands import Errand


def begun_note(
    store: LiveStore,
    errand: Errand,
    addressing: Addressing,
    beginnings: Beginnings,
    channel: Channel | None,
    last: Draft | None,
) -> Draft:
    """A note for this errand. channel: None for the one it was begun for, else a card.

    last: whose choices a new one takes over; None for the user's usual ones.
    """
    new = _new_note(store, addressing, beginnings, channel or Channel.CARD, last)
    if errand.again:
        return replace(sent_draft(errand.again, new), seed=new.seed)
    if kept := kept_draft(store, errand.key):
        begun = draft_again(kept.content, kept.picture, new)
        return replace(begun, channel=channel or begun.channel)
    thanked = errand.event.thanked
    is_its_own = thanked and (thanked.contact_id or errand.event.contact_id) == errand.reader_id
    if thanked is None or not is_its_own or errand.kind is not FollowUpKind.THANK_YOU:
        return new
    again = sent_draft(store.sent_note(thanked.id), new)
    return replace(again, channel=channel or again.channel)


def _new_note(
    store: LiveStore,
    addressing: Addressing,
    beginnings: Beginnings,
    channel: Channel,
    last: Draft | None,
) -> Draft:
    language = usual_language(_country(addressing))
    first = beginnings.first(channel, language)
    fresh = fresh_draft(store, first.text)
    if last is not None and not usual_note(store):
        fresh = replace(last, text=first.text, seed=fresh.seed, to="", attached=())
    return replace(fresh, channel=channel, language=language, subject=first.subject)


def _country(addressing: Addressing) -> str:
    """Where the reader is, as far as that is known."""
    theirs = addressing.contact.address
    return addressing.sender.address.country if theirs.is_empty else theirs.country
