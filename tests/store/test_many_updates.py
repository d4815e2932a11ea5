"""Very many rows that are changed at once, and changed back."""

from dataclasses import replace
from datetime import date

import pytest
from sqlalchemy import select, update

from desktop.domain.follow_up_rules import Wait
from desktop.store.changes import ManyRows, changes_of
from desktop.store.crowds import fill_with_crowd
from desktop.store.follow_up_settings import follow_up_settings, save_follow_up_settings
from desktop.store.tables import FollowUpRow
from desktop.store.undoing import ChangedSince, apply_changes

TODAY = date(2026, 11, 22)
PEOPLE = 600  # who have some two thousand follow-ups


@pytest.fixture
def changed(any_book):
    """A book before and after other rules moved all that is owed, and what that changed."""
    with any_book.sessions.begin() as session:
        fill_with_crowd(session, range(PEOPLE), PEOPLE, 1, TODAY)
        before = owed(session)
    with any_book.sessions.begin() as session:
        kept = follow_up_settings(session)
        save_follow_up_settings(session, replace(kept, rules=tuple(map(later, kept.rules))))
        changes = changes_of(session)
    with any_book.sessions() as session:
        return any_book, before, owed(session), changes


def later(rule):
    """A day later for thanks, and four days to a question."""
    return replace(
        rule,
        check_in=rule.check_in and replace(rule.check_in, after=Wait(4)),
        thank_at_most=rule.thank_at_most and rule.thank_at_most + 1,
    )


def owed(session):
    table = FollowUpRow.__table__
    columns = [column for column in table.c if column.name not in ("version", "owner")]
    return session.execute(select(*columns).order_by(table.c.id)).all()


def test_rules_that_move_very_many_follow_ups_are_taken_back_and_put_in_force_again(changed):
    book, before, after, changes = changed
    assert any(isinstance(part, ManyRows) for part in changes.parts)
    moved = sum(one != other for one, other in zip(before, after, strict=True))
    assert moved > 1000
    with book.sessions.begin() as session:
        apply_changes(session, changes.reverse)
        assert owed(session) == before
        taken_back = changes_of(session)
    with book.sessions.begin() as session:
        apply_changes(session, taken_back.reverse)
        assert owed(session) == after


def test_very_many_changes_tell_their_rows_and_tables(changed):
    _, before, after, changes = changed
    moved = sum(one != other for one, other in zip(before, after, strict=True))
    assert changes.tables == {"follow_ups", "occasion_rules"}
    assert len(changes) > moved


def test_what_one_of_very_many_rows_became_since_is_not_overwritten(changed):
    book, before, after, changes = changed
    one = next(kept.id for was, kept in zip(before, after, strict=True) if was != kept)
    with book.sessions.begin() as session:
        session.execute(
            update(FollowUpRow)
            .where(FollowUpRow.id == one)
            .values(due_on=date(2030, 1, 1), latest_on=date(2030, 1, 1))
        )
        now = owed(session)
    with pytest.raises(ChangedSince), book.sessions.begin() as session:
        apply_changes(session, changes.reverse)
    with book.sessions() as session:
        assert owed(session) == now
