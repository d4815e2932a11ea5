"""Duplicates are looked for, looked at side by side, merged or kept apart; all can be undone."""

from dataclasses import replace
from functools import partial

import pytest
from PySide6.QtCore import Qt

from desktop.domain.contacts import Contact
from desktop.domain.duplicates import Duplicate, DuplicateLine
from desktop.store.books import open_book
from desktop.store.contact_search import search_contacts
from desktop.store.contacts import NoSuchContact
from desktop.ui.book.duplicates_dialog import DuplicatesDialog
from desktop.ui.book.pairs_model import PairsModel
from desktop.ui.live.live_duplicates import find_pairs
from desktop.ui.system.background import Worker
from desktop.ui.widgets.long_work import LongWork
from desktop.ui.widgets.two_line_rows import SECOND_ROLE
from desktop.ui.widgets.work_page import WorkPage

ONE = Contact("Maria Alvarez", "Northwind", "Analyst", email="maria@example.com", notes="Rows.")
OTHER = Contact("Maria Álvarez", "Northwind", "Head", email="maria@example.com", phone="555 0100")


@pytest.fixture
def worker(qapp):
    made = Worker(qapp)
    yield made
    made.retire()
    made.deleteLater()


@pytest.fixture
def twins(store):
    return store.save_contact(ONE), store.save_contact(OTHER)


@pytest.fixture
def ask(store, window, worker, qtbot):
    """The dialog, shown, when it has looked through the book."""

    def ask():
        dialog = DuplicatesDialog(store, window.editing.steps, worker, window)
        with qtbot.waitSignal(dialog.search.done):
            dialog.open()
        return dialog

    return ask


@pytest.fixture
def merge(click, qtbot):
    """Clicks on Merge, and waits until it is done."""

    def merge(dialog):
        rows = dialog.model.rowCount()
        click(dialog.merge)
        qtbot.waitUntil(lambda: bool(dialog.trouble.sentence) or is_gone_on(dialog, rows))

    def is_gone_on(dialog, rows):
        is_at_the_next = dialog.pair.choices is not None or dialog.nobody.isVisible()
        return is_at_the_next and dialog.model.rowCount() < rows

    return merge


def test_the_model_of_pairs_is_one_that_qt_can_use(qtmodeltester):
    model = PairsModel()
    line = DuplicateLine(Duplicate(1, 2, 95, ("5550100",)), ("Ann", "Anne"), ("", "Acme"))
    model.show_lines([line, replace(line, names=("Bo", "Bo"))])
    qtmodeltester.check(model)
    assert model.index(0).data() == "Ann · Anne"
    assert model.index(0).data(SECOND_ROLE) == "Same phone number"
    assert model.index(1).data() == "Bo"
    model.take_out(line)
    assert model.lines == (replace(line, names=("Bo", "Bo")),)


def test_two_who_are_one_are_merged_field_by_field_and_undo_parts_them(
    twins, store, window, ask, click, merge
):
    dialog = ask()
    assert dialog.model.index(0).data(SECOND_ROLE) == "Same e-mail address"
    click(dialog.pair.choices.pair("job_title")[1].radio)
    merge(dialog)
    one, gone = twins
    merged = store.contact(one.id)
    assert (merged.name, merged.job_title, merged.phone) == ("Maria Alvarez", "Head", "555 0100")
    with pytest.raises(NoSuchContact):
        store.contact(gone.id)
    assert dialog.nobody.isVisible()
    assert not dialog.merge.isVisible()
    dialog.close()
    window.history.undo()
    assert store.contact(one.id) == one
    assert store.contact(gone.id) == gone


def test_the_book_is_backed_up_before_the_first_of_some_merges(twins, store, book, ask, merge):
    store.save_contact(Contact("Jon Smith", "Acme"))
    store.save_contact(Contact("John Smith", "Acme"))
    dialog = ask()
    for _ in range(2):
        merge(dialog)
    assert dialog.nobody.isVisible()
    (backup,) = book.path.parent.rglob("*before-merge.book")
    kept = open_book(backup)
    with kept.sessions() as session:
        assert len(search_contacts(session)) == 4
    kept.close()


def test_the_backup_can_be_stopped_and_nothing_is_merged_then(
    twins, store, book, ask, click, qtbot
):
    dialog = ask()
    click(dialog.merge)
    click(dialog.saving.stop)
    assert dialog.found.isVisible()
    qtbot.waitUntil(dialog.list.hasFocus)
    assert store.contact(twins[1].id) == twins[1]
    click(dialog.merge)
    qtbot.waitUntil(dialog.nobody.isVisible)


def test_two_who_are_not_one_are_not_shown_again(twins, store, window, ask, click):
    dialog = ask()
    click(dialog.apart)
    assert dialog.nobody.isVisible()
    dialog.close()
    assert ask().nobody.isVisible()
    window.history.undo()
    assert ask().model.rowCount() == 1


def test_all_of_it_can_be_done_with_keys(twins, store, ask, qtbot):
    dialog = ask()
    qtbot.waitUntil(dialog.list.hasFocus)
    first, _ = dialog.pair.choices.pair("name")
    qtbot.keyClick(dialog.list, Qt.Key.Key_Tab)
    while not first.radio.hasFocus():
        qtbot.keyClick(dialog.focusWidget(), Qt.Key.Key_Tab)
    qtbot.keyClick(first.radio, Qt.Key.Key_Right)
    qtbot.keyClick(dialog, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(dialog.nobody.isVisible)
    assert store.contact(twins[0].id).name == "Maria Álvarez"


def test_merging_goes_on_with_the_next_pair(twins, store, ask, merge):
    store.save_contact(Contact("Jon Smith", "Acme"))
    store.save_contact(Contact("John Smith", "Acme"))
    dialog = ask()
    assert dialog.model.rowCount() == 2
    merge(dialog)
    assert dialog.model.rowCount() == 1
    assert "Smith" in dialog.pair.merged()[0].name
    assert dialog.told.text().startswith("Merged Maria")


def test_what_was_changed_meanwhile_is_not_merged_but_said(twins, store, ask, merge):
    dialog = ask()
    store.save_contact(replace(twins[0], notes="Runs."))
    merge(dialog)
    assert dialog.trouble.sentence
    assert store.contact(twins[1].id) == twins[1]


def test_a_search_tells_how_far_it_is(twins, store, worker, qtbot):
    search = LongWork(worker, worker)
    page = WorkPage()
    qtbot.addWidget(page)
    search.moved.connect(page.show_share)
    with qtbot.waitSignal(search.done):
        search.start(partial(find_pairs, store))
    assert page.bar.value() == page.bar.maximum()


def test_a_search_that_is_called_off_finds_nothing(twins, store, window, worker, qtbot, click):
    dialog = DuplicatesDialog(store, window.editing.steps, worker, window)
    found = []
    dialog.search.done.connect(found.append)
    dialog.open()
    with qtbot.waitSignal(dialog.destroyed):
        click(dialog.searching.stop)
    worker.retire()
    assert not found


def test_a_book_without_pairs_says_so(ask):
    assert ask().nobody.isVisible()
