"""The spelling of one note: in its language, and with the names that are right in it."""

from PySide6.QtCore import QObject

from desktop.domain.note_languages import NoteLanguage
from desktop.notes.template_values import Known
from desktop.ui.system.background import Worker
from desktop.ui.widgets.note_editor import NoteEditor
from desktop.ui.writing.spelling import Spelling


def note_spelling(
    editor: NoteEditor, known: Known, language: NoteLanguage, worker: Worker, parent: QObject
) -> Spelling:
    """Checks what is typed. known: whom the note is to, from and about."""
    contact, me = known.contact, known.sender
    names = (contact.name, contact.organization, contact.salutation, me.name, me.signs)
    places = (contact.address.city, me.address.city, known.event.position)
    return Spelling(editor, language, me.address.country, (*names, *places), worker, parent)
