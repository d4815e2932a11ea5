"""The screen of today: what is owed, and what is done about it by clicks and keys."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QHelpEvent
from PySide6.QtWidgets import QApplication, QMenu, QToolTip

from desktop.domain.contacts import Contact
from desktop.domain.events import Event
from desktop.domain.occasions import Channel, Occasion
from desktop.domain.owed import OwedSection
from desktop.domain.refusals import Refusal
from desktop.store import owed_lists
from desktop.store.adding import add_contacts, add_events
from desktop.store.follow_ups import recompute
from desktop.ui.forms.contact_dialog import ContactDialog
from desktop.ui.forms.snooze_dialog import SnoozeDialog
from desktop.ui.live.live_store import LiveStore
from desktop.ui.live.live_today import PAGE
from desktop.ui.today.owed_model import OWED_ROLE, SECTION_ROLE
from desktop.ui.today.snooze_menu import SnoozeMenu
from desktop.ui.window.main_window import MainWindow
from desktop.ui.writing.writing_dialog import WritingDialog
from tests.ui.conftest import MARIA, TODAY
from tests.ui.test_accessibility import nameless

Key = Qt.Key


@pytest.fixture
def met(store):
    """Somebody one talked with on the telephone so many days ago: thanks are late after a day."""

    def met(name, days=0, occasion=Occasion.TELEPHONE_INTERVIEW, **told):
        person = store.save_contact(replace(MARIA, name=name, **told))
        on = TODAY - timedelta(days=days)
        store.save_event(Event(person.id, occasion, on, talked_about="the weekly releases"))
        return person

    return met


@pytest.fixture
def three(met):
    """Overdue, due today, and due tomorrow, each with a question later on."""
    return [
        met("Ada Byron", 3),
        met("Bea Lind", 0),
        met("Cem Usta", 0, Occasion.INFORMATIONAL_INTERVIEW),
    ]


@pytest.fixture
def opened(store, qtbot):
    """Opens the window on its first screen, and waits for the rows."""

    def opened():
        made = MainWindow(store, today=lambda: TODAY)
        qtbot.addWidget(made)
        with qtbot.waitSignal(made.today.shown), qtbot.waitActive(made):
            made.show()
        return made

    return opened


def rows(window):
    """All that is on the list, sections as such."""
    model = window.today.model
    indexes = [model.index(row, 0) for row in range(model.rowCount())]
    return [
        index.data() if index.data(OWED_ROLE) else index.data(SECTION_ROLE) for index in indexes
    ]


def thanks(window):
    """Those to whom thanks are owed, in order."""
    owed = window.today.model.owed
    return [each.contact_name for each in owed if each.follow_up.key.kind.value == "thank-you"]


def press(window, qtbot, key):
    """A key, and then the list as the book has it."""
    with qtbot.waitSignal(window.today.shown):
        qtbot.keyClick(window.focusWidget(), key)


def back_to(window, qtbot):
    """Bring the window to the front again, which the offscreen platform does not after a menu."""
    with qtbot.waitActive(window):
        window.activateWindow()
    assert QApplication.focusWidget() is window.today.list


def test_the_window_opens_on_what_is_owed_in_its_sections(three, opened):
    window = opened()
    assert window.screens.current is window.today
    assert rows(window)[:4] == [OwedSection.OVERDUE, "Ada Byron", OwedSection.TODAY, "Bea Lind"]
    assert OwedSection.LATER in rows(window)
    assert window.focusWidget() is window.today.list
    assert window.today.list.current.contact_name == "Ada Byron"


def test_today_is_worked_down_by_keyboard_only(three, opened, qtbot):
    window = opened()
    press(window, qtbot, Key.Key_D)
    assert thanks(window) == ["Bea Lind", "Cem Usta"]
    assert window.today.list.current.contact_name == "Bea Lind"
    qtbot.keyClick(window.focusWidget(), Key.Key_S)
    menu = window.findChild(SnoozeMenu)
    with qtbot.waitSignal(window.today.shown):
        qtbot.keyClick(menu, Key.Key_T)
    back_to(window, qtbot)
    assert window.today.list.current.contact_name == "Cem Usta"
    press(window, qtbot, Key.Key_K)
    assert window.focusWidget() is window.today.list
    assert window.toast.words.text().startswith("Skipped:")
    for _ in range(3):
        with qtbot.waitSignal(window.today.shown):
            qtbot.keyClick(window, Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert thanks(window)[:2] == ["Ada Byron", "Bea Lind"]
    assert window.today.list.current.contact_name == "Ada Byron"


def test_a_row_that_keys_go_up_to_is_seen_whole(three, opened, qtbot):
    """The air above the first section's name is left out, above the list's own top."""
    window = opened()
    window.resize(window.width(), window.minimumSizeHint().height())
    shown = window.today.list
    qtbot.keyClick(shown, Key.Key_End)
    while shown.current.contact_name != "Ada Byron":
        qtbot.keyClick(shown, Key.Key_Up)
        row = shown.visualRect(shown.currentIndex()).translated(0, shown.viewport().y())
        assert shown.rect().contains(row)


def test_arrows_go_over_the_names_of_sections(three, opened, qtbot):
    window = opened()
    qtbot.keyClick(window.focusWidget(), Key.Key_Down)
    assert window.today.list.current.contact_name == "Bea Lind"
    qtbot.keyClick(window.focusWidget(), Key.Key_Up)
    assert window.today.list.current.contact_name == "Ada Byron"


@pytest.mark.parametrize("key", [Key.Key_K, Key.Key_Delete])
def test_two_keys_skip(key, three, opened, qtbot):
    window = opened()
    press(window, qtbot, key)
    assert window.toast.words.text() == "Skipped: Ada Byron."
    assert thanks(window) == ["Bea Lind", "Cem Usta"]


def test_ctrl_1_comes_back_to_the_row_where_one_was(three, opened, qtbot):
    window = opened()
    qtbot.keyClick(window.focusWidget(), Key.Key_Down)
    window.go_to("contacts")
    qtbot.keyClick(window, Key.Key_1, Qt.KeyboardModifier.ControlModifier)
    assert window.screens.current is window.today
    assert window.today.list.current.contact_name == "Bea Lind"


def test_enter_writes_by_the_advised_channel(three, opened, qtbot, me):
    window = opened()
    asked = []
    window.today.tasks.write_asked.connect(lambda owed, by: asked.append((owed, by)))
    qtbot.keyClick(window.focusWidget(), Key.Key_Return)
    ((owed, by),) = asked
    assert owed.contact_name == "Ada Byron"
    assert by is owed.advice.channel
    qtbot.waitUntil(lambda: window.findChild(WritingDialog) is not None)


def test_the_button_of_a_row_marks_it_as_done_and_the_toast_takes_that_back(three, opened, click):
    window = opened()
    click(window.today.list.at_current.done)
    assert thanks(window) == ["Bea Lind", "Cem Usta"]
    assert window.toast.words.text() == "Done: Ada Byron."
    click(window.toast.undo)
    assert window.history.newest is None


def test_a_row_under_the_pointer_has_buttons_too(three, opened, qtbot, click):
    window = opened()
    seen = window.today.list
    bea = seen.visualRect(window.today.model.index(3, 0))
    qtbot.mouseMove(seen.viewport(), bea.center())
    qtbot.waitUntil(seen.at_pointer.isVisible)
    click(seen.at_pointer.skip)
    assert thanks(window) == ["Ada Byron", "Cem Usta"]
    assert seen.current.contact_name == "Ada Byron"


def test_clicking_a_person_shows_the_contact(three, opened, qtbot):
    window = opened()
    seen = window.today.list
    left_of = seen._places(window.today.model.index(3, 0)).avatar.center()
    qtbot.mouseClick(seen.viewport(), Qt.MouseButton.LeftButton, pos=left_of)
    assert window.screens.current is window.contacts
    qtbot.waitUntil(lambda: window.contacts.page.name.text() == "Bea Lind")


def test_clicking_a_name_shows_the_contact_and_clicking_beside_it_does_not(three, opened, qtbot):
    window = opened()
    seen = window.today.list
    index = window.today.model.index(3, 0)
    line = seen._rows.measures.lines_in(seen._places(index))[0]
    for where in (line.center(), line.topLeft() + QPoint(3, 8)):
        assert window.screens.current is window.today
        qtbot.mouseClick(seen.viewport(), Qt.MouseButton.LeftButton, pos=where)
    assert window.screens.current is window.contacts


def test_nothing_can_be_done_from_another_screen(three, opened, qtbot):
    window = opened()
    actions = window.today.tasks.actions
    assert actions.done.isEnabled()
    window.go_to("contacts")
    assert not any(action.isEnabled() for action in (actions.done, actions.write, actions.contact))
    window.go_to("today")
    assert actions.done.isEnabled()


def test_keys_go_on_after_a_click_on_a_button(three, opened, qtbot, click):
    window = opened()
    click(window.today.list.at_current.done)
    press(window, qtbot, Key.Key_D)
    assert thanks(window) == ["Cem Usta"]


def test_tab_goes_from_the_list_to_the_buttons_of_its_row(three, opened, qtbot):
    window = opened()
    buttons = window.today.list.at_current
    reached = []
    for _ in range(5):
        qtbot.keyClick(window.focusWidget(), Key.Key_Tab)
        reached.append(window.focusWidget())
    assert reached == [buttons.done, buttons.snooze, buttons.skip, buttons.more, buttons.write]


def test_another_day_can_be_picked(three, opened, qtbot, click):
    window = opened()
    qtbot.keyClick(window.focusWidget(), Key.Key_S)
    qtbot.keyClick(window.findChild(SnoozeMenu), Key.Key_P)
    dialog = window.findChild(SnoozeDialog)
    assert dialog.day.day() == TODAY + timedelta(days=1)
    with qtbot.waitSignal(window.today.shown):
        click(dialog.save)
    assert thanks(window)[0] == "Bea Lind"


def test_what_is_not_due_yet_is_snoozed_from_its_own_day(three, opened, qtbot):
    window = opened()
    for _ in range(2):
        qtbot.keyClick(window.focusWidget(), Key.Key_Down)
    due = window.today.list.current.follow_up.due
    assert due > TODAY
    qtbot.keyClick(window.focusWidget(), Key.Key_S)
    menu = window.findChild(SnoozeMenu)
    days = [date.fromordinal(action.data()) for action in menu.actions() if action.data()]
    assert days == [due + timedelta(days=1), due + timedelta(days=3), due + timedelta(days=7)]


def test_the_other_channels_are_in_a_menu(three, opened, click):
    window = opened()
    click(window.today.list.at_current.more)
    menu = next(menu for menu in window.today.list.findChildren(QMenu) if menu.isVisible())
    names = [action.text() for action in menu.actions() if not action.isSeparator()]
    assert len(names) == 4
    assert window.today.tasks.actions.by[window.today.list.current.by].text() not in names


def test_the_channel_of_a_row_is_chosen_and_kept_and_taken_back(three, opened, qtbot, store):
    window = opened()
    planned, today = window.today.tasks.actions.planned, window.today
    row = today.list.current
    other = next(each for each in Channel if each is not row.by)
    assert [each for each, action in planned.items() if action.isChecked()] == [row.by]
    with qtbot.waitSignal(today.shown):
        planned[other].trigger()
    assert today.list.current_key == row.follow_up.key
    assert today.list.current.channel is other
    assert planned[other].isChecked()
    with qtbot.waitSignal(today.shown):
        planned[row.by].trigger()  # what is advised is no choice of one's own
    assert today.list.current == row
    for _ in range(2):
        with qtbot.waitSignal(today.shown):
            window.menus.undo.trigger()
    assert today.list.current == row
    with qtbot.waitSignal(today.shown):
        window.menus.redo.trigger()
    assert today.list.current.by is other


def test_planning_what_is_planned_so_changes_nothing(three, opened):
    window = opened()
    action = window.today.tasks.actions.planned[window.today.list.current.by]
    action.trigger()
    assert action.isChecked()
    assert not window.menus.undo.isEnabled()


def test_a_planned_channel_stays_when_its_event_is_changed(three, opened, store, qtbot):
    window = opened()
    row = window.today.list.current
    other = next(each for each in Channel if each is not row.by)
    with qtbot.waitSignal(window.today.shown):
        window.today.tasks.actions.planned[other].trigger()
    (event,) = store.events_of(three[0].id)
    with qtbot.waitSignal(window.today.shown):
        store.save_event(replace(event, talked_about="the bridge"))
    assert window.today.list.current.talked_about == "the bridge"
    assert window.today.list.current.by is other


def test_what_is_owed_no_longer_cannot_be_planned(three, opened, book, qtbot):
    window = opened()
    elsewhere = LiveStore(book)
    (event,) = elsewhere.events_of(three[0].id)
    elsewhere.save_event(replace(event, planned=True))
    other = next(each for each in Channel if each is not window.today.list.current.by)
    with qtbot.waitSignal(window.today.shown):
        window.today.tasks.actions.planned[other].trigger()
    assert "no longer owed" in window.today.top.trouble.sentence
    assert thanks(window) == ["Bea Lind", "Cem Usta"]


def test_a_missing_address_is_named_and_added_with_one_click(met, opened, click, qtbot):
    met("Ada Byron", email="")
    window = opened()
    assert window.today.list.at_current.add.text() == "Add e-mail address"
    click(window.today.list.at_current.add)
    dialog = window.findChild(ContactDialog)
    qtbot.waitUntil(dialog.email.hasFocus)
    qtbot.keyClicks(dialog.email, "ada@example.com")
    with qtbot.waitSignal(window.today.shown):
        click(dialog.save)
    assert not window.today.list.at_current.add.isVisible()


def test_an_empty_book_says_how_to_begin(opened, click):
    window = opened()
    assert window.today.states.currentWidget() is window.today.states.nobody
    click(window.today.states.nobody.act)
    assert window.findChild(ContactDialog).isVisible()


def test_a_list_that_is_worked_down_says_so(met, opened, qtbot):
    met("Ada Byron")
    window = opened()
    for _ in window.today.model.owed:
        press(window, qtbot, Key.Key_K)
    assert window.today.states.currentWidget() is window.today.states.all_done
    assert window.focusWidget() is window.today.states.all_done.act


def test_what_is_owed_no_longer_is_refused_above_the_list_as_it_is_now(
    three, opened, book, click, qtbot
):
    window = opened()
    elsewhere = LiveStore(book)
    (event,) = elsewhere.events_of(three[0].id)
    elsewhere.save_event(replace(event, planned=True))
    press(window, qtbot, Key.Key_D)
    assert "no longer owed" in window.today.top.trouble.sentence
    assert thanks(window) == ["Bea Lind", "Cem Usta"]
    press(window, qtbot, Key.Key_D)
    assert window.today.top.trouble.sentence == ""


def test_a_list_that_cannot_be_read_says_why_and_is_read_again_on_a_click(
    three, opened, qtbot, click, monkeypatch
):
    window = opened()

    def locked(*_asked):
        raise Refusal("The book is in use.")

    with monkeypatch.context() as trouble:
        trouble.setattr(owed_lists, "owed_section", locked)
        window.today.refresh()
        qtbot.waitUntil(lambda: window.today.top.trouble.sentence == "The book is in use.")
    with qtbot.waitSignal(window.today.shown):
        click(window.today.top.trouble.mend)
    assert window.today.top.trouble.sentence == ""
    assert thanks(window) == ["Ada Byron", "Bea Lind", "Cem Usta"]


def test_what_has_no_room_in_a_row_is_in_its_tooltip(met, opened, store, qtbot):
    met("Ada Byron")
    window = opened()
    window.resize(window.minimumSize())
    seen = window.today.list
    row = seen.visualRect(window.today.model.index(1, 0))
    for told, shown in (("x", False), ("a story as long as a row is wide " * 4, True)):
        (event,) = store.events_of(seen.current.follow_up.key.contact_id)
        with qtbot.waitSignal(window.today.shown):
            store.save_event(replace(event, talked_about=told))
        where = QHelpEvent(QEvent.Type.ToolTip, row.center(), seen.mapToGlobal(row.center()))
        QApplication.sendEvent(seen.viewport(), where)
        assert ("a story" in QToolTip.text()) is shown


def test_what_is_more_than_a_page_comes_as_the_list_is_scrolled(store, opened, qtbot):
    with store.changing() as session:
        ids = add_contacts(session, [Contact(f"Person {number:03}") for number in range(200)])
        add_events(session, [Event(id, Occasion.TELEPHONE_INTERVIEW, TODAY) for id in ids])
        recompute(session, ids)
    window = opened()
    bar = window.today.list.verticalScrollBar()
    assert len(window.today.model.owed) == PAGE
    while len(window.today.model.owed) < 400:
        before = len(window.today.model.owed)
        bar.setValue(bar.maximum())
        qtbot.waitUntil(lambda before=before: len(window.today.model.owed) > before)
    keys = [owed.follow_up.key for owed in window.today.model.owed]
    assert len(set(keys)) == 400
    with qtbot.waitSignal(window.today.shown):
        window.today.list.at_current.done.click()
    assert len(window.today.model.owed) >= 399


def test_planned_events_of_the_coming_days_stand_on_top(store, maria, opened, qtbot, click):
    on = TODAY + timedelta(days=1)
    store.save_event(Event(maria.id, Occasion.PERSONAL_INTERVIEW, on, planned=True))
    store.save_event(Event(maria.id, Occasion.RESUME_SENT, TODAY - timedelta(days=1)))
    window = opened()
    (button,) = window.today.top.coming.buttons
    assert button.text() == "Tomorrow: Personal interview with Maria Alvarez"
    click(button)
    assert window.screens.current is window.contacts


def test_every_control_has_a_name_when_nothing_is_owed_too(opened, store, qtbot):
    window = opened()
    assert nameless(window) == []
    with qtbot.waitSignal(window.today.shown):
        person = store.save_contact(MARIA)
    assert window.today.states.currentWidget() is window.today.states.all_done
    assert nameless(window) == []
    with qtbot.waitSignal(window.today.shown):
        coming = TODAY + timedelta(days=2)
        store.save_event(Event(person.id, Occasion.PERSONAL_INTERVIEW, coming, planned=True))
    assert window.today.top.coming.isVisible()
    assert nameless(window) == []
