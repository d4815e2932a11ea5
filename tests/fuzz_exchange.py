"""Damage other programs' files at random and read them: each is findings, or a sentence.

usage: python -m tests.fuzz_exchange [SECONDS [SEED [FILE...]]]        (not a part of the test run)

Prints how many of each kind were read and refused, and keeps in a folder each file that led to
anything else. FILES are damaged too, beside those in tests/exchange/cases.
"""

from __future__ import annotations

import json
import sys
import tempfile
import time
from pathlib import Path

import numpy as np

from desktop.domain.imports import FileKind, FoundContact, FoundEvent, ReadingChoices
from desktop.domain.refusals import Refusal
from desktop.exchange.archive_files import ArchiveWriter, unpack, unpacked_rows
from desktop.exchange.finding_records import finding_of, finding_record
from desktop.exchange.reading import FileReading
from tests.exchange import made_tables
from tests.exchange.made_cards import PNG, card
from tests.exchange.test_calendar_reading import ZONE, calendar
from tests.exchange.test_ldif_reading import THUNDERBIRD
from tests.exchange.test_vcard_contacts import PICTURE
from tests.fuzzing import fuzz

SLOWEST = 5.0  # seconds that one file may take
CASES = Path(__file__).parent / "exchange" / "cases"
WILD = (
    *(
        b"\0",
        b"\xff",
        b"\xfe\xff",
        b"\r",
        b"\n",
        b'"',
        b"\\",
        b";",
        b",",
        b":",
        b"=",
        b"=\r\n",
        b"\n ",
    ),
    *(b"BEGIN:VCARD\n", b"END:VCARD\n", b"AGENT:\n", b"\xe2\x80\xae", b"\xc3", b"'=1+1", b"%0D%0A"),
    *(b"CHARSET=utf-7", b"ENCODING=QUOTED-PRINTABLE:", b"ENCODING=b:", b";" * 500, b"9" * 400),
)


def main(seconds: float, seed: int, files: list[Path]) -> int:
    """Answer 1 when something but findings or a refusal came out."""
    bases = [*_bases(), *(path.read_bytes() for path in [*sorted(CASES.glob("*.*")), *files])]

    def damaged(number: int) -> bytes:
        return _damaged(bases[number % len(bases)], bases, np.random.default_rng(number))

    return fuzz(seconds, seed, "fuzzed.bin", damaged, _outcome)


def _bases() -> list[bytes]:
    cards = card(
        "FN:Ann Lee", "N:Lee;Ann;;;", "TEL;CELL:1", f"PHOTO;ENCODING=b;TYPE=PNG:{PICTURE}",
        "item1.ADR;TYPE=HOME:;;1 Elm St;Austin;TX;78701;USA", "item1.X-ABLabel:_$!<Home>!$_",
    )  # fmt: skip
    quoted = card(
        "N;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:=C5=81;=C3=81=",
        "=C5=81;;;", "EMAIL;PREF:a@example.com", "BDAY:19800322", version="2.1",
    )  # fmt: skip
    event = (
        "SUMMARY:Interview\nDTSTART;TZID=W. Europe Standard Time:20260701T090000\nRRULE:FREQ=DAILY"
    )
    row = {"First Name": "Ann", "E-mail 1 - Value": "a@b.co ::: c@d.co", "Labels": "x ::: y"}
    return [
        cards.encode() * 2,
        quoted.encode(),
        cards.encode("utf-16"),
        made_tables.table(made_tables.GOOGLE, row, row).encode(),
        made_tables.table(made_tables.GERMAN_OUTLOOK, {"Vorname": "Jürgen"}).encode("cp1252"),
        THUNDERBIRD.encode(),
        calendar(event, around=ZONE).encode(),
        _archive(),
    ]


def _archive() -> bytes:
    with tempfile.TemporaryFile() as file:
        with ArchiveWriter(file) as archive:
            archive.add_table("photos", [{"id": 1, "content": PNG}])
            archive.add_table("contacts", [{"id": 1, "name": "Ann", "photo_id": 1}])
        file.seek(0)
        return file.read()


def _outcome(path: Path) -> str:
    began = time.monotonic()
    try:
        with tempfile.TemporaryDirectory() as folder:
            said = _read(path, Path(folder))
    except Refusal as refusal:
        said = f"refused: {type(refusal).__name__}"
    except Exception as trouble:  # noqa: BLE001 - what it may raise is what is looked for
        return f"! {type(trouble).__name__}: {trouble}"[:200]
    took = time.monotonic() - began
    return f"! late, {took:.1f} s: {said}" if took > SLOWEST else said


def _read(path: Path, folder: Path) -> str:
    reading = FileReading(path, ReadingChoices())
    if reading.facts.kind is FileKind.ARCHIVE:
        unpack(path, folder, lambda done: None)
        list(unpacked_rows(folder))
        return "an archive"
    found = 0
    for finding in reading.findings(lambda photo: photo.checked().hash, lambda done: None):
        handed = finding_of(json.loads(json.dumps(finding_record(finding))))
        assert handed == finding, "what is handed over is what was found"
        if isinstance(finding, FoundContact):
            assert finding.contact.tidied() == finding.contact, "it is as the book would keep it"
        found += isinstance(finding, FoundContact | FoundEvent)
    return f"{reading.facts.kind.value}, {'something' if found else 'nothing'} in it"


def _damaged(data: bytes, bases: list[bytes], rng: np.random.Generator) -> bytes:
    """With some bytes changed, wild ones put in, pieces doubled, left out or taken from others."""
    file = bytearray(data)
    for _ in range(int(rng.integers(1, 8))):
        at = int(rng.integers(len(file) + 1))
        match int(rng.integers(6)):
            case 0:
                file[at:at] = WILD[int(rng.integers(len(WILD)))]
            case 1 if at < len(file):
                file[at] = int(rng.integers(256))
            case 2:
                del file[at : at + int(rng.integers(1, 60))]
            case 3:
                file[at:at] = file[at : at + int(rng.integers(1, 200))]
            case 4:
                other = bases[int(rng.integers(len(bases)))][:50_000]
                start = int(rng.integers(len(other) + 1))
                file[at:at] = other[start : start + int(rng.integers(1, 300))]
            case 5 if rng.random() < 0.2:
                file = file[:at]
    return bytes(file)


if __name__ == "__main__":
    arguments = [*sys.argv[1:3], *("60", "0")[len(sys.argv[1:3]) :]]
    raise SystemExit(main(float(arguments[0]), int(arguments[1]), list(map(Path, sys.argv[3:]))))
