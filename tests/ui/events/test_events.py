"""The screen of events: found, narrowed, shown, changed, deleted and brought back."""

from datetime import time, timedelta

import pytest
from PySide6.QtCore import QPoint, Qt

from desktop.domain.contacts import Contact
from desktop.domain.event_periods import Period
from desktop.domain.events import Event, moment
from desktop.domain.occasions import Occasion
from desktop.domain.positions import Position, Stage
from desktop.store.positions import save_position
from desktop.ui.forms.event_dialog import EventDialog
from desktop.ui.look.labels import Label
from desktop.ui.widgets.person_button import INSET
from desktop.ui.writing.writing_dialog import WritingDialog
from tests.ui.conftest import TODAY

INTERVIEW, COFFEE = Occasion.PERSONAL_INTERVIEW, Occasion.NETWORKING_MEETING


def day(days):
    return TODAY + timedelta(days)


@pytest.fixture
def tom(store):
    return store.save_contact(Contact("Tom Okafor", organization="Harbor & Pine"))


@pytest.fixture
def past(store, maria, tom):
    """Two things that happened and one that is planned; by kind."""
    about = Event(maria.id, INTERVIEW, day(-1), "weekly releases", others=(tom.id,))
    return {
        "interview": store.save_event(about),
        "coffee": store.save_event(Event(tom.id, COFFEE, day(-40), "fountain pens")),
        "coming": store.save_event(Event(tom.id, INTERVIEW, day(2), planned=True)),
    }


@pytest.fixture
def events(window, qtbot):
    """The screen, gone to by its key, with the first events on it."""
    with qtbot.waitSignal(window.events.shown):
        qtbot.keyClick(window, Qt.Key.Key_3, Qt.KeyboardModifier.ControlModifier)
    return window.events


def shown(events):
    return [listed.line.event.id for listed in events.list.model.lines]


def ids(past, *names):
    return [past[name].id for name in names]


def choose(events, event):
    model = events.list.model
    events.list.list.setCurrentIndex(model.index(model.row_of(event.id), 0))


def test_an_empty_book_says_what_to_do(events, window, click):
    assert events.nothing.isVisible()
    assert events.nothing.act.hasFocus()
    click(events.nothing.act)
    assert window.findChild(EventDialog).isVisible()


def test_what_is_to_come_is_on_top_and_the_newest_follows(past, events):
    assert shown(events) == ids(past, "coming", "interview", "coffee")
    assert events.event_value == past["coming"]
    assert events.list.list.hasFocus()


def test_events_are_found_by_people_organizations_and_words(past, events, qtbot):
    for words, found in (
        ("tom", ["coming", "interview", "coffee"]),
        ("northwind", ["interview"]),
        ("pens", ["coffee"]),
    ):
        events.list.start_search()
        with qtbot.waitSignal(events.shown):
            qtbot.keyClicks(events.list.search, words)
        assert shown(events) == ids(past, *found)


def test_events_are_narrowed_by_kind(past, events, qtbot):
    kind = events.narrowing.kind
    kind.setFocus()
    with qtbot.waitSignal(events.shown):
        kind.setCurrentIndex(kind.findData(COFFEE.value))
        kind.activated.emit(kind.currentIndex())
    assert shown(events) == ids(past, "coffee")
    assert kind.currentText() == "Networking meeting"


@pytest.mark.parametrize(
    ("period", "found"),
    [
        (Period.UPCOMING, ["coming"]),
        (Period.LAST_30_DAYS, ["interview"]),
        (Period.THIS_YEAR, ["coming", "interview", "coffee"]),
    ],
)
def test_events_are_narrowed_by_days(period, found, past, events, qtbot):
    field = events.narrowing.period
    with qtbot.waitSignal(events.shown):
        field.setCurrentIndex(field.findData(period))
        field.activated.emit(field.currentIndex())
    assert shown(events) == ids(past, *found)


def test_nothing_found_offers_all_again(past, events, qtbot, click):
    events.list.start_search()
    with qtbot.waitSignal(events.shown):
        qtbot.keyClicks(events.list.search, "zzz")
    assert events.event_value is None
    with qtbot.waitSignal(events.shown):
        click(events.list.no_match.act)
    assert len(shown(events)) == 3


def test_an_event_is_shown_with_all_about_it(store, maria, tom, past, window, qtbot):
    with store.changing() as session:
        applied = Position("Data analyst", "Northwind Analytics", stage=Stage.APPLIED)
        about = save_position(session, applied, day(-20))
    far = store.save_event(
        Event(
            maria.id,
            INTERVIEW,
            day(-3),
            "the library",
            others=(tom.id,),
            at=moment(day(-3), time(15), "America/Chicago"),
            zone="America/Chicago",
            position="Data analyst",
            position_id=about.id,
            promised_on=day(9),
            outcome="second round",
        )
    )
    with qtbot.waitSignal(window.events.shown):
        window.go_to("events")
    choose(window.events, far)
    page = window.events.page
    assert page.name.text() == "Personal interview"
    assert page.when.text() == "Thursday 19 November 2026, 15:00 (Chicago time)"
    assert [button.text() for button in page.people] == ["Maria Alvarez", "Tom Okafor"]
    words = [label.text() for label in page.findChildren(type(page.when))]
    assert "the library" in words
    assert "Data analyst · Northwind Analytics" in words
    assert "Applied 2 Nov 2026" in words
    assert "1 Dec 2026" in words
    assert "second round" in words


