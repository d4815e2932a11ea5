"""Printers set up: what there is to choose, the pictures, and what is kept."""

import pytest

from desktop.paths import printers_path
from desktop.printing.papers import papers_of
from desktop.printing.profile_files import NoProfiles, read_profiles
from desktop.printing.queues import Abilities, Queue
from desktop.stationery.formats import CARDS, ENVELOPES
from desktop.stationery.printer_profiles import Position, PrinterProfile
from desktop.workflows import set_up_printers as module
from desktop.workflows.set_up_printers import (
    LETTER,
    Trial,
    carry,
    follow_rename,
    forget,
    former_names,
    hold_for_new,
    keep,
    keep_again,
    kept_set_ups,
    loading_picture,
    printers_to_set_up,
    profile_of,
    sheet_sizes,
    trial_picture,
)

SHEET = sheet_sizes()[0]
TRIAL = Trial("Office", "main", SHEET, LETTER)
SHIFTED = PrinterProfile(Position.LEFT, right=3)


def test_every_size_of_card_and_envelope_is_offered_once():
    sizes = [(round(size.width), round(size.height)) for size in sheet_sizes()]
    assert len(sizes) == len(set(sizes))
    assert {(round(one.width), round(one.height)) for one in (*CARDS, *ENVELOPES)} == set(sizes)


def test_printers_come_with_their_trays(monkeypatch):
    monkeypatch.setattr(module, "queues", lambda: [Queue("Office", "The office")])
    able = Abilities((), (), ("main", "by-pass"), "")
    monkeypatch.setattr(module, "abilities", lambda name: able)
    (printer,) = printers_to_set_up()
    assert (printer.title, printer.trays) == ("The office", ("main", "by-pass"))


def test_what_was_kept_is_known():
    assert profile_of("Office", SHEET) == PrinterProfile()
    keep(TRIAL, SHIFTED)
    assert profile_of("Office", SHEET) == SHIFTED
    assert read_profiles(printers_path())[0].tray == "main"


def test_a_carried_sheet_keeps_what_else_is_known():
    keep(TRIAL, SHIFTED)
    (letter,) = papers_of(["na_letter_8.5x11in"])
    carry("Office", (SHEET.width, SHEET.height), letter, Position.RIGHT)
    known = profile_of("Office", SHEET)
    assert (known.carrier, known.position, known.right) == ((612, 792), Position.RIGHT, 3)
    assert read_profiles(printers_path())[0].tray == "main"


def test_a_renamed_printer_is_asked_about_until_it_is_known():
    keep(TRIAL, SHIFTED)
    assert former_names("New", ["New"]) == ["Office"]
    follow_rename("Office", "New")
    assert former_names("New", ["New"]) == []
    assert profile_of("New", SHEET) == SHIFTED


def test_a_new_printer_is_asked_about_once():
    keep(TRIAL, SHIFTED)
    hold_for_new("New")
    assert former_names("New", ["New"]) == []
    assert profile_of("New", SHEET) == PrinterProfile()


def test_a_damaged_file_is_refused_and_kept():
    printers_path().write_text("{")
    with pytest.raises(NoProfiles):
        keep(TRIAL, SHIFTED)
    assert printers_path().read_text() == "{"


def test_the_pictures_are_drawn():
    test_sheet = trial_picture(TRIAL, SHIFTED, 36)
    assert (test_sheet.width, test_sheet.height) == pytest.approx((306, 396), abs=1)
    for picture in (test_sheet, loading_picture(SHEET, SHIFTED, (300, 300))):
        assert min(picture.rgb) < 100 < max(picture.rgb)


def test_what_is_forgotten_can_be_kept_again():
    keep(TRIAL, SHIFTED)
    hold_for_new("New")  # of which nothing is known
    (found,) = kept_set_ups()
    assert (found.printer, found.tray, found.title) == (TRIAL.printer, TRIAL.tray, SHEET.title)
    forget(found)
    assert kept_set_ups() == []
    keep_again(found)
    assert profile_of(TRIAL.printer, SHEET) == SHIFTED
