"""`fairhand batch`: one note to many people, whole and the same however it was made."""

import contextlib
import csv
import json
import os
import subprocess
import sys

import pikepdf
import pypdfium2
import pytest

from desktop.__main__ import main
from desktop.printing.plotters import DEFAULT_PLOTTER
from tests.printing.pen_reading import read_gcode, read_svg

NOTE = "{greeting},\n\nThank you for telling me about {talked_about}.\n\nWarmly,\n{signature}\n"
HEADERS = ("Name", "Street", "City", "State", "ZIP", "Talked about")
FILES = ("cards.pdf", "envelopes.pdf")
ALL = ("--out", "cards.pdf", "--envelopes", "envelopes.pdf")


def person(number, street="12 Long Street", zip="62704", about="your garden"):
    return (f"Ada{number} Byron", street, "Springfield", "IL", zip, about)


@pytest.fixture
def people(tmp_path, monkeypatch):
    """Writes a table of these people, or of so many."""
    monkeypatch.chdir(tmp_path)
    (tmp_path / "note.txt").write_text(NOTE, "utf-8")
    (tmp_path / "from.txt").write_text("Jordan Lee\n9 Elm Street\nPortland, OR 97201\n", "utf-8")

    def people(rows):
        rows = [person(number) for number in range(rows)] if isinstance(rows, int) else rows
        with (tmp_path / "people.csv").open("w", encoding="utf-8", newline="") as file:
            csv.writer(file).writerows([HEADERS, *rows])

    return people


def batch(*options):
    arguments = ["batch", "people.csv", "--note", "note.txt", "--from", "from.txt", *options]
    try:
        return main(arguments)
    except SystemExit as end:
        return end.code


def texts(path):
    with pypdfium2.PdfDocument(path) as document:
        return [page.get_textpage().get_text_range().split() for page in document]


def test_each_person_has_a_card_with_their_own_words_and_an_envelope_in_the_same_order(people):
    people([person(1, about="tea"), person(2, about="the sea"), person(3)])
    assert batch(*ALL) == 0
    cards, envelopes = map(texts, FILES)
    assert [card[:4] for card in cards] == [
        ["Dear", f"Ada{number}", "Byron,", "Thank"] for number in (1, 2, 3)
    ]
    assert "sea." in cards[1]
    assert cards[1][-2:] == ["Warmly,", "Jordan"]
    assert [f"Ada{number}" in words for number, words in enumerate(envelopes, 1)] == [True] * 3


def test_the_same_words_are_written_in_another_take_for_each(people):
    people([person(1), person(1)])
    assert batch("--out", "cards.pdf") == 0
    with pypdfium2.PdfDocument("cards.pdf") as document:
        one, two = (page.render(scale=1).to_numpy() for page in document)
    assert (one != two).any()


def test_the_bytes_do_not_depend_on_the_number_of_workers(people, tmp_path):
    people(140)
    written = []
    for workers in ("1", "2"):
        assert batch(*ALL, "--workers", workers) == 0
        written.append([(tmp_path / name).read_bytes() for name in FILES])
    assert written[0] == written[1]


def test_who_cannot_be_written_to_is_told_of_all_at_once_and_nothing_is_written(
    people, tmp_path, capsys
):
    people(
        [
            person(1),
            person(2, street=""),
            person(3, about=""),
            person(4, zip=""),
            person(5, about="ж" * 3),
            person(6, about="a very long story " * 50),
            person(7, about="long " * 400),
        ]
    )
    assert batch(*ALL, "--card", "us-a2-flat") == 1
    told = capsys.readouterr().err.splitlines()
    assert [line.split()[:3] for line in told[:-1]] == [
        ["line", str(number + 1), f"Ada{number}"] for number in range(2, 8)
    ]
    reasons = ("no street", "[talked_about]", "no ZIP code", "ж", "too long", "1,000 characters")
    for line, reason in zip(told, reasons, strict=False):
        assert reason in line
    assert "Nothing is written" in told[-1]
    assert {path.name for path in tmp_path.iterdir()} == {"people.csv", "note.txt", "from.txt"}


def test_they_can_be_left_out_and_change_nothing_for_the_others(people, capsys):
    people([person(1), person(2, street=""), person(3, about="words " * 150), person(4)])
    flat = ("--card", "us-a2-flat")
    assert batch(*ALL, *flat, "--leave-out", "--json") == 0
    report = json.loads(capsys.readouterr().out)
    assert (report["people"], report["written"]) == (4, 2)
    assert [each["line"] for each in report["troubles"]] == [3, 4]
    assert [words[1] for words in texts("cards.pdf")] == ["Ada1", "Ada4"]


@pytest.mark.parametrize(("street", "status"), [("12 Long Street", 0), ("", 1)])
def test_a_dry_run_writes_nothing_and_tells_whether_all_could_be(street, status, people, capsys):
    people([person(1), person(2, street=street)])
    assert batch(*ALL, "--dry-run", "--leave-out") == status
    assert ("Ada2" in capsys.readouterr().err) == bool(status)
    assert not any(map(os.path.exists, [*FILES, "cards.pdf.parts"]))


