"""`fairhand read-file`: what an import starts to read a file in, so that it can be stopped.

It writes what it finds into `found.jsonl` in an empty folder, with each photo beside it under the
hash of its content, and says {"done", "of"}, in bytes, as it goes. An archive it unpacks there.
"""

from __future__ import annotations

import argparse
import json
from pathlib import Path

from desktop.commands.arguments import Jobs, path
from desktop.commands.within_limits import add_limits, run_within_limits, say
from desktop.domain.photos import Photo

MOST_WRITTEN = 1_000_000_000  # bytes of the file that it writes


def add(jobs: Jobs) -> None:
    parser = jobs.add_parser("read-file")
    parser.add_argument("file", type=path)
    parser.add_argument("folder", type=path)
    parser.add_argument("--choices", default="{}", help="the fields of ReadingChoices, as JSON")
    add_limits(parser)
    parser.set_defaults(job=_read)


def _read(options: argparse.Namespace) -> int:
    return run_within_limits(options, MOST_WRITTEN, lambda: _write_findings(options))


def _write_findings(options: argparse.Namespace) -> None:
    from desktop.domain.imports import FileKind, ReadingChoices  # only when the limits hold
    from desktop.exchange.archive_files import unpack
    from desktop.exchange.finding_records import facts_record, finding_record
    from desktop.exchange.reading import FileReading

    reading = FileReading(options.file, ReadingChoices(**json.loads(options.choices)))
    size = options.file.stat().st_size
    if reading.facts.kind is FileKind.ARCHIVE:
        unpack(options.file, options.folder, lambda done: say(done=min(done, size), of=size))
    with (options.folder / "found.jsonl").open("w", encoding="utf-8") as out:
        findings = reading.findings(
            lambda photo: _keep(options.folder, photo),
            lambda done: say(done=done, of=size),
        )
        out.write(json.dumps(facts_record(reading.facts)) + "\n")
        for finding in findings:
            out.write(json.dumps(finding_record(finding)) + "\n")


def _keep(folder: Path, photo: Photo) -> str:
    (folder / photo.hash).write_bytes(photo.content)
    return photo.hash
