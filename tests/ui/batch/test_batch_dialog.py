"""One note to many people, from the window: looked over, changed for one, saved, marked as sent."""

import csv
from dataclasses import replace

import pypdfium2
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QDialog, QFileDialog

from desktop.domain.contacts import Contact
from desktop.domain.note_languages import NoteLanguage
from desktop.domain.sent_notes import Delivery
from desktop.ui.batch.batch_dialog import BatchDialog
from desktop.ui.batch.batch_words import TABLE
from desktop.ui.batch.recipients_model import NUMBER_ROLE, STATE, Found, RecipientsModel
from desktop.ui.batch.save_batch_dialog import SaveBatchDialog
from desktop.ui.files.columns_dialog import ColumnsDialog
from desktop.ui.forms.sender_dialog import SenderDialog
from desktop.ui.writing.hand_panel import HandPanel
from tests.ui.conftest import MARIA
from tests.ui.test_accessibility import nameless

TEXT = "{greeting},\n\nThank you<, and for {talked_about}>.\n\nWarmly,\n{signature}"
NOBODY = Contact("Nemo Nowhere")


@pytest.fixture
def crowd(store, maria, interview):
    """Three people with addresses, of whom one was met, and one without."""
    for name in ("Ada Byron", "Bo Chen"):
        store.save_contact(replace(MARIA, name=name, salutation="", email="", tags=("Friends",)))
    return store.save_contact(NOBODY)


@pytest.fixture
def open_for(me, crowd, window, qtbot):
    """Open the window for whoever is marked, and write to them."""

    def open_for(*names):
        rows = window.contacts.list
        rows.list.clearSelection()
        for row in range(rows.model.rowCount()):
            index = rows.model.index(row, 0)
            if index.data() in names:
                flag = rows.list.selectionModel().SelectionFlag.Select
                rows.list.selectionModel().select(index, flag)
        window.menus.contact_actions.many.trigger()
        dialog = window.findChild(BatchDialog)
        dialog.words.editor.setPlainText(TEXT)
        qtbot.waitUntil(lambda: dialog.check.newest.is_whole)
        return dialog

    return open_for


@pytest.fixture
def everybody(open_for):
    return open_for("Maria Alvarez", "Ada Byron", "Bo Chen", "Nemo Nowhere")


def rows(dialog):
    model = dialog.people.model
    return [[model.index(r, c).data() for c in range(3)] for r in range(model.rowCount())]


def choose(dialog, name):
    model = dialog.people.model
    for row in range(model.rowCount()):
        if model.index(row, 0).data().startswith(name):
            dialog.people.table.setCurrentIndex(model.index(row, 0))


def save(dialog, qtbot, click, folder, *, each=False):
    click(dialog.bar.save)
    asked = dialog.findChild(SaveBatchDialog)
    if each:
        asked.each.setChecked(True)
    click(asked.save)
    picker = dialog.findChild(QFileDialog)
    picker.selectFile(str(folder))
    picker.accept()
    qtbot.waitUntil(dialog.bar.mark.isVisible)


def texts(path):
    with pypdfium2.PdfDocument(path) as document:
        return [" ".join(page.get_textpage().get_text_range().split()) for page in document]


def test_the_model_keeps_to_what_qt_asks(qtmodeltester, everybody):
    qtmodeltester.check(everybody.people.model)


def test_an_empty_model_keeps_to_it_too(qtmodeltester):
    model = RecipientsModel()
    model.show_found(Found({}))
    qtmodeltester.check(model)


def test_every_control_has_a_name(everybody):
    assert nameless(everybody) == []


def test_the_table_says_who_cannot_be_written_to_and_why(everybody):
    assert [(row[0].partition(",")[0], row[2]) for row in rows(everybody)] == [
        ("Ada Byron", "Ready"),
        ("Bo Chen", "Ready"),
        ("Maria Alvarez", "Ready"),
        ("Nemo Nowhere", "There is no postal address."),
    ]
    assert everybody.people.count.text().startswith("3 card(s), 1 cannot be")
    choose(everybody, "Nemo")
    assert everybody.people.why.text() == "There is no postal address."


