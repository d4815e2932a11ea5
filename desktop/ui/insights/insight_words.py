"""Counts as the charts tell them."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QCoreApplication, QLocale

from desktop.domain.insights import StageCount, ThanksCount
from desktop.domain.own_occasions import AnyOccasion
from desktop.ui.widgets.charts import Figure
from desktop.ui.words.dates import as_qdate
from desktop.ui.words.occasion_words import occasion_words
from desktop.ui.words.rates import percent
from desktop.ui.words.stage_words import stage_words

translate = QCoreApplication.translate


def occasion_figures(
    counts: Mapping[str, ThanksCount], kinds: Mapping[str, AnyOccasion]
) -> list[Figure]:
    """How often each kind of event was followed up, the most neglected first."""
    return [
        Figure(_kind(id, kinds), count.rate, _out_of(count))
        for id, count in _neglected_first(counts)
    ]


def occasion_rows(
    counts: Mapping[str, ThanksCount], kinds: Mapping[str, AnyOccasion]
) -> list[Sequence[str]]:
    """The same for a table: what was owed, sent, is still open, and the rate."""
    return [(_kind(id, kinds), *_numbers(count)) for id, count in _neglected_first(counts)]


def month_figures(counts: Sequence[ThanksCount]) -> list[Figure]:
    """How often events of each month were followed up."""
    return [Figure(_month(count, "MMM"), count.rate, _out_of(count)) for count in counts]


def month_rows(counts: Sequence[ThanksCount]) -> list[Sequence[str]]:
    return [(_month(count, "MMMM yyyy"), *_numbers(count)) for count in counts]


def stage_figures(counts: Sequence[StageCount]) -> list[Figure]:
    """How many applications came as far as each stage."""
    most = max((count.reached for count in counts), default=0) or 1
    return [
        Figure(stage_words(count.stage), count.reached / most, QLocale().toString(count.reached))
        for count in counts
    ]


def stage_rows(counts: Sequence[StageCount]) -> list[Sequence[str]]:
    return [
        (stage_words(count.stage), *map(QLocale().toString, (count.reached, count.now)))
        for count in counts
    ]


def _neglected_first(counts: Mapping[str, ThanksCount]) -> list[tuple[str, ThanksCount]]:
    return sorted(counts.items(), key=lambda it: (it[1].rate is None, it[1].rate or 0.0))


def _kind(id: str, kinds: Mapping[str, AnyOccasion]) -> str:
    return occasion_words(kinds[id]) if id in kinds else id


def _month(count: ThanksCount, form: str) -> str:
    return QLocale().toString(as_qdate(count.month), form)


def _out_of(count: ThanksCount) -> str:
    due = count.owed - count.open
    if not due:
        return translate("Insights", "none due yet")
    said = translate("Insights", "{sent} of {due}")
    return said.format(sent=QLocale().toString(count.sent), due=QLocale().toString(due))


def _numbers(count: ThanksCount) -> tuple[str, ...]:
    numbers = map(QLocale().toString, (count.owed, count.sent, count.open))
    return (*numbers, percent(count.rate))
