"""What was deleted, as long as it can be brought back."""

from __future__ import annotations

from collections.abc import Sequence

from desktop.domain.deleted_things import DeletedThing
from desktop.store import bins
from desktop.ui.live.live_store import LiveStore


def deleted_things(store: LiveStore) -> list[DeletedThing]:
    """The last deleted first."""
    with store.reading() as session:
        return bins.deleted_things(session)


def restore(store: LiveStore, things: Sequence[DeletedThing]) -> None:
    """Bring all of them back, or none. Raises NoSuchContact and the like when one is gone."""
    with store.changing() as session:
        for thing in things:
            bins.restore(session, thing)
