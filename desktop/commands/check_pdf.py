"""`fairhand check-pdf`: a PDF looked over before it is printed."""

from __future__ import annotations

import argparse
from pathlib import Path

from desktop.commands.arguments import CannotRead, Jobs, path, purpose
from desktop.printing.findings import Verdict
from desktop.printing.purposes import Purpose

NOT_GOOD = 1
_FOR = {
    Purpose.HOME: "the printer at home",
    Purpose.ARCHIVE: "archives",
    Purpose.SHOP: "a print shop",
}


def add(jobs: Jobs) -> None:
    parser = jobs.add_parser("check-pdf", help="look over a PDF before it is printed")
    parser.add_argument("file", metavar="FILE", type=path, help="the PDF")
    parser.add_argument(
        "--purpose",
        type=purpose,
        metavar="|".join(one.value for one in Purpose),
        help="what it is for; what it says itself if unsaid",
    )
    parser.set_defaults(job=_check_pdf)


def _check_pdf(options: argparse.Namespace) -> int:
    from desktop.printing.preflight import preflight

    report = preflight(_bytes(options.file), options.file.name, options.purpose)
    said = f", as {report.standard}" if report.standard else ""
    print(f"{options.file.name}: for {_FOR[report.purpose]}{said}")
    for finding in report.findings:
        print(f"  {finding.verdict.value:6} {finding.sentence}")
    count = sum(finding.verdict is Verdict.WRONG for finding in report.findings)
    if not count:
        print("Nothing is wrong with it.")
        return 0
    print(f"{count} {'thing is' if count == 1 else 'things are'} wrong with it.")
    return NOT_GOOD


def _bytes(file: Path) -> bytes:
    try:
        return file.read_bytes()
    except OSError as trouble:
        why = (trouble.strerror or "it cannot be opened").lower()
        raise CannotRead(f"{file} cannot be read ({why}): check its name.") from trouble
