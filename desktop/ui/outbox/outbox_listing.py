"""How what was sent is listed: where its lines come from, and what each says."""

from functools import partial
from typing import Any

from PySide6.QtCore import Qt

from desktop.domain.outbox import OutboxLine
from desktop.ui.live.live_outbox import outbox_from
from desktop.ui.live.live_store import LiveStore
from desktop.ui.widgets.lines_model import LinesModel
from desktop.ui.widgets.listings import Ask, ListedRows, Source
from desktop.ui.widgets.two_line_rows import ASIDE_ROLE, PICTURE_ROLE, SECOND_ROLE
from desktop.ui.words.channel_words import PICTURES
from desktop.ui.words.dates import local_day, moment_words, short_day
from desktop.ui.words.occasion_words import occasion_words
from desktop.ui.words.outbox_words import sent_words


def outbox_source(store: LiveStore) -> Source:
    """Reads the notes that are wanted, the newest first."""
    return partial(_read, store)


def outbox_model() -> LinesModel:
    """For `OutboxLine`s."""
    return LinesModel(_id_of, _told)


def _read(store: LiveStore, ask: Ask) -> ListedRows:
    page = outbox_from(store, ask.wanted, ask.after, ask.count)
    return ListedRows(page.lines, None, page.next, ask.wanted.is_all and not page.lines)


def _id_of(line: OutboxLine) -> int | None:
    return line.note.id


def _told(line: OutboxLine, role: int) -> Any:
    sent = sent_words(line.note.channel, line.note.how)
    match role:
        case Qt.ItemDataRole.DisplayRole:
            return line.name
        case Qt.ItemDataRole.AccessibleTextRole:
            return ", ".join(
                filter(None, (line.name, line.organization, sent, moment_words(line.note.at)))
            )
    if role == SECOND_ROLE:
        return " · ".join(filter(None, (sent, occasion_words(line.occasion))))
    if role == ASIDE_ROLE:
        return short_day(local_day(line.note.at))
    return PICTURES[line.note.channel] if role == PICTURE_ROLE else None
