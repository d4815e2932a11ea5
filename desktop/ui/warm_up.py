"""What starting up does not need, loaded while the user looks about. For a worker's thread."""

from functools import cache

from desktop.ui.collecting import keep_what_is_loaded

ALL_LETTERS = "Dear you,\n\nthe quick brown fox jumps over the lazy dog. Thank you for your time."
SCREEN = 96.0  # dots an inch


@cache
def warm_up() -> None:
    """Load what is opened next, then what the first card needs, and the rest; once a program."""
    for load in (load_screens, load_hands, load_the_rest):
        load()
        keep_what_is_loaded()


def load_screens() -> None:
    """Load the other screens, and the form that is opened most often."""
    # What is loaded here is what waits for it, so that the window does not.
    from desktop.ui.contacts_view import ContactsView
    from desktop.ui.event_dialog import EventDialog
    from desktop.ui.events_view import EventsView

    for loaded in (ContactsView, EventsView, EventDialog):
        assert callable(loaded)


def load_hands() -> None:
    """Load the hands and all that writes and prints with them."""
    # As above.
    from desktop.handwriting.hands import hand_ids, load_hand
    from desktop.ui.writing_desk import WritingDesk
    from desktop.workflows.send_notes import printers
    from desktop.workflows.write_notes import NoteOrder, note_side_picture

    for loaded in (printers, WritingDesk):  # for whoever prints, and whoever writes
        assert callable(loaded)
    keep_what_is_loaded()
    for id in hand_ids():
        load_hand(id)
        keep_what_is_loaded()
    note_side_picture(NoteOrder(ALL_LETTERS), SCREEN)  # the first takes 0.1 s longer than the next


def load_the_rest() -> None:
    """Load the screens that are seen less often, and Settings."""
    # As above; they use the hands.
    from desktop.ui.insights_view import InsightsView
    from desktop.ui.outbox_view import OutboxView
    from desktop.ui.settings_desk import SettingsDesk

    for loaded in (OutboxView, InsightsView, SettingsDesk):
        assert callable(loaded)
