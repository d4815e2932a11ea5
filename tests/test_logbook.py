"""The log."""

import logging

import pytest

from desktop.logbook import log_bug, open_log


@pytest.fixture
def log(tmp_path, monkeypatch):
    path = tmp_path / "state" / "fairhand.log"
    monkeypatch.setattr("desktop.logbook.log_path", lambda: path)
    return path


def test_what_a_room_notes_while_the_window_is_open_goes_into_the_log(log):
    with open_log():
        logging.getLogger("fairhand").warning("The hand in %s cannot be read.", "x")
    assert log.read_text().endswith("WARNING The hand in x cannot be read.\n")


def test_a_bug_is_noted_once_without_its_words(log):
    with open_log():
        told = log_bug(ValueError("a secret"))
    assert str(log) in told
    assert log.read_text().count("ValueError") == 1
    assert "secret" not in log.read_text()


def test_where_there_can_be_no_log_the_bug_is_told_all_the_same(log):
    log.parent.write_text("a file")
    assert "Please tell us what you did." in log_bug(ValueError())
    with open_log() as path:
        assert path is None
