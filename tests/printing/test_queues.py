"""Printing for real: to printers made of software, behind a print service of the tests' own."""

import io
from concurrent.futures import ThreadPoolExecutor

import pikepdf
import pytest

from desktop.printing import queues as module
from desktop.printing.previews import page_image
from desktop.printing.print_service import NoPrintService
from desktop.printing.queues import (
    NoPrinter,
    PaperNotAccepted,
    PrintFailed,
    accepted_paper,
    print_pdf,
    queues,
)
from tests.printing.rig import (
    LETTER,
    PRINTS,
    RUNS_OUT_OF_PAPER,
    STATIONERY,
    missing_programs,
    running_rig,
    wait_until,
)

needs_rig = pytest.mark.skipif(
    bool(missing_programs()), reason=f"not installed: {', '.join(missing_programs())}"
)


@pytest.fixture(scope="module")
def rig():
    with running_rig() as rig:
        rig.add_printer("Good", PRINTS, STATIONERY)
        rig.add_printer("Office", PRINTS, LETTER)
        rig.add_printer("Away", PRINTS, STATIONERY)
        rig.switch_off("Away")
        rig.add_printer("Empty", RUNS_OUT_OF_PAPER, STATIONERY)
        rig.run("lpadmin", "-d", "Office")
        yield rig


@pytest.fixture
def service(rig, monkeypatch):
    monkeypatch.setenv("CUPS_SERVER", rig.server)
    for name in ("LPDEST", "PRINTER"):
        monkeypatch.delenv(name, raising=False)
    return rig


@pytest.fixture
def no_service(monkeypatch, tmp_path):
    monkeypatch.setenv("CUPS_SERVER", str(tmp_path / "cups.sock"))


@pytest.fixture
def card(card_of, hand, note):
    return card_of(note, hand)


@needs_rig
def test_queues_are_listed_with_their_titles_and_the_default_first(service):
    found = [(queue.name, queue.title, queue.is_default) for queue in queues()]
    assert found == [
        ("Office", "The Office", True),
        ("Away", "The Away", False),
        ("Empty", "The Empty", False),
        ("Good", "The Good", False),
    ]


@needs_rig
def test_the_users_own_default_comes_before_the_systems(service, monkeypatch):
    monkeypatch.setenv("PRINTER", "Good")
    assert queues()[0].name == "Good"


@needs_rig
def test_a_card_is_printed_on_paper_of_its_size_short_edge_first(service, card):
    print_pdf(card, "Good", title="Card, Dear Zoë (100%)")
    (printed,) = service.out("Good").glob("*.pdf")
    with pikepdf.open(io.BytesIO(printed.read_bytes())) as pdf:
        (page,) = pdf.pages
        assert [float(edge) for edge in page.mediabox] == pytest.approx([0, 0, 396, 612], abs=1)
    assert "Helvetica" not in printed.read_bytes().decode("latin-1")
    raster = page_image(printed.read_bytes(), 0, 72)
    assert raster.rgb.count(b"\xff") < len(raster.rgb)


@needs_rig
def test_a_printer_without_the_paper_is_not_sent_anything(service, card):
    with pytest.raises(PaperNotAccepted, match=r"Office .* does not take paper of 5\.5 x 8\.5 in"):
        print_pdf(card, "Office", title="A card")
    assert not list(service.out("Office").iterdir())


@needs_rig
def test_a_printer_names_the_paper_it_will_print_on(service, card):
    assert accepted_paper(card, "Good") == "na_invoice_5.5x8.5in"


@needs_rig
def test_a_printer_that_is_gone_is_refused(service, card):
    with pytest.raises(NoPrinter, match="no printer called Attic any more"):
        print_pdf(card, "Attic", title="A card")


@needs_rig
def test_a_printer_out_of_paper_is_not_waited_for_without_end(service, card):
    with pytest.raises(PrintFailed, match=r"did not print “A card” \(it is out of paper\)"):
        print_pdf(card, "Empty", title="A card", patience=4)
    assert service.run("lpstat", "-o", "Empty") == ""


@needs_rig
def test_a_printer_that_is_switched_off_is_not_waited_for_without_end(service, card):
    with pytest.raises(PrintFailed, match=r"did not print “A card”.*the job was cancelled"):
        print_pdf(card, "Away", title="A card", patience=3)
    assert service.run("lpstat", "-o", "Away") == ""


@needs_rig
def test_a_job_that_somebody_cancels_is_said_to_have_been(service, card):
    with ThreadPoolExecutor() as pool:
        printing = pool.submit(print_pdf, card, "Empty", title="A card", patience=20)
        wait_until(lambda: service.run("lpstat", "-o", "Empty") != "")
        service.run("cancel", "-a", "Empty")
        with pytest.raises(PrintFailed, match="“A card” was cancelled on its way"):
            printing.result()


def test_without_a_print_service_there_are_no_queues(no_service):
    assert queues() == []


def test_without_a_print_service_printing_is_refused(no_service, card):
    with pytest.raises(NoPrintService, match="save the PDF"):
        print_pdf(card, "Good", title="A card")


@needs_rig
def test_without_its_program_printing_is_refused(service, card, monkeypatch):
    monkeypatch.setenv("PATH", "/nowhere")
    with pytest.raises(NoPrinter, match="program lp is missing"):
        print_pdf(card, "Good", title="A card")


@needs_rig
def test_a_job_that_nobody_remembers_is_not_taken_for_printed(service):
    with pytest.raises(PrintFailed, match="keeps no record"):
        module._followed(999_999, "Good", "A card", patience=1)
