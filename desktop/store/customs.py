"""The follow-up rules in force, and the days on which the user's country works."""

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop.domain.business_days import WorkCalendar
from desktop.domain.follow_up_rules import DEFAULT_RULES, FollowUpRule
from desktop.domain.follow_ups import Customs
from desktop.store.rule_texts import rule_of, rule_text
from desktop.store.senders import sender
from desktop.store.settings import save_setting, setting
from desktop.store.tables import OccasionRuleRow

_DAYS_IN_POST = "days-in-post"
_CALENDAR = "work-calendar"


def customs(session: Session) -> Customs:
    """The shipped rules with the user's own in their place."""
    rules = {rule.occasion: rule for rule in DEFAULT_RULES}
    for row in session.scalars(select(OccasionRuleRow)):
        rules[row.occasion] = rule_of(row.occasion, row.rule)
    home = sender(session).address
    return Customs(
        rules=rules,
        calendar=chosen_calendar(session) or WorkCalendar(home.country, home.country_area),
        days_in_post=setting(session, _DAYS_IN_POST, Customs.days_in_post),
    )


def chosen_calendar(session: Session) -> WorkCalendar | None:
    """Whose holidays the user said to keep; None for those of where they live."""
    kept = setting(session, _CALENDAR)
    return WorkCalendar(*kept) if kept else None


def choose_calendar(session: Session, calendar: WorkCalendar | None) -> None:
    """Puts it in force, for whoever then calls `recompute_all`."""
    kept = (calendar.country, calendar.region) if calendar else None
    save_setting(session, _CALENDAR, kept)


def choose_days_in_post(session: Session, days: int) -> None:
    """As `choose_calendar`, in business days."""
    save_setting(session, _DAYS_IN_POST, days)


def keep_rule(session: Session, rule: FollowUpRule) -> None:
    """Puts a rule in force, for whoever then calls `recompute_all`. Raises BadRule."""
    rule.checked()
    query = select(OccasionRuleRow).where(OccasionRuleRow.occasion == rule.occasion)
    row = session.scalar(query) or OccasionRuleRow(occasion=rule.occasion, title="")
    row.rule = rule_text(rule)
    session.add(row)
    session.flush()


def forget_rule(session: Session, occasion: str) -> None:
    """Back to the shipped rule of one of the seven."""
    query = select(OccasionRuleRow).where(OccasionRuleRow.occasion == occasion)
    if row := session.scalar(query):
        session.delete(row)
        session.flush()
