"""The screens of the window in the sidebar's order, each connected with what it asks for."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QObject, Signal

from desktop.ui.editing.window_parts import WindowParts
from desktop.ui.settings.setting_up import SettingUp
from desktop.ui.today.settling import Settling
from desktop.ui.today.today_view import TodayView
from desktop.ui.widgets.screens import Place, Screen, Screens
from desktop.ui.window.tools import Tools
from desktop.ui.writing.note_writing import NoteWriting

if TYPE_CHECKING:
    from desktop.ui.contacts.contacts_view import ContactsView
    from desktop.ui.events.events_view import EventsView
    from desktop.ui.insights.insights_view import InsightsView
    from desktop.ui.outbox.outbox_view import OutboxView


class WindowPlaces(QObject):
    """Makes each screen when it is first asked for.

    Signals:
        contact_asked: with the id of somebody to show.
        place_asked: with the id of a screen to go to.
        log_asked: when an event is to be logged.
        choice_changed: when something else is seen on a screen than before, or nothing.
        told: with a sentence for the user.
    """

    contact_asked = Signal(int)
    place_asked = Signal(str)
    log_asked = Signal()
    choice_changed = Signal()
    told = Signal(str)

    def __init__(
        self, parts: WindowParts, writing: NoteWriting, tools: Tools, setting_up: SettingUp
    ) -> None:
        super().__init__(parts.window)
        self._parts = parts
        self._writing = writing
        self._tools = tools
        self._setting_up = setting_up
        self._settling = Settling(
            parts.store, parts.editing, parts.history, parts.today, parts.window
        )

    def places(self) -> tuple[Place, ...]:
        """Of all screens, named in the language that is spoken now."""
        return (
            Place("today", self.tr("Today"), "today", self._make_today),
            Place("contacts", self.tr("Contacts"), "contacts", self._make_contacts),
            Place("events", self.tr("Events"), "events", self._make_events),
            Place("outbox", self.tr("Outbox"), "outbox", self._make_outbox),
            Place("insights", self.tr("Insights"), "insights", self._make_insights),
        )

    def _make_today(self) -> TodayView:
        at = self._parts
        made = TodayView(at.store, at.editing, self._settling, at.pages, at.today)
        made.tasks.write_asked.connect(self._writing.write_owed)
        made.tasks.contact_asked.connect(self.contact_asked)
        made.coming_asked.connect(self.contact_asked)
        made.log_asked.connect(self.log_asked)
        return made

    def _make_contacts(self) -> ContactsView:
        from desktop.ui.contacts.contacts_view import ContactsView  # a screen that is seen later

        at = self._parts
        made = ContactsView(at.store, at.editing, at.pages, at.today)
        made.shown.connect(self.choice_changed)
        made.print_asked.connect(self._writing.write_card)
        made.card_asked.connect(self._writing.open_card)
        made.envelope_asked.connect(self._writing.open_envelope)
        return made

    def _make_events(self) -> EventsView:
        from desktop.ui.events.events_view import EventsView  # a screen that is seen later

        at = self._parts
        made = EventsView(at.store, at.editing, at.pages, at.today)
        made.shown.connect(self.choice_changed)
        made.list.chosen.connect(self.choice_changed)
        made.write_asked.connect(self._writing.write)
        made.contact_asked.connect(self.contact_asked)
        made.position_asked.connect(self._tools.edit_position)
        made.note_asked.connect(self._writing.open_card)
        return made

    def _make_outbox(self) -> OutboxView:
        from desktop.ui.outbox.outbox_view import OutboxView  # hands, NumPy and HarfBuzz: 0.2 s

        at = self._parts
        made = OutboxView(at.store, self._setting_up.desk.changing, at.pages, at.post)
        made.contact_asked.connect(self.contact_asked)
        made.write_asked.connect(self._writing.write_again)
        made.start_asked.connect(partial(self.place_asked.emit, "today"))
        made.posted.connect(self._writing.note_posted)
        made.note_shown.connect(self.choice_changed)
        return made

    def _make_insights(self) -> InsightsView:
        from desktop.ui.insights.insights_view import InsightsView  # a screen that is seen later

        at = self._parts
        made = InsightsView(at.store, at.pages, at.today)
        made.contact_asked.connect(self.contact_asked)
        made.write_asked.connect(self._writing.thank)
        made.start_asked.connect(partial(self.place_asked.emit, "today"))
        made.record_asked.connect(self._tools.make_record)
        return made


def seen_contacts(screens: Screens) -> ContactsView | None:
    """The screen of contacts, while it is the one that is seen."""
    return cast("ContactsView | None", _seen("contacts", screens))


def seen_events(screens: Screens) -> EventsView | None:
    """The screen of events, likewise."""
    return cast("EventsView | None", _seen("events", screens))


def seen_outbox(screens: Screens) -> OutboxView | None:
    """The outbox, likewise."""
    return cast("OutboxView | None", _seen("outbox", screens))


def _seen(place: str, screens: Screens) -> Screen | None:
    is_seen = screens.currentWidget() is not None and screens.current_place == place
    return screens.current if is_seen else None
