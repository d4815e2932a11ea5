"""The list of all positions, in a file as on a server."""

from dataclasses import replace
from datetime import date

import pytest

from desktop.domain.positions import Position, Stage, StageChange
from desktop.store.position_lists import position_page
from desktop.store.positions import delete_position, save_position

TODAY = date(2026, 11, 22)


@pytest.fixture
def session(any_book):
    with any_book.sessions() as session:
        yield session


@pytest.fixture
def apply(session):
    def apply(title, stage=Stage.APPLIED, **more):
        return save_position(session, Position(title, stage=stage, **more), TODAY)

    return apply


def test_the_newest_is_first_with_the_history_of_its_stages(session, apply):
    clerk, editor = apply("Clerk"), apply("Editor")
    moved = save_position(session, replace(clerk, stage=Stage.OFFER), TODAY)
    assert position_page(session).positions == (editor, moved)
    assert moved.history == (StageChange(Stage.APPLIED, TODAY), StageChange(Stage.OFFER, TODAY))


def test_pages_of_positions_follow_each_other(session, apply):
    applied = [apply(f"Clerk {number}") for number in range(5)]
    found, place = [], None
    while True:
        page = position_page(session, under=place, limit=2)
        found += page.positions
        place = page.next
        if place is None:
            break
    assert found == applied[::-1]


def test_positions_are_narrowed_to_words_and_stages(session, apply):
    baker = apply("Bäcker", organization="Łódź Bread", stage=Stage.OFFER)
    apply("Clerk", notes="Near the bakery.")
    assert position_page(session, "lodz BACK").positions == (baker,)
    assert position_page(session, stages=[Stage.OFFER, Stage.SILENT]).positions == (baker,)
    assert len(position_page(session, "bak").positions) == 1
    assert position_page(session, "ecker").positions == ()


def test_a_position_that_was_deleted_is_not_listed(session, apply):
    delete_position(session, apply("Clerk").id)
    assert position_page(session).positions == ()
