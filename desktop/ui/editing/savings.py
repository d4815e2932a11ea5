"""How each kind of thing is saved, and told where two of it are compared."""

from collections.abc import Callable, Mapping
from functools import partial
from typing import TypeVar

from desktop.domain.contacts import Contact
from desktop.domain.event_entries import EventEntry
from desktop.domain.events import Event
from desktop.domain.organizations import Organization
from desktop.domain.positions import Position
from desktop.ui.editing.conflict_dialog import Told
from desktop.ui.editing.conflicting import Saving
from desktop.ui.live.live_conflicts import (
    contact_now,
    entry_now,
    names_of,
    organization_now,
    position_now,
)
from desktop.ui.live.live_store import LiveStore
from desktop.ui.words import contact_parts, event_parts, organization_parts, position_parts
from desktop.ui.words.occasion_words import occasion_words
from desktop.ui.words.stage_words import position_words

Kept = TypeVar("Kept")


def contact_saving(store: LiveStore, keep: Callable[[Contact], Kept]) -> Saving[Contact, Kept]:
    """keep: raises what the store's `save_contact` does."""
    return Saving(Contact, keep, partial(contact_now, store), contact_told)


def organization_saving(
    store: LiveStore, keep: Callable[[Organization], Kept]
) -> Saving[Organization, Kept]:
    """keep: raises what the store's `save_organization` does."""
    return Saving(Organization, keep, partial(organization_now, store), organization_told)


def position_saving(store: LiveStore, keep: Callable[[Position], Kept]) -> Saving[Position, Kept]:
    """keep: raises what the store's `save_position` does."""
    return Saving(Position, keep, partial(position_now, store), position_told)


def entry_saving(store: LiveStore, keep: Callable[[EventEntry], Kept]) -> Saving[EventEntry, Kept]:
    """keep: raises what the store's `save_entry` does."""
    return Saving(Event, keep, partial(entry_now, store), partial(entry_told, store))


def contact_told(*of: Contact) -> Told[Contact]:
    """As the first is called."""
    return Told(of[0].name, contact_parts.part_title, contact_parts.part_words)


def organization_told(*of: Organization) -> Told[Organization]:
    """As the first is called."""
    return Told(of[0].name, organization_parts.part_title, organization_parts.part_words)


def position_told(*of: Position) -> Told[Position]:
    """As the first is called."""
    return Told(position_words(of[0]), position_parts.part_title, position_parts.part_words)


def entry_told(store: LiveStore, *of: EventEntry) -> Told[EventEntry]:
    """As the kind of the first is called; of all of them who took part."""
    words = partial(_entry_words, names_of(store, of))
    return Told(occasion_words(of[0].event.occasion), event_parts.part_title, words)


def _entry_words(names: Mapping[int, str], part: str, entry: EventEntry) -> str:
    return event_parts.part_words(part, entry, names)
