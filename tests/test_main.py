"""The command `fairhand`, without the window."""

import io
import json
import os
import shlex
import subprocess
import sys
from pathlib import Path

import pypdfium2
import pytest

from desktop.__main__ import main
from desktop.handwriting.hands import hand_ids

NOTE = "Dear Ms. Alvarez,\n\nThank you for your time on Tuesday.\n\nWarmly,\nJordan\n"
ADDRESS = "Ms. Elena Alvarez\nHarbor & Finch\n1200 W Lake St\nChicago, IL 60607\n"


@pytest.fixture
def files(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))
    (tmp_path / "note.txt").write_text(NOTE, "utf-8")
    (tmp_path / "to.txt").write_text(ADDRESS, "utf-8")
    return tmp_path


def text_of(path):
    with pypdfium2.PdfDocument(path) as document:
        return " ".join(
            " ".join(page.get_textpage().get_text_bounded().split()) for page in document
        )


def refused(arguments, capsys):
    """The sentence with which the command ends, after status 2."""
    try:
        status = main(arguments)
    except SystemExit as end:
        status = end.code
    told = capsys.readouterr()
    assert status == 2
    assert told.out == ""
    assert told.err.count("\n") == 1
    assert told.err.strip().endswith(".")
    return told.err.strip()


def test_demo_makes_a_book_a_card_and_an_envelope_and_names_them(files, capsys):
    assert main(["demo", "--out", "out/new"]) == 0
    named = [Path(line) for line in capsys.readouterr().out.splitlines()]
    assert [path.name for path in named] == ["sample.book", "card.pdf", "envelope.pdf"]
    assert sorted(Path("out/new").iterdir()) == sorted(named)
    assert text_of(named[1]).startswith("Dear")


def test_demo_works_again_in_the_same_folder(files, capsys):
    assert main(["demo", "--out", "out"]) == 0
    assert main(["demo", "--out", "out"]) == 0
    assert len(list(Path("out").iterdir())) == 3


def test_demo_leaves_a_file_of_its_books_name_alone(files, capsys):
    Path("out").mkdir()
    Path("out/sample.book").write_text("mine")
    assert "not a Fairhand book" in refused(["demo", "--out", "out"], capsys)
    assert [path.name for path in Path("out").iterdir()] == ["sample.book"]
    assert Path("out/sample.book").read_text() == "mine"


@pytest.mark.parametrize("card", ["us-a2-folded", "iso-a6-folded"])
def test_write_writes_the_text_of_a_file(files, card):
    options = ["--card", card, "--hand", "fine-liner", "--seed", "7", "--out", "card.pdf"]
    assert main(["write", "--text", "note.txt", *options]) == 0
    assert text_of("card.pdf") == " ".join(NOTE.split())


def test_write_reads_standard_input(files, monkeypatch):
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(NOTE.encode())))
    assert main(["write", "--text", "-", "--out", "card.pdf"]) == 0
    assert text_of("card.pdf") == " ".join(NOTE.split())


def test_the_same_seed_writes_the_same_file_and_another_does_not(files):
    for name, seed in (("a", "7"), ("b", "7"), ("c", "8")):
        main(["write", "--text", "note.txt", "--seed", seed, "--out", name])
    assert Path("a").read_bytes() == Path("b").read_bytes() != Path("c").read_bytes()


@pytest.mark.parametrize("size", ["us-a2", "c6"])
def test_envelope_writes_every_line_of_both_addresses(files, size):
    options = ["--from", "to.txt", "--size", size, "--out", "env.pdf"]
    assert main(["envelope", "--to", "to.txt", *options]) == 0
    assert text_of("env.pdf").count(" ".join(ADDRESS.split())) == 2


@pytest.mark.parametrize("job", [["write", "--text"], ["envelope", "--to"]])
def test_another_pen_or_ink_writes_another_file(files, job):
    kinds = ([], ["--pen", "ballpoint"], ["--ink", "#1a2b6c"])
    for number, kind in enumerate(kinds):
        assert main([*job, "to.txt", *kind, "--out", f"{number}.pdf"]) == 0
    assert len({Path(f"{number}.pdf").read_bytes() for number in range(len(kinds))}) == len(kinds)


