"""Two people changing the same thing: the later save is refused, not the earlier one lost."""

from collections.abc import Iterator
from contextlib import contextmanager

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


@contextmanager
def saved_at_once(session: Session) -> Iterator[None]:
    """Write what was done within. Raises ChangedMeanwhile when another was quicker."""
    try:
        yield
        session.flush()
    except StaleDataError as stale:
        raise ChangedMeanwhile from stale
