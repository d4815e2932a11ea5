"""What starting up does not need, loaded while the user looks about. For a worker's thread."""

from datetime import date
from threading import Event

from desktop.ui.live.live_store import LiveStore
from desktop.ui.system.collecting import keep_what_is_loaded

_BEGUN = Event()  # once a program: what is loaded is there for every book


def warm_up(store: LiveStore, today: date) -> None:
    """Load everything, once a program."""
    if not _BEGUN.is_set():
        _BEGUN.set()
        load_everything(store, today)


def load_everything(store: LiveStore, today: date) -> None:
    """What is opened next, then what the first card needs, and the rest."""
    load_screens()
    load_writing()
    rehearse(store, today)
    load_hands()
    load_the_rest()


def load_screens() -> None:
    """Load the other screens, and the form that is opened most often."""
    # What is loaded here is what waits for it, so that the window does not.
    from desktop.ui.contacts.contacts_view import ContactsView
    from desktop.ui.editing.savings import entry_saving
    from desktop.ui.events.events_view import EventsView
    from desktop.ui.forms.event_dialog import EventDialog

    for loaded in (ContactsView, EventsView, EventDialog, entry_saving):
        assert callable(loaded)
    keep_what_is_loaded()


def load_writing() -> None:
    """Load all that writes and prints, a part each time: somebody may look through it meanwhile."""
    for load in (_load_hand, _load_pages, _load_desk):
        load()
        keep_what_is_loaded()


def _load_hand() -> None:
    from desktop.handwriting.hands import load_hand  # as above

    assert callable(load_hand)


def _load_pages() -> None:
    # As above.
    from desktop.workflows.send_notes import printers
    from desktop.workflows.write_notes import card_pdf

    assert all(map(callable, (printers, card_pdf)))


def _load_desk() -> None:
    from desktop.ui.writing.writing_desk import WritingDesk  # as above

    assert callable(WritingDesk)


def rehearse(store: LiveStore, today: date) -> None:
    """Write the first card, which takes twice as long as the next, to nobody."""
    from desktop.ui.writing.rehearsing import rehearse_notes  # as above

    rehearse_notes(store, today)
    keep_what_is_loaded()


def load_hands() -> None:
    """Load the hands that the user may choose instead."""
    from desktop.handwriting.hands import hand_ids, load_hand  # as above

    for id in hand_ids():
        load_hand(id)
        keep_what_is_loaded()


def load_the_rest() -> None:
    """Load what is opened less often, a few each time."""
    for load in (_load_screens, _load_forms, _load_work, _load_long_work):
        load()
        keep_what_is_loaded()


def _load_screens() -> None:
    # As above; they use the hands.
    from desktop.ui.insights.insights_view import InsightsView
    from desktop.ui.outbox.outbox_view import OutboxView
    from desktop.ui.settings.settings_desk import SettingsDesk

    assert all(map(callable, (OutboxView, InsightsView, SettingsDesk)))


def _load_forms() -> None:
    # As above.
    from desktop.ui.book.bin_dialog import BinDialog
    from desktop.ui.editing.position_editing import PositionEditing
    from desktop.ui.forms.contact_dialog import ContactDialog
    from desktop.ui.forms.snooze_dialog import SnoozeDialog
    from desktop.ui.help.command_palette import CommandPalette
    from desktop.ui.help.help_dialog import HelpDialog
    from desktop.ui.positions.positions_dialog import PositionsDialog

    assert all(map(callable, (BinDialog, CommandPalette, ContactDialog, HelpDialog)))
    assert all(map(callable, (PositionEditing, PositionsDialog, SnoozeDialog)))


def _load_work() -> None:
    # As above.
    from desktop.ui.insights.recording import Recording
    from desktop.ui.settings.first_steps import FirstSteps
    from desktop.ui.sheets.my_hand_dialog import MyHandDialog

    assert all(map(callable, (FirstSteps, MyHandDialog, Recording)))


def _load_long_work() -> None:
    # As above.
    from desktop.ui.batch.batch_writing import BatchWriting
    from desktop.ui.book.duplicates_dialog import DuplicatesDialog
    from desktop.ui.files.exporting import Exporting
    from desktop.ui.files.importing import Importing

    assert all(map(callable, (BatchWriting, DuplicatesDialog, Exporting, Importing)))
