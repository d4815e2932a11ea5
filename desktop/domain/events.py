"""What happened with whom, and what became of the thanks for it."""

from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime, time
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from desktop.domain.event_thanks import EventThanks, most_urgent
from desktop.domain.own_occasions import AnyOccasion
from desktop.domain.refusals import Refusal
from desktop.domain.sent_notes import SentNoteSummary
from desktop.domain.texts import tidy_line, tidy_text


class NoSuchZone(Refusal):
    """A time zone that no clock keeps."""

    def __init__(self, zone: str) -> None:
        super().__init__(
            "There is no time zone “{zone}”. Choose one, such as America/Chicago.", zone=zone
        )


@dataclass(frozen=True)
class Event:
    """One occasion with one contact or more. An `id` of None means not in the book yet.

    thanked: the newest note sent for it; thanks: what is owed, or was, to those who took part;
    the store fills both in and never saves them.
    others: ids of those who took part beside the contact. at: aware, in UTC; zone: the IANA name
    of where it was, so that the hour is theirs. planned: it is still to come. promised_on: when
    they said that they would decide or be in touch; heard_on: the first day on which they did.
    recaps: the note for it is to go over the user's qualifications. version: see `Contact`.
    """

    contact_id: int
    occasion: AnyOccasion
    on: date
    talked_about: str = ""
    position: str = ""
    thanked: SentNoteSummary | None = None
    id: int | None = None
    others: tuple[int, ...] = ()
    position_id: int | None = None
    at: datetime | None = None
    zone: str = ""
    planned: bool = False
    promised_on: date | None = None
    heard_on: date | None = None
    outcome: str = ""
    recaps: bool = False
    thanks: tuple[EventThanks, ...] = ()
    version: int | None = field(default=None, compare=False, repr=False)

    @property
    def participants(self) -> tuple[int, ...]:
        """Ids of everybody who took part, each once, the contact first."""
        return tuple(dict.fromkeys((self.contact_id, *self.others)))

    @property
    def local_time(self) -> datetime | None:
        """The hour on the clocks where it was; in UTC where that is not known."""
        if self.at is None or not self.zone:
            return self.at
        return self.at.astimezone(ZoneInfo(self.zone))

    @property
    def owed_thanks(self) -> EventThanks | None:
        """The most urgent of the thanks that are owed for it; None when none are."""
        return most_urgent(self.thanks)

    def thanks_to(self, contact_id: int | None) -> EventThanks | None:
        """Those to one of its people; None where they never were owed."""
        return next((each for each in self.thanks if each.contact_id == contact_id), None)

    def owes_thanks_to(self, contact_id: int | None) -> bool:
        """Whether thanks to one of its people are still to be said."""
        return any(each.is_owed for each in self.thanks if each.contact_id == contact_id)

    def tidied(self) -> "Event":
        """The same event as the book keeps it.

        Raises NoSuchZone, and ControlCharacters naming the field.
        """
        return replace(
            self,
            talked_about=tidy_text(self.talked_about, "note of what you talked about"),
            position=tidy_line(self.position, "position"),
            others=self.participants[1:],
            zone=_known_zone(self.zone),
            outcome=tidy_line(self.outcome, "outcome"),
        )


def moment(on: date, at: time, zone: str) -> datetime:
    """When it is `at` on the clocks of a zone, in UTC. Raises NoSuchZone."""
    return datetime.combine(on, at, _zone(zone)).astimezone(UTC)


def _known_zone(zone: str) -> str:
    """Raises NoSuchZone."""
    return _zone(zone).key if zone else ""


def _zone(zone: str) -> ZoneInfo:
    """Raises NoSuchZone."""
    try:
        return ZoneInfo(zone)
    except (ZoneInfoNotFoundError, ValueError, OSError):  # OSError: the name of a folder of zones
        raise NoSuchZone(zone) from None
