"""Make the record of a search for some days, as pages or as a table."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

from desktop.domain.event_lists import EventFilter, EventLine
from desktop.domain.insight_spans import Span
from desktop.domain.own_occasions import AnyOccasion
from desktop.domain.printed_tables import PrintedTable
from desktop.domain.sent_notes import SentNoteSummary
from desktop.exchange.record_tables import record_table
from desktop.printing.documents import document
from desktop.printing.purposes import Purpose
from desktop.stationery.letter_papers import usual_paper
from desktop.stationery.table_pages import lay_out_table
from desktop.store.event_lists import event_page
from desktop.store.senders import sender
from desktop.store.sent_notes import sent_for_each
from desktop.store.sessions import Session, Sessions
from desktop.whole_files import write_whole

_AT_ONCE = 200


@dataclass(frozen=True)
class RecordWords:
    """How the record says things, in the language of its maker.

    title; about: lines with "{name}", "{first}" and "{last}", "{events}" and "{notes}" in them;
    columns: headings of day, event, people and what was sent; lacking: said where the type has no
    such letters; page_of: "Page {page} of {pages}";
    day, kind and sent: of a day, a kind of event, and a note that was sent, in words.
    """

    title: str
    about: tuple[str, ...]
    columns: tuple[str, str, str, str]
    lacking: str
    page_of: str
    day: Callable[[date], str]
    kind: Callable[[AnyOccasion], str]
    sent: Callable[[SentNoteSummary], str]


def save_record(sessions: Sessions, span: Span, words: RecordWords, path: Path) -> Path:
    """Put the record at `path`: a table where that ends in .csv, else a PDF to print.

    Raises CannotWrite.
    """
    is_table = path.suffix.lower() == ".csv"
    if is_table:
        words = replace(words, day=date.isoformat)  # as spreadsheets sort them
    with sessions() as session:
        record = _record(session, span, words)
        country = sender(session).address.country
    if is_table:
        write_whole(path, record_table(record))
        return path
    pages = lay_out_table(record, usual_paper(country))
    write_whole(path, document(pages, Purpose.ARCHIVE, title=record.title, seed=1))
    return path


def _record(session: Session, span: Span, words: RecordWords) -> PrintedTable:
    rows: list[tuple[str, ...]] = []
    notes = 0
    for lines in _pages(session, span):
        ids = [line.event.id for line in lines if line.event.id is not None]
        sent = sent_for_each(session, ids)
        for line in lines:
            own = sent.get(line.event.id or 0, [])
            notes += len(own)
            rows.append(_row(line, own, words))
    given = {
        "name": sender(session).name,
        "first": words.day(span.first),
        "last": words.day(span.last),
        "events": len(rows),
        "notes": notes,
    }
    about = tuple(filter(None, (line.format(**given) for line in words.about)))
    return PrintedTable(
        words.title, about, words.columns, tuple(rows), words.lacking, words.page_of
    )


def _pages(session: Session, span: Span) -> Iterator[Sequence[EventLine]]:
    """The events of these days, the first first."""
    wanted = EventFilter(first=span.first, last=span.last, planned=False)
    after = None
    while True:
        page = event_page(session, wanted, after, _AT_ONCE, soonest_first=True)
        yield page.lines
        if (after := page.next) is None:
            return


def _row(line: EventLine, sent: Sequence[SentNoteSummary], words: RecordWords) -> tuple[str, ...]:
    event = line.event
    what = ", ".join(filter(None, (words.kind(event.occasion), event.position)))
    people = ", ".join(filter(None, (*line.names, line.organization)))
    return words.day(event.on), what, people, "; ".join(words.sent(note) for note in sent)
