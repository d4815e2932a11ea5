"""A field for an hour of the day, typed as people write it; it may stay empty."""

from datetime import time

from PySide6.QtWidgets import QLineEdit, QWidget

from desktop.domain.refusals import Refusal
from desktop.domain.typed_times import time_meant
from desktop.ui.words.dates import time_words


class NoSuchTime(Refusal):
    """Words that are no hour of a day."""

    def __init__(self, typed: str) -> None:
        super().__init__(
            "“{typed}” is no time of day. Type one such as 3:30 pm or 15:30.", typed=typed
        )


class TimeField(QLineEdit):
    """Shows the hour as the system writes it, once what was typed is left."""

    def __init__(self, at: time | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setPlaceholderText(self.tr("Any time"))
        self.set_time(at)
        self.editingFinished.connect(self._tidy)

    def set_time(self, at: time | None) -> None:
        """Show this hour, or none."""
        self.setText(time_words(at) if at is not None else "")

    def time(self) -> time | None:
        """The hour that is typed; None without one. Raises NoSuchTime."""
        typed = self.text().strip()
        if not typed:
            return None
        at = time_meant(typed) or time_meant(f"at {typed}")  # in this field, "3" is an hour too
        if at is None:
            raise NoSuchTime(typed)
        return at

    def _tidy(self) -> None:
        typed = self.text().strip()
        at = time_meant(typed) or time_meant(f"at {typed}")
        if at is not None:
            self.set_time(at)
