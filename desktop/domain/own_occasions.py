"""Kinds of events of the user's own, beside the seven."""

from dataclasses import dataclass, replace

from desktop.domain.follow_up_rules import FollowUpRule
from desktop.domain.occasions import Channel, Occasion
from desktop.domain.refusals import Refusal
from desktop.domain.texts import tidy_line


class NamelessOccasion(Refusal):
    """A kind of event that nobody could choose."""

    def __init__(self) -> None:
        super().__init__("A kind of event needs a name. Type one, such as Trade fair.")


@dataclass(frozen=True)
class OwnOccasion:
    """A kind of event with its rule; it answers what an `Occasion` does."""

    title: str
    rule: FollowUpRule

    @property
    def value(self) -> str:
        """Its id in the book; "" for one that is new."""
        return self.rule.occasion

    @property
    def thank_within(self) -> int | None:
        """Days from the event to a prompt thank-you; None where none is owed."""
        return self.rule.thank_within

    @property
    def usual_channel(self) -> Channel:
        """The channel that is right when nothing else is known."""
        return self.rule.usual_channel

    def tidied(self) -> "OwnOccasion":
        """Raises NamelessOccasion, BadRule, and ControlCharacters."""
        title = tidy_line(self.title, "name of the kind of event")
        if not any(char.isalnum() for char in title):
            raise NamelessOccasion
        return replace(self, title=title, rule=self.rule.checked())


AnyOccasion = Occasion | OwnOccasion
