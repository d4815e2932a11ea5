"""The system's print queues: which there are, and a PDF sent to one and followed to its end."""

import os
import re
import subprocess
import tempfile
import time
from dataclasses import dataclass
from enum import IntEnum
from pathlib import Path
from urllib.parse import quote

from desktop.domain.refusals import Refusal
from desktop.printing.feeds import fed_short_edge_first, page_size
from desktop.printing.ipp import Attributes, Operation
from desktop.printing.papers import paper_for
from desktop.printing.print_service import NoPrintService, ask
from desktop.stationery.boxes import INCH, MM

PATIENCE = 180.0  # seconds, for one job to come to its end
_PRINTER_STOPPED = 5  # Source: RFC 8011, 5.4.11
_LOOK_AGAIN = 0.4  # seconds between two looks at a job
_LP_PATIENCE = 30  # seconds, for `lp` to take a job


# What a printer's own words for what is the matter mean. Source: RFC 8011, 5.4.12, and CUPS.
_REASONS = {
    "media-empty": "it is out of paper",
    "media-needed": "it waits for paper",
    "media-jam": "paper is jammed in it",
    "cover-open": "its cover is open",
    "door-open": "its door is open",
    "marker-supply-empty": "it is out of ink",
    "toner-empty": "it is out of toner",
    "offline": "it cannot be reached",
    "connecting-to-device": "it cannot be reached",
    "timed-out": "it cannot be reached",
    "shutdown": "it is switched off",
    "paused": "it has been paused",
}


class NoPrinter(Refusal):
    """No queue to print on, or not the one that was asked for."""


class PaperNotAccepted(Refusal):
    """A size of paper that the printer does not take."""


class PrintFailed(Refusal):
    """A job that did not come to a good end; none of it waits to be printed later."""


@dataclass(frozen=True)
class Queue:
    """A print queue. name: what the system calls it; title: what people call it."""

    name: str
    title: str
    is_default: bool = False


class _State(IntEnum):
    """How far a job is. Source: RFC 8011, 5.3.7."""

    PENDING = 3
    HELD = 4
    PROCESSING = 5
    STOPPED = 6
    CANCELED = 7
    ABORTED = 8
    COMPLETED = 9


def queues() -> list[Queue]:
    """The print queues of this computer, the default first; none without a print service."""
    try:
        printers = ask(Operation.CUPS_GET_PRINTERS, ["printer-name", "printer-info"])
        default = ask(Operation.CUPS_GET_DEFAULT, ["printer-name"])
    except NoPrintService:
        return []
    usual = os.environ.get("LPDEST") or os.environ.get("PRINTER") or _text(default, "printer-name")
    found = []
    for printer in printers:
        name = _text([printer], "printer-name")
        found.append(Queue(name, _text([printer], "printer-info") or name, name == usual))
    return sorted(found, key=lambda queue: (not queue.is_default, queue.title.casefold()))


def accepted_paper(pdf: bytes, queue: str) -> str:
    """The queue's own name for the paper that `pdf` is made for.

    Raises NoPrinter, NoPrintService, and PaperNotAccepted.
    """
    printers = ask(
        Operation.GET_PRINTER_ATTRIBUTES, ["printer-name", "media-supported"], _printer(queue)
    )
    if not printers:
        raise NoPrinter(
            f"There is no printer called {queue} any more: choose another one, or save the PDF."
        )
    known = [str(name) for name in printers[0].get("media-supported", [])]
    width, height = page_size(pdf)
    if paper := paper_for(width, height, known):
        return paper
    raise PaperNotAccepted(
        f"The printer {queue} says that it does not take paper of {_size(width, height)}: "
        "choose another printer or other stationery, add the size to this one, or save the PDF."
    )


def print_pdf(pdf: bytes, queue: str, *, title: str, patience: float = PATIENCE) -> None:
    """Print on the queue of this name, on the paper that the pages are made for, at true size.

    Returns when the printer says that the job is done: call it where waiting blocks nobody.
    patience: seconds; a job that is not done by then is cancelled.
    Raises NoPrinter, NoPrintService, PaperNotAccepted, and PrintFailed, which says how it ended.
    """
    paper = accepted_paper(pdf, queue)
    with tempfile.TemporaryDirectory(prefix="fairhand-") as folder:
        file = Path(folder) / "page.pdf"
        file.write_bytes(fed_short_edge_first(pdf))
        job = _submitted(file, queue, paper, title)
    _followed(job, queue, title, patience)


