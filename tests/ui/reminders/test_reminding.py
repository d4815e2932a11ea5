"""The window tells how much is owed: in its sidebar, in the tray, and in a notification."""

from datetime import datetime, timedelta

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication, QSystemTrayIcon

from desktop.domain.contacts import Contact
from desktop.domain.events import Event
from desktop.domain.occasions import Occasion
from desktop.ui.book.reopening import Reopening
from desktop.ui.forms.event_dialog import EventDialog
from desktop.ui.live.live_today import MOST_COUNTED, OwedSummary
from desktop.ui.look.icons import icon
from desktop.ui.reminders import reminding
from desktop.ui.reminders.reminder_choices import ReminderChoice, remember_reminders
from desktop.ui.reminders.reminder_words import count_words, names_words
from desktop.ui.reminders.tray import counted_icon
from desktop.ui.window.main_window import MainWindow
from tests.ui.conftest import TODAY

# What Qt says of a tray icon on the offscreen platform, which has no tray.
pytestmark = pytest.mark.qt_log_ignore("systemTrayWindowChanged")


class Desktop:
    """Stands in for the desktop's tray and notifications. told: (title, words)."""

    def __init__(self):
        self.has_tray = True
        self.told = []


@pytest.fixture
def desktop(monkeypatch):
    made = Desktop()
    monkeypatch.setattr(QSystemTrayIcon, "isSystemTrayAvailable", lambda: made.has_tray)
    monkeypatch.setattr(
        QSystemTrayIcon, "showMessage", lambda tray, *told: made.told.append(told[:2])
    )
    monkeypatch.setattr(reminding, "notify", lambda *words: made.told.append(words))
    return made


class Clock:
    """Shows what it is set to; the day of the book begins before the reminders do."""

    def __init__(self):
        self.time = datetime.combine(TODAY, datetime.min.time()) + timedelta(hours=8)

    def __call__(self):
        return self.time

    def today(self):
        return self.time.date()


@pytest.fixture
def clock():
    return Clock()


@pytest.fixture
def met(store):
    def met(name, days=0):
        person = store.save_contact(Contact(name, email="a@example.com"))
        on = TODAY - timedelta(days=days)
        store.save_event(Event(person.id, Occasion.TELEPHONE_INTERVIEW, on))

    return met


@pytest.fixture
def reminded(store, qtbot, desktop, clock):
    """Opens the window with its reminders, which have counted what is owed."""

    def reminded():
        made = MainWindow(store, today=clock.today)
        qtbot.addWidget(made)
        made.remind(clock)
        with qtbot.waitSignal(made.counts.counted):
            made.show()
        return made

    return reminded


def look(window, clock, qtbot, **later):
    """Let time pass, and the window see it."""
    clock.time += timedelta(**later)
    with qtbot.waitSignal(window.counts.counted):
        window.presence.reminding.reminders.look()


def badge(window):
    return window.sidebar.buttons["today"].accessibleName()


def test_the_sidebar_and_the_tray_say_how_much_is_owed(met, reminded, store, qtbot):
    met("Ada Byron", 1)
    met("Bea Lind")
    window = reminded()
    assert badge(window) == "Today, 2 waiting"
    assert window.presence.reminding.tray.isVisible()
    assert window.presence.reminding.tray.toolTip() == "Fairhand: 2 follow-ups are owed today"
    with qtbot.waitSignal(window.counts.counted):
        window.today.list.at_current.done.click()
    assert badge(window) == "Today, 1 waiting"
    assert window.presence.reminding.tray.toolTip() == "Fairhand: 1 follow-up is owed today"


def test_what_is_owed_is_told_at_the_hour_to_who_looks_elsewhere(
    met, reminded, desktop, clock, qtbot
):
    for name in ("Ada Byron", "Bea Lind", "Cem Usta", "Dee Moss"):
        met(name)
    window = reminded()
    window.hide()
    look(window, clock, qtbot, hours=1)
    assert desktop.told == [
        ("4 follow-ups are owed today", "Ada Byron, Bea Lind, Cem Usta, …"),
    ]


