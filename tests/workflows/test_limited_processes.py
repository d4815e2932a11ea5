"""Processes of this program that are started apart; what ends them is told with the fonts."""

from desktop.workflows.limited_processes import own_command


def test_the_process_is_this_very_program(monkeypatch):
    assert own_command()[-2:] == ["-m", "desktop"]
    monkeypatch.setattr("sys.frozen", True, raising=False)
    assert len(own_command()) == 1
