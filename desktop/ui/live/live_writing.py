"""What writing asks of the book: notes that were begun, and templates of the user's own."""

from desktop.domain.alike_notes import SentWords
from desktop.domain.kept_drafts import DraftKey, KeptDraft
from desktop.domain.note_templates import NoteTemplate
from desktop.domain.sent_notes import SentNote
from desktop.store import colleague_notes, events, kept_drafts, note_templates, sent_notes
from desktop.store.changes import changes_of
from desktop.ui.live.live_store import Changes, LiveStore


def kept_draft(store: LiveStore, key: DraftKey) -> KeptDraft | None:
    """What was begun; None for nothing."""
    with store.reading() as session:
        return kept_drafts.kept_draft(session, key)


def keep_draft(store: LiveStore, draft: KeptDraft) -> None:
    """For whenever the user goes on with it."""
    with store.quietly() as session:
        kept_drafts.keep_draft(session, draft)


def forget_draft(store: LiveStore, key: DraftKey) -> None:
    """It went out."""
    with store.quietly() as session:
        kept_drafts.forget_draft(session, key)


def sent_to_colleagues(store: LiveStore, contact_id: int) -> list[SentWords]:
    """What others of somebody's organisation were sent, the newest first."""
    with store.reading() as session:
        return colleague_notes.sent_to_colleagues(session, contact_id)


def refuse_gone(store: LiveStore, event_id: int) -> None:
    """Raises NoSuchEvent."""
    with store.reading() as session:
        events.event(session, event_id)


def keep_sent_email(store: LiveStore, note: SentNote, begun: DraftKey) -> Changes:
    """Put an e-mail that the user sent into the outbox; it is no longer among what was begun."""
    with store.changing() as session:
        sent_notes.record_sent(session, note)
        kept_drafts.forget_draft(session, begun)
        return changes_of(session)


def own_templates(store: LiveStore) -> list[NoteTemplate]:
    """The user's own, by name."""
    with store.reading() as session:
        return note_templates.own_templates(session)


def save_template(template: NoteTemplate, store: LiveStore) -> Changes:
    """Raises NamelessTemplate, EmptyTemplate, ControlCharacters, NoSuchTemplate."""
    with store.changing() as session:
        note_templates.save_template(session, template)
        return changes_of(session)


def delete_template(template_id: int, store: LiveStore) -> Changes:
    """Raises NoSuchTemplate."""
    with store.changing() as session:
        note_templates.delete_template(session, template_id)
        return changes_of(session)
