"""How well the search is followed up, for a span of days."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from desktop.domain.insight_spans import Preset, Span
from desktop.domain.insights import (
    StageCount,
    ThanksCount,
    Unthanked,
    by_month,
    by_occasion,
    total,
)
from desktop.domain.own_occasions import AnyOccasion
from desktop.store import event_lists, insights, occasions, owed_lists
from desktop.ui.live.live_store import LiveStore


@dataclass(frozen=True)
class InsightsRead:
    """What was counted. kinds: by id; sent: notes of every channel; overdue: whenever.

    is_blank: whether there is nothing to count of any days.
    """

    span: Span
    kinds: Mapping[str, AnyOccasion]
    thanks: ThanksCount
    occasions: Mapping[str, ThanksCount]
    months: Sequence[ThanksCount]
    sent: int
    median: float | None
    overdue: int
    unthanked: Sequence[Unthanked]
    stages: Sequence[StageCount]
    is_blank: bool


def read_insights(store: LiveStore, wanted: Preset | Span, today: date) -> InsightsRead:
    """Count it all."""
    with store.reading() as session:
        if isinstance(wanted, Preset):
            earliest = insights.earliest_day(session, today)
            wanted = Span(min(wanted.first(today, earliest), today), today)
        days = (wanted.first, wanted.last)
        stages = insights.stage_funnel(session)
        reached = any(stage.reached for stage in stages)
        counts = insights.thanks_counts(session, *days, today)
        return InsightsRead(
            span=wanted,
            kinds={kind.value: kind for kind in occasions.occasions(session)},
            thanks=total(counts),
            occasions=by_occasion(counts),
            months=by_month(counts, *days),
            sent=sum(sent.count for sent in insights.sent_counts(session, *days)),
            median=insights.median_days_to_thank(session, *days),
            overdue=owed_lists.overdue_count(session, today),
            unthanked=insights.never_thanked(session, *days, today),
            stages=stages,
            is_blank=not reached and not event_lists.event_page(session, limit=1).lines,
        )
