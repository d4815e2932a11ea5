"""A whole book as one file, and what is not let out of one."""

import json
import zipfile
from io import BytesIO

import pytest

from desktop.domain.imports import FileKind
from desktop.exchange.archive_files import (
    ArchiveWriter,
    DamagedArchive,
    NewerArchive,
    unpack,
    unpacked_rows,
)
from desktop.exchange.file_kinds import file_kind
from tests.exchange.made_cards import PNG

PDF = b"%PDF-1.7 a card"
TABLES = {
    "photos": [{"id": 1, "content": PNG}],
    "sent_documents": [{"note": 1, "content": PDF}, {"note": 2, "content": PDF}],
    "contacts": [{"id": 1, "name": "Zoë", "photo_id": 1, "deleted_at": None, "owed": 1.5}],
}


def written(path, tables=TABLES):
    with path.open("wb") as file, ArchiveWriter(file) as archive:
        for name, rows in tables.items():
            archive.add_table(name, rows)
    return path


def rewritten(path, changes):
    """The archive with other contents of some members."""
    with zipfile.ZipFile(path) as archive:
        members = {info: archive.read(info) for info in archive.infolist()}
    with zipfile.ZipFile(path, "w") as archive:
        for info, content in members.items():
            archive.writestr(info, changes.get(info.filename, content))


def read(path, folder):
    folder.mkdir()
    unpack(path, folder, lambda done: None)
    return list(unpacked_rows(folder))


def test_rows_come_out_as_they_went_in(tmp_path):
    path = written(tmp_path / "a.fairhand")
    assert file_kind(path) is FileKind.ARCHIVE
    assert read(path, tmp_path / "out") == [
        (name, row) for name, rows in TABLES.items() for row in rows
    ]


def test_files_are_there_once_and_open_in_other_programs(tmp_path):
    with zipfile.ZipFile(written(tmp_path / "a.fairhand")) as archive:
        files = [name for name in archive.namelist() if name.startswith("files/")]
        assert sorted(name[-4:] for name in files) == [".pdf", ".png"]
        manifest = json.loads(archive.read("manifest.json"))
    assert manifest == {"format": 1, "rows": {"photos": 1, "sent_documents": 2, "contacts": 1}}


def test_the_same_rows_are_the_same_bytes(tmp_path):
    one, other = (written(tmp_path / name).read_bytes() for name in ("a", "b"))
    assert one == other


@pytest.mark.parametrize(
    "changes",
    [
        {"tables/contacts.jsonl": b'{"id": 1'},
        {"tables/contacts.jsonl": b""},
        {"tables/contacts.jsonl": b"[]\n"},
        {"tables/contacts.jsonl": b'{"photo": {"file": "../../etc/passwd"}}\n'},
        {"manifest.json": b"{}"},
        {"manifest.json": b'{"format": 1, "rows": {"nothing": 1}}'},
    ],
)
def test_an_archive_that_was_changed_is_refused(tmp_path, changes):
    path = written(tmp_path / "a.fairhand")
    rewritten(path, changes)
    with pytest.raises(DamagedArchive, match=r"a\.fairhand is damaged"):
        read(path, tmp_path / "out")


def test_a_file_of_another_content_is_refused(tmp_path):
    path = written(tmp_path / "a.fairhand")
    with zipfile.ZipFile(path) as archive:
        (name,) = (name for name in archive.namelist() if name.endswith(".pdf"))
    rewritten(path, {name: b"%PDF-1.7 another card"})
    with pytest.raises(DamagedArchive):
        read(path, tmp_path / "out")


def test_an_archive_that_was_cut_short_is_refused(tmp_path):
    path = written(tmp_path / "a.fairhand")
    path.write_bytes(path.read_bytes()[:-40])
    with pytest.raises(DamagedArchive):
        read(path, tmp_path / "out")


def test_an_archive_of_a_later_version_is_refused(tmp_path):
    path = written(tmp_path / "a.fairhand")
    rewritten(path, {"manifest.json": b'{"format": 2, "rows": {}}'})
    with pytest.raises(NewerArchive):
        read(path, tmp_path / "out")


def test_no_name_in_an_archive_becomes_a_name_outside(tmp_path):
    path = written(tmp_path / "a.fairhand", {"../../evil": [{"id": 1, "content": PNG}]})
    assert read(path, tmp_path / "out")[0][1]["content"] == PNG
    assert {one.name for one in tmp_path.iterdir()} == {"a.fairhand", "out"}


def test_a_file_that_fails_half_way_says_nothing_of_its_rows(tmp_path):
    def rows():
        yield {"id": 1}
        raise RuntimeError

    file = BytesIO()
    with ArchiveWriter(file) as archive, pytest.raises(RuntimeError):
        archive.add_table("contacts", rows())
    assert json.loads(zipfile.ZipFile(file).read("manifest.json"))["rows"] == {}


def test_a_file_that_is_given_up_has_no_manifest():
    file = BytesIO()
    archive = ArchiveWriter(file)
    archive.add_table("contacts", [])
    archive.__exit__(RuntimeError)
    assert "manifest.json" not in zipfile.ZipFile(file).namelist()
