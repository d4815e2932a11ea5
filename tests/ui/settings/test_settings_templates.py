"""Templates are managed in Settings, and each change is undone."""

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QImage

from desktop.domain.note_languages import NoteLanguage
from desktop.domain.occasions import Channel
from desktop.ui.forms.template_dialog import TemplateDialog
from desktop.ui.live.live_writing import own_templates
from desktop.ui.settings.settings_dialog import SettingsDialog
from desktop.ui.writing.template_rows import TemplateRows
from tests.ui.test_accessibility import nameless

pytestmark = pytest.mark.usefixtures("me")


@pytest.fixture
def section(window, qtbot):
    window.menus.settings.trigger()
    dialog = window.findChild(SettingsDialog)
    qtbot.waitUntil(dialog.isActiveWindow)
    return dialog.go_to("templates")


@pytest.fixture
def listed(section):
    return lambda: [section.rows.index(row, 0).data() for row in range(section.rows.rowCount())]


def test_the_shipped_ones_are_listed_for_each_kind_of_note(section, listed, qtbot):
    shipped = ["As usual (built in)", "Warmer (built in)", "Shorter (built in)"]
    assert listed() == [*shipped, "More formal (built in)"]
    assert section.words.text().startswith("{greeting},")
    before = section.words.text()
    qtbot.keyClick(section.channel, Qt.Key.Key_Down)
    assert listed()[:3] == shipped
    assert section.words.text() != before
    assert not section.delete.isEnabled()


def test_editing_a_shipped_one_makes_it_ones_own(section, listed, store, qtbot, click):
    click(section.edit)
    dialog = section.window().findChild(TemplateDialog)
    assert "Dear Maria Alvarez," in dialog.seen.text()
    dialog.name.setText("For engineers")
    dialog.text.setPlainText("{greeting},\n\nHello [you].\n\n{signature}")
    assert dialog.seen.text() == "Dear Maria Alvarez,\n\nHello [you].\n\nJordan"
    click(dialog.save)
    assert listed()[0] == "For engineers"
    (mine,) = own_templates(store)
    assert (mine.channel, mine.language) == (Channel.CARD, NoteLanguage.ENGLISH)


def test_a_template_is_added_duplicated_deleted_and_all_is_undone(
    section, listed, window, store, qtbot, click
):
    click(section.new)
    dialog = section.window().findChild(TemplateDialog)
    qtbot.keyClicks(dialog.name, "Mine")
    with qtbot.waitSignal(dialog.destroyed):
        click(dialog.save)
    click(section.copy)
    assert listed()[:2] == ["Mine", "Mine, mine"]
    click(section.delete)
    assert len(own_templates(store)) == 1
    window.history.undo()
    assert listed()[:2] == ["Mine", "Mine, mine"]
    window.history.undo()
    window.history.undo()
    assert own_templates(store) == []


def test_a_template_without_a_name_is_refused_in_place(section, store, qtbot, click):
    click(section.new)
    dialog = section.window().findChild(TemplateDialog)
    click(dialog.save)
    assert "needs a name" in dialog.trouble.sentence
    assert own_templates(store) == []


def test_a_value_and_a_gap_are_inserted_from_a_list(section, qtbot, click):
    click(section.new)
    dialog = section.window().findChild(TemplateDialog)
    dialog.text.setPlainText("")
    value, gap = dialog.insert.menu().actions()[4], dialog.insert.menu().actions()[-1]
    value.trigger()
    assert dialog.text.toPlainText() == "{position}"
    gap.trigger()
    qtbot.keyClicks(dialog.text, "the job")
    assert dialog.text.toPlainText() == "{position}[the job]"


def test_every_control_has_a_name(section, click):
    assert nameless(section) == []
    click(section.new)
    assert nameless(section.window().findChild(TemplateDialog)) == []


def test_the_rows_are_a_sound_model(section, qtmodeltester):
    rows = TemplateRows()
    qtmodeltester.check(rows)
    qtmodeltester.check(section.rows)


def test_a_pasted_picture_is_refused_beside_the_words(section, click):
    click(section.new)
    dialog = section.window().findChild(TemplateDialog)
    data = QMimeData()
    data.setImageData(QImage(8, 8, QImage.Format.Format_RGB32))
    dialog.text.insertFromMimeData(data)
    assert "words only" in dialog.trouble.sentence