def test_names_and_addresses_have_the_room_that_what_is_said_of_cards_leaves(open_for, qtbot):
    dialog = open_for("Maria Alvarez", "Ada Byron")
    header = dialog.people.table.horizontalHeader()
    assert header.sectionSize(STATE) < header.sectionSize(0)
    dialog.words.editor.setPlainText(f"{TEXT} [what they did]")
    qtbot.waitUntil(lambda: "[what they did]" in rows(dialog)[0][STATE])
    whole = dialog.people.table.viewport().width()
    assert header.sectionSize(0) < header.sectionSize(STATE) <= whole // 2


def test_only_those_in_trouble_can_be_shown(everybody, qtbot):
    qtbot.keyClick(everybody.people.only, Qt.Key.Key_Space)
    assert [row[0] for row in rows(everybody)] == ["Nemo Nowhere"]


def test_unfilled_gaps_are_told_of_each(everybody, qtbot):
    everybody.words.editor.setPlainText(TEXT.replace("Thank you", "Thank you for [the tea]"))
    qtbot.waitUntil(lambda: len(everybody.check.newest.troubles) == 4)
    assert "[the tea]" in rows(everybody)[0][2]
    assert not everybody.bar.save.isEnabled()


def test_whose_text_does_not_fit_is_told_and_mended_for_one(everybody, qtbot):
    choose(everybody, "Ada")
    everybody.people.editor.setPlainText("Dear Ada, " + "a very long story, " * 400)
    qtbot.waitUntil(lambda: everybody.check.newest.is_whole)
    assert "lines too long for the US A2" in rows(everybody)[0][2]
    everybody.people.editor.setPlainText("Dear Ada, this is for you alone.\n\nJordan")
    qtbot.waitUntil(lambda: everybody.check.newest.is_whole)
    assert rows(everybody)[0][2] == "Own words"
    assert everybody.people.as_all.isVisible()


def test_ones_own_words_stay_while_all_others_change_and_can_be_taken_back(everybody, qtbot, click):
    choose(everybody, "Bo")
    everybody.people.editor.setPlainText("Bo, just for you.")
    everybody.words.editor.setPlainText("{greeting}, hello.\n\n{signature}")
    assert everybody.people.editor.toPlainText() == "Bo, just for you."
    click(everybody.people.as_all)
    assert everybody.people.editor.toPlainText() == "Dear Bo Chen, hello.\n\nJordan"


def test_what_was_talked_about_is_filled_in_for_whom_it_is_known(everybody):
    choose(everybody, "Maria")
    assert "for the weekly releases" in everybody.people.editor.toPlainText()
    choose(everybody, "Ada")
    assert "Thank you." in everybody.people.editor.toPlainText()


def test_days_are_said_in_the_language_of_the_note_and_own_words_stay(everybody, qtbot):
    choose(everybody, "Bo")
    everybody.people.editor.setPlainText("Bo, just for you.")
    everybody.words.editor.setPlainText("{greeting}, <{day}>")
    language = everybody.words.language
    language.setCurrentIndex(language.findData(NoteLanguage.GERMAN))
    language.activated.emit(language.currentIndex())
    qtbot.waitUntil(everybody.bar.save.isEnabled)
    choose(everybody, "Maria")
    assert everybody.people.editor.toPlainText() == "Guten Tag Maria Alvarez, heute"
    choose(everybody, "Bo")
    assert everybody.people.editor.toPlainText() == "Bo, just for you."


def test_the_card_of_the_chosen_one_is_shown(everybody, qtbot):
    qtbot.waitUntil(lambda: everybody.people.view.page is not None)
    assert everybody.people.view.accessibleDescription().startswith("Dear Ada")


