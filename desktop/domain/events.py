"""What happened with whom, and by when it asks for thanks."""

from dataclasses import dataclass, replace
from datetime import date, timedelta

from desktop.domain.occasions import Occasion
from desktop.domain.sent_notes import SentNoteSummary
from desktop.domain.texts import tidy_line, tidy_text


@dataclass(frozen=True)
class Event:
    """One occasion with one contact. An `id` of None means not in the book yet.

    thanked: the newest note sent for it; the store fills it in and never saves it.
    """

    contact_id: int
    occasion: Occasion
    on: date
    talked_about: str = ""
    position: str = ""
    thanked: SentNoteSummary | None = None
    id: int | None = None

    @property
    def thank_you_due(self) -> date | None:
        """The day by which a thank-you is prompt; None when none is owed, or it is sent."""
        return self._days_on(self.occasion.thank_within)

    @property
    def thank_you_late_after(self) -> date | None:
        """The last day on which a thank-you is not late; None when none is owed, or it is sent."""
        return self._days_on(self.occasion.thank_at_most)

    def tidied(self) -> "Event":
        """The same event as the book keeps it. Raises ControlCharacters naming the field."""
        return replace(
            self,
            talked_about=tidy_text(self.talked_about, "note of what you talked about"),
            position=tidy_line(self.position, "position"),
        )

    def _days_on(self, days: int | None) -> date | None:
        if days is None or self.thanked:
            return None
        return self.on + timedelta(days=days)
