"""Positions and the history of their stages."""

from dataclasses import replace
from datetime import date

import pytest

from desktop.domain.positions import NamelessPosition, Position, Stage, StageChange
from desktop.store.organizations import organizations
from desktop.store.positions import (
    NoSuchPosition,
    delete_position,
    position,
    positions,
    restore_position,
    save_position,
)

MONDAY, FRIDAY = date(2026, 11, 16), date(2026, 11, 20)
ANALYST = Position(
    "Analyst",
    "Acme",
    source="their website",
    applied_on=MONDAY,
    closing_on=FRIDAY,
    link="https://example.com/jobs/1",
    notes="Two rounds.",
)


@pytest.fixture
def book(any_book):
    return any_book


def test_a_position_comes_back_as_it_was_saved(session):
    saved = save_position(session, ANALYST, MONDAY)
    session.expire_all()
    assert position(session, saved.id) == saved
    history = (StageChange(Stage.INTERESTED, MONDAY),)
    assert saved == replace(ANALYST, id=saved.id, history=history)


def test_each_stage_is_kept_with_its_day(session):
    saved = save_position(session, ANALYST, MONDAY)
    saved = save_position(session, replace(saved, stage=Stage.OFFER), FRIDAY)
    saved = save_position(session, replace(saved, notes="They called."), date(2026, 12, 1))
    assert saved.history == (
        StageChange(Stage.INTERESTED, MONDAY),
        StageChange(Stage.OFFER, FRIDAY),
    )


def test_a_history_can_be_put_right(session):
    saved = save_position(session, replace(ANALYST, stage=Stage.OFFER), FRIDAY)
    right = (StageChange(Stage.APPLIED, MONDAY), StageChange(Stage.OFFER, FRIDAY))
    assert save_position(session, replace(saved, history=right), FRIDAY).history == right


def test_a_deleted_position_comes_back(session):
    saved = save_position(session, ANALYST, MONDAY)
    delete_position(session, saved.id)
    assert positions(session) == []
    with pytest.raises(NoSuchPosition):
        position(session, saved.id)
    assert restore_position(session, saved.id) == saved
    assert [found.name for found in organizations(session)] == ["Acme"]


def test_a_position_without_title_and_organization_is_refused(session):
    with pytest.raises(NamelessPosition):
        save_position(session, Position(" "), MONDAY)