def test_who_is_there_twice_and_an_envelope_that_does_not_fit_are_told_of(people, capsys):
    people([person(1), person(2), person(1)])
    assert batch(*ALL, "--card", "us-a6-flat", "--json") == 0
    told = capsys.readouterr()
    assert "Ada1 Byron gets 2 cards: lines 2, 4." in told.err.splitlines()
    cautions = json.loads(told.out)["cautions"]
    assert any("envelope" in caution for caution in cautions)
    assert cautions == told.err.splitlines()[: len(cautions)]


def test_what_a_column_does_not_say_is_left_out_with_its_words(people, tmp_path):
    (tmp_path / "note.txt").write_text("Dear {contact},\n\nThanks< for {talked_about}>!\n", "utf-8")
    people([person(1, about=""), person(2, about="tea")])
    assert batch("--out", "cards.pdf") == 0
    thanks = [" ".join(card[3:]) for card in texts("cards.pdf")]
    assert thanks == ["Thanks!", "Thanks for tea!"]


def test_cards_share_sheets_whole_ones_in_every_part(people):
    people(150)
    assert batch("--out", "cards.pdf", "--card", "us-a2-flat", "--stock", "letter") == 0
    counts = [page.count("Dear") for page in texts("cards.pdf")]
    assert set(counts[:-1]) == {max(counts)}
    assert sum(counts) == 150


def test_a_packing_list_has_a_box_for_each_pair_in_the_same_order(people):
    people([person(1), person(2, street=""), person(3)])
    assert batch(*ALL, "--packing-list", "list.pdf", "--leave-out") == 0
    with pikepdf.open("list.pdf") as document:
        (page,) = document.pages
        drawn = [str(one.operator) for one in pikepdf.parse_content_stream(page)]
    assert drawn.count("h") == 2  # outlines that are closed
    (words,) = texts("list.pdf")
    assert [word for word in words if word.startswith("Ada")] == ["Ada1", "Ada3"]
    assert words.count("62704") == 2


# For a pen


def test_each_card_is_a_file_for_a_pen_and_how_long_they_take_is_said(people, tmp_path, capsys):
    people(12)
    assert batch("--out", "cards.svg", "--envelopes", "envelopes.svg", "--json") == 0
    told = capsys.readouterr()
    names = [f"{what}-{n:02}.svg" for what in ("cards", "envelopes") for n in range(1, 13)]
    assert json.loads(told.out)["files"] == names
    assert {path.name for path in tmp_path.glob("*.svg")} == set(names)
    cards, envelopes, written = told.err.splitlines()[-3:]
    assert cards.startswith("cards-01.svg to cards-12.svg: The pen draws ")
    assert envelopes.startswith("envelopes-01.svg to envelopes-12.svg: The pen draws ")
    assert written == "12 cards are written."


def test_a_pen_writes_the_takes_that_are_printed(people, tmp_path):
    people(2)
    for file in ("cards.pdf", "cards.svg"):
        assert batch("--out", file, "--hand", "school-cursive") == 0
    with pikepdf.open("cards.pdf") as document:
        second = pikepdf.new()
        second.pages.append(document.pages[1])
        second.save("second.pdf")
    drawn = read_svg((tmp_path / "cards-2.svg").read_bytes())
    assert drawn.overlap((tmp_path / "second.pdf").read_bytes(), 0.35) >= 0.8


def test_a_note_on_two_sides_keeps_the_number_of_its_card(people, tmp_path):
    (tmp_path / "note.txt").write_text(
        "Dear {contact},\n\n" + "Some words are here. " * 60, "utf-8"
    )
    people(2)
    options = ("--panels", "inside-right,back", "--card", "us-a2-folded")
    assert batch("--out", "cards.hpgl", *options) == 0
    assert {path.name for path in tmp_path.glob("*.hpgl")} == {
        "cards-1.hpgl",
        "cards-1-2.hpgl",
        "cards-2.hpgl",
        "cards-2-2.hpgl",
    }


def test_gcode_is_one_file_that_stops_before_each_further_card(people, tmp_path):
    people(3)
    assert batch("--out", "cards.gcode") == 0
    drawn = read_gcode((tmp_path / "cards.gcode").read_bytes(), DEFAULT_PLOTTER)
    assert len(drawn.stops) == 2


def test_nothing_is_plotted_where_somebody_cannot_be_written_to(people, tmp_path):
    people([person(1), person(2, about="ж" * 3)])
    assert batch("--out", "cards.svg") == 1
    assert not [*tmp_path.glob("*.svg*")]
    assert batch("--out", "cards.svg", "--leave-out") == 0
    assert {path.name for path in tmp_path.glob("*.svg*")} == {"cards-1.svg"}


