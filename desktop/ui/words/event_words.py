"""Events as the window tells of them: who, what, when, and what became of the thanks."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QCoreApplication

from desktop.domain.event_lists import EventLine
from desktop.domain.events import Event
from desktop.domain.follow_ups import FollowUpState
from desktop.domain.occasions import Channel
from desktop.domain.sent_notes import Delivery, SentNoteSummary
from desktop.ui.look.labels import Tone
from desktop.ui.words.dates import day_words, full_day, local_day, time_words
from desktop.ui.words.occasion_words import occasion_words
from desktop.ui.words.owed_words import due_words
from desktop.ui.words.zones import own_zone

translate = QCoreApplication.translate

_FEW = 2  # names that are told in full


def names_words(names: Sequence[str]) -> str:
    """Who it was with: "Maria Alvarez and Tom Okafor", "Maria Alvarez and 2 more"."""
    if not names:
        return ""
    if len(names) == 1:
        return names[0]
    if len(names) == _FEW:
        return translate("EventWords", "{one} and {other}").format(one=names[0], other=names[1])
    return translate("EventWords", "{one} and {count} more").format(
        one=names[0], count=len(names) - 1
    )


def what_words(line: EventLine) -> str:
    """What it was, and where: "Personal interview · Acme"."""
    parts = (occasion_words(line.event.occasion), line.organization)
    return " · ".join(filter(None, parts))


def line_words(line: EventLine, today: date) -> str:
    """A row in one sentence, for whoever hears it."""
    event = line.event
    state, _ = thanks_words(event, today)
    time = time_words(at.time()) if (at := event.local_time) else ""
    parts = (names_words(line.names), what_words(line), day_words(event.on), time, state)
    return ", ".join(filter(None, parts))


def when_words(event: Event) -> str:
    """The day in full, with the hour on the clocks where it was."""
    day = full_day(event.on)
    at = event.local_time
    if at is None:
        return day
    words = translate("EventWords", "{day}, {time}").format(day=day, time=time_words(at.time()))
    zone = event.zone or "UTC"
    if zone == own_zone():
        return words
    return translate("EventWords", "{when} ({place} time)").format(
        when=words, place=zone_words(zone)
    )


def short_when_words(event: Event) -> str:
    """The day, and the hour where it is known: "22 Nov 2026, 15:00"."""
    at = event.local_time
    day = day_words(event.on)
    if at is None:
        return day
    return translate("EventWords", "{day}, {time}").format(day=day, time=time_words(at.time()))


def zone_words(zone: str) -> str:
    """A time zone by its city: "America/New_York" is "New York"."""
    return zone.rsplit("/", maxsplit=1)[-1].replace("_", " ")


def thanks_words(event: Event, today: date) -> tuple[str, Tone]:
    """What became of the thanks for it, in short; "" where none are owed.

    Those that are owed by when Today has them: "Thanks: 1 day late".
    """
    owed = event.owed_thanks
    if owed is not None:
        when = due_words(owed, today)
        words = translate("EventWords", "Thanks: {when}").format(when=when[:1].lower() + when[1:])
        return words, Tone.DANGER if owed.latest < today else Tone.DUE
    states = {thanks.state for thanks in event.thanks}
    if event.thanked is not None or FollowUpState.DONE in states:
        return translate("EventWords", "Thanked"), Tone.DONE
    if event.planned and event.on < today:
        return translate("EventWords", "Did it take place?"), Tone.DUE
    if FollowUpState.SKIPPED in states:
        return translate("EventWords", "Not thanked"), Tone.MUTED
    return "", Tone.MUTED


def sent_words(note: SentNoteSummary) -> str:
    """What was sent, and when."""
    sentence = {
        (Channel.CARD, Delivery.PRINTED): translate("EventWords", "Card printed {day}"),
        (Channel.CARD, Delivery.SAVED): translate("EventWords", "Card saved {day}"),
        (Channel.LETTER, Delivery.PRINTED): translate("EventWords", "Letter printed {day}"),
        (Channel.LETTER, Delivery.SAVED): translate("EventWords", "Letter saved {day}"),
        (Channel.EMAIL, Delivery.DRAFTED): translate("EventWords", "E-mail drafted {day}"),
        (Channel.EMAIL, Delivery.SENT): translate("EventWords", "E-mail sent {day}"),
        (Channel.EMAIL, Delivery.SAVED): translate("EventWords", "E-mail saved {day}"),
    }.get((note.channel, note.how), translate("EventWords", "Note sent {day}"))
    return sentence.format(day=day_words(local_day(note.at)))
