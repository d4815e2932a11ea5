"""All that decides what is owed and by when, as the user may change it in one go."""

from dataclasses import dataclass, replace

from desktop.domain.business_days import WorkCalendar
from desktop.domain.follow_up_rules import DEFAULT_RULES, BadRule, FollowUpRule
from desktop.domain.own_occasions import OwnOccasion

MOST_DAYS_IN_POST = 30


@dataclass(frozen=True)
class FollowUpSettings:
    """The rules of the seven occasions, the user's own kinds of events, and how they work.

    calendar: whose holidays are kept, None for those of where the user lives; days_in_post:
    business days from a letter box to a desk; own: those without an id are new.
    """

    rules: tuple[FollowUpRule, ...] = DEFAULT_RULES
    own: tuple[OwnOccasion, ...] = ()
    calendar: WorkCalendar | None = None
    days_in_post: int = 3  # Source: USPS First-Class Mail, 1 to 5 days

    @property
    def reset(self) -> "FollowUpSettings":
        """The rules as they were shipped; all else as it is."""
        return replace(self, rules=DEFAULT_RULES)

    def tidied(self) -> "FollowUpSettings":
        """Raises BadRule, NamelessOccasion, ControlCharacters."""
        if not 0 <= self.days_in_post <= MOST_DAYS_IN_POST:
            raise BadRule(
                "Mail takes between no and {most} days: type a smaller number.",
                most=MOST_DAYS_IN_POST,
            )
        rules = tuple(rule.checked() for rule in self.rules)
        return replace(self, rules=rules, own=tuple(kind.tidied() for kind in self.own))
