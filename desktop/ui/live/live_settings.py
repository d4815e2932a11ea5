"""What Settings asks of the book, and changes in it; each change answers what it changed."""

from desktop.domain.follow_up_settings import FollowUpSettings
from desktop.domain.senders import Sender
from desktop.store import follow_up_settings as kept
from desktop.store import settings
from desktop.store.changes import changes_of
from desktop.ui.live.live_store import Changes, LiveStore
from desktop.ui.notes.drafts import Draft
from desktop.ui.notes.usual_notes import Usual, usual_draft

_USUAL_NOTE = "usual-note"


def follow_up_settings(store: LiveStore) -> FollowUpSettings:
    """The rules and customs in force."""
    with store.reading() as session:
        return kept.follow_up_settings(session)


def save_follow_up_settings(settings: FollowUpSettings, store: LiveStore) -> Changes:
    """Put them in force, and work out what is owed, which may take a while.

    Raises BadRule, NamelessOccasion, ControlCharacters, OccasionInUse.
    """
    with store.changing() as session:
        kept.save_follow_up_settings(session, settings)
        return changes_of(session)


def save_me(sender: Sender, store: LiveStore) -> Changes:
    """Raises ControlCharacters, NoSuchCountry, NotAMailerId."""
    with store.changing() as session:
        kept.save_me(session, sender)
        return changes_of(session)


def usual_note(store: LiveStore) -> Usual:
    """What every new note begins with."""
    with store.reading() as session:
        chosen: Usual = settings.setting(session, _USUAL_NOTE, {})
        return chosen


def save_usual_note(usual: Usual, store: LiveStore) -> Changes:
    """Begin every new note so."""
    with store.changing() as session:
        settings.save_setting(session, _USUAL_NOTE, dict(usual))
        return changes_of(session)


def fresh_draft(store: LiveStore, text: str) -> Draft:
    """A first take of `text` with what the user has chosen for every new note."""
    return usual_draft(text, store.me().address.country, usual_note(store))
