"""Settings: each change applies at once, and can be taken back."""

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QApplication

from desktop.domain.business_days import WorkCalendar
from desktop.domain.follow_up_rules import DEFAULT_RULES
from desktop.domain.occasions import Channel
from desktop.printing.profile_files import KeptProfile, keep_profile, read_profiles
from desktop.stationery.formats import US_A2_ENVELOPE
from desktop.stationery.printer_profiles import PrinterProfile
from desktop.store.backup_files import PART
from desktop.store.owed_lists import owed_to_any
from desktop.ui.book.bin_dialog import BinDialog
from desktop.ui.book.duplicates_dialog import DuplicatesDialog
from desktop.ui.forms.rule_dialog import RuleDialog
from desktop.ui.live import live_settings
from desktop.ui.look.colours import DARK, shown_colours
from desktop.ui.look.theme import theme_of
from desktop.ui.settings.settings_calendar import CalendarSection
from desktop.ui.settings.settings_dialog import SettingsDialog
from desktop.ui.system.background import Worker
from desktop.ui.system.motion_wishes import chose_less_motion, wants_less_motion
from tests.ui.conftest import TODAY

INTERVIEW = DEFAULT_RULES[0].occasion


@pytest.fixture
def settings(window, qtbot):
    """Open Settings at a section, as Ctrl+, and the arrow keys do."""

    def settings(section):
        window.menus.settings.trigger()
        dialog = window.findChild(SettingsDialog)
        qtbot.waitUntil(dialog.isActiveWindow)
        while dialog.section_id != section:
            before = dialog.section_id
            qtbot.keyClick(dialog.list.list, Qt.Key.Key_Down)
            assert dialog.section_id != before, f"there is no section {section}"
        return dialog, dialog.sections.currentWidget()

    return settings


@pytest.fixture
def at_rest(window, qtbot):
    """Wait until what is slow is done."""

    def at_rest():
        qtbot.waitUntil(lambda: not window.setting_up.desk.changing.is_working)

    return at_rest


@pytest.fixture
def enter(qtbot):
    """Click into a field, and put these words in it."""

    def enter(field, words):
        qtbot.mouseClick(field, Qt.MouseButton.LeftButton)
        field.selectAll()
        qtbot.keyClicks(field, words)

    return enter


@pytest.fixture
def press(click, qtbot):
    """Click a button of a row, which comes to be seen a moment after it is made."""

    def press(button):
        qtbot.waitUntil(button.isVisible)
        click(button)

    return press


def rules(store):
    return {rule.occasion: rule for rule in live_settings.follow_up_settings(store).rules}


def choose(field, value, qtbot):
    """Pick a choice with the arrow keys."""
    field.setFocus()
    row = field.findData(value)
    assert row >= 0
    qtbot.keyClick(field, Qt.Key.Key_Home)
    for _ in range(row):
        qtbot.keyClick(field, Qt.Key.Key_Down)


def test_the_name_is_kept_when_the_cursor_leaves_it(settings, store, at_rest, me, enter, qtbot):
    _, section = settings("me")
    enter(section.fields.name, "Robin Reyes")
    assert store.me().name == "Jordan Reyes"
    qtbot.keyClick(section.fields.name, Qt.Key.Key_Tab)
    at_rest()
    assert store.me().name == "Robin Reyes"


def test_closing_keeps_what_was_typed(settings, store, at_rest, me, enter):
    dialog, section = settings("me")
    enter(section.fields.phone, "503 555 0100")
    dialog.close_it.click()
    at_rest()
    assert store.me().phone == "503 555 0100"


def test_what_cannot_be_kept_is_said_and_stays_typed(settings, store, me, enter, qtbot):
    _, section = settings("me")
    enter(section.fields.mailer_id, "12")
    qtbot.keyClick(section.fields.mailer_id, Qt.Key.Key_Tab)
    assert section.trouble.sentence
    assert section.fields.mailer_id.text() == "12"
    assert store.me().mailer_id == ""


def test_a_change_is_taken_back_at_the_foot(settings, store, at_rest, me, enter, click, qtbot):
    dialog, section = settings("me")
    enter(section.fields.name, "Robin Reyes")
    qtbot.keyClick(section.fields.name, Qt.Key.Key_Tab)
    at_rest()
    assert dialog.told.text() == "Changed your name and address."
    click(dialog.undo)
    assert store.me().name == "Jordan Reyes"
    assert section.fields.name.text() == "Jordan Reyes"
    assert not dialog.undo.isVisible()


