"""`fairhand export`: what it writes, by the ending of the file."""

import json

import pytest

from desktop.__main__ import main
from desktop.store.backups import contents
from tests.exchange.test_calendar_reading import calendar


@pytest.fixture
def book(tmp_path, monkeypatch, capsys):
    monkeypatch.setenv("FAIRHAND_BOOK", str(tmp_path / "my.book"))
    assert main(["sample", "--contacts", "12"]) == 0
    capsys.readouterr()


@pytest.mark.parametrize(
    ("name", "beginning"),
    [
        *(("a.vcf", b"BEGIN:VCARD\r\nVERSION:3.0"), ("a.csv", b"\xef\xbb\xbfName,")),
        *(("a.ics", b"BEGIN:VCALENDAR"), ("a.fairhand", b"PK")),
    ],
)
def test_the_ending_tells_what_a_file_is_to_be(book, tmp_path, capsys, name, beginning):
    path = tmp_path / name
    assert main(["export", str(path)]) == 0
    assert f"are in {path}." in capsys.readouterr().out
    assert path.read_bytes().startswith(beginning)


def test_what_it_is_to_be_can_be_said(book, tmp_path, capsys):
    path = tmp_path / "people.txt"
    assert main(["export", "--as", "vcard4", "--json", str(path)]) == 0
    report = json.loads(capsys.readouterr().out)
    assert report == {"file": str(path), "kind": "vcard4", "written": 12}
    assert b"VERSION:4.0" in path.read_bytes()


def test_what_it_is_to_be_has_to_be_known(book, tmp_path, capsys):
    with pytest.raises(SystemExit) as stopped:
        main(["export", str(tmp_path / "people.txt")])
    assert stopped.value.code == 2
    assert "say --as" in capsys.readouterr().err


def test_a_calendar_is_kept_up_to_date(book, tmp_path, capsys):
    path, cards = tmp_path / "a.ics", tmp_path / "new.ics"
    assert main(["export", "--keep", str(path)]) == 0
    cards.write_text(calendar("SUMMARY:Coffee with Zed Zulu\nDTSTART;VALUE=DATE:21000601"))
    assert main(["import", "--yes", str(cards)]) == 0
    assert b"Zed Zulu" in path.read_bytes()


def test_only_a_calendar_is_kept_up_to_date(book, tmp_path, capsys):
    with pytest.raises(SystemExit) as stopped:
        main(["export", "--keep", str(tmp_path / "a.vcf")])
    assert stopped.value.code == 2


def test_an_archive_is_a_book_elsewhere(book, tmp_path, capsys):
    path, other = tmp_path / "a.fairhand", tmp_path / "other.book"
    assert main(["export", str(path)]) == 0
    assert main(["import", "--book", str(other), "--dry-run", str(path)]) == 0
    assert contents(other).contacts == 0
    assert main(["import", "--book", str(other), str(path)]) == 0
    assert "The book with its 12 people are here." not in capsys.readouterr().err
    assert contents(other).contacts == 12
    assert main(["import", "--book", str(other), str(path)]) == 2
    assert "can only be brought into an empty one" in capsys.readouterr().err


def test_an_archive_is_imported_by_itself(book, tmp_path, capsys):
    path, cards = tmp_path / "a.fairhand", tmp_path / "a.vcf"
    assert main(["export", str(path)]) == 0
    assert main(["export", str(cards)]) == 0
    assert main(["import", "--yes", str(path), str(cards)]) == 2
    assert "import it by itself" in capsys.readouterr().err


def test_a_book_that_may_not_be_written_to_is_exported_too(book, tmp_path):
    folder = tmp_path / "theirs"
    folder.mkdir()
    kept = (tmp_path / "my.book").rename(folder / "my.book")
    kept.chmod(0o400)
    folder.chmod(0o500)
    path = tmp_path / "people.vcf"
    try:
        assert main(["export", "--book", str(kept), str(path)]) == 0
    finally:
        folder.chmod(0o700)
    assert path.read_bytes().count(b"BEGIN:VCARD") == 12
