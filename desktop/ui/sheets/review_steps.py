"""What was done to a review of a sheet, so that it can be taken back and done again."""

from desktop.workflows.review_hands import Review


class ReviewSteps:
    """The review as it is now, and as it was before each step."""

    def __init__(self, review: Review) -> None:
        self.now = review
        self._before: list[Review] = []
        self._after: list[Review] = []

    @property
    def can_undo(self) -> bool:
        return bool(self._before)

    @property
    def can_redo(self) -> bool:
        return bool(self._after)

    def go_to(self, review: Review) -> None:
        """One step on; what was taken back before cannot be done again."""
        self._before.append(self.now)
        self._after = []
        self.now = review

    def undo(self) -> None:
        """One step back, if there is one."""
        if self._before:
            self._after.append(self.now)
            self.now = self._before.pop()

    def redo(self) -> None:
        """One step on again, if there is one."""
        if self._after:
            self._before.append(self.now)
            self.now = self._after.pop()
