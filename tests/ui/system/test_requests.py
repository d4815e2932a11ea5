"""What one start asks of another's window arrives as it was asked."""

from pathlib import Path

import pytest

from desktop.ui.forms.event_dialog import EventDialog
from desktop.ui.system.requests import Asked, Request, read_request


def test_a_request_arrives_as_it_was_made():
    request = Request(Asked.LOG_EVENT, (Path("/home/ann/my cards ü.vcf"),), "a-click")
    assert read_request(request.line()) == request


@pytest.mark.parametrize(
    "line",
    [b"", b"\n", b"a-token", b"[]", b"{}", b"\xff", b'{"asked": "x", "files": [], "token": ""}'],
)
def test_what_no_start_of_ours_says_asks_for_the_window_alone(line):
    assert read_request(line) == Request()


@pytest.mark.qt_log_ignore(r"does not support raise\(\)")  # the offscreen plugin's one window
def test_the_menus_entries_begin_with_a_form_or_with_whom_to_write_to(window):
    window.do(Request(Asked.NEW_NOTE))
    assert window.screens.currentWidget() is window.contacts
    window.do(Request(Asked.LOG_EVENT))
    assert window.findChild(EventDialog).isVisible()


@pytest.mark.qt_log_ignore(r"does not support raise\(\)")  # as above
def test_a_form_that_is_open_is_not_covered_by_another(window):
    window.do(Request(Asked.LOG_EVENT))
    window.do(Request(Asked.LOG_EVENT))
    assert len(window.findChildren(EventDialog)) == 1


@pytest.mark.qt_log_ignore(r"does not support raise\(\)")  # as above
def test_a_file_that_was_opened_with_fairhand_is_looked_through(window, tmp_path, monkeypatch):
    brought = []
    monkeypatch.setattr(window.tools.importing, "bring", brought.append)
    window.do(Request(files=(tmp_path / "people.vcf",)))
    assert brought == [[str(tmp_path / "people.vcf")]]