def test_hands_lists_a_hand_a_line_its_id_first(files, capsys):
    assert main(["hands"]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert tuple(line.split()[0] for line in lines) == hand_ids()


def test_hands_are_measured_in_a_table_with_a_hand_a_row(files, capsys, monkeypatch):
    monkeypatch.setattr("desktop.workflows.measure_hands.SEEDS", (1,))
    assert main(["hands", "--measure"]) == 0
    names, people, *rows, _ = capsys.readouterr().out.splitlines()
    assert names.split()[:2] == ["slope", "slope_sd"]
    assert people.startswith("by people")
    assert tuple(row.split()[0] for row in rows) == hand_ids()


def test_specimens_are_written_into_a_folder_and_named(files, capsys):
    assert main(["hands", "--specimens", "out/new"]) == 0
    named = [Path(line) for line in capsys.readouterr().out.splitlines()]
    assert [path.stem for path in named] == list(hand_ids())
    assert sorted(Path("out/new").iterdir()) == sorted(named)


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        ("write --text note.txt --hand nobody --out x", "quick-cursive"),
        ("write --text note.txt --card a4 --out x", "us-a2-folded"),
        ("write --text note.txt --ink milk --out x", "blue-black"),
        ("write --text note.txt --ink #ffe --out x", "#1a2b6c"),
        ("envelope --to note.txt --ink #ffffee --out x", "too light"),
        ("write --text note.txt --pen quill --out x", "ballpoint"),
        ("write --text missing.txt --out x", "missing.txt"),
        ("write --text note.txt --out no/such/folder/x", "no/such/folder"),
        ("write --text note.txt --out .", "is a folder"),
        ("write --text note.txt --seed -3 --out x", "seed"),
        ("write --text note.txt --seed many --out x", "a whole number"),
        ("write --out x", "--text"),
        ("envelope --to note.txt --size huge --out x", "us-a2"),
        ("demo --out note.txt", "not a folder"),
        ("hands --specimens note.txt", "not a folder"),
        ("hands --measure --specimens out", "not allowed"),
        ("dance", "There is no command “dance”. See"),
        ("hand dance", "There is no action “dance”. See"),
        ("export --as pdf x", "cannot be “pdf”: choose vcard, vcard4"),
        ("export my.txt", "Nothing in the name my.txt tells"),
        ("write --text note.txt --out card.png", "card.png would be no .png file"),
        ("hand sheet --out sheet.jpg", "sheet.jpg would be no .jpg file"),
        ("formats --country xx", "There is no country “XX”"),
        ("--startup-time formats", "--startup-time is of the window"),
        ("--book none.book export people.vcf", "There is no book at"),
    ],
)
def test_what_cannot_be_done_is_said_in_one_sentence(files, capsys, arguments, says):
    assert says in refused(arguments.split(), capsys)
    assert sorted(path.name for path in files.iterdir()) == ["note.txt", "to.txt"]


@pytest.mark.parametrize(
    ("text", "says"),
    [
        (b"", "no note"),
        (b" \n \t ", "no note"),
        (b"\xff\xfe\x00", "UTF-8"),
        ("Dear 日本".encode(), "日"),
        (b"word " * 5000, "lines too long"),
        (b"x" * 150_000, "too long"),
    ],
)
def test_a_text_that_cannot_be_written_leaves_no_file(files, capsys, text, says):
    Path("bad.txt").write_bytes(text)
    assert says in refused(["write", "--text", "bad.txt", "--out", "x.pdf"], capsys)
    assert not Path("x.pdf").exists()


@pytest.mark.parametrize("address", ["", "\n\n", "Ann\x07 Lee\n1 Main St\nTown"])
def test_an_address_that_cannot_be_mailed_is_refused(files, capsys, address):
    Path("bad.txt").write_text(address)
    refused(["envelope", "--to", "bad.txt", "--out", "x.pdf"], capsys)
    assert not Path("x.pdf").exists()


def test_an_error_of_our_own_is_logged_and_not_shown(files, capsys, monkeypatch):
    name = "zeravlA"[::-1]  # not to be found in the source lines of a traceback

    def broken(*_):
        raise ZeroDivisionError(f"Dear Ms. {name}")

    monkeypatch.setattr("desktop.workflows.make_demo.make_demo", broken)
    sentence = refused(["demo", "--out", "out"], capsys)
    log = Path(sentence.split("noted in ")[1].split(";")[0])
    assert "ZeroDivisionError" in log.read_text()
    assert name not in log.read_text()


def test_help_is_everywhere_and_the_module_runs_as_a_command():
    for job in ([], ["demo"], ["write"], ["envelope"], ["hands"]):
        run = subprocess.run(
            [sys.executable, "-m", "desktop", *job, "--help"],
            capture_output=True,
            text=True,
            check=True,
            cwd=Path(__file__).parents[1],
        )
        assert run.stdout.startswith("usage: fairhand")


def test_a_pdf_never_replaces_what_it_is_made_from(files, capsys):
    Path("note.txt").rename("note")
    Path("to.txt").rename("to")
    assert "another name" in refused(["write", "--text", "note", "--out", "./note"], capsys)
    assert Path("note").read_text("utf-8") == NOTE
    assert "another name" in refused(["envelope", "--to", "to", "--out", "to"], capsys)
    assert Path("to").read_text("utf-8") == ADDRESS


