"""`fairhand batch`: for a purpose, as a file for each, and by several machines."""

import json

import pikepdf
import pytest

from desktop.__main__ import main
from desktop.printing.preflight import preflight
from tests.commands.test_batch import ALL, FILES, batch, people, person, texts

__all__ = ["people"]


@pytest.mark.parametrize(
    ("options", "standard"),
    [
        (["--purpose", "archive"], "PDF/A-1b"),
        (["--purpose", "shop", "--icc", "FOGRA39"], "PDF/X-1a:2003"),
    ],
)
def test_both_files_are_made_for_their_purpose(people, tmp_path, options, standard):
    people(130)  # of more than one part
    assert batch(*ALL, "--workers", "1", *options) == 0
    for name in FILES:
        report = preflight((tmp_path / name).read_bytes(), name)
        assert (report.standard, report.is_good) == (standard, True)
    with pikepdf.open(tmp_path / "cards.pdf") as document:
        assert len(document.pages) == 130
    assert texts(tmp_path / "cards.pdf")[0][:2] == ["Dear", "Ada0"]


def test_a_shop_without_its_press_is_refused_before_anything_is_written(people, tmp_path):
    people(2)
    assert batch(*ALL, "--purpose", "shop") == 2
    assert not (tmp_path / "cards.pdf").exists()


def test_each_person_gets_files_of_their_own(people, tmp_path):
    people([person(1), person(2)])
    given = ("--each", "--out", "cards", "--envelopes", "envelopes", "--packing-list", "list.pdf")
    assert batch(*given) == 0
    assert sorted(file.name for file in (tmp_path / "cards").iterdir()) == [
        "1 Ada1 Byron card.pdf",
        "2 Ada2 Byron card.pdf",
    ]
    assert sorted(file.name for file in (tmp_path / "envelopes").iterdir()) == [
        "1 Ada1 Byron envelope.pdf",
        "2 Ada2 Byron envelope.pdf",
    ]
    assert texts(tmp_path / "cards" / "2 Ada2 Byron card.pdf")[0][1] == "Ada2"
    assert (tmp_path / "list.pdf").exists()


def test_one_folder_can_hold_both(people, tmp_path):
    people([person(1)])
    assert batch("--each", "--out", "all", "--envelopes", "all") == 0
    assert len(list((tmp_path / "all").iterdir())) == 2


def test_nothing_is_written_for_each_while_somebody_cannot_be(people, tmp_path, capsys):
    people([person(1), person(2, about="it " * 320)])
    given = ("--panels", "inside-right", "--each", "--out", "cards")
    assert batch(*given) == 1
    assert not (tmp_path / "cards").exists()
    assert "too long" in capsys.readouterr().err
    assert (
        batch("--panels", "inside-right", "--each", "--out", "cards", "--leave-out", "--json") == 0
    )
    assert json.loads(capsys.readouterr().out)["written"] == 1


def test_workers_here_and_a_cluster_are_one_or_the_other(people, capsys):
    people(1)
    assert batch(*ALL, "--workers", "2", "--scheduler", "tcp://localhost:1") == 2
    assert "not allowed with" in capsys.readouterr().err


def test_a_cluster_that_is_not_there_is_told_of(people, tmp_path, capsys, monkeypatch):
    monkeypatch.setattr("desktop.workflows.many_machines._PATIENCE", 0.5)
    people(1)
    assert batch(*ALL, "--scheduler", "tcp://127.0.0.1:1") == 2
    assert "no Dask scheduler at tcp://127.0.0.1:1" in capsys.readouterr().err


def test_an_address_that_is_none_is_told_of(people, capsys):
    people(1)
    assert batch(*ALL, "--scheduler", "nowhere at all") == 2
    assert "no Dask scheduler" in capsys.readouterr().err


def test_help_names_them(capsys):
    with pytest.raises(SystemExit):
        main(["batch", "--help"])
    assert "--scheduler ADDRESS" in capsys.readouterr().out