def test_a_section_that_is_hidden_before_it_was_seen_changes_nothing(settings, store, at_rest, me):
    before = live_settings.follow_up_settings(store)
    _, section = settings("me")
    unseen = CalendarSection(section.changing, lambda: TODAY, Worker(section))
    QApplication.sendEvent(unseen, QHideEvent())  # as a stack of pages does
    at_rest()
    assert live_settings.follow_up_settings(store) == before


def test_control_z_takes_a_change_back_and_again_does_it_once_more(
    settings, store, at_rest, me, qtbot
):
    dialog, section = settings("calendar")
    section.days_in_post.setFocus()
    qtbot.keyClick(section.days_in_post, Qt.Key.Key_Up)
    dialog.list.setFocus()
    at_rest()
    assert live_settings.follow_up_settings(store).days_in_post == 4
    control, shift = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
    qtbot.keyClick(dialog, Qt.Key.Key_Z, control)
    assert live_settings.follow_up_settings(store).days_in_post == 3
    qtbot.keyClick(dialog, Qt.Key.Key_Z, control | shift)
    assert live_settings.follow_up_settings(store).days_in_post == 4


def test_holidays_of_another_country_and_region(settings, store, at_rest, me, qtbot):
    _, section = settings("calendar")
    section.country.setCurrentIndex(section.country.findData("DE"))
    section.country.activated.emit(section.country.currentIndex())
    at_rest()
    qtbot.waitUntil(lambda: section.region.findText("Bayern") >= 0)
    section.region.setCurrentIndex(section.region.findText("Bayern"))
    section.region.activated.emit(section.region.currentIndex())
    at_rest()
    assert live_settings.follow_up_settings(store).calendar == WorkCalendar("DE", "BY")
    qtbot.waitUntil(lambda: "1 Jan 2027" in section.days_off.text())


def test_a_rule_is_changed_and_what_is_owed_follows(
    settings, store, at_rest, interview, press, click, window, qtbot
):
    settings_window, section = settings("rules")
    press(section.rows[0].edit)
    dialog = window.findChild(RuleDialog)
    dialog.at_most.setFocus()
    qtbot.keyClick(dialog.at_most, Qt.Key.Key_Up)
    click(dialog.save)
    at_rest()
    assert rules(store)[INTERVIEW].thank_at_most == 3
    with store.reading() as session:
        owed, *_ = owed_to_any(session, [interview.contact_id], TODAY)
    assert owed.follow_up.latest == TODAY + timedelta(days=3)
    assert settings_window.focusWidget() is section.rows[0].edit
    qtbot.waitUntil(section.rows[0].reset.isVisible)
    press(section.rows[0].reset)
    at_rest()
    assert rules(store)[INTERVIEW] == DEFAULT_RULES[0]


def test_a_rule_that_could_not_be_kept_is_refused_in_its_dialog(
    settings, store, press, click, window, qtbot
):
    _, section = settings("rules")
    press(section.rows[0].edit)
    dialog = window.findChild(RuleDialog)
    dialog.within.setValue(9)
    click(dialog.save)
    assert "Thanks at most cannot come before prompt thanks" in dialog.trouble.sentence
    assert dialog.isVisible()
    assert rules(store)[INTERVIEW] == DEFAULT_RULES[0]


def test_a_kind_of_event_of_ones_own_comes_and_goes(
    settings, store, at_rest, press, click, window, qtbot
):
    _, section = settings("rules")
    click(section.new)
    dialog = window.findChild(RuleDialog)
    qtbot.keyClicks(dialog.name, "Trade fair")
    choose(dialog.channel, Channel.EMAIL, qtbot)
    click(dialog.save)
    at_rest()
    assert [own.title for own in live_settings.follow_up_settings(store).own] == ["Trade fair"]
    press(section.rows[-1].delete)
    at_rest()
    assert live_settings.follow_up_settings(store).own == ()


def test_a_kind_without_a_name_is_refused(settings, click, window):
    _, section = settings("rules")
    click(section.new)
    dialog = window.findChild(RuleDialog)
    click(dialog.save)
    assert "A kind of event needs a name" in dialog.trouble.sentence


def test_a_new_note_begins_with_the_usual_stationery(settings, store, me, qtbot):
    dialog, section = settings("stationery")
    choose(section.pen, "fountain", qtbot)
    dialog.close_it.click()
    assert live_settings.fresh_draft(store, "Dear Ann").pen == "fountain"


def test_the_stationery_is_seen_on_a_card(settings, me, qtbot):
    _, section = settings("stationery")
    qtbot.waitUntil(lambda: section.is_settled and section.view.page is not None)
    before = section.view.page
    choose(section.hand, "everyday", qtbot)
    qtbot.waitUntil(lambda: section.is_settled and section.view.page is not before)