def test_demo_keeps_files_that_it_did_not_make(files, capsys):
    Path("mine").mkdir()
    Path("mine/card.pdf").write_text("mine")
    assert "is kept" in refused(["demo", "--out", "mine"], capsys)
    assert [path.name for path in Path("mine").iterdir()] == ["card.pdf"]
    assert Path("mine/card.pdf").read_text() == "mine"


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        (["--book", "x.book", "hands"], "--book"),
        (["--book", ""], "empty"),
        (["demo", "--out", ""], "empty"),
        (["write", "--text", "note.txt", "--hand", "", "--out", "x"], "quick-cursive"),
        (["write", "--text", "note.txt", "--seed", "1.5", "--out", "x"], "a whole number"),
        (["envelope", "--to", "to.txt", "--from", "", "--out", "x"], "cannot be read"),
    ],
)
def test_an_option_is_never_ignored(files, capsys, arguments, says):
    assert says in refused(arguments, capsys)
    assert sorted(path.name for path in files.iterdir()) == ["note.txt", "to.txt"]


def test_a_refused_return_address_is_told_from_the_other(files, capsys):
    Path("empty.txt").write_text("\n")
    arguments = ["envelope", "--to", "to.txt", "--from", "empty.txt", "--out", "x.pdf"]
    assert refused(arguments, capsys).startswith("In the return address:")


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="a full output is made by Linux")
def test_a_full_output_is_said_and_a_closed_one_is_not():
    command = [sys.executable, "-m", "desktop", "hands"]
    here = Path(__file__).parents[1]
    with Path("/dev/full").open("w") as full:
        run = subprocess.run(
            command, stdout=full, stderr=subprocess.PIPE, text=True, cwd=here, check=False
        )
    assert (run.returncode, run.stderr.count("\n")) == (2, 1)
    assert "disk is full" in run.stderr
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, cwd=here) as run:
        run.stdout.close()
        assert run.stderr.read() == b""
    assert run.returncode == 0


@pytest.mark.skipif(os.name == "nt", reason="a shell closes streams")
@pytest.mark.parametrize(
    ("arguments", "closed", "status", "says"),
    [
        ("write --text - --out x.pdf", "<&-", 2, "There is no note to write yet"),
        ("hands", ">&-", 0, ""),
        ("hands --remove nobody", "2>&-", 2, ""),
    ],
)
def test_a_stream_that_was_closed_is_as_good_as_an_empty_one(
    files, arguments, closed, status, says
):
    command = f"{shlex.quote(sys.executable)} -m desktop {arguments} {closed}"
    here = {**os.environ, "PYTHONPATH": str(Path(__file__).parents[1])}
    run = subprocess.run(
        ["sh", "-c", command], capture_output=True, text=True, env=here, check=False
    )
    assert run.returncode == status
    assert run.stderr.startswith(says)
    assert run.stderr.count("\n") == bool(says)


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="displays are named so by X11")
def test_a_display_that_is_not_there_is_said_before_the_window_looks_for_it(files):
    environment = {k: v for k, v in os.environ.items() if not k.startswith(("QT_", "WAYLAND"))}
    run = subprocess.run(
        [sys.executable, "-m", "desktop"],
        env=environment | {"DISPLAY": ":9999"},
        capture_output=True,
        text=True,
        check=False,
        cwd=Path(__file__).parents[1],
    )
    assert run.returncode == 2
    assert "no screen" in run.stderr


def test_the_start_of_the_window_is_timed_as_json(files):
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    command = [sys.executable, "-m", "desktop", "--book", "a.book", "--startup-time"]
    done = subprocess.run(command, env=environment, capture_output=True, text=True, check=True)
    told = json.loads(done.stdout)
    assert list(told) == ["first_paint_ms"]
    assert told["first_paint_ms"] > 0


def test_an_error_of_our_own_in_the_window_is_told_and_logged(files):
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "XDG_STATE_HOME": str(files)}
    command = [sys.executable, "-m", "desktop", "--book", "a.book", "--crash-on-purpose"]
    with subprocess.Popen(command, env=environment, stderr=subprocess.PIPE, text=True) as window:
        said = window.stderr.readline()
        window.kill()
        window.communicate()
    assert said.startswith("Something went wrong inside Fairhand (CrashedOnPurpose).")
    if sys.platform == "linux":
        log = files / "fairhand" / "log" / "fairhand.log"
        assert "CrashedOnPurpose" in log.read_text("utf-8")
