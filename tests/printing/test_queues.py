"""Which print queues there are, and what each can do."""

import pytest

from desktop.printing.queues import NoPrinter, abilities, queues
from tests.printing.service import needs_rig


@needs_rig
def test_queues_are_listed_with_their_titles_and_the_default_first(service):
    found = [(queue.name, queue.title, queue.is_default) for queue in queues()]
    assert found == [
        ("Office", "The Office", True),
        ("Away", "The Away", False),
        ("Broken", "The Broken", False),
        ("Empty", "The Empty", False),
        ("Good", "The Good", False),
    ]


@needs_rig
def test_the_users_own_default_comes_before_the_systems(service, monkeypatch):
    monkeypatch.setenv("PRINTER", "Good")
    assert queues()[0].name == "Good"


@needs_rig
def test_a_queue_says_what_it_can_do(service):
    able = abilities("Good")
    assert "na_invoice_5.5x8.5in" in able.papers
    assert {"main", "by-pass-tray"} <= set(able.trays)
    assert able.device.startswith("ipp://localhost:")


@needs_rig
def test_what_a_queue_can_do_that_is_gone_is_refused(service):
    with pytest.raises(NoPrinter, match="no printer called Attic any more"):
        abilities("Attic")


def test_without_a_print_service_there_are_no_queues(no_service):
    assert queues() == []
