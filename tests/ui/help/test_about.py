"""The Help menu tells which Fairhand this is, and opens the page of newer ones."""

import pytest
from PySide6.QtGui import QDesktopServices

from desktop.ui.widgets.message_dialog import MessageDialog
from desktop.versions import all_versions, home_page


@pytest.fixture
def opened(monkeypatch):
    """The addresses that a browser is asked to open; it answers as told."""
    asked = []
    monkeypatch.setattr(
        QDesktopServices, "openUrl", lambda url: asked.append(url.toString()) or True
    )
    return asked


def test_a_new_version_is_looked_for_by_the_user_on_the_projects_page(window, opened):
    window.menus.about.newer.trigger()
    assert opened == [home_page()]  # and nothing is added to it


def test_where_there_is_no_browser_the_address_is_told(window, monkeypatch):
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: False)
    window.menus.about.newer.trigger()
    assert home_page() in window.toast.words.text()


def test_the_version_can_be_read_and_copied(window):
    window.menus.about.about.trigger()
    box = window.findChild(MessageDialog)
    assert box.text() == all_versions()
    box.reject()