def test_nothing_is_told_to_who_looks_at_the_window(met, reminded, desktop, clock, qtbot):
    met("Ada Byron")
    window = reminded()
    with qtbot.waitActive(window):
        window.activateWindow()
    look(window, clock, qtbot, hours=1)
    assert desktop.told == []


def test_nothing_is_told_where_nothing_is_owed(reminded, desktop, clock, qtbot):
    window = reminded()
    window.hide()
    look(window, clock, qtbot, hours=1)
    assert desktop.told == []
    assert badge(window) == "Today"


def test_without_a_tray_the_desktop_tells(met, reminded, desktop, clock, qtbot):
    desktop.has_tray = False
    met("Ada Byron")
    window = reminded()
    assert not window.presence.reminding.tray.isVisible()
    window.hide()
    look(window, clock, qtbot, hours=1)
    assert desktop.told == [("1 follow-up is owed today", "Ada Byron")]


def test_at_midnight_what_is_owed_moves_on(met, reminded, clock, qtbot):
    met("Ada Byron")
    window = reminded()
    qtbot.waitUntil(lambda: window.today.list.current is not None)
    assert window.today.model.index(0, 0).data() == "Today"
    with qtbot.waitSignal(window.today.shown):
        look(window, clock, qtbot, days=2)
    assert window.today.model.index(0, 0).data() == "Overdue"


def test_the_tray_opens_the_window_on_today(reminded, qtbot):
    window = reminded()
    window.go_to("contacts")
    window.hide()
    window.presence.reminding.tray.open.trigger()
    assert window.isVisible()
    assert window.screens.current is window.today


def test_the_tray_logs_an_event(reminded, maria, qtbot):
    window = reminded()
    window.presence.reminding.tray.log.trigger()
    assert window.findChild(EventDialog).isVisible()


def test_closing_ends_the_program_unless_it_is_to_stay(reminded):
    window = reminded()
    assert window.close()
    assert not window.presence.reminding.tray.isVisible()


def test_a_window_that_is_opened_anew_does_not_stay_behind(reminded, book):
    remember_reminders(ReminderChoice(stays=True))
    window = reminded()
    window.books.open_again(Reopening(str(book.path)))
    assert not window.presence.reminding.tray.isVisible()


def test_the_tray_and_the_badge_follow_the_language(met, reminded, qtbot):
    met("Ada Byron")
    window = reminded()
    QApplication.sendEvent(window, QEvent(QEvent.Type.LanguageChange))
    screens = window.screens
    qtbot.waitUntil(lambda: window.screens is not screens)
    assert badge(window) == "Today, 1 waiting"


def test_closing_leaves_the_program_in_the_tray_where_that_is_wanted(reminded, qtbot):
    remember_reminders(ReminderChoice(stays=True))
    window = reminded()
    assert not window.close()
    assert not window.isVisible()
    window.presence.come_to_front()
    assert window.isVisible()
    window.menus.quit.trigger()
    assert not window.isVisible()
    assert not window.presence.reminding.stays


def test_without_a_tray_closing_ends_the_program(reminded, desktop):
    desktop.has_tray = False
    remember_reminders(ReminderChoice(stays=True))
    window = reminded()
    assert window.close()


def test_much_is_told_as_much(qapp):
    assert (
        count_words(OwedSummary(MOST_COUNTED + 1, ())) == "More than 99 follow-ups are owed today"
    )
    assert names_words(OwedSummary(1, ("Ada Byron",))) == "Ada Byron"


@pytest.mark.parametrize("count", [1, 42, MOST_COUNTED + 1])
def test_the_icon_bears_the_number(qapp, count):
    plain = icon("today", "#000000")
    counted = counted_icon(plain, count)
    assert counted_icon(plain, 0) is plain
    assert {size.width() for size in counted.availableSizes()} == {22, 32, 64}
