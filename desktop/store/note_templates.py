"""Templates of the user's own."""

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop.domain.note_languages import NoteLanguage
from desktop.domain.note_templates import NoSuchTemplate, NoteTemplate, Tone
from desktop.domain.occasions import Channel
from desktop.store.tables import NoteTemplateRow


def own_templates(session: Session) -> list[NoteTemplate]:
    """All of them, by name."""
    rows = session.scalars(select(NoteTemplateRow).order_by(NoteTemplateRow.id))
    found = [_template(row) for row in rows]
    return sorted(found, key=lambda each: each.name.casefold())


def save_template(session: Session, template: NoteTemplate) -> NoteTemplate:
    """Add or change one.

    Raises NamelessTemplate, EmptyTemplate, ControlCharacters, NoSuchTemplate.
    """
    tidy = template.tidied()
    row = NoteTemplateRow() if tidy.id is None else _row(session, tidy.id)
    row.occasion = tidy.occasion
    row.channel, row.language = tidy.channel.value, tidy.language.value
    row.tone, row.name = tidy.tone.value, tidy.name
    row.subject, row.text = tidy.subject, tidy.text
    session.add(row)
    session.flush()
    return _template(row)


def delete_template(session: Session, template_id: int) -> None:
    """Raises NoSuchTemplate."""
    session.delete(_row(session, template_id))
    session.flush()


def _row(session: Session, template_id: int) -> NoteTemplateRow:
    row = session.get(NoteTemplateRow, template_id)
    if row is None:
        raise NoSuchTemplate
    return row


def _template(row: NoteTemplateRow) -> NoteTemplate:
    return NoteTemplate(
        occasion=row.occasion,
        channel=Channel(row.channel),
        language=NoteLanguage(row.language),
        text=row.text,
        subject=row.subject,
        tone=Tone(row.tone),
        name=row.name,
        id=row.id,
    )