def test_it_is_saved_as_one_pdf_with_envelopes_in_the_same_order_and_a_list(
    everybody, qtbot, click, tmp_path
):
    save(everybody, qtbot, click, tmp_path)
    [folder] = tmp_path.glob("Cards*")
    assert sorted(file.name for file in folder.iterdir()) == [
        "cards.pdf",
        "envelopes.pdf",
        "packing list.pdf",
    ]
    cards, envelopes = texts(folder / "cards.pdf"), texts(folder / "envelopes.pdf")
    names = ("Ada", "Bo", "Ms. Alvarez")
    assert [name in card for name, card in zip(names, cards, strict=True)] == [True] * 3
    for name, envelope in zip(("ADA", "BO", "MARIA"), envelopes, strict=True):
        assert name in envelope.upper()
    assert "3 cards with their envelopes" in texts(folder / "packing list.pdf")[0]


def test_it_is_saved_as_a_pdf_for_each_person(everybody, qtbot, click, tmp_path):
    save(everybody, qtbot, click, tmp_path, each=True)
    [folder] = tmp_path.glob("Cards*")
    assert sorted(file.name for file in folder.iterdir())[:2] == [
        "1 Ada Byron card.pdf",
        "1 Ada Byron envelope.pdf",
    ]


def test_all_are_marked_as_sent_in_one_step_that_can_be_undone(
    everybody, window, store, maria, interview, qtbot, click, tmp_path
):
    save(everybody, qtbot, click, tmp_path)
    with qtbot.waitSignal(window.history.noted) as noted:
        click(everybody.bar.mark)
    assert noted.args[0].done == "Marked 3 card(s) as sent."
    thanked = store.events_of(maria.id)[0].thanked
    assert (thanked.how, len(store.events_of(maria.id))) == (Delivery.SAVED, 1)
    ada, bo = (each for each in people_of(store) if each.name in ("Ada Byron", "Bo Chen"))
    assert [event.occasion.title for event in store.events_of(ada.id)] == ["Card to many"]
    assert store.sent_note(store.events_of(bo.id)[0].thanked.id).text.startswith("Dear Bo Chen")
    window.history.undo()
    assert store.events_of(maria.id)[0].thanked is None
    assert store.events_of(ada.id) == []
    window.history.redo()
    assert len(store.events_of(ada.id)) == 1


def people_of(store):
    from desktop.store.contacts import all_names, contacts

    with store.reading() as session:
        return contacts(session, all_names(session))


def test_another_word_takes_back_that_it_was_saved(everybody, qtbot, click, tmp_path):
    save(everybody, qtbot, click, tmp_path)
    everybody.words.editor.setPlainText("Something else.\n\n{signature}")
    assert everybody.bar.mark.isHidden()


def test_stopping_leaves_nothing_behind(everybody, qtbot, click, tmp_path, monkeypatch):
    click(everybody.bar.save)
    click(everybody.findChild(SaveBatchDialog).save)
    picker = everybody.findChild(QFileDialog)
    picker.selectFile(str(tmp_path))
    picker.accept()
    click(everybody.waiting.stop)
    assert everybody.bar.save.isEnabled()
    qtbot.waitUntil(lambda: not list(tmp_path.glob("Cards*")))
    assert everybody.bar.mark.isHidden()


def test_the_folder_is_opened(everybody, qtbot, click, tmp_path, monkeypatch):
    urls = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: not urls.append(url))
    save(everybody, qtbot, click, tmp_path)
    click(everybody.bar.show_folder)
    assert urls[0].toLocalFile().startswith(str(tmp_path))


def test_the_hands_are_seen_writing_how_the_note_begins(everybody, qtbot):
    everybody.words.choices.hand.showPopup()
    panel = everybody.findChild(HandPanel)
    panel.chosen.emit("everyday")
    assert everybody.words.draft().hand == everybody.words.choices.hand.currentData()


