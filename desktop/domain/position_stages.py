"""How far an application has come once something has happened about it."""

from desktop.domain.occasions import Occasion
from desktop.domain.own_occasions import AnyOccasion
from desktop.domain.positions import Stage

_REACHED = {
    Occasion.RESUME_SENT: Stage.APPLIED,
    Occasion.TELEPHONE_INTERVIEW: Stage.SCREEN,
    Occasion.PERSONAL_INTERVIEW: Stage.INTERVIEW,
}
_ONWARD = (Stage.INTERESTED, Stage.APPLIED, Stage.SCREEN, Stage.INTERVIEW)


def stage_after(occasion: AnyOccasion, before: Stage | None) -> Stage | None:
    """The stage that an event of this kind most often means. before: that until then, if any.

    It never goes back, and what was decided stays so.
    """
    reached = _REACHED.get(occasion) if isinstance(occasion, Occasion) else None
    if before is None or reached is None:
        return reached or before
    if before is Stage.SILENT:
        return reached  # they were heard of again
    if before not in _ONWARD or _ONWARD.index(before) > _ONWARD.index(reached):
        return before
    return reached
