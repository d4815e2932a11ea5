"""Notes that a pen plotter writes: files for it, and for a printer what no pen draws."""

from dataclasses import replace

import pytest

from desktop.stationery.designs import SPRIG
from desktop.stationery.fronts import Front
from desktop.workflows.send_by_pen import PenOrder, save_for_pen
from desktop.workflows.sent_records import Addressee
from tests.printing.pen_reading import ink, read_svg


@pytest.fixture
def saved(book, event_id, tmp_path):
    """Saves an order for a pen; answers its files by what they are."""
    (tmp_path / "out").mkdir()

    def saved(order):
        _, paths, _ = save_for_pen(book.sessions, Addressee(event_id), order, tmp_path / "out")
        assert set(paths) == set((tmp_path / "out").iterdir())
        return {path.name.split(" ", 3)[3]: path.read_bytes() for path in paths}

    return saved


def test_a_front_is_a_pdf_of_its_own_and_the_note_a_file_for_the_pen(saved, order):
    files = saved(PenOrder(replace(order, front=Front(design=SPRIG), envelope="")))
    assert sorted(files) == ["card front.pdf", "card.svg"]
    assert ink(files["card front.pdf"]).sum() > 1000
    assert len(read_svg(files["card.svg"]).paths) > 20


def test_a_card_without_a_front_is_for_the_pen_alone(saved, order):
    files = saved(PenOrder(order, ".hpgl"))
    assert sorted(files) == ["card.hpgl", "envelope.hpgl"]
    assert all(data.startswith(b"IN;") for data in files.values())
