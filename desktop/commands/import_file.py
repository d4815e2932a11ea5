"""`fairhand import`: other programs' address books and calendars, into the book."""

from __future__ import annotations

import argparse
import gc
import json
import sys
from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from desktop.commands.arguments import Jobs, Parser, add_book, path
from desktop.commands.column_options import add_columns, column_uses
from desktop.commands.import_reports import count_record, report_record, tell_report
from desktop.commands.progress_bars import ProgressBar
from desktop.domain.countries import country_name
from desktop.domain.imports import Candidate, Decision, ReadingChoices, Report, Verdict
from desktop.domain.refusals import Refusal
from desktop.paths import book_path, book_server

if TYPE_CHECKING:
    from desktop.store.open_books import OpenBook
    from desktop.workflows.file_readers import ReadFile
    from desktop.workflows.review_files import Review

NOTHING_READ = 1


class NotConfirmed(Refusal):
    """An import that nobody said yes to."""

    def __init__(self) -> None:
        super().__init__("Nothing was imported. Say --yes to import, or --dry-run to look only.")


class NoSuchColumn(Refusal):
    """Something said of a column that is not there."""

    def __init__(self, header: str, headers: Sequence[str]) -> None:
        there_are = ", ".join(f"“{each}”" for each in headers if each)
        super().__init__(f"There is no column “{header}”: the table has {there_are}.")


class ArchiveAlone(Refusal):
    """A whole book among other files."""

    def __init__(self) -> None:
        super().__init__("An archive is a whole book: import it by itself, into an empty one.")


def add(jobs: Jobs) -> None:
    parser = jobs.add_parser(
        "import",
        help="bring in vCards, tables, LDIF, calendars or a book's archive",
        description="Brings people and appointments of other programs' files into the book. Exit "
        "status 0 when something was read, 1 when nothing was.",
    )
    parser.add_argument("files", metavar="FILE", type=path, nargs="+")
    parser.add_argument("--dry-run", action="store_true", help="tell what would be done, and end")
    parser.add_argument("--yes", action="store_true", help="import without asking")
    parser.add_argument("--json", action="store_true", help="print the report as JSON")
    _add_choices(parser)
    add_book(parser)
    parser.set_defaults(job=_import, parser=parser)


def _add_choices(parser: Parser) -> None:
    parser.add_argument(
        "--similar",
        choices=[decision.value for decision in Decision],
        help="what to do with people much like somebody who is there; if unsaid, merge where it is "
        "sure that they are one person, else add",
    )
    parser.add_argument(
        "--country", metavar="CODE", help="of addresses that name none; yours if unsaid"
    )
    add_columns(parser, "; it is remembered")


def _import(options: argparse.Namespace) -> int:
    from desktop.store.books import open_book
    from desktop.store.servers import open_server

    uses = column_uses(options)
    server = book_server(options.book)
    book = open_server(server) if server else open_book(book_path(options.book))
    gc.disable()  # nothing here refers to itself, and looking for it takes a third of the time
    try:
        return _import_into(book, options, uses)
    finally:
        gc.enable()
        book.close()


def _import_into(book: OpenBook, options: argparse.Namespace, uses: dict[str, str]) -> int:
    from desktop.workflows.file_readers import FileReader
    from desktop.workflows.import_files import read_files
    from desktop.workflows.restore_book import is_archive
    from desktop.workflows.review_files import review_files

    choices = _choices(book, options, uses)
    with ProgressBar("bytes") as bar:
        files, refused = read_files(options.files, choices, FileReader, bar.tell)
    _refuse_unknown(uses, files)
    archives = [file for file in files if is_archive(file)]
    if archives and len(options.files) > 1:
        raise ArchiveAlone
    if archives:
        return _restore(book, archives[0], options)
    review = review_files(book.sessions, files, refused)
    candidates = [_decided(candidate, options.similar) for candidate in review.candidates]
    report = _foreseen(candidates, review)
    if not options.dry_run:
        _confirm(options, report)
        report = _brought_in(book, review, candidates, uses)
    if options.json:
        record = report_record(report, review, candidates, would=options.dry_run)
        print(json.dumps(record, ensure_ascii=False))
    else:
        tell_report(report, review, would=options.dry_run)
    return 0 if report.read > len(report.unreadable) else NOTHING_READ


def _choices(book: OpenBook, options: argparse.Namespace, uses: dict[str, str]) -> ReadingChoices:
    """How the files are read. Raises NoSuchCountry."""
    from desktop.workflows.import_files import choices_for

    with book.sessions() as session:
        choices = replace(choices_for(session), encoding=options.encoding, uses=uses)
    if not options.country:
        return choices
    home = options.country.upper()
    country_name(home)
    return replace(choices, home=home)


def _brought_in(
    book: OpenBook, review: Review, candidates: Sequence[Candidate], uses: dict[str, str]
) -> Report:
    """All of it in one step, and the calendars that are kept up to date with it."""
    from desktop.workflows.import_files import bring_in, remember_uses
    from desktop.workflows.kept_calendars import refresh_calendars

    with book.sessions.begin() as session, ProgressBar("people") as bar:
        report = bring_in(session, review, candidates, bar.tell)
        if uses:
            remember_uses(session, review.files, uses)
    with book.sessions() as session:
        refresh_calendars(session, book.name, datetime.now(UTC))
    return report


def _refuse_unknown(uses: dict[str, str], files: list[ReadFile]) -> None:
    """Raises NoSuchColumn for what was said of a column that no table has."""
    headers = [column.header for file in files for column in file.facts.columns]
    for header in uses:
        if headers and header not in headers:
            raise NoSuchColumn(header, headers)


def _restore(book: OpenBook, archive: ReadFile, options: argparse.Namespace) -> int:
    from desktop.workflows.restore_book import restore_archive

    with book.sessions.begin() as session, ProgressBar("rows") as bar:
        report = restore_archive(session, archive, lambda done: bar.tell(done, done))
        if options.dry_run:
            session.rollback()
    if options.json:
        print(json.dumps({"dry_run": options.dry_run, **count_record(report), "unreadable": []}))
    else:
        were = "would be" if options.dry_run else "are"
        print(f"The book with its {report.imported:,} people {were} here.")
    return 0


def _decided(candidate: Candidate, similar: str | None) -> Candidate:
    if similar is None or candidate.verdict is not Verdict.SIMILAR:
        return candidate
    return candidate.decided(Decision(similar))


def _foreseen(candidates: list[Candidate], review: Review) -> Report:
    decisions = [candidate.decision for candidate in candidates]
    counts = Counter([*decisions, *(event.decision for event in review.events)])
    added, merged, skipped = (counts[decision] for decision in Decision)
    return Report(added, merged, skipped, review.unreadable)


def _confirm(options: argparse.Namespace, report: Report) -> None:
    """Raises NotConfirmed."""
    if options.yes or not (report.imported or report.merged):
        return
    question = f"Add {report.imported:,}, merge {report.merged:,}, skip {report.skipped:,}? [y/N] "
    if not sys.stdin.isatty():
        raise NotConfirmed
    print(question, end="", file=sys.stderr, flush=True)
    if sys.stdin.readline().strip().lower() not in ("y", "yes"):
        raise NotConfirmed
