"""What importing asks the book for, and does to it; all of it takes long."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from desktop.domain.imports import Candidate, Report
from desktop.domain.progress import Tell, stretch
from desktop.ui.live.live_store import Changes, LiveStore
from desktop.ui.words.spoken import spoken
from desktop.workflows.back_up_books import back_up_before_import
from desktop.workflows.file_readers import FileReader
from desktop.workflows.import_files import bring_in, choices_for, read_files, remember_uses
from desktop.workflows.review_files import Review, review_files

_BACKED_UP = 0.3  # of the time that bringing people in takes


@dataclass(frozen=True)
class Reading:
    """Which files to read, and how. uses: of columns by their headers, those chosen by hand."""

    paths: tuple[Path, ...]
    encoding: str = ""
    uses: Mapping[str, str] | None = None


@dataclass(frozen=True)
class Imported:
    """What became of the files, and what was changed."""

    report: Report
    changes: Changes


def read_review(store: LiveStore, reading: Reading, tell: Tell) -> Review:
    """Read the files, and hold them against the book. Raises what `tell` does."""
    with store.reading() as session:
        choices = replace(
            choices_for(session), encoding=reading.encoding, uses=dict(reading.uses or {})
        )
    files, refused = read_files(reading.paths, choices, FileReader, tell)
    return review_files(store.reading, files, refused)


def import_candidates(
    store: LiveStore,
    book: Path | None,
    review: Review,
    candidates: Sequence[Candidate],
    reading: Reading,
    tell: Tell,
) -> Imported:
    """Back the book up, if it is a file, and do with each candidate what was decided.

    Raises what `bring_in` and `tell` do; then the book is as it was.
    """
    if book is not None:
        back_up_before_import(book, stretch(tell, 0, _BACKED_UP))
        tell = stretch(tell, _BACKED_UP, 1)
    with store.changing() as session:
        report = bring_in(session, review, candidates, tell, speak=spoken)
        if reading.uses:
            remember_uses(session, review.files, reading.uses)
    return Imported(report, store.newest_change)
