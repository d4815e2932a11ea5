"""Files that nobody should be able to hurt the program with, read as an import reads them.

Each is told in a sentence with its name and line, all that is good in it comes in, and neither
time nor memory grows with the harm that is meant.
"""

import csv
import io
import resource
import time
import zipfile

import pytest

from desktop.domain.imports import FoundContact, FoundEvent, ReadingChoices, Unreadable
from desktop.domain.refusals import Refusal
from desktop.workflows.file_readers import FileReader
from tests.exchange.made_cards import card
from tests.exchange.test_calendar_reading import calendar

SLOWEST = 20  # seconds of work for any of them, on a slow machine
GOOD = card("FN:Ann Lee", "EMAIL:ann@example.com")


def read(tmp_path, name, content):
    """The findings and the facts of a file, or the sentence that refuses it; with what it took."""
    path = tmp_path / name
    path.write_bytes(content if isinstance(content, bytes) else content.encode())
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    try:
        file = FileReader().read(path, ReadingChoices("US"), lambda done, of: None)
        findings = list(file.findings)
    except Refusal as refusal:
        said = str(refusal)
        return said if name in said else pytest.fail(f"it names no file: {said}")
    finally:
        after = resource.getrusage(resource.RUSAGE_CHILDREN)
        assert after.ru_utime - before.ru_utime < SLOWEST
    for each in findings:
        if isinstance(each, Unreadable):
            assert (each.spot.file, each.spot.line > 0) == (name, True)
    return findings


def names(findings):
    return [each.contact.name for each in findings if isinstance(each, FoundContact)]


def table(*rows):
    text = io.StringIO()
    csv.writer(text).writerows(rows)
    return text.getvalue()


@pytest.mark.parametrize("name", ["a.vcf", "a.csv", "a.ldif", "a.ics", "a.fairhand", "a"])
@pytest.mark.parametrize("content", [b"", b"\0" * 5000, bytes(range(256)) * 400])
def test_nothing_and_noise_are_refused_by_name(tmp_path, name, content):
    said = read(tmp_path, name, content)
    assert isinstance(said, str) or names(said) == []


def test_a_file_of_a_gigabyte_is_refused_without_being_read(tmp_path):
    path = tmp_path / "huge.vcf"
    with path.open("wb") as file:
        file.truncate(1_000_000_000)
    began = time.monotonic()
    with pytest.raises(Refusal, match=r"huge\.vcf"):
        FileReader().read(path, ReadingChoices("US"), lambda done, of: None)
    assert time.monotonic() - began < SLOWEST


@pytest.mark.parametrize("name", ["bomb.zip", "bomb.fairhand", "bomb.vcf", "bomb.csv"])
def test_a_bomb_in_a_zip_does_not_go_off(tmp_path, name):
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("contacts.vcf", b"BEGIN:VCARD\n" + b"0" * 200_000_000)
    assert isinstance(read(tmp_path, name, packed.getvalue()), str)


def test_a_line_of_five_megabytes_costs_no_other_card(tmp_path):
    found = read(tmp_path, "line.vcf", card("FN:Bo Chen", f"NOTE:{'x' * 5_000_000}") + GOOD)
    assert "Ann Lee" in names(found)


def test_a_table_with_a_cell_of_five_megabytes_is_read(tmp_path):
    rows = [("Name", "E-mail", "Notes"), ("Bo Chen", "bo@example.com", "x" * 5_000_000)]
    found = read(tmp_path, "line.csv", table(*rows, ("Ann Lee", "ann@example.com", "")))
    assert "Ann Lee" in names(found)


def test_cards_within_cards_two_thousand_deep_cost_only_themselves(tmp_path):
    nested = "BEGIN:VCARD\nVERSION:2.1\nAGENT:\n" * 2000 + "FN:Deep\n" + "END:VCARD\n" * 2000
    found = read(tmp_path, "deep.vcf", nested + GOOD)
    assert names(found)[-1] == "Ann Lee"


def test_one_bad_card_costs_that_card_only_and_is_told_with_its_line(tmp_path):
    found = read(tmp_path, "three.vcf", GOOD + "BEGIN:VCARD\nVERSION:3.0\nEND:VCARD\n" + GOOD)
    assert names(found) == ["Ann Lee", "Ann Lee"]
    [bad] = [each for each in found if isinstance(each, Unreadable)]
    assert bad.spot.line > 1


