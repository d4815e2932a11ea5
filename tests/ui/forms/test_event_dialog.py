"""An event is typed as one line and shown as it was understood; each guess can be corrected."""

from datetime import UTC, date, datetime, time, timedelta

import pytest
from PySide6.QtCore import QDate, Qt
from PySide6.QtWidgets import QApplication

from desktop.domain.contacts import Contact
from desktop.domain.events import Event
from desktop.domain.follow_up_rules import FollowUpRule
from desktop.domain.occasions import Channel, Occasion
from desktop.domain.own_occasions import OwnOccasion
from desktop.domain.positions import Position, Stage
from desktop.store.occasions import save_own_occasion
from desktop.store.positions import positions, save_position
from desktop.ui.forms.event_dialog import EventDialog
from desktop.ui.live.live_contacts import first_contacts
from desktop.ui.widgets.form_area import FormArea
from desktop.ui.widgets.tall_page import TallPage
from desktop.ui.words.zones import own_zone
from desktop.ui.writing.writing_dialog import WritingDialog
from tests.ui.conftest import TODAY

YESTERDAY = TODAY - timedelta(days=1)


@pytest.fixture
def log(window, qtbot):
    """Open the dialog by its key, and wait until it takes keys."""

    def log():
        qtbot.keyClick(window, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
        dialog = window.findChild(EventDialog)
        qtbot.waitUntil(dialog.typed.line.hasFocus)
        return dialog

    return log


@pytest.fixture
def type_line(qtbot):
    """Type a line, and wait until it is shown who is meant."""

    def type_line(dialog, line):
        with qtbot.waitSignal(dialog.typed.people_found):
            qtbot.keyClicks(dialog.typed.line, line)

    return type_line


def rows(dialog):
    return [
        (row.choice.currentText(), row.name.text(), row.organization.text())
        for row in dialog.fields.people.rows
    ]


def events_in(store, contact_id):
    return store.events_of(contact_id)


def everybody(store):
    return [line.name for line in first_contacts(store, "")]


@pytest.mark.usefixtures("me", "maria")
def test_ten_seconds_from_the_interview_to_the_card(window, log, qtbot):
    dialog = log()
    qtbot.keyClicks(
        dialog.typed.line,
        "interview Maria Alvarez Northwind yesterday 3pm about the weekly releases",
    )
    qtbot.keyClick(dialog.typed.line, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.findChild(WritingDialog) is not None)
    card = window.findChild(WritingDialog)
    qtbot.waitUntil(lambda: card.cards.card.is_settled)
    assert card.isVisible()
    assert "the weekly releases" in card.draft().text
    assert "Dear Ms. Alvarez" in card.draft().text


def test_a_typed_line_fills_the_fields(store, maria, log, type_line, window, click):
    dialog = log()
    type_line(
        dialog, "phone screen with Maria Northwind yesterday 15:30 for Data analyst about ink"
    )
    fields = dialog.fields
    assert fields.occasion.currentData() is Occasion.TELEPHONE_INTERVIEW
    assert fields.on.day() == YESTERDAY
    assert fields.at.time() == time(15, 30)
    assert rows(dialog)[0][0] == "Maria Alvarez · Northwind Analytics"
    assert fields.position.text() == "Data analyst"
    assert fields.talked_about.toPlainText() == "ink"
    click(dialog.log)
    (event,) = events_in(store, maria.id)
    assert (event.on, event.zone) == (YESTERDAY, own_zone())
    assert event.local_time.time() == time(15, 30)


def test_somebody_new_is_added_with_the_event_and_both_are_one_step_to_undo(
    store, window, log, type_line, qtbot, click
):
    dialog = log()
    type_line(dialog, "coffee Lee Wong Initech yesterday")
    assert rows(dialog) == [("Somebody new", "Lee Wong", "Initech")]
    click(dialog.log)
    qtbot.waitUntil(lambda: window.contacts.page.name.text() == "Lee Wong")
    assert len(window.contacts.events) == 1
    with qtbot.waitSignal(window.contacts.shown):
        window.menus.undo.trigger()
    assert everybody(store) == []
    with qtbot.waitSignal(window.contacts.shown):
        window.menus.redo.trigger()
    assert everybody(store) == ["Lee Wong"]


def test_a_name_that_several_have_must_be_chosen(store, maria, log, type_line, click, qtbot):
    store.save_contact(Contact("Maria Soto"))
    dialog = log()
    type_line(dialog, "coffee with Maria yesterday")
    click(dialog.log)
    assert "Choose which one" in dialog.trouble.sentence
    choice = dialog.fields.people.rows[0].choice
    choice.setFocus()
    qtbot.keyClick(choice, Qt.Key.Key_Down)
    qtbot.keyClick(choice, Qt.Key.Key_Up)
    assert choice.currentIndex() == 0
    chosen = choice.currentData()
    click(dialog.log)
    assert len(events_in(store, chosen)) == 1


def test_what_the_user_corrected_is_not_overruled_by_more_typing(maria, log, type_line, qtbot):
    dialog = log()
    type_line(dialog, "interview Maria Alvarez")
    fields = dialog.fields
    fields.occasion.setFocus()
    qtbot.keyClick(fields.occasion, Qt.Key.Key_Down)
    fields.at.setFocus()
    qtbot.keyClicks(fields.at, "9:15")
    type_line(dialog, " yesterday 3pm")
    assert fields.occasion.currentData() is Occasion.TELEPHONE_INTERVIEW
    assert fields.at.time() == time(9, 15)
    assert fields.on.day() == YESTERDAY


def test_words_that_are_taken_back_leave_nothing_behind(maria, log, type_line, qtbot):
    dialog = log()
    type_line(dialog, "coffee with Maria Alvarez tomorrow")
    assert dialog.fields.planned.isChecked()
    dialog.typed.line.selectAll()
    type_line(dialog, "interview")
    assert dialog.fields.occasion.currentData() is Occasion.PERSONAL_INTERVIEW
    assert dialog.fields.on.day() == TODAY
    assert not dialog.fields.planned.isChecked()


def test_the_contact_who_is_seen_is_whom_it_was_with(store, maria, window, log, type_line, click):
    dialog = log()
    assert rows(dialog)[0][0] == "Maria Alvarez · Northwind Analytics"
    type_line(dialog, "interview yesterday")
    click(dialog.log)
    assert len(events_in(store, maria.id)) == 1


def test_nobody_is_thanked_for_what_is_still_to_come(store, maria, window, log, type_line, qtbot):
    dialog = log()
    type_line(dialog, "interview Maria Alvarez tomorrow 3pm")
    assert not dialog.save.isVisible()
    with qtbot.waitSignal(dialog.destroyed):
        qtbot.keyClick(dialog.typed.line, Qt.Key.Key_Return)
    (event,) = events_in(store, maria.id)
    assert event.planned
    assert window.findChild(WritingDialog) is None


def test_the_last_button_writes_what_is_usual(maria, log, type_line):
    dialog = log()
    assert dialog.save.text() == "Write card"
    type_line(dialog, "phone screen with Maria Alvarez")
    assert dialog.save.text() == "Write e-mail"


def test_an_event_with_nobody_is_refused_in_place(window, log, type_line, qtbot):
    dialog = log()
    type_line(dialog, "interview yesterday")
    qtbot.keyClick(dialog.typed.line, Qt.Key.Key_Return)
    assert "Say with whom" in dialog.trouble.sentence
    assert dialog.typed.line.line == "interview yesterday"


def test_a_time_that_is_none_is_refused_in_place(maria, log, type_line, qtbot, click):
    dialog = log()
    dialog.fields.at.setFocus()
    qtbot.keyClicks(dialog.fields.at, "25 o'clock")
    click(dialog.log)
    assert "“25 o'clock” is no time of day" in dialog.trouble.sentence


def test_people_are_found_as_their_names_are_typed(store, maria, log, qtbot, click):
    tom = store.save_contact(Contact("Tom Okafor", organization="Harbor & Pine"))
    dialog = log()
    people = dialog.fields.people
    people.search.setFocus()
    qtbot.keyClicks(people.search, "oka")
    qtbot.waitUntil(people.search.popup.isVisible)
    qtbot.keyClick(people.search.popup, Qt.Key.Key_Return)
    assert [row[0] for row in rows(dialog)][-1] == "Tom Okafor · Harbor & Pine"
    click(dialog.log)
    (event,) = events_in(store, tom.id)
    assert event.participants == (maria.id, tom.id)


def test_whoever_is_not_found_can_be_added_by_name(store, log, qtbot, click):
    dialog = log()
    people = dialog.fields.people
    people.search.setFocus()
    qtbot.keyClicks(people.search, "Zoe Adeyemi")
    qtbot.waitUntil(people.search.popup.isVisible)
    qtbot.keyClick(people.search.popup, Qt.Key.Key_Return)
    assert rows(dialog) == [("Somebody new", "Zoe Adeyemi", "")]
    click(dialog.log)
    assert everybody(store) == ["Zoe Adeyemi"]


def test_a_person_can_be_taken_out_again(maria, log, type_line, click):
    dialog = log()
    click(dialog.fields.people.rows[0].remove)
    assert dialog.fields.people.rows == []
    type_line(dialog, "interview with Maria Alvarez")
    click(dialog.log)  # removed by hand: the line adds nobody
    assert "Say with whom" in dialog.trouble.sentence


def test_a_position_is_followed_from_stage_to_stage(store, maria, log, type_line, click):
    with store.changing() as session:
        save_position(session, Position("Data analyst", "Northwind Analytics"), TODAY)
    dialog = log()
    type_line(dialog, "interview Maria Alvarez today for Data analyst")
    assert dialog.fields.position.stage.currentData() is Stage.INTERVIEW
    click(dialog.log)
    with store.reading() as session:
        (kept,) = positions(session)
    assert kept.stage is Stage.INTERVIEW
    assert [change.stage for change in kept.history] == [Stage.INTERESTED, Stage.INTERVIEW]
    (event,) = events_in(store, maria.id)
    assert (event.position_id, event.position) == (kept.id, "Data analyst")


def test_a_resume_that_is_sent_begins_an_application(store, maria, log, type_line, click):
    dialog = log()
    type_line(dialog, "sent resume to Maria Alvarez yesterday for Editor")
    assert not dialog.save.isVisible()  # nobody is thanked for that
    click(dialog.log)
    with store.reading() as session:
        (kept,) = positions(session)
    assert (kept.title, kept.organization) == ("Editor", "Northwind Analytics")
    assert (kept.stage, kept.applied_on) == (Stage.APPLIED, YESTERDAY)


def test_kinds_of_the_users_own_are_understood(store, maria, log, type_line):
    fair = OwnOccasion("Career fair", FollowUpRule("", Channel.EMAIL))
    with store.changing() as session:
        save_own_occasion(session, fair)
    dialog = log()
    type_line(dialog, "career fair Maria Alvarez")
    assert dialog.fields.occasion.currentText() == "Career fair"


def test_pasted_lines_become_one(maria, log, qtbot):
    dialog = log()
    QApplication.clipboard().setText("interview\nMaria Alvarez\r\nyesterday")
    dialog.typed.line.paste()
    assert dialog.typed.line.line == "interview Maria Alvarez yesterday"


# An event that is in the book


@pytest.fixture
def edit(interview, window, qtbot, click):
    """Open the dialog of Maria's interview."""

    def edit():
        click(window.contacts.page.cards[0].edit)
        dialog = window.findChild(EventDialog)
        qtbot.waitUntil(dialog.isActiveWindow)
        return dialog

    return edit


def test_an_event_that_is_not_changed_stays_as_it_was(store, interview, edit, click, window):
    dialog = edit()
    assert not dialog.typed.line.isVisible()
    click(dialog.save)
    assert events_in(store, interview.contact_id) == [interview]
    assert window.history.newest is None


def test_all_that_an_event_holds_can_be_changed(store, interview, edit, click, qtbot):
    dialog = edit()
    fields = dialog.fields
    qtbot.keyClicks(fields.at, "3pm")
    click(fields.more.unfold)
    click(fields.more.promised.known)
    click(fields.more.recaps)
    fields.more.outcome.setFocus()
    qtbot.keyClicks(fields.more.outcome, "second round")
    fields.more.zone.setEditText("America/Chicago")
    click(dialog.save)
    (event,) = events_in(store, interview.contact_id)
    assert event.at == datetime(2026, 11, 22, 21, tzinfo=UTC)
    assert event.zone == "America/Chicago"
    assert event.promised_on == TODAY
    assert event.recaps
    assert event.outcome == "second round"


def test_a_zone_that_no_clock_keeps_is_refused_in_place(edit, click, qtbot):
    dialog = edit()
    qtbot.keyClicks(dialog.fields.at, "3pm")
    click(dialog.fields.more.unfold)
    dialog.fields.more.zone.setEditText("Mars/Olympus")
    click(dialog.save)
    assert "no time zone “Mars/Olympus”" in dialog.trouble.sentence


def test_a_change_to_an_event_can_be_undone(store, interview, edit, click, window, qtbot):
    dialog = edit()
    dialog.fields.talked_about.selectAll()
    qtbot.keyClicks(dialog.fields.talked_about, "pens")
    click(dialog.save)
    with qtbot.waitSignal(window.contacts.shown):
        window.menus.undo.trigger()
    assert events_in(store, interview.contact_id) == [interview]


def test_a_day_is_picked_in_the_calendar(edit):
    on = edit().fields.on
    on.calendarWidget().clicked.emit(QDate(2026, 11, 3))
    on.calendarWidget().activated.emit(QDate(2026, 11, 3))
    assert on.day() == date(2026, 11, 3)


def test_tab_leaves_the_texts(log, qtbot):
    dialog = log()
    for field in (dialog.typed.line, dialog.fields.talked_about):
        field.setFocus()
        qtbot.keyClick(field, Qt.Key.Key_Tab)
        assert dialog.focusWidget() is not field


def test_an_event_keeps_a_kind_that_is_gone(store, maria, window, qtbot, click):
    gone = OwnOccasion("Career fair", FollowUpRule("own-9", Channel.EMAIL))
    store.save_event(Event(maria.id, gone, TODAY))
    qtbot.waitUntil(lambda: bool(window.contacts.page.cards))
    qtbot.waitUntil(window.contacts.page.cards[0].isVisible)
    click(window.contacts.page.cards[0].edit)
    dialog = window.findChild(EventDialog)
    assert dialog.fields.occasion.currentData().value == "own-9"


@pytest.mark.usefixtures("me", "maria")
def test_the_typed_line_stays_while_the_fields_below_it_are_scrolled(log, qtbot):
    dialog = log()
    dialog.fields.more.unfold.click()
    dialog.setMaximumHeight(420)
    bar = dialog.findChild(TallPage).verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 0)
    bar.setValue(bar.maximum())
    assert dialog.findChild(FormArea).verticalScrollBar().maximum() == 0
    assert dialog.typed.line.visibleRegion().boundingRect() == dialog.typed.line.rect()
