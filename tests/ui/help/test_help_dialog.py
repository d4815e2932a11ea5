"""Help tells every key, as the menus have them."""

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QTextDocument
from PySide6.QtWidgets import QApplication

from desktop.ui.help.help_dialog import HelpDialog
from desktop.ui.look.colours import DARK
from desktop.ui.look.stylesheet import style_sheet
from desktop.ui.look.theme import XL
from desktop.ui.widgets.menus import offers
from tests.ui.test_accessibility import nameless

IMAGE = QTextDocument.ResourceType.ImageResource.value


@pytest.fixture
def keys(window, qtbot):
    window.menus.keys.trigger()
    return window.findChild(HelpDialog)


def test_every_key_of_the_menus_is_told(keys, window):
    told = keys.page.toPlainText()
    with_keys = [offer for offer in offers(window.menuBar()) if offer.keys]
    assert len(with_keys) > 10
    assert [offer.name for offer in with_keys if offer.name not in told] == []
    assert [offer.keys for offer in with_keys if offer.keys not in told] == []


def test_a_question_mark_opens_it_unless_something_is_typed(window, qtbot):
    window.contacts.list.search.setFocus()
    qtbot.keyClicks(QApplication.focusWidget(), "?")
    assert window.contacts.list.search.text() == "?"
    assert window.findChild(HelpDialog) is None
    window.contacts.list.list.setFocus()
    qtbot.keyClick(window.contacts.list.list, Qt.Key.Key_Question)
    assert window.findChild(HelpDialog).isVisible()


def test_no_key_is_given_twice(window):
    keys = [offer.keys for offer in offers(window.menuBar()) if offer.keys]
    assert sorted(set(keys)) == sorted(keys)


def test_every_control_of_it_has_a_name(keys):
    assert nameless(keys) == []


def pictures(page):
    """The size of each in the document, in pixels of the page, by its name."""
    shown = {}
    block = page.document().begin()
    while block.isValid():
        for part in block.begin():
            kind = part.fragment().charFormat()
            if kind.isImageFormat():
                name = kind.toImageFormat().name()
                image = page.document().resource(IMAGE, QUrl(name))
                shown[name] = image.deviceIndependentSize().toSize()
        block = block.next()
    return shown


def test_a_page_of_the_handbook_shows_its_pictures_as_wide_as_there_is_room(keys, qtbot):
    keys.list.setCurrentRow(0)
    keys.resize(960, 700)
    wide = pictures(keys.page)
    assert "pictures/card.png" in wide
    room = keys.page.viewport().width() - 2 * XL
    assert room - 30 < max(size.width() for size in wide.values()) <= room
    keys.resize(600, 700)
    narrow = pictures(keys.page)
    assert max(size.width() for size in narrow.values()) <= room - 360
    assert narrow["pictures/card.png"].height() < wide["pictures/card.png"].height()
    assert keys.page.horizontalScrollBar().maximum() == 0


def test_every_page_shows_its_pictures_whichever_was_shown_before(keys):
    for row in range(keys.list.count() - 1):
        keys.list.setCurrentRow(row)
        shown = pictures(keys.page)
        assert shown, row
        assert all(size.width() > 100 for size in shown.values()), row
        assert keys.page.document().size().height() > max(s.height() for s in shown.values())


def test_a_small_picture_is_not_blown_up(keys):
    keys.list.setCurrentRow(9)
    keys.resize(1400, 700)
    assert pictures(keys.page)["pictures/commands.png"].width() == 560


def test_a_screen_reader_is_told_what_the_pictures_show(keys):
    keys.list.setCurrentRow(0)
    told = keys.page.accessibleDescription()
    assert "its real page on the right" in told
    assert "\N{OBJECT REPLACEMENT CHARACTER}" not in told


def test_the_keys_have_no_picture_of_the_page_before(keys):
    keys.list.setCurrentRow(0)
    keys.show_keys()
    assert pictures(keys.page) == {}
    keys.resize(700, 600)
    assert "Ctrl+N" in keys.page.toPlainText()


def test_the_scroll_bar_stands_on_the_ground_of_the_page(keys, qtbot):
    keys.setStyleSheet(style_sheet(DARK, 16))
    qtbot.waitUntil(lambda: keys.page.verticalScrollBar().maximum() > 0)
    seen = keys.page.grab().toImage()
    low, right = seen.height() - 2, seen.width() - 2
    beside = right - 2 * keys.page.verticalScrollBar().width()
    assert seen.pixelColor(right, low) == seen.pixelColor(beside, low)
