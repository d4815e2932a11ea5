"""Printing for real: to printers made of software, behind a print service of the tests' own."""

import io
from concurrent.futures import ThreadPoolExecutor

import pikepdf
import pytest

from desktop.printing import jobs as module
from desktop.printing.feeds import fed_pages
from desktop.printing.jobs import PrintCancelled, PrintFailed, print_pdf
from desktop.printing.paper_offers import PaperNotAccepted
from desktop.printing.previews import page_image
from desktop.printing.print_service import NoPrintService
from desktop.printing.queues import NoPrinter, abilities
from desktop.stationery.printer_profiles import Flip, Position, PrinterProfile
from desktop.workflows.set_up_printers import (
    LETTER,
    Trial,
    print_trial,
    sheet_sizes,
    trial_picture,
)
from tests.printing.rig import RUNS_OUT_OF_PAPER, STATIONERY, wait_until
from tests.printing.service import needs_rig


@pytest.fixture
def card(card_of, hand, note):
    return card_of(note, hand)


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
def test_a_job_that_the_printer_gave_up_is_not_taken_for_printed(service, card):
    ended = r"“A card” (went wrong|was cancelled) on its way to the printer Broken"
    with pytest.raises(PrintFailed, match=ended):
        print_pdf(card, "Broken", title="A card")
    with pytest.raises(PrintFailed, match=ended):  # whatever the print service makes of it
        module._believed(abilities("Broken").device, "Broken", "A card")


@needs_rig
def test_a_printer_that_cannot_be_asked_is_believed(service):
    module._believed("ipp://localhost:1/ipp/print", "Good", "A card")
    module._believed("usb://Maker/Printer", "Good", "A card")


@needs_rig
def test_a_job_that_is_called_off_leaves_the_queue(service, card):
    with pytest.raises(PrintCancelled, match="“A card” was called off"):
        print_pdf(card, "Empty", title="A card", is_cancelled=lambda: True)
    assert service.run("lpstat", "-o", "Empty") == ""


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
        module._followed(999_999, "Good", "A card", 1, lambda: False)


def told(service, printer):
    """What the last job told the printer, each attribute by its name."""
    last = max(service.out(printer).glob("*.txt"), key=lambda file: int(file.stem))
    pairs = (line.partition("=") for line in last.read_text().splitlines())
    return {name: value for name, _, value in pairs}


@needs_rig
def test_a_tray_is_asked_for_by_its_name(service, card):
    print_pdf(card, "Good", title="A card", tray="by-pass-tray")
    assert "by-pass-tray" in told(service, "Good")["IPP_MEDIA_COL"]


@needs_rig
def test_on_a_carrier_the_page_lies_where_the_guides_hold_the_sheet(service, card):
    profile = PrinterProfile(Position.LEFT, carrier=(612, 792), right=9)
    print_pdf(card, "Office", title="A card", profile=profile)
    (printed,) = service.out("Office").glob("*.pdf")
    with pikepdf.open(io.BytesIO(printed.read_bytes())) as pdf:
        assert [float(edge) for edge in pdf.pages[0].mediabox] == pytest.approx(
            [0, 0, 612, 792], abs=1
        )
    sent = page_image(fed_pages(card, profile), 0, 72)
    came = page_image(printed.read_bytes(), 0, 72)
    assert (sent.width, sent.height) == (came.width, came.height)
    different = sum(a != b for a, b in zip(sent.rgb, came.rgb, strict=True))
    assert different < 0.02 * len(sent.rgb)


@needs_rig
@pytest.mark.parametrize(
    ("flip", "sides"),
    [
        (Flip.BY_HAND, "one-sided"),
        (Flip.SHORT_EDGE, "two-sided-short-edge"),
        (Flip.LONG_EDGE, "two-sided-long-edge"),
    ],
)
def test_the_printer_turns_sheets_over_as_its_profile_says(service, card, flip, sides):
    print_pdf(card, "Good", title="A card", profile=PrinterProfile(flip=flip))
    assert told(service, "Good")["IPP_SIDES"] == sides


@needs_rig
def test_a_queue_that_takes_no_jobs_is_said_to(service, card):
    service.run("cupsreject", "Good")
    try:
        with pytest.raises(PrintFailed, match=r"printer Good did not take “A card” \(.+\)"):
            print_pdf(card, "Good", title="A card")
    finally:
        service.run("cupsaccept", "Good")


@needs_rig
def test_a_page_that_has_no_place_on_the_disk_is_not_printed(service, card, monkeypatch, tmp_path):
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path / "none"))
    with pytest.raises(PrintFailed, match=r"“A card” could not be written for the printer Good"):
        print_pdf(card, "Good", title="A card")


@needs_rig
def test_a_queue_that_was_paused_is_not_waited_for(service, card):
    service.run("cupsdisable", "Good")
    try:
        with pytest.raises(PrintFailed, match=r"did not print “A card” \(it has been paused\)"):
            print_pdf(card, "Good", title="A card", patience=20)
    finally:
        service.run("cupsenable", "Good")
    assert service.run("lpstat", "-o", "Good") == ""


@needs_rig
def test_a_printer_that_vanishes_while_it_prints_is_a_sentence(rig, service, card):
    rig.add_printer("Leaving", RUNS_OUT_OF_PAPER, STATIONERY)
    with ThreadPoolExecutor() as pool:
        printing = pool.submit(print_pdf, card, "Leaving", title="A card", patience=3)
        wait_until(lambda: service.run("lpstat", "-o", "Leaving") != "")
        rig.switch_off("Leaving")
        with pytest.raises(PrintFailed, match="“A card”"):
            printing.result()
    service.run("lpadmin", "-x", "Leaving")


@needs_rig
def test_a_queue_that_is_removed_while_it_prints_is_a_sentence(rig, service, card):
    rig.add_printer("Going", RUNS_OUT_OF_PAPER, STATIONERY)
    with ThreadPoolExecutor() as pool:
        printing = pool.submit(print_pdf, card, "Going", title="A card", patience=3)
        wait_until(lambda: service.run("lpstat", "-o", "Going") != "")
        service.run("lpadmin", "-x", "Going")
        with pytest.raises(PrintFailed, match="“A card”"):
            printing.result()


@needs_rig
def test_a_test_sheet_is_printed_on_plain_paper(service):
    trial = Trial("Office", "main", sheet_sizes()[0], LETTER)
    before = set(service.out("Office").iterdir())
    print_trial(trial, PrinterProfile())
    (printed,) = set(service.out("Office").iterdir()) - before
    seen, meant = (
        page_image(printed.read_bytes(), 0, 72),
        trial_picture(trial, PrinterProfile(), 72),
    )
    different = sum(a != b for a, b in zip(seen.rgb, meant.rgb, strict=True))
    assert different < 0.01 * len(seen.rgb)
