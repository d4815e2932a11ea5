"""What is owed, in words: what happened, by when, by which channel, and what it lacks."""

from collections.abc import Mapping
from datetime import date, timedelta

from PySide6.QtCore import QCoreApplication, QLocale, QTime

from desktop.domain.event_thanks import EventThanks
from desktop.domain.events import Event
from desktop.domain.follow_ups import FollowUp, FollowUpKind
from desktop.domain.occasions import Channel, Occasion
from desktop.domain.owed import Owed, OwedSection
from desktop.domain.own_occasions import AnyOccasion
from desktop.ui.words.advice_words import reason_words
from desktop.ui.words.dates import day_words, short_day, weekday, weekday_and_day
from desktop.ui.words.occasion_words import occasion_words

translate = QCoreApplication.translate

_FOR_ITS_OWN_SAKE = (Occasion.INFORMATIONAL_INTERVIEW.value, Occasion.NETWORKING_MEETING.value)
_WEEK, _MONTH = 7, 30.44  # days
_MONTHS = 2  # from which on they are told instead of weeks


def section_words(section: OwedSection) -> str:
    """The name over its rows."""
    return {
        OwedSection.OVERDUE: translate("Owed", "Overdue"),
        OwedSection.TODAY: translate("Owed", "Today"),
        OwedSection.THIS_WEEK: translate("Owed", "This week"),
        OwedSection.LATER: translate("Owed", "Later"),
    }[section]


def happened_words(owed: Owed, kinds: Mapping[str, AnyOccasion], today: date) -> str:
    """What is owed and for what: "Say thank you: Personal interview, yesterday"."""
    moment = owed.follow_up.moment
    kind = kinds.get(moment.occasion)
    words = translate("Owed", "{what}: {occasion}, {day}").format(
        what=_what(owed.follow_up),
        occasion=occasion_words(kind) if kind else moment.occasion,
        day=near_day(moment.on, today),
    )
    talked = " ".join(owed.talked_about.split())
    return f"{words} · {talked}" if talked else words


def due_words(follow_up: FollowUp | EventThanks, today: date) -> str:
    """By when, as seen from today: "2 days late", "Due tomorrow"."""
    due, latest = follow_up.due, follow_up.latest
    late = (today - latest).days
    if late > 0:
        return _late(late)
    if due < today and latest == today:
        return translate("Owed", "Last day today")
    if due < today:
        return translate("Owed", "Due now")
    if due == today:
        return translate("Owed", "Due today")
    if due == today + timedelta(days=1):
        return translate("Owed", "Due tomorrow")
    return _due_in((due - today).days, due)


def due_day(follow_up: FollowUp, today: date) -> str:
    """The day that `due_words` are about: when it is best sent, or else at last."""
    day = follow_up.latest if follow_up.due < today else follow_up.due
    if day.year != today.year:
        return day_words(day)
    if 1 < (day - today).days < _WEEK:
        return short_day(day)  # the words name the weekday
    return weekday_and_day(day)


def near_day(day: date, today: date) -> str:
    """A day as people say it: "today", "yesterday", a weekday of the next days, or its date."""
    days = (day - today).days
    near = {
        -1: translate("Owed", "yesterday"),
        0: translate("Owed", "today"),
        1: translate("Owed", "tomorrow"),
    }
    if days in near:
        return near[days]
    if 1 < days < _WEEK:
        return weekday(day)
    return short_day(day) if day.year == today.year else day_words(day)


def write_words(channel: Channel) -> str:
    """What the button of a channel says."""
    return {
        Channel.CARD: translate("Owed", "Write card"),
        Channel.LETTER: translate("Owed", "Write letter"),
        Channel.EMAIL: translate("Owed", "Write e-mail"),
    }[channel]


def add_words(channel: Channel) -> str:
    """What the link says that adds the address which a channel lacks."""
    return (
        translate("Owed", "Add e-mail address")
        if channel is Channel.EMAIL
        else translate("Owed", "Add postal address")
    )


def lacks_address(owed: Owed) -> bool:
    """Whether the channel to take has nowhere to go."""
    reader = owed.follow_up.moment.reader
    return not (reader.has_email if owed.by is Channel.EMAIL else reader.has_postal_address)


def row_words(owed: Owed, kinds: Mapping[str, AnyOccasion], today: date) -> str:
    """All that a row says, for whoever cannot see it."""
    who = ", ".join(filter(None, (owed.contact_name, owed.organization)))
    lacks = add_words(owed.by) if lacks_address(owed) else ""
    said = (
        who,
        due_words(owed.follow_up, today),
        happened_words(owed, kinds, today),
        f"{write_words(owed.by)}: {reason_words(owed)}",
        lacks,
    )
    return ". ".join(part.rstrip(".") for part in said if part)


def coming_words(event: Event, names: str, today: date) -> str:
    """A planned event: "Tomorrow 15:00, Personal interview with Maria Alvarez"."""
    at = event.local_time
    day = near_day(event.on, today)
    if at is None:
        when = day
    else:
        clock = QLocale().toString(QTime(at.hour, at.minute), QLocale.FormatType.ShortFormat)
        when = translate("Owed", "{day} {time}").format(day=day, time=clock)
    return translate("Owed", "{when}: {occasion} with {names}").format(
        when=when[:1].upper() + when[1:], occasion=occasion_words(event.occasion), names=names
    )


def _late(days: int) -> str:
    if days == 1:
        return translate("Owed", "1 day late")
    return translate("Owed", "{days} days late").format(days=days)


def _due_in(days: int, due: date) -> str:
    if days < _WEEK:
        return translate("Owed", "Due {weekday}").format(weekday=weekday(due))
    if days < 2 * _WEEK:
        return translate("Owed", "Due in {days} days").format(days=days)
    if days < _MONTHS * _MONTH:
        return translate("Owed", "Due in {weeks} weeks").format(weeks=round(days / _WEEK))
    return translate("Owed", "Due in {months} months").format(months=round(days / _MONTH))


def _what(follow_up: FollowUp) -> str:
    occasion = follow_up.moment.occasion
    if follow_up.key.kind is FollowUpKind.THANK_YOU:
        return translate("Owed", "Say thank you")
    if occasion == Occasion.REFERENCE_RECEIVED.value:
        return translate("Owed", "Tell them the outcome")
    return (
        translate("Owed", "Keep in touch")
        if occasion in _FOR_ITS_OWN_SAKE
        else translate("Owed", "Ask how things stand")
    )
