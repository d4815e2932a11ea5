"""Positions of the book: listed a page at a time, kept, deleted."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from desktop.domain.positions import Position, PositionPage, Stage
from desktop.store import position_lists, positions
from desktop.ui.live.live_store import LiveStore

PAGE = 100  # lines


def positions_from(
    store: LiveStore, words: str, stages: Sequence[Stage], under: int | None = None
) -> PositionPage:
    """A page of those that are wanted, the newest first."""
    with store.reading() as session:
        return position_lists.position_page(session, words, stages, under, PAGE)


def save_position(store: LiveStore, position: Position, today: date) -> Position:
    """Raises NamelessPosition, ControlCharacters, NoSuchPosition, ChangedMeanwhile."""
    with store.changing() as session:
        return positions.save_position(session, position, today)


def delete_position(store: LiveStore, position_id: int) -> None:
    """Its events stay. Raises NoSuchPosition."""
    with store.changing() as session:
        positions.delete_position(session, position_id)
