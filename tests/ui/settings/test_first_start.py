"""The first start: on a new book alone, a page at a time, and all of it can be skipped."""

import pytest
from PySide6.QtCore import Qt

from desktop.store.books import open_book
from desktop.store.senders import sender
from desktop.ui.book.reopening import Reopening
from desktop.ui.forms.contact_dialog import ContactDialog
from desktop.ui.live import live_settings
from desktop.ui.settings.first_start import FirstStart
from desktop.ui.window.main_window import MainWindow
from desktop.workflows.back_up_books import KeptBackup, back_up_now
from tests.ui.conftest import TODAY


@pytest.fixture
def welcomed(store, qtbot):
    """The window as the app opens it."""

    def welcomed():
        window = MainWindow(store, today=lambda: TODAY, start="contacts")
        qtbot.addWidget(window)
        window.welcome()
        with qtbot.waitSignal(window.contacts.shown):
            window.show()
        return window

    return welcomed


@pytest.fixture
def steps(welcomed, qtbot):
    """The first page of the first start, and the window behind it."""
    window = welcomed()
    qtbot.waitUntil(lambda: window.findChild(FirstStart) is not None)
    dialog = window.findChild(FirstStart)
    qtbot.waitUntil(dialog.isActiveWindow)
    return window, dialog


def test_a_new_book_begins_with_the_first_steps(steps):
    _, dialog = steps
    assert dialog.page is dialog.name
    assert dialog.dots.accessibleName() == "Page 1 of 5"
    assert dialog.focusWidget() is dialog.name.name


def test_a_book_with_somebody_in_it_does_not(maria, welcomed):
    assert welcomed().findChild(FirstStart) is None


def test_a_book_whose_user_is_known_does_not(me, welcomed):
    assert welcomed().findChild(FirstStart) is None


def test_two_minutes_by_keyboard_alone(steps, store, qtbot):
    window, dialog = steps
    qtbot.keyClicks(dialog.name.name, "Jordan Reyes")
    qtbot.keyClick(dialog, Qt.Key.Key_Return)
    assert dialog.page is dialog.address
    qtbot.keyClicks(dialog.address.fields.street, "9 Elm Street")
    qtbot.keyClicks(dialog.address.fields.lines["city"], "Salem")
    qtbot.keyClick(dialog.address.fields.lines["city"], Qt.Key.Key_Return)
    assert dialog.page is dialog.hand
    qtbot.keyClick(dialog.hand.gallery, Qt.Key.Key_Down)
    hand = dialog.hand.hand
    dialog.go_on.click()
    assert dialog.page is dialog.paper
    dialog.go_on.click()
    assert dialog.page is dialog.people
    dialog.go_on.click()
    qtbot.waitUntil(lambda: not window.setting_up.desk.changing.is_working)
    me = store.me()
    assert (me.name, me.address.street, me.address.city) == (
        "Jordan Reyes",
        "9 Elm Street",
        "Salem",
    )
    assert live_settings.fresh_draft(store, "").hand == hand


def test_each_hand_writes_the_name_that_was_typed(steps, qtbot):
    _, dialog = steps
    qtbot.keyClicks(dialog.name.name, "Jordan Reyes")
    dialog.go_on.click()
    dialog.go_on.click()
    model = dialog.hand.gallery.hands
    strip = Qt.ItemDataRole.UserRole + 1
    rows = [model.index(row, 0) for row in range(model.rowCount())]
    qtbot.waitUntil(lambda: all(row.data(strip) is not None for row in rows))


def test_going_back_keeps_what_was_typed(steps, click, qtbot):
    _, dialog = steps
    qtbot.keyClicks(dialog.name.name, "Jordan Reyes")
    click(dialog.go_on)
    click(dialog.back)
    assert dialog.page is dialog.name
    assert dialog.name.name.text() == "Jordan Reyes"


def test_whoever_skips_is_not_asked_again(steps, welcomed, click, store):
    _, dialog = steps
    click(dialog.skip)
    assert store.me().name == ""
    assert welcomed().findChild(FirstStart) is None


def test_they_can_be_taken_again_from_the_menu(me, window):
    window.menus.steps.trigger()
    dialog = window.findChild(FirstStart)
    assert dialog.name.name.text() == "Jordan Reyes"


def test_the_last_page_leads_to_the_first_person(steps, click, qtbot):
    window, dialog = steps
    for _ in range(4):
        click(dialog.go_on)
    click(dialog.people.contact)
    assert window.findChild(ContactDialog).isVisible()


def test_enter_on_the_way_to_the_first_person_takes_it_rather_than_ending_the_steps(
    steps, click, qtbot
):
    window, dialog = steps
    for _ in range(4):
        click(dialog.go_on)
    qtbot.keyClick(dialog.people.contact, Qt.Key.Key_Return)
    assert window.findChild(ContactDialog).isVisible()


def test_the_sample_is_another_book(steps, click, book, qtbot):
    window, dialog = steps
    for _ in range(4):
        click(dialog.go_on)
    click(dialog.people.sample)
    assert not window.isVisible()
    path = book.path.with_name("sample.book")
    assert window.books.reopening.book == str(path)
    assert window.books.reopening.away_from.book == str(book.path)
    sample = open_book(path)
    with sample.sessions() as session:
        assert sender(session).name
    sample.close()


def test_the_sample_says_what_it_is_and_leads_back(window, click, book, qtbot):
    window.books.tell_of_sample(Reopening(str(book.path)))
    qtbot.waitUntil(window.books.back.isVisible)
    click(window.books.back)
    assert window.books.reopening.book == str(book.path)
    assert not window.isVisible()


def test_the_way_back_from_the_sample_is_kept_where_a_backup_of_it_is_brought_back(window, book):
    own = Reopening("own.book")
    window.books.tell_of_sample(own)
    backup = back_up_now(book.path)
    window.books.bring_back(KeptBackup(backup, None))
    assert window.books.reopening == Reopening(str(book.path), backup.path, own)


def test_the_sample_opened_from_the_sample_leads_back_to_the_users_own(window):
    own = Reopening("own.book")
    window.books.tell_of_sample(own)
    window.books.open_sample()
    assert window.books.reopening.away_from == own