def test_a_front_is_left_to_a_printer(people, tmp_path, capsys):
    people(2)
    assert batch("--out", "cards.svg", "--design", "sprig") == 0
    assert {path.name for path in tmp_path.glob("*.svg")} == {"cards-1.svg", "cards-2.svg"}
    assert "print that before, with `fairhand write --unwritten`" in capsys.readouterr().err


def test_a_jig_is_drawn_instead_of_all_cards(people, tmp_path, capsys):
    people(3)
    assert batch("--out", "jig.gcode", "--jig") == 0
    assert "in 4 strokes" in capsys.readouterr().out


# Killed on the way


def killed(folder):
    """Starts the command in a process of its own, and kills it when some part is made.

    Answers the files of parts. Its workers are gone then: they hold the other end of the pipe.
    """
    command = [sys.executable, "-m", "desktop", "batch", "people.csv", "--note", "note.txt"]
    parts = folder / "cards.pdf.parts"
    with subprocess.Popen(
        [*command, "--from", "from.txt", *ALL, "--workers", "2"],
        env={**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)},
        stderr=subprocess.PIPE,
    ) as process:
        while process.poll() is None and not any(parts.glob("part-*-envelopes.pdf")):
            with contextlib.suppress(subprocess.TimeoutExpired):
                process.wait(0.02)
        process.kill()
        process.communicate(timeout=60)
    return list(parts.iterdir())


def test_a_batch_that_was_killed_goes_on_where_it_was_and_ends_with_the_same_bytes(
    people, tmp_path, capsys
):
    people(400)
    assert len(killed(tmp_path)) >= 2
    assert not any((tmp_path / name).exists() for name in FILES)
    assert batch(*ALL, "--workers", "1") == 0
    assert " of them earlier." in capsys.readouterr().err
    resumed = [(tmp_path / name).read_bytes() for name in FILES]
    assert batch(*ALL, "--workers", "1") == 0
    assert "earlier" not in capsys.readouterr().err
    assert [(tmp_path / name).read_bytes() for name in FILES] == resumed
    assert not (tmp_path / "cards.pdf.parts").exists()


# What cannot be


@pytest.mark.parametrize(
    ("options", "said"),
    [
        (["--out", "people.csv"], "would replace people.csv"),
        (["--out", "a.pdf", "--envelopes", "a.pdf"], "Two files would be a.pdf"),
        (["--out", "none/a.pdf"], "There is no folder none"),
        (["--out", "a.pdf", "--hand", "nobody"], "There is no hand called “nobody”"),
        (["--out", "a.pdf", "--card", "us-a2"], "There is no card “us-a2”"),
        (["--out", "a.pdf", "--envelopes", "b.pdf", "--size", "us-a3"], "“us-a3”"),
        (["--out", "a.pdf", "--envelopes", "b.pdf", "--face", "moon"], "“moon”"),
        (["--out", "a.pdf", "--workers", "0"], "workers are counted from 1"),
        (["--out", "a.pdf", "--origin", "XX"], "XX"),
        (["--out", "a.pdf", "--map", "Name=nonsense"], "cannot hold “nonsense”"),
        (["--out", "a.pdf", "--stock", "letter", "--start", "9"], "start at"),
        (["--out", "a.pdf", "--encoding", "utf-99"], "utf-99"),
        (["--out", "a.svg", "--envelopes", "b.pdf"], "give both files the same ending"),
        (["--out", "a.svg", "--envelopes", "b.svg", "--face", "plain"], "set in type"),
        (["--out", "a.svg", "--plotter", "robot"], "servo, z-axis"),
        (["--out", "a.pdf", "--jig"], "jig is drawn by a plotter"),
    ],
)
def test_what_cannot_be_is_refused_in_one_sentence_and_writes_nothing(
    options, said, people, tmp_path, capsys
):
    people(2)
    assert batch(*options, *(["--card", "us-a2-flat"] if "--stock" in options else [])) == 2
    told = capsys.readouterr().err
    assert said in told
    assert told.count("\n") == 1
    assert {path.name for path in tmp_path.iterdir()} == {"people.csv", "note.txt", "from.txt"}


def test_what_the_note_asks_of_everybody_and_nothing_says_is_refused_once(people, tmp_path, capsys):
    (tmp_path / "note.txt").write_text("Dear {contact},\n\nEnjoy the {gift}!\n", "utf-8")
    people([person(1), person(2)])
    assert batch("--out", "a.pdf") == 2
    told = capsys.readouterr().err
    assert told.startswith("The note has [gift] in it, and no column says that")
    assert told.count("\n") == 1


def test_a_table_of_nobody_is_refused(people, capsys):
    people([])
    assert batch("--out", "a.pdf") == 2
    assert "There is nobody in people.csv" in capsys.readouterr().err


def test_a_file_that_is_none_is_refused(people, tmp_path, capsys):
    people(1)
    (tmp_path / "people.csv").write_bytes(os.urandom(3000))
    assert batch("--out", "a.pdf") in (1, 2)
    assert "people.csv" in capsys.readouterr().err
    assert not (tmp_path / "a.pdf").exists()