def test_avatars_stand_under_their_caption(past, events):
    choose(events, past["interview"])
    page = events.page
    caption = next(each for each in page.findChildren(Label) if each.text() == "With")
    left = caption.mapTo(page, QPoint()).x()
    assert [each.mapTo(page, QPoint(INSET, 0)).x() for each in page.people] == [left] * 2


def test_clicking_a_person_shows_them_among_the_contacts(past, events, window, qtbot, click):
    choose(events, past["interview"])
    click(events.page.people[1])
    qtbot.waitUntil(lambda: window.contacts.page.name.text() == "Tom Okafor")
    assert window.contacts.isVisible()


def test_deleting_an_event_is_told_with_a_way_back(past, events, window, qtbot, click):
    choose(events, past["interview"])
    with qtbot.waitSignal(events.shown):
        click(events.page.delete)
    assert shown(events) == ids(past, "coming", "coffee")
    assert events.event_value == past["coffee"]
    with qtbot.waitSignal(events.shown):
        click(window.toast.undo)
    assert shown(events) == ids(past, "coming", "interview", "coffee")


def test_an_event_is_deleted_by_key(past, events, qtbot):
    with qtbot.waitSignal(events.shown):
        qtbot.keyClick(events.list.list, Qt.Key.Key_Delete)
    assert shown(events) == ids(past, "interview", "coffee")


def test_an_event_is_changed_from_its_page(past, events, window, qtbot, click):
    choose(events, past["coffee"])
    click(events.page.edit)
    dialog = window.findChild(EventDialog)
    dialog.fields.talked_about.selectAll()
    qtbot.keyClicks(dialog.fields.talked_about, "ink")
    with qtbot.waitSignal(events.shown):
        click(dialog.save)
    assert events.event_value.talked_about == "ink"
    assert events.event_value.id == past["coffee"].id


def test_what_was_planned_took_place(past, events, store, window, qtbot, click):
    click(events.page.happened)
    dialog = window.findChild(EventDialog)
    assert not dialog.fields.planned.isChecked()
    with qtbot.waitSignal(events.shown):
        click(dialog.save)
    assert not events.event_value.planned
    assert events.page.write.isVisible()


@pytest.mark.usefixtures("me")
def test_a_card_is_written_from_the_page(past, events, window, qtbot, click):
    choose(events, past["interview"])
    click(events.page.write)
    dialog = window.findChild(WritingDialog)
    qtbot.waitUntil(lambda: dialog.cards.card.is_settled and dialog.cards.envelope.is_settled)
    assert "weekly releases" in dialog.draft().text


def test_what_is_logged_here_is_shown(past, events, window, qtbot, click):
    qtbot.keyClick(window, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    dialog = window.findChild(EventDialog)
    qtbot.keyClicks(dialog.typed.line, "coffee with Lee Wong yesterday")
    click(dialog.log)
    qtbot.waitUntil(lambda: events.event_value is not None and events.event_value.on == day(-1))
    qtbot.waitUntil(lambda: events.page.people[0].text() != "Maria Alvarez")
    assert events.event_value.occasion is COFFEE
    assert events.page.people[0].text() == "Lee Wong"


def test_down_leads_from_the_search_into_the_list(past, events, qtbot):
    events.list.start_search()
    qtbot.keyClick(events.list.search, Qt.Key.Key_Down)
    assert events.list.list.hasFocus()
    qtbot.keyClick(events.list.list, Qt.Key.Key_Down)
    assert events.event_value == past["interview"]  # the name of the month is passed over


def test_the_menu_offers_what_can_be_done_to_the_event_that_is_seen(past, events, window, qtbot):
    actions = window.menus.event_actions
    assert actions.edit.isEnabled()
    assert not actions.write.isEnabled()  # it is still to come
    choose(events, past["interview"])
    assert actions.write.isEnabled()
    window.go_to("contacts")
    assert not actions.edit.isEnabled()
    assert actions.log.isEnabled()


def test_more_events_come_as_the_list_is_scrolled(store, maria, window, qtbot):
    for number in range(230):
        store.save_event(Event(maria.id, COFFEE, day(-number)))
    with qtbot.waitSignal(window.events.shown):
        window.go_to("events")
    model, bar = window.events.list.model, window.events.list.list.verticalScrollBar()
    assert len(model.lines) == 100
    for count in (200, 230):
        bar.setValue(bar.maximum())
        qtbot.waitUntil(lambda count=count: len(model.lines) == count)
    seen = [listed.line.event.on for listed in model.lines]
    assert seen == sorted(seen, reverse=True)


def test_pages_that_stand_on_top_already_are_passed_over(store, maria, window, qtbot):
    for number in range(100):
        store.save_event(Event(maria.id, INTERVIEW, day(number), planned=True))
    old = [store.save_event(Event(maria.id, COFFEE, day(-1 - number))) for number in range(3)]
    with qtbot.waitSignal(window.events.shown):
        window.go_to("events")
    bar = window.events.list.list.verticalScrollBar()
    bar.setValue(bar.maximum())
    qtbot.waitUntil(lambda: shown(window.events)[-3:] == [event.id for event in old])
