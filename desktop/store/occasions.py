"""The kinds of events there are: the seven, and the user's own."""

from collections.abc import Mapping

from sqlalchemy import exists, select
from sqlalchemy.orm import Session

from desktop.domain.follow_up_rules import FollowUpRule
from desktop.domain.occasions import Channel, Occasion
from desktop.domain.own_occasions import AnyOccasion, OwnOccasion
from desktop.domain.refusals import Refusal
from desktop.store.rule_texts import rule_of, rule_text
from desktop.store.tables import EventRow, OccasionRuleRow

_OWN = "own-"
_SHIPPED = {occasion.value: occasion for occasion in Occasion}
_KNOWN = "occasions"  # what a session has read of them


class OccasionInUse(Refusal):
    """A kind of event that there are events of."""

    def __init__(self, title: str) -> None:
        super().__init__(
            "There are events of the kind {title}. Give them another kind, and delete it then.",
            title=title,
        )


def occasions(session: Session) -> list[AnyOccasion]:
    """The seven, then the user's own by name."""
    own = sorted(_own(session).values(), key=lambda occasion: occasion.title.casefold())
    return [*Occasion, *own]


def occasion_of(session: Session, id: str) -> AnyOccasion:
    """The kind of this id; one that is gone goes by its id."""
    if shipped := _SHIPPED.get(id):
        return shipped
    known: Mapping[str, OwnOccasion] | None = session.info.get(_KNOWN)
    if known is None or id not in known:
        session.info[_KNOWN] = known = _own(session)
    return known.get(id) or OwnOccasion(id, FollowUpRule(id, Channel.EMAIL))


def save_own_occasion(session: Session, occasion: OwnOccasion) -> OwnOccasion:
    """Keeps a new kind (no id), or the changes to one; `recompute_all` then says what is owed.

    Raises NamelessOccasion, BadRule, ControlCharacters.
    """
    occasion = occasion.tidied()
    row = _row(session, occasion.value) if occasion.value else None
    if row is None:
        row = OccasionRuleRow(occasion="", title="", rule="")
        session.add(row)
        session.flush()
        row.occasion = occasion.value or f"{_OWN}{row.id}"
    row.title, row.rule = occasion.title, rule_text(occasion.rule)
    session.flush()
    session.info.pop(_KNOWN, None)
    return OwnOccasion(row.title, rule_of(row.occasion, row.rule))


def delete_own_occasion(session: Session, occasion: OwnOccasion) -> None:
    """Raises OccasionInUse."""
    if session.scalar(select(exists().where(EventRow.occasion == occasion.value))):
        raise OccasionInUse(occasion.title)
    if row := _row(session, occasion.value):
        session.delete(row)
        session.flush()
    session.info.pop(_KNOWN, None)


def _row(session: Session, id: str) -> OccasionRuleRow | None:
    return session.scalar(select(OccasionRuleRow).where(OccasionRuleRow.occasion == id))


def _own(session: Session) -> dict[str, OwnOccasion]:
    query = select(OccasionRuleRow).where(OccasionRuleRow.title != "")
    return {
        row.occasion: OwnOccasion(row.title, rule_of(row.occasion, row.rule))
        for row in session.scalars(query)
    }
