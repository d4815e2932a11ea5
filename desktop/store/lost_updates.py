"""Two people changing the same thing: the later save is refused, not the earlier one lost."""

from sqlalchemy.orm import Session
from sqlalchemy.orm.exc import StaleDataError

from desktop.domain.refusals import Refusal


class ChangedMeanwhile(Refusal):
    """Something that was changed after it had been read. kept: as it is in the book now."""

    def __init__(self, kept: object = None) -> None:
        super().__init__(
            "Somebody changed this while you did. Look at what is there now, and save again "
            "what you want to keep."
        )
        self.kept = kept


def refuse_lost_update(read: int | None, kept: int, now: object) -> None:
    """Raises ChangedMeanwhile where the version that was read is not the one that is kept.

    read: None for whoever wants to overrule; now: the value as it is in the book.
    """
    if read is not None and read != kept:
        raise ChangedMeanwhile(now)


def write_changes(session: Session) -> None:
    """Write what was changed so far. Raises ChangedMeanwhile when another was quicker."""
    try:
        session.flush()
    except StaleDataError as stale:
        raise ChangedMeanwhile from stale