def test_a_truncated_file_gives_what_is_whole(tmp_path):
    found = read(tmp_path, "cut.vcf", GOOD + GOOD[: len(GOOD) // 2])
    assert names(found)[0] == "Ann Lee"


@pytest.mark.parametrize(
    "lie",
    [
        "N;CHARSET=UTF-16:Lee;Ann",
        "N;CHARSET=utf-7:Lee;Ann",
        "N;CHARSET=rot13:Lee;Ann",
        "N;ENCODING=QUOTED-PRINTABLE:=FF=FE=00",
        "PHOTO;ENCODING=b:not base64 at all",
    ],
)
def test_a_lie_about_an_encoding_is_believed_by_nobody(tmp_path, lie):
    assert "Bo Chen" in names(read(tmp_path, "lie.vcf", card("FN:Bo Chen", lie)))


def test_a_file_in_one_encoding_that_says_another_is_still_read(tmp_path):
    content = "\ufeff".encode() + table(("Name", "City"), ("Jürgen", "Köln")).encode("cp1252")
    assert len(names(read(tmp_path, "lie.csv", content))) == 1


def test_what_is_hidden_in_names_is_gone(tmp_path):
    [found] = names(read(tmp_path, "hidden.vcf", card("FN:Ann\0 \u202eeeL\u202c\u200b Lee")))
    assert found == "Ann eeL Lee"


def test_the_same_mark_on_two_people_makes_them_no_one_person(tmp_path):
    two = card("UID:1", "FN:Ann Lee") + card("UID:1", "FN:Bo Chen")
    assert names(read(tmp_path, "same.vcf", two)) == ["Ann Lee", "Bo Chen"]


@pytest.mark.parametrize("rule", ["FREQ=SECONDLY", "FREQ=DAILY;COUNT=999999999", "FREQ=NOW;X=1"])
def test_what_repeats_for_ever_comes_once(tmp_path, rule):
    event = f"SUMMARY:Interview\nDTSTART:20260701T090000Z\nRRULE:{rule}\nRDATE:20260702T090000Z"
    found = read(tmp_path, "bomb.ics", calendar(event))
    assert len([each for each in found if isinstance(each, FoundEvent)]) == 1


def test_a_cell_that_is_a_command_is_a_name(tmp_path):
    rows = [("Name", "E-mail"), ("=cmd|' /C calc'!A0", "a@example.com"), ("Bo", "b@example.com")]
    assert len(names(read(tmp_path, "cells.csv", table(*rows)))) == 2


def test_a_line_end_in_an_address_ends_nothing(tmp_path):
    evil = "EMAIL:a@example.com%0ABcc:eve@example.com"
    [found] = [each.contact for each in read(tmp_path, "evil.vcf", card("FN:Bo Chen", evil))]
    assert "\n" not in found.email


def test_a_table_without_a_header_is_read_by_its_looks(tmp_path):
    rows = [("Ann Lee", "ann@example.com", "Acme"), ("Bo Chen", "bo@example.com", "Hooli")]
    found = [each.contact for each in read(tmp_path, "bare.csv", table(*rows))]
    assert [contact.email for contact in found] == ["ann@example.com", "bo@example.com"]


def test_a_table_with_two_headers_has_nobody_of_their_name(tmp_path):
    header = ("Name", "E-mail")
    rows = [header, ("Ann Lee", "ann@example.com"), header, ("Bo Chen", "bo@example.com")]
    found = read(tmp_path, "two.csv", table(*rows))
    assert names(found) == ["Ann Lee", "Bo Chen"]
    assert [(each.spot.line, each.reason) for each in found if isinstance(each, Unreadable)] == [
        (3, "This row is the header once more.")
    ]


def test_two_hundred_columns_are_read(tmp_path):
    header = ["Name", "E-mail", *(f"Column {number}" for number in range(198))]
    row = ["Ann Lee", "ann@example.com", *("x" * 198)]
    assert names(read(tmp_path, "wide.csv", table(header, row))) == ["Ann Lee"]


def test_nothing_that_a_card_names_is_opened_or_fetched(tmp_path):
    secret = tmp_path / "secret.png"
    secret.write_bytes(b"\x89PNG secret")
    given = card("FN:Ann", f"PHOTO;VALUE=uri:{secret.as_uri()}", "URL:http://127.0.0.1:9/x")
    [found] = [each.contact for each in read(tmp_path, "uri.vcf", given)]
    assert found.photo is None
