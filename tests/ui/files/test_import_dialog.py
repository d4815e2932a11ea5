"""Other programs' files come in: read apart, looked through, decided on, written as one step."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QAbstractItemModelTester

from desktop.domain.contacts import Contact
from desktop.domain.imports import Decision, Verdict
from desktop.store.backups import Reason, backups
from desktop.ui.files.columns_dialog import ColumnsDialog
from desktop.ui.files.import_dialog import ImportDialog
from desktop.ui.files.import_rows import ImportRows, Shown
from desktop.ui.live.live_contacts import first_contacts
from desktop.ui.look.theme import XS
from tests.ui.conftest import drop
from tests.ui.test_accessibility import nameless

CARDS = """\
BEGIN:VCARD
VERSION:3.0
FN:Tom Okafor
ORG:Harbor & Pine
EMAIL:tom@example.com
END:VCARD
BEGIN:VCARD
VERSION:3.0
FN:Maria Alvarez
ORG:Northwind Analytics
TITLE:Head of Data
EMAIL:maria@example.com
END:VCARD
BEGIN:VCARD
VERSION:3.0
END:VCARD
"""
NO_KEYS = Qt.KeyboardModifier.NoModifier
TABLE = "Name;Wo man schreibt\nAda Byron;ada@example.com\n"


@pytest.fixture
def cards(tmp_path):
    path = tmp_path / "friends.vcf"
    path.write_text(CARDS, "utf-8")
    return path


@pytest.fixture
def bring(window, qtbot):
    """Open the dialog on a file, and wait until it can be looked through."""

    def bring(path):
        window.tools.importing.bring([str(path)])
        dialog = window.findChild(ImportDialog)
        qtbot.waitUntil(lambda: dialog.stack.currentWidget() is dialog.found, timeout=20_000)
        return dialog

    return bring


def rows(dialog):
    return [dialog.found.rows.index(row, 0).data() for row in range(dialog.found.rows.rowCount())]


def choose(dialog, name):
    dialog.found.list.setCurrentIndex(dialog.found.rows.index(rows(dialog).index(name), 0))


def names(store):
    return [line.name for line in first_contacts(store, "")]


def test_what_is_found_is_told_before_anything_is_written(maria, store, bring, cards):
    dialog = bring(cards)
    counts = dialog.found.rows.counts()
    assert (counts.new, counts.similar, counts.same, counts.unreadable) == (1, 1, 0, 1)
    assert dialog.foreseen.accessibleName() == "Add 1, merge 1, skip 0"
    assert names(store) == ["Maria Alvarez"]


def test_importing_adds_and_merges_in_one_step_to_undo(
    maria, store, window, bring, cards, qtbot, click
):
    dialog = bring(cards)
    click(dialog.bring_in)
    qtbot.waitUntil(lambda: dialog.stack.currentWidget() is dialog.ended)
    assert dialog.report.text() == "Of 3: imported 1, merged 1, skipped 0, unreadable 1."
    click(dialog.leave)
    assert names(store) == ["Maria Alvarez", "Tom Okafor"]
    assert store.contact(maria.id).job_title == "Head of Data"
    window.menus.undo.trigger()
    assert names(store) == ["Maria Alvarez"]
    assert store.contact(maria.id) == maria


def test_enter_imports_what_is_listed_and_then_closes(maria, store, window, bring, cards, qtbot):
    dialog = bring(cards)
    qtbot.keyClick(dialog.found.list, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: dialog.stack.currentWidget() is dialog.ended)
    with qtbot.waitSignal(dialog.destroyed):
        qtbot.keyClick(dialog.leave, Qt.Key.Key_Return)
    assert names(store) == ["Maria Alvarez", "Tom Okafor"]


def test_the_book_is_backed_up_before(book, bring, cards, qtbot, click):
    dialog = bring(cards)
    click(dialog.bring_in)
    qtbot.waitUntil(lambda: dialog.stack.currentWidget() is dialog.ended)
    assert [each.reason for each in backups(book.path)] == [Reason.IMPORT]


def test_somebody_alike_is_shown_side_by_side_and_may_be_added_as_new(
    maria, store, bring, cards, qtbot, click
):
    dialog = bring(cards)
    choose(dialog, "Maria Alvarez")
    assert dialog.found.detail.choices is not None
    click(dialog.found.detail.buttons[Decision.ADD])
    assert dialog.foreseen.accessibleName() == "Add 2, merge 0, skip 0"
    click(dialog.bring_in)
    qtbot.waitUntil(lambda: dialog.stack.currentWidget() is dialog.ended)
    assert names(store).count("Maria Alvarez") == 2


def test_a_field_of_the_file_can_be_chosen(store, bring, cards, qtbot, click):
    known = store.save_contact(
        Contact("Maria Alvarez", "Northwind", "Analyst", email="maria@example.com")
    )
    dialog = bring(cards)
    choose(dialog, "Maria Alvarez")
    _, theirs = dialog.found.detail.choices.pair("job_title")
    qtbot.mouseClick(theirs, Qt.MouseButton.LeftButton)
    click(dialog.bring_in)
    qtbot.waitUntil(lambda: dialog.stack.currentWidget() is dialog.ended)
    assert store.contact(known.id).job_title == "Head of Data"


def test_somebody_can_be_skipped(store, bring, cards, qtbot, click):
    dialog = bring(cards)
    choose(dialog, "Tom Okafor")
    click(dialog.found.detail.buttons[Decision.SKIP])
    click(dialog.bring_in)
    qtbot.waitUntil(lambda: dialog.stack.currentWidget() is dialog.ended)
    assert names(store) == ["Maria Alvarez"]


def test_what_is_unreadable_says_where_and_why(bring, cards):
    dialog = bring(cards)
    dialog.found.shown.setCurrentIndex(dialog.found.shown.findData(Shown.UNREADABLE))
    dialog.found.shown.activated.emit(dialog.found.shown.currentIndex())
    assert len(rows(dialog)) == 1
    told = "\n".join(
        label.text() for label in dialog.found.detail.findChildren(type(dialog.report))
    )
    assert "friends.vcf, line 14" in told


def test_a_table_of_unknown_columns_is_read_as_the_user_says(tmp_path, store, bring, qtbot, click):
    path = tmp_path / "liste.csv"
    path.write_text(TABLE, "utf-8")
    dialog = bring(path)
    named, other = dialog.heading.about.geometry(), dialog.heading.columns.geometry()
    assert named.right() == other.right()
    assert 0 < named.top() - other.bottom() <= 2 * XS
    click(dialog.heading.columns)
    asked = dialog.findChild(ColumnsDialog)
    field = asked.uses["Wo man schreibt"]
    field.setCurrentIndex(field.findData("email"))
    assert nameless(asked) == []
    click(asked.save)
    qtbot.waitUntil(lambda: dialog.stack.currentWidget() is dialog.found, timeout=20_000)
    click(dialog.bring_in)
    qtbot.waitUntil(lambda: dialog.stack.currentWidget() is dialog.ended)
    assert not dialog.heading.columns.isVisible()
    [line] = first_contacts(store, "")
    assert store.contact(line.id).email == "ada@example.com"


def test_a_file_with_nobody_in_it_is_told(tmp_path, bring):
    path = tmp_path / "empty.vcf"
    path.write_bytes(b"")
    dialog = bring(path)
    assert dialog.heading.trouble.sentence
    assert not dialog.bring_in.isEnabled()


def test_reading_can_be_stopped(window, cards, store, qtbot):
    window.tools.importing.bring([str(cards)])
    dialog = window.findChild(ImportDialog)
    with qtbot.waitSignal(dialog.destroyed):
        dialog.waiting.stop.click()
    assert names(store) == []


def test_files_dropped_on_the_window_are_looked_through(window, cards, qtbot):
    drop(window, cards)
    dialog = window.findChild(ImportDialog)
    qtbot.waitUntil(lambda: dialog.stack.currentWidget() is dialog.found, timeout=20_000)
    assert "Tom Okafor" in rows(dialog)


def test_what_was_copied_is_looked_through(window, qtbot):
    QGuiApplication.clipboard().setText(CARDS)
    window.menus.import_copied.trigger()
    QGuiApplication.clipboard().clear()
    dialog = window.findChild(ImportDialog)
    qtbot.waitUntil(lambda: dialog.stack.currentWidget() is dialog.found, timeout=20_000)
    assert "Tom Okafor" in rows(dialog)


def test_every_control_of_it_has_a_name(maria, bring, cards):
    dialog = bring(cards)
    choose(dialog, "Maria Alvarez")
    assert nameless(dialog) == []


def test_the_model_keeps_to_the_rules_of_models(bring, cards, qapp):
    dialog = bring(cards)
    model = ImportRows()
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    model.take(dialog.found.rows.candidates, ())
    model.show_only(Shown.NEW)
    model.decide(model.candidates[0].decided(Decision.SKIP))
    assert model.candidates[0].verdict is Verdict.NEW
    assert model.index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole).endswith("skip")
    del tester
