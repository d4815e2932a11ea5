"""What `fairhand import` tells of an import, to a person or as JSON."""

from __future__ import annotations

import sys
from collections import Counter
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from desktop.domain.imports import Candidate, FileFacts, Report, Verdict

if TYPE_CHECKING:
    from desktop.workflows.review_files import Review

_MOST_TOLD = 20  # reasons shown to a person; all are in the report as JSON


def tell_report(report: Report, review: Review, *, would: bool) -> None:
    """would: whether it is only what would be done."""
    print(
        f"Of {report.read:,} {'thing' if report.read == 1 else 'things'}, {report.imported:,} "
        f"{'would be ' if would else ''}imported, {report.merged:,} merged, "
        f"{report.skipped:,} skipped; {len(report.unreadable):,} could not be read."
    )
    if not report.read:
        names = ", ".join(facts.name for facts in review.facts)
        print(f"Nobody is in {names}, and no appointment.", file=sys.stderr)
    for facts in review.facts:
        _tell_file(facts)
    reasons = Counter(event.reason for event in review.events if event.reason)
    for reason, count in reasons.items():
        were = "appointment was" if count == 1 else "appointments were"
        print(f"{count:,} {were} skipped: {reason}")
    for unreadable in report.unreadable[:_MOST_TOLD]:
        where = f"{unreadable.spot}: " if unreadable.spot.line else ""
        print(f"{where}{unreadable.reason}", file=sys.stderr)
    if len(report.unreadable) > _MOST_TOLD:
        print(f"... and {len(report.unreadable) - _MOST_TOLD} more.", file=sys.stderr)


def count_record(report: Report) -> dict[str, int]:
    """How many of all; of what could not be read there is a list besides."""
    return {
        "read": report.read,
        "imported": report.imported,
        "merged": report.merged,
        "skipped": report.skipped,
    }


def report_record(
    report: Report, review: Review, candidates: Sequence[Candidate], *, would: bool
) -> dict[str, Any]:
    """The report as JSON has it; `read` is the sum of the four that follow it."""
    verdicts = Counter(candidate.verdict for candidate in candidates)
    return {
        "dry_run": would,
        **count_record(report),
        "unreadable": [
            {
                "file": unreadable.spot.file,
                "line": unreadable.spot.line,
                "beginning": unreadable.beginning,
                "reason": unreadable.reason,
            }
            for unreadable in report.unreadable
        ],
        **{verdict.value: verdicts[verdict] for verdict in Verdict},
        "appointments": [
            {
                "file": event.found.spot.file,
                "line": event.found.spot.line,
                "title": event.found.title,
                "decision": event.decision.value,
                "reason": event.reason,
            }
            for event in review.events
        ],
        "files": [_file_record(facts) for facts in review.facts],
    }


def _tell_file(facts: FileFacts) -> None:
    if facts.encoding.is_guessed:
        print(f"{facts.name} was read as {facts.encoding.name}: “{facts.encoding.sample}”")
    unused = [column.header for column in facts.columns if not (column.use or column.is_sure)]
    left = [header for header in unused if header.strip()]
    if left:
        print(f"Left out of {facts.name}: {', '.join(left)}. See --map.")


def _file_record(facts: FileFacts) -> dict[str, Any]:
    return {
        "name": facts.name,
        "kind": facts.kind.value,
        "encoding": facts.encoding.name,
        "guessed": facts.encoding.is_guessed,
        "columns": {column.header: column.use for column in facts.columns},
    }
