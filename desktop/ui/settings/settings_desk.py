"""Opens Settings: its sections, in their order."""

from functools import partial

from PySide6.QtCore import QObject, Signal

from desktop.ui.editing.changing import Changing
from desktop.ui.editing.window_parts import WindowParts
from desktop.ui.settings.settings_book import BookSection
from desktop.ui.settings.settings_calendar import CalendarSection
from desktop.ui.settings.settings_dialog import SectionPlace, SettingsDialog
from desktop.ui.settings.settings_hands import HandsSection
from desktop.ui.settings.settings_look import LookSection
from desktop.ui.settings.settings_mail import MailSection
from desktop.ui.settings.settings_me import MeSection
from desktop.ui.settings.settings_printers import PrintersSection
from desktop.ui.settings.settings_reminders import RemindersSection
from desktop.ui.settings.settings_rules import RulesSection
from desktop.ui.settings.settings_stationery import StationerySection
from desktop.ui.settings.settings_templates import TemplatesSection


class SettingsDesk(QObject):
    """Opens the dialog over the window, and keeps what its changes need when it is closed.

    Signals:
        language_chosen: with a code, "" for the system's.
        restore_asked: with the backup that should take the book's place.
        bin_asked, duplicates_asked: when their buttons are clicked, with the dialog to be over.
    """

    language_chosen = Signal(str)
    restore_asked = Signal(object)
    bin_asked = Signal(object)
    duplicates_asked = Signal(object)

    def __init__(self, parts: WindowParts) -> None:
        super().__init__(parts.window)
        self.changing = Changing(parts.store, parts.history, parts.slow, self)
        self._parts = parts
        self._dialog: SettingsDialog | None = None

    def open(self, section: str = "") -> SettingsDialog:
        """Open it at a section, by its id, or at the first."""
        dialog = SettingsDialog(self._places(), self.changing, self._parts.window, section)
        dialog.open()
        self._dialog = dialog
        return dialog

    def _speak(self, code: str) -> None:
        """Go on in another language, the dialog too."""
        self.language_chosen.emit(code)
        if self._dialog is not None:
            self._dialog.accept()
            self.open("look")

    def _places(self) -> list[SectionPlace]:
        changing, pages = self.changing, self._parts.pages
        make_printers = partial(PrintersSection, changing, self._parts.post)
        make_calendar = partial(CalendarSection, changing, self._parts.today, pages)
        make_templates = partial(TemplatesSection, changing, self._parts.today)
        make_mail = partial(MailSection, changing, self._parts.post)
        make_look = partial(LookSection, changing, self._speak)
        places = [
            SectionPlace("me", self.tr("You"), "person", partial(MeSection, changing)),
            SectionPlace("hands", self.tr("Hands"), "hand", partial(HandsSection, changing, pages)),
            SectionPlace(
                "stationery",
                self.tr("Stationery"),
                "paper",
                partial(StationerySection, changing, pages),
            ),
            SectionPlace("templates", self.tr("Templates"), "template", make_templates),
            SectionPlace("mail", self.tr("E-mail"), "email", make_mail),
            SectionPlace("printers", self.tr("Printers"), "printer", make_printers),
            SectionPlace("rules", self.tr("Rules"), "rules", partial(RulesSection, changing)),
            SectionPlace("calendar", self.tr("Holidays and post"), "events", make_calendar),
            SectionPlace(
                "reminders", self.tr("Reminders"), "bell", partial(RemindersSection, changing)
            ),
            SectionPlace("book", self.tr("Book and backups"), "backup", self._make_book),
            SectionPlace("look", self.tr("Look"), "look", make_look),
        ]
        # than in the book
        kept_elsewhere = ("hands", "mail", "printers", "reminders", "book", "look")
        may_write = not self.changing.store.is_read_only
        return [place for place in places if may_write or place.id in kept_elsewhere]

    def _make_book(self) -> BookSection:
        made = BookSection(self.changing, self._parts.pages)
        made.restore_asked.connect(self.restore_asked)
        made.bin_asked.connect(self.bin_asked)
        made.duplicates_asked.connect(self.duplicates_asked)
        return made
