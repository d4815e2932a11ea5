"""`fairhand import`: how it ends, and what it tells."""

import json
from pathlib import Path

import pytest

from desktop.__main__ import main
from desktop.store.backups import contents
from tests.exchange.made_cards import card

CASES = Path(__file__).parents[1] / "exchange" / "cases"


@pytest.fixture
def book(tmp_path, monkeypatch):
    monkeypatch.setenv("FAIRHAND_BOOK", str(tmp_path / "my.book"))
    return tmp_path / "my.book"


@pytest.fixture
def cards(tmp_path):
    path = tmp_path / "people.vcf"
    path.write_text(card("FN:Ann Lee", "TEL:5550100") + card("NOTE:x") + card("FN:Bo Ek"))
    return path


def test_people_are_imported(book, cards, capsys):
    assert main(["import", "--yes", str(cards)]) == 0
    told = capsys.readouterr()
    assert told.out == ("Of 3 things, 2 imported, 0 merged, 0 skipped; 1 could not be read.\n")
    assert told.err.startswith("people.vcf, line 6: This card has no name")
    assert contents(book).contacts == 2


def test_the_report_is_json_too(book, cards, capsys):
    assert main(["import", "--yes", "--json", str(cards)]) == 0
    report = json.loads(capsys.readouterr().out)
    assert report["read"] == report["imported"] + report["merged"] + report["skipped"] + 1
    assert report["new"] == 2
    assert report["unreadable"][0]["line"] == 6
    assert report["files"][0] == {
        "name": "people.vcf",
        "kind": "vCard",
        "encoding": "UTF-8",
        "guessed": False,
        "columns": {},
    }


def test_a_dry_run_changes_nothing(book, cards, capsys):
    assert main(["import", "--dry-run", str(cards)]) == 0
    assert "2 would be imported" in capsys.readouterr().out
    assert contents(book).contacts == 0


def test_a_file_with_nobody_in_it_is_told_of(book, tmp_path, capsys):
    table = tmp_path / "people.csv"
    table.write_text("Name,Email\n")
    assert main(["import", "--yes", str(table)]) == 1
    assert capsys.readouterr().err == "Nobody is in people.csv, and no appointment.\n"


def test_nothing_is_imported_unasked(book, cards, capsys):
    assert main(["import", str(cards)]) == 2
    assert "Say --yes" in capsys.readouterr().err
    assert contents(book).contacts == 0


def test_a_file_with_nothing_to_read_ends_with_1(book, tmp_path, capsys):
    assert main(["import", "--yes", str(CASES / "bom_only.vcf")]) == 1
    told = capsys.readouterr()
    assert "1 could not be read" in told.out
    assert "has nothing in it" in told.err
    assert main(["import", "--yes", str(tmp_path / "none.vcf")]) == 1
    assert capsys.readouterr().err == "none.vcf is no file that can be read: choose another.\n"


@pytest.mark.parametrize(
    "arguments", [[], ["--similar", "guess", "a.vcf"], ["--encoding", "x", "a"]]
)
def test_a_wrong_call_ends_with_2(book, arguments, capsys):
    with pytest.raises(SystemExit) as stopped:
        main(["import", *arguments])
    assert stopped.value.code == 2
    assert capsys.readouterr().err.count("\n") == 1


def test_what_to_do_with_similar_people_can_be_said(book, tmp_path, capsys):
    path = tmp_path / "a.vcf"
    path.write_text(
        card("FN:Ann Lee", "EMAIL:a@example.com")
        + card("FN:Ann Lee", "EMAIL:a@example.com", "TEL:1")
    )
    assert main(["import", "--dry-run", "--json", "--similar", "add", str(path)]) == 0
    assert json.loads(capsys.readouterr().out)["imported"] == 2


def test_what_a_column_holds_is_said_once_and_remembered(book, tmp_path, capsys):
    path = tmp_path / "a.csv"
    path.write_text("Name,Quux\nAnn Lee,555 0100\n")
    assert main(["import", "--dry-run", str(path)]) == 0
    assert "Left out of a.csv: Quux. See --map." in capsys.readouterr().out
    assert main(["import", "--yes", "--map", "Quux=phone:work", str(path)]) == 0
    assert main(["import", "--dry-run", "--json", str(path)]) == 0
    report = json.loads(capsys.readouterr().out.splitlines()[-1])
    assert report["files"][0]["columns"] == {"Name": "name", "Quux": "phone:work"}
    assert report["same"] == 1


def test_a_column_cannot_hold_just_anything(book, tmp_path, capsys):
    assert main(["import", "--map", "Quux=money", str(tmp_path / "a.csv")]) == 2
    assert "A column cannot hold “money”" in capsys.readouterr().err


def test_a_column_that_no_table_has_is_refused(book, tmp_path, capsys):
    path = tmp_path / "a.csv"
    path.write_text("Name,Quux,\nAnn Lee,555 0100,\n")
    assert main(["import", "--yes", "--map", "Qux=phone:work", str(path)]) == 2
    said = "There is no column “Qux”: the table has “Name”, “Quux”.\n"
    assert capsys.readouterr().err == said
    assert contents(book).contacts == 0


def test_a_column_without_a_name_is_not_told_of(book, tmp_path, capsys):
    path = tmp_path / "a.csv"
    path.write_text("Name,\nAnn Lee,x\n")
    assert main(["import", "--dry-run", str(path)]) == 0
    assert "Left out" not in capsys.readouterr().out


def test_the_country_of_addresses_is_one(book, cards, capsys):
    assert main(["import", "--yes", "--country", "xx", str(cards)]) == 2
    assert capsys.readouterr().err.startswith("There is no country “XX”.")


def test_a_guessed_encoding_is_shown_and_can_be_said(book, tmp_path, capsys):
    path = tmp_path / "a.csv"
    path.write_bytes("Name,Tag\nŁucja,x\n".encode("cp1250"))
    assert main(["import", "--dry-run", str(path)]) == 0
    assert "a.csv was read as Windows-1250: “Łucja,x”" in capsys.readouterr().out
    arguments = ["import", "--dry-run", "--json", "--encoding", "Windows-1252", str(path)]
    assert main(arguments) == 0
    assert json.loads(capsys.readouterr().out)["files"][0]["encoding"] == "Windows-1252"


@pytest.mark.parametrize("path", sorted(CASES.glob("*.csv")), ids=lambda path: path.name)
def test_a_hostile_table_is_read(book, path, capsys):
    assert main(["import", "--yes", "--json", str(path)]) == 0
    assert json.loads(capsys.readouterr().out)["unreadable"] == []


@pytest.mark.parametrize("path", sorted(CASES.glob("*.vcf")), ids=lambda path: path.name)
def test_a_hostile_file_is_read_or_refused_in_a_sentence(book, path, capsys):
    status = main(["import", "--yes", "--json", str(path)])
    report = json.loads(capsys.readouterr().out)
    assert status == (0 if report["imported"] else 1)
    total = report["imported"] + report["merged"] + report["skipped"]
    assert report["read"] == total + len(report["unreadable"])
    people = {"bom_only.vcf": 0, "one_bad_of_three.vcf": 3}
    assert report["imported"] == people.get(path.name, 1)