def test_each_hand_writes_the_users_own_name(settings, me, qtbot):
    _, section = settings("hands")
    model = section.gallery.hands
    rows = [model.index(row, 0) for row in range(model.rowCount())]
    role = Qt.ItemDataRole.UserRole + 1
    qtbot.waitUntil(lambda: all(row.data(role) is not None for row in rows))
    assert len({bytes(row.data(role).bits()) for row in rows}) == len(rows)


def test_a_hand_of_ones_own_is_removed_and_put_back(own_hand, settings, me, click, qtbot):
    dialog, section = settings("hands")
    assert not section.remove.isEnabled()
    section.gallery.setFocus()
    qtbot.keyClick(section.gallery, Qt.Key.Key_End)
    click(section.remove)
    assert not own_hand.exists()
    click(dialog.undo)
    assert own_hand.exists()


def test_what_is_known_of_a_printer_is_forgotten_and_remembered(settings, press, click, tmp_path):
    path = tmp_path / "printers.json"
    kept = KeptProfile(
        "brother", "rear-tray", US_A2_ENVELOPE.width, US_A2_ENVELOPE.height, PrinterProfile()
    )
    keep_profile(path, kept)
    dialog, section = settings("printers")
    assert section.rows[0].where.text() == "brother · rear tray"
    press(section.rows[0].forget)
    assert read_profiles(path) == []
    assert section.nothing_yet.isVisible()
    click(dialog.undo)
    assert read_profiles(path) == [kept]


def test_a_backup_is_made_and_listed(settings, maria, click, qtbot):
    _, section = settings("book")
    assert section.none_yet.isVisible()
    click(section.back_up)
    qtbot.waitUntil(lambda: len(section.rows) == 1)
    assert "contacts: 1, events: 0" in section.rows[0].told.text()
    assert section.told.text() == "The backup is made and checked."


def test_a_backup_can_be_stopped_and_leaves_nothing_half_made(settings, book, maria, click, qtbot):
    _, section = settings("book")
    section._copying.moved.connect(section.stop.click)
    click(section.back_up)
    qtbot.waitUntil(lambda: section.told.text() == "Stopped. The book is as it was.")
    assert not section.bar.isVisible()
    assert section.back_up.isEnabled()
    click(section.check)  # which waits for what is stopped
    qtbot.waitUntil(lambda: section.told.text() == "All is well.")
    assert [*book.path.parent.rglob(f"{PART}*")] == []


def test_the_book_is_looked_over_while_it_is_open(settings, maria, click, qtbot):
    _, section = settings("book")
    click(section.check)
    qtbot.waitUntil(lambda: section.told.text() == "All is well.")


def test_the_bin_and_the_duplicates_open_over_settings(settings, maria, click, qtbot):
    dialog, section = settings("book")
    click(section.open_bin)
    bin = dialog.findChild(BinDialog)
    assert bin.isVisible()
    bin.reject()
    click(section.find_duplicates)
    assert dialog.findChild(DuplicatesDialog).isVisible()


def test_a_backup_is_brought_back_by_closing_the_window(
    settings, window, book, press, click, qtbot
):
    _, section = settings("book")
    click(section.back_up)
    qtbot.waitUntil(lambda: len(section.rows) == 1)
    backup = section.rows[0].kept.backup.path
    press(section.rows[0].restore)
    assert not window.isVisible()
    assert (window.books.reopening.book, window.books.reopening.backup) == (str(book.path), backup)


def test_dark_is_chosen_and_remembered(settings, qapp, qtbot):
    before = qapp.palette(), qapp.styleSheet(), qapp.font()
    _, section = settings("look")
    section.look.setCurrentIndex(2)
    section.look.activated.emit(2)
    assert shown_colours() is DARK
    theme = theme_of(qapp)
    assert type(theme)(qapp).look is theme.look
    for one in qapp.findChildren(type(theme)):
        one.setParent(None)
        one.deleteLater()
    qapp.setPalette(before[0])
    qapp.setStyleSheet("")
    qapp.setStyleSheet(before[1])
    qapp.setFont(before[2])


def test_less_movement_is_chosen_and_taken_back(settings, qtbot):
    dialog, section = settings("look")
    section.motion.setCurrentIndex(1)
    section.motion.activated.emit(1)
    assert wants_less_motion()
    qtbot.keyClick(dialog, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert not chose_less_motion()
    assert section.motion.currentIndex() == 0


@pytest.mark.parametrize("section", ["me", "templates", "rules"])
def test_a_section_that_there_is_room_for_is_not_scrolled(section, settings, me, qtbot):
    dialog, shown = settings(section)
    assert dialog.height() == 720
    qtbot.waitUntil(lambda: shown.verticalScrollBar().maximum() == 0)
