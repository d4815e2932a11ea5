"""Templates of the user's own are kept, changed, deleted, and that is undone."""

from dataclasses import replace

import pytest

from desktop.domain.note_languages import NoteLanguage
from desktop.domain.note_templates import (
    EmptyTemplate,
    NamelessTemplate,
    NoSuchTemplate,
    NoteTemplate,
    Tone,
)
from desktop.domain.occasions import Channel
from desktop.store.changes import changes_of
from desktop.store.note_templates import delete_template, own_templates, save_template
from desktop.store.undoing import apply_changes

MINE = NoteTemplate(
    "resume-sent",
    Channel.EMAIL,
    NoteLanguage.GERMAN,
    "{greeting},\n\nguten Tag [wer].\n\n{signature}",
    subject="Meine Bewerbung",
    tone=Tone.SHORTER,
    name="Kurz",
)


def test_a_template_is_kept_as_it_is(any_book):
    with any_book.sessions.begin() as session:
        saved = save_template(session, MINE)
    with any_book.sessions() as session:
        assert own_templates(session) == [saved]
    assert saved == replace(MINE, id=saved.id)


def test_a_template_is_changed_and_they_are_listed_by_name(any_book):
    with any_book.sessions.begin() as session:
        saved = save_template(session, MINE)
        save_template(session, replace(MINE, name="allgemein"))
        save_template(session, replace(saved, text="Neu."))
    with any_book.sessions() as session:
        assert [each.name for each in own_templates(session)] == ["allgemein", "Kurz"]
        assert own_templates(session)[1].text == "Neu."


def test_deleting_a_template_is_undone(any_book):
    with any_book.sessions.begin() as session:
        saved = save_template(session, MINE)
    with any_book.sessions.begin() as session:
        delete_template(session, saved.id)
        changes = changes_of(session)
    with any_book.sessions.begin() as session:
        assert own_templates(session) == []
        apply_changes(session, changes.reverse)
        assert own_templates(session) == [saved]


@pytest.mark.parametrize(
    ("wrong", "refusal"),
    [
        (replace(MINE, name=" "), NamelessTemplate),
        (replace(MINE, text="\n"), EmptyTemplate),
        (replace(MINE, id=99), NoSuchTemplate),
    ],
)
def test_what_is_no_template_is_refused(any_book, wrong, refusal):
    with any_book.sessions.begin() as session, pytest.raises(refusal):
        save_template(session, wrong)
