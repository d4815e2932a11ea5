"""A note begins with a template; another is seen on the page before it is taken, and undone."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt

from desktop.domain.note_languages import NoteLanguage
from desktop.domain.note_templates import NoteTemplate
from desktop.domain.occasions import Channel
from desktop.ui.live.live_writing import own_templates, save_template
from desktop.ui.writing.writing_dialog import WritingDialog

pytestmark = pytest.mark.usefixtures("me", "interview")

MINE = NoteTemplate(
    "personal-interview",
    Channel.CARD,
    NoteLanguage.ENGLISH,
    "{greeting},\n\nHello from me.\n\n{signature}",
    name="For engineers",
)


@pytest.fixture
def write(window, interview, qtbot):
    def write(channel=Channel.CARD):
        window.writing.write(interview, channel)
        dialog = window.findChild(WritingDialog)
        qtbot.waitUntil(dialog.isActiveWindow)
        return dialog

    return write


def offered(dialog):
    choice = dialog.note.words.templates
    return [choice.itemText(row) for row in range(choice.count())]


def test_each_channel_offers_the_tones(write, qtbot):
    dialog = write()
    assert offered(dialog) == ["As usual", "Warmer", "Shorter", "More formal"]
    assert dialog.note.words.templates.currentText() == "As usual"


def test_a_template_is_taken_by_keys_and_undone(write, qtbot):
    dialog = write()
    before = dialog.draft().text
    qtbot.keyClick(dialog.note.words.templates, Qt.Key.Key_Down)
    warmer = dialog.draft().text
    assert "made an interview feel like a visit" not in before
    assert "a little nervous" in warmer
    assert dialog.note.editor.hasFocus()
    qtbot.keyClick(dialog.note.editor, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert dialog.draft().text == before


def test_what_is_pointed_at_is_seen_and_gone_when_the_list_closes(write, qtbot):
    dialog = write()
    before = dialog.draft().text
    choice = dialog.note.words.templates
    choice.showPopup()
    choice.highlighted.emit(2)
    assert dialog.draft().text.startswith("Dear Ms. Alvarez,\n\nThank you for seeing me today.")
    assert dialog.note.editor.toPlainText() == before
    choice.hidePopup()
    assert dialog.draft().text == before


def test_an_emails_template_brings_its_subject(write, qtbot):
    dialog = write(Channel.EMAIL)
    assert dialog.draft().subject == "Thank you for your time today"
    choice = dialog.note.words.templates
    qtbot.keyClick(choice, Qt.Key.Key_Down)
    assert dialog.draft().subject == "It was good to meet you"
    assert dialog.note.editor.textCursor().selectedText().startswith("[your idea")


def test_untouched_words_go_over_to_another_language(write, qtbot):
    dialog = write()
    qtbot.keyClick(dialog.note.words.language, Qt.Key.Key_Down)
    assert dialog.draft().language is NoteLanguage.GERMAN
    assert dialog.draft().text.startswith("Guten Tag Maria Alvarez,\n\nherzlichen Dank")


def test_touched_words_stay_whatever_their_language(write, qtbot):
    dialog = write()
    qtbot.keyClicks(dialog.note.editor, "PS. ")
    touched = dialog.draft()
    qtbot.keyClick(dialog.note.words.language, Qt.Key.Key_Down)
    assert dialog.draft() == replace(touched, language=NoteLanguage.GERMAN)


def test_ones_own_templates_come_first_and_begin_the_note(store, write):
    save_template(MINE, store)
    dialog = write()
    assert offered(dialog)[0] == "For engineers"
    assert dialog.draft().text == "Dear Ms. Alvarez,\n\nHello from me.\n\nJordan"
    assert own_templates(store)[0].is_own


class TestInGermany:
    """Somebody who lives there."""

    @pytest.fixture
    def maria(self, store, maria):
        address = replace(maria.address, country="DE", country_area="", postal_code="20095")
        return store.save_contact(replace(maria, address=address, salutation=""))

    def test_they_are_first_written_to_in_german(self, write):
        dialog = write()
        assert dialog.draft().language is NoteLanguage.GERMAN
        assert "heute" in dialog.draft().text
