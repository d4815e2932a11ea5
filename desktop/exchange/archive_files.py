"""A whole book as one file: a zip of JSON lines, photos and PDFs (packaging/docs/archive.md).

The first member says what it is, uncompressed, as in EPUB and OpenDocument files.
"""

from __future__ import annotations

import errno
import hashlib
import json
import shutil
import tempfile
import zipfile
import zlib
from collections.abc import Callable, Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any, BinaryIO

from desktop.domain.refusals import Refusal

KIND = "application/vnd.fairhand.book"
FORMAT = 1
MOST_MEMBERS, LARGEST_MEMBER = 2_000_000, 4_000_000_000  # a book of a firm
_IN_MEMORY = 10_000_000  # bytes of a table before it goes into a file of its own
LONGEST_LINE = 50_000_000  # bytes of a row
_DAMAGES = (
    *(zipfile.BadZipFile, EOFError, LookupError, ValueError, TypeError, AttributeError),
    *(NotImplementedError, RuntimeError, zlib.error),
)
_DAY_ZERO = (1980, 1, 1, 0, 0, 0)  # of every member: the same book, the same bytes

Row = Mapping[str, Any]
"""A row's columns: what JSON can say, and bytes."""


class DamagedArchive(Refusal):
    """A file that was cut short or changed."""

    def __init__(self, name: str) -> None:
        super().__init__("{name} is damaged: take another copy of the archive.", name=name)


class NewerArchive(Refusal):
    """A file of a later version of this program."""

    def __init__(self, name: str) -> None:
        super().__init__(
            "{name} was made by a newer Fairhand: install that, and import it there.", name=name
        )


class ArchiveWriter:
    """`with ArchiveWriter(file) as archive:`, one table after those that it refers to.

    counts: how many rows of each table there are by now.
    """

    def __init__(self, file: BinaryIO) -> None:
        self._zip = zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED)
        self.counts: dict[str, int] = {}
        self._kept: set[str] = set()
        self._write("mimetype", KIND.encode(), packed=False)

    def __enter__(self) -> ArchiveWriter:
        return self

    def __exit__(self, kind: type[BaseException] | None, *_: object) -> None:
        if kind is None:
            manifest = {"format": FORMAT, "rows": self.counts}
            self._write("manifest.json", json.dumps(manifest, indent=1).encode())
        self._zip.close()

    def add_table(self, name: str, rows: Iterable[Row]) -> None:
        """Each row a line; bytes within it go into files of their own, each once."""
        count = 0
        with tempfile.SpooledTemporaryFile(_IN_MEMORY) as lines:
            for count, row in enumerate(rows, 1):  # noqa: B007 - counted for the manifest
                record = {key: self._said(value) for key, value in row.items()}
                lines.write(json.dumps(record, ensure_ascii=False).encode() + b"\n")
            lines.seek(0)
            member = zipfile.ZipInfo(f"tables/{name}.jsonl", _DAY_ZERO)
            member.compress_type = zipfile.ZIP_DEFLATED
            with self._zip.open(member, "w", force_zip64=True) as out:
                shutil.copyfileobj(lines, out)
        self.counts[name] = count

    def _said(self, value: Any) -> Any:
        if not isinstance(value, bytes):
            return value
        member = f"files/{hashlib.sha256(value).hexdigest()}{_ending(value)}"
        if member not in self._kept:
            self._kept.add(member)
            self._write(member, value, packed=False)
        return {"file": member}

    def _write(self, member: str, content: bytes, *, packed: bool = True) -> None:
        info = zipfile.ZipInfo(member, _DAY_ZERO)
        info.external_attr = 0o600 << 16
        method = zipfile.ZIP_DEFLATED if packed else zipfile.ZIP_STORED
        self._zip.writestr(info, content, method)


def unpack(path: Path, folder: Path, progress: Callable[[int], None]) -> dict[str, int]:
    """Writes all rows into `rows.jsonl` in the folder, [table, row] a line, and the files beside.

    No name in the archive becomes a name there: files are called by the hash of their content.
    Answers how many rows of each table. progress: told how many bytes of tables were read.
    Raises DamagedArchive, NewerArchive.
    """
    try:
        with zipfile.ZipFile(path) as archive:
            return _unpacked(archive, path.name, folder, progress)
    except _DAMAGES:
        raise DamagedArchive(path.name) from None
    except OSError as trouble:
        if trouble.errno != errno.EINVAL:  # of a place before the beginning, or behind the end
            raise
        raise DamagedArchive(path.name) from trouble


def unpacked_rows(folder: Path) -> Iterator[tuple[str, Row]]:
    """What `unpack` wrote, files and all."""
    with (folder / "rows.jsonl").open("rb") as lines:
        for line in lines:
            table, record = json.loads(line)
            yield table, {key: _restored(value, folder) for key, value in record.items()}


def _restored(value: Any, folder: Path) -> Any:
    if isinstance(value, dict):
        return (folder / Path(str(value["file"])).name).read_bytes()
    return value


def _unpacked(
    archive: zipfile.ZipFile, name: str, folder: Path, progress: Callable[[int], None]
) -> dict[str, int]:
    members = archive.infolist()
    if len(members) > MOST_MEMBERS or any(one.file_size > LARGEST_MEMBER for one in members):
        raise DamagedArchive(name)
    with archive.open("manifest.json") as file:
        manifest = json.loads(file.read(1_000_000))
    if manifest["format"] > FORMAT:
        raise NewerArchive(name)
    counts: dict[str, int] = {}
    done = 0
    with (folder / "rows.jsonl").open("wb") as out:
        for table, expected in manifest["rows"].items():
            counts[table] = 0
            for line in _lines(archive, f"tables/{table}.jsonl", name):
                record = json.loads(line)
                _unpack_files(archive, record, folder, name)
                out.write(json.dumps([table, record]).encode() + b"\n")
                counts[table] += 1
                done += len(line)
                if counts[table] % 100 == 0:
                    progress(done)
            if counts[table] != expected:
                raise DamagedArchive(name)
    return counts


def _lines(archive: zipfile.ZipFile, member: str, name: str) -> Iterator[bytes]:
    with archive.open(member) as file:
        while line := file.readline(LONGEST_LINE):
            if not line.endswith(b"\n"):
                raise DamagedArchive(name)
            yield line


def _unpack_files(
    archive: zipfile.ZipFile, record: dict[str, Any], folder: Path, name: str
) -> None:
    """Each file that a row names, under the hash of its content."""
    for key, value in record.items():
        if isinstance(value, dict):
            content = archive.read(value["file"])
            hash = hashlib.sha256(content).hexdigest()
            if hash not in value["file"]:
                raise DamagedArchive(name)
            (folder / hash).write_bytes(content)
            record[key] = {"file": hash}


def _ending(content: bytes) -> str:
    """How a file of this kind is called, so that others open it."""
    beginnings = {b"%PDF": ".pdf", b"\xff\xd8\xff": ".jpg", b"\x89PNG": ".png"}
    return next((end for mark, end in beginnings.items() if content.startswith(mark)), "")
