"""The user's settings, and the first steps, in which the first of them are chosen."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from desktop.ui.editing.window_parts import WindowParts
from desktop.ui.live.live_first_start import is_new_book

if TYPE_CHECKING:
    from desktop.ui.settings.settings_desk import SettingsDesk


class SettingUp(QObject):
    """Opens what sets Fairhand up.

    Signals:
        language_chosen: with the code of a language, or "" for the system's.
        restore_asked: with the backup that should take the book's place.
        bin_asked, duplicates_asked: with the dialog to open them over.
        import_asked, sample_asked: with what the user begins after the first steps.
    """

    language_chosen = Signal(str)
    restore_asked = Signal(object)
    bin_asked = Signal(object)
    duplicates_asked = Signal(object)
    import_asked = Signal()
    sample_asked = Signal()

    def __init__(self, parts: WindowParts) -> None:
        super().__init__(parts.window)
        self._parts = parts

    @property
    def is_due(self) -> bool:
        """Whether the book is new, and nothing was set up for it."""
        return is_new_book(self._parts.store)

    def take_first_steps(self) -> None:
        """Ask who the user is, for their hand and paper, and whom to begin with."""
        from desktop.ui.settings.first_steps import FirstSteps  # hands, NumPy and HarfBuzz: 0.2 s

        at = self._parts
        steps = FirstSteps(self.desk.changing, at.pages, at.post, at.window)
        steps.contact_asked.connect(at.editing.new_contact)
        steps.import_asked.connect(self.import_asked)
        steps.sample_asked.connect(self.sample_asked)
        steps.open()

    def open_settings(self, section: str = "") -> None:
        """Open Settings, at a section by its id or at the first."""
        self.desk.open(section)

    @cached_property
    def desk(self) -> SettingsDesk:
        """What Settings needs beyond its dialog; made when it is first opened."""
        # hands, NumPy and HarfBuzz: 0.2 s
        from desktop.ui.settings.settings_desk import SettingsDesk

        desk = SettingsDesk(self._parts)
        desk.language_chosen.connect(self.language_chosen)
        desk.restore_asked.connect(self.restore_asked)
        desk.bin_asked.connect(self.bin_asked)
        desk.duplicates_asked.connect(self.duplicates_asked)
        return desk