def _submitted(file: Path, queue: str, paper: str, title: str) -> int:
    options = [f"media={paper}", "print-scaling=none", "sides=one-sided"]
    command = ["lp", "-d", queue, "-t", title]
    for option in options:
        command += ["-o", option]
    said = _run([*command, "--", str(file)])
    job = re.search(rf"{re.escape(queue)}-(\d+)", said.stdout)
    if said.returncode or not job:
        reason = said.stderr.strip() or said.stdout.strip() or "it did not say why"
        raise PrintFailed(f"The printer {queue} did not take “{title}” ({reason}).")
    return int(job[1])


def _followed(job: int, queue: str, title: str, patience: float) -> None:
    """Wait until the job has come to an end, and raise PrintFailed unless it was a good one.

    The word of the print service is taken for it: that of CUPS 2.4.2 passes for done a few jobs
    that a network printer gave up.
    """
    give_up = time.monotonic() + patience
    while (state := _job_state(job, title)) < _State.CANCELED:
        if time.monotonic() > give_up or _is_stopped(queue):
            trouble = _trouble(queue)
            _run(["cancel", str(job)])
            raise PrintFailed(
                f"The printer {queue} did not print “{title}”{trouble}, so the job was cancelled: "
                "look at the printer and print again."
            )
        time.sleep(_LOOK_AGAIN)
    if state == _State.COMPLETED:
        return
    ended = "was cancelled on its way" if state == _State.CANCELED else "went wrong on its way"
    raise PrintFailed(
        f"“{title}” {ended} to the printer {queue}{_trouble(queue)}: "
        "look at the printer and print again."
    )


def _job_state(job: int, title: str) -> int:
    about = ("job-uri", f"ipp://localhost/jobs/{job}")
    found = ask(Operation.GET_JOB_ATTRIBUTES, ["job-state"], about)
    if not found:
        raise PrintFailed(
            f"The print service keeps no record of how “{title}” ended: see whether it was printed."
        )
    return int(found[0]["job-state"][0])


def _is_stopped(queue: str) -> bool:
    found = ask(Operation.GET_PRINTER_ATTRIBUTES, ["printer-state"], _printer(queue))
    return bool(found) and found[0].get("printer-state") == [_PRINTER_STOPPED]


def _trouble(queue: str) -> str:
    """What the printer says is the matter, as an aside; "" when it says nothing."""
    wanted = ["printer-state-message", "printer-state-reasons"]
    found = ask(Operation.GET_PRINTER_ATTRIBUTES, wanted, _printer(queue))
    reasons = [str(reason) for one in found for reason in one.get("printer-state-reasons", [])]
    words = [said for start, said in _REASONS.items() if any(r.startswith(start) for r in reasons)]
    told = ", ".join(words) or _text(found, "printer-state-message").rstrip(".")
    return f" ({told})" if told else ""


def _printer(queue: str) -> tuple[str, str]:
    return ("printer-uri", f"ipp://localhost/printers/{quote(queue, safe='')}")


def _text(found: list[Attributes], name: str) -> str:
    """The first value of this attribute, or ""."""
    return str(found[0].get(name, [""])[0]) if found else ""


def _size(width: float, height: float) -> str:
    short, long = sorted((width, height))
    inches = f"{short / INCH:.4g} x {long / INCH:.4g} in"
    return f"{inches} ({short / MM:.0f} x {long / MM:.0f} mm)"


def _run(command: list[str]) -> subprocess.CompletedProcess[str]:
    try:
        return subprocess.run(
            command,
            capture_output=True,
            text=True,
            errors="replace",
            timeout=_LP_PATIENCE,
            check=False,
        )
    except FileNotFoundError as missing:
        raise NoPrinter(
            f"The program {command[0]} is missing, which hands pages to the printer: install the "
            "CUPS client (Debian: cups-client), or save the PDF."
        ) from missing
    except subprocess.TimeoutExpired as late:
        raise PrintFailed(
            f"The print service did not answer within {_LP_PATIENCE} seconds: print again."
        ) from late
