"""What the user applies for: listed, added, moved on, deleted and brought back."""

from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt

from desktop.domain.events import Event
from desktop.domain.occasions import Occasion
from desktop.domain.positions import Position, Stage, StageChange
from desktop.domain.refusals import Refusal
from desktop.store import position_lists
from desktop.ui.forms.position_dialog import PositionDialog
from desktop.ui.live.live_positions import save_position
from desktop.ui.positions.positions_dialog import PositionsDialog
from desktop.ui.positions.positions_model import PositionsModel
from tests.ui.conftest import TODAY

ANALYST = Position("Data analyst", "Northwind", source="their site", stage=Stage.APPLIED)
EDITOR = Position("Editor", "Times", stage=Stage.REJECTED)


@pytest.fixture
def kept(store):
    return [save_position(store, position, TODAY) for position in (ANALYST, EDITOR)]


@pytest.fixture
def dialog(window, qtbot):
    """The list, opened by its keys, with what there is on it."""
    keys = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    qtbot.keyClick(window, Qt.Key.Key_J, keys)
    made = window.findChild(PositionsDialog)
    qtbot.waitUntil(lambda: made.states.currentIndex() != 0)
    return made


def names(dialog):
    return [dialog.model.index(row).data() for row in range(dialog.model.rowCount())]


def waits_for(dialog, qtbot, *wanted):
    qtbot.waitUntil(lambda: names(dialog) == list(wanted))


def test_the_list_is_a_model_as_qt_wants_them(qapp, qtmodeltester):
    model = PositionsModel()
    model.show_positions([ANALYST, EDITOR], has_more=True)
    qtmodeltester.check(model)
    model.add_positions([ANALYST], has_more=False)
    qtmodeltester.check(model)


def test_a_book_without_any_says_what_to_do(dialog, click):
    assert dialog.nothing.isVisible()
    click(dialog.nothing.act)
    assert dialog.findChild(PositionDialog).isVisible()


def test_a_list_that_cannot_be_read_says_why_and_is_read_again_on_a_click(
    kept, store, dialog, click, qtbot, monkeypatch
):
    def locked(*_asked):
        raise Refusal("The book is in use.")

    with monkeypatch.context() as trouble:
        trouble.setattr(position_lists, "position_page", locked)
        store.events_changed.emit()
        qtbot.waitUntil(lambda: dialog.trouble.sentence == "The book is in use.")
    click(dialog.trouble.mend)
    qtbot.waitUntil(lambda: dialog.trouble.sentence == "")
    assert names(dialog) == ["Editor", "Data analyst"]


def test_the_newest_stands_first_with_its_stage(kept, dialog):
    assert names(dialog) == ["Editor", "Data analyst"]
    told = dialog.model.index(1).data(Qt.ItemDataRole.AccessibleTextRole)
    assert told == "Data analyst, Northwind, Applied"


def test_positions_are_searched_and_narrowed_by_stage(kept, dialog, qtbot):
    qtbot.keyClicks(dialog.top.search, "north")
    waits_for(dialog, qtbot, "Data analyst")
    dialog.top.search.clear()
    waits_for(dialog, qtbot, "Editor", "Data analyst")
    dialog.top.stages.setFocus()
    qtbot.keyClick(dialog.top.stages, Qt.Key.Key_Down)
    waits_for(dialog, qtbot, "Data analyst")
    qtbot.keyClick(dialog.top.stages, Qt.Key.Key_Down)
    waits_for(dialog, qtbot, "Editor")


def test_a_new_position_is_added_and_chosen(kept, dialog, qtbot, click):
    click(dialog.new)
    form = dialog.findChild(PositionDialog)
    qtbot.keyClicks(form.title, "Librarian")
    qtbot.keyClicks(form.organization, "Salem Library")
    click(form.save)
    waits_for(dialog, qtbot, "Librarian", "Editor", "Data analyst")
    assert dialog.chosen.organization == "Salem Library"


def test_a_position_without_a_name_is_refused_in_place(dialog, click):
    click(dialog.nothing.act)
    form = dialog.findChild(PositionDialog)
    click(form.save)
    assert "needs a title or an organization" in form.trouble.sentence


def test_another_stage_is_kept_with_the_day_it_was_reached(kept, dialog, qtbot, click, window):
    dialog.list.setCurrentIndex(dialog.model.index(1))
    qtbot.keyClick(dialog.list, Qt.Key.Key_Return)
    form = dialog.findChild(PositionDialog)
    form.stage.setCurrentIndex(form.stage.findData(Stage.OFFER))
    click(form.save)
    qtbot.waitUntil(lambda: dialog.chosen.stage is Stage.OFFER)
    assert dialog.chosen.history == (
        StageChange(Stage.APPLIED, TODAY),
        StageChange(Stage.OFFER, TODAY),
    )
    window.history.undo()
    qtbot.waitUntil(lambda: dialog.chosen.stage is Stage.APPLIED)


def test_a_deleted_position_can_be_brought_back(kept, dialog, qtbot, click, window):
    click(dialog.delete)
    waits_for(dialog, qtbot, "Data analyst")
    window.history.undo()
    waits_for(dialog, qtbot, "Editor", "Data analyst")


def test_all_that_a_position_holds_can_be_entered(store, dialog, qtbot, click):
    click(dialog.nothing.act)
    form = dialog.findChild(PositionDialog)
    for field, words in (
        (form.title, "Librarian"),
        (form.source, "a friend"),
        (form.link, "https://example.com/job"),
        (form.notes, "Two days from home."),
    ):
        qtbot.keyClicks(field, words)
    click(form.applied.known)
    click(form.closing.known)
    click(form.save)
    waits_for(dialog, qtbot, "Librarian")
    kept = dialog.chosen
    assert (kept.source, kept.link, kept.notes) == (
        "a friend",
        "https://example.com/job",
        "Two days from home.",
    )
    assert (kept.applied_on, kept.closing_on) == (TODAY, TODAY)


def test_the_position_of_an_event_is_changed_from_its_page(
    store, kept, maria, window, qtbot, click
):
    store.save_event(Event(maria.id, Occasion.PERSONAL_INTERVIEW, TODAY, position_id=kept[0].id))
    with qtbot.waitSignal(window.events.shown):
        window.go_to("events")
    click(window.events.page.stage)
    form = window.findChild(PositionDialog)
    assert form.title.text() == "Data analyst"
    form.stage.setCurrentIndex(form.stage.findData(Stage.INTERVIEW))
    with qtbot.waitSignal(window.events.shown):
        click(form.save)
    told = [label.text() for label in window.events.page.findChildren(type(window.toast.words))]
    assert any("Interviewed 22 Nov 2026" in words for words in told)


def test_many_positions_come_as_the_list_is_scrolled(store, dialog, qtbot):
    for number in range(130):
        save_position(store, Position(f"Post {number}"), date(2026, 1, 1) + timedelta(number))
    qtbot.waitUntil(lambda: dialog.model.rowCount() == 100)
    dialog.list.scrollToBottom()
    qtbot.waitUntil(lambda: dialog.model.rowCount() == 130)