def test_everybody_of_a_tag_is_written_to(open_for, qtbot):
    dialog = open_for()
    source = dialog.words.source
    names = [source.itemText(row) for row in range(source.count())]
    source.setCurrentIndex(names.index("Tag: Friends"))
    source.activated.emit(source.currentIndex())
    qtbot.waitUntil(lambda: len(rows(dialog)) == 2)
    assert [row[0].partition(",")[0] for row in rows(dialog)] == ["Ada Byron", "Bo Chen"]


class TestOfATable:
    """People who stand in a spreadsheet, some of them in the book."""

    @pytest.fixture
    def table(self, tmp_path):
        path = tmp_path / "guests.csv"
        with path.open("w", encoding="utf-8", newline="") as file:
            header = ("Name", "Firm", "Street", "City", "State", "ZIP", "Dish")
            street = MARIA.address.street
            maria = ("Maria Alvarez", MARIA.organization, street, "Portland", "OR", "97201", "pie")
            cy = ("Cy Young", "", "1 Main St", "Austin", "TX", "78701", "soup")
            csv.writer(file).writerows([header, maria, cy])
        return path

    @pytest.fixture
    def dialog(self, open_for, table, qtbot):
        dialog = open_for()
        source = dialog.words.source
        source.setCurrentIndex(source.findData(TABLE))
        source.activated.emit(source.currentIndex())
        picker = dialog.findChild(QFileDialog)
        picker.selectFile(str(table))
        picker.accept()
        dialog.words.editor.setPlainText("{greeting}, thank you for the {dish}.\n\n{signature}")
        qtbot.waitUntil(lambda: dialog.words.columns.isVisible() and dialog.bar.save.isEnabled())
        return dialog

    def test_its_columns_are_filled_in(self, dialog):
        assert "thank you for the pie" in dialog.people.editor.toPlainText()
        offered = [action.text() for action in dialog.words.values.menu().actions()]
        assert "{dish}" in offered

    def test_what_its_columns_hold_can_be_said(self, dialog, qtbot, click):
        click(dialog.words.columns)
        asked = dialog.findChild(ColumnsDialog)
        asked.uses["Firm"].setCurrentIndex(asked.uses["Firm"].findData("organization"))
        click(asked.save)
        qtbot.waitUntil(lambda: rows(dialog)[0][0] == "Maria Alvarez, Northwind Analytics")

    def test_those_who_are_in_the_book_are_marked_and_the_others_told(
        self, dialog, window, store, maria, qtbot, click, tmp_path
    ):
        folder = tmp_path / "out"
        folder.mkdir()
        save(dialog, qtbot, click, folder)
        with qtbot.waitSignal(window.history.noted) as noted:
            click(dialog.bar.mark)
        assert noted.args[0].done == (
            "Marked 1 card(s) as sent. 1 went to people who are not in the book."
        )
        assert store.events_of(maria.id)[0].thanked is not None

    def test_a_file_without_people_is_told_of(self, dialog, tmp_path, qtbot):
        empty = tmp_path / "empty.csv"
        empty.write_bytes(b"")
        dialog.sources.read_file(str(empty))
        qtbot.waitUntil(lambda: "empty.csv" in dialog.people.trouble.sentence)


def test_before_the_first_note_it_is_asked_whom_it_is_from(window):
    window.menus.contact_actions.many.trigger()
    assert window.findChild(SenderDialog)
    assert window.findChild(BatchDialog) is None


def test_the_window_closes_while_something_goes_on(everybody, qtbot):
    everybody.words.editor.setPlainText("Other words.")
    with qtbot.waitSignal(everybody.destroyed):
        everybody.reject()
    assert isinstance(everybody, QDialog)


def test_rows_know_their_number(everybody):
    model = everybody.people.model
    assert [model.index(row, 0).data(NUMBER_ROLE) for row in range(4)] == [0, 1, 2, 3]
