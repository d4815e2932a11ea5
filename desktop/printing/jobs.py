"""A PDF sent to a print queue and followed to its end."""

import re
import subprocess
import tempfile
import time
from collections.abc import Callable
from enum import IntEnum
from pathlib import Path

from desktop.domain.phrases import Phrase
from desktop.domain.refusals import Refusal
from desktop.domain.system_reasons import system_reason
from desktop.printing.feeds import fed_pages, page_size
from desktop.printing.ipp import Operation
from desktop.printing.paper_offers import accepted_paper
from desktop.printing.print_service import ask, finished_jobs
from desktop.printing.queues import NoPrinter, abilities, is_stopped, trouble
from desktop.stationery.printer_profiles import Flip, PrinterProfile

PATIENCE = 180.0  # seconds, for one job to come to its end
_LOOK_AGAIN = 0.4  # seconds between two looks at a job
_LP_PATIENCE = 30  # seconds, for `lp` to take a job
_PLAIN = PrinterProfile()


class PrintFailed(Refusal):
    """A job that did not come to a good end; none of it waits to be printed later."""


class PrintCancelled(PrintFailed):
    """A job that its user called off."""


class _State(IntEnum):
    """How far a job is. Source: RFC 8011, 5.3.7."""

    PENDING = 3
    HELD = 4
    PROCESSING = 5
    STOPPED = 6
    CANCELED = 7
    ABORTED = 8
    COMPLETED = 9


def print_pdf(
    pdf: bytes,
    queue: str,
    *,
    title: str,
    profile: PrinterProfile = _PLAIN,
    tray: str = "",
    patience: float = PATIENCE,
    is_cancelled: Callable[[], bool] = lambda: False,
) -> None:
    """Print on the queue of this name, on the paper that the pages are made for, at true size.

    Returns when the printer says that the job is done: call it where waiting blocks nobody.
    profile: how the printer treats such sheets; tray: one of the queue's own names, "" for its
    usual one; patience: seconds, after which a job that is not done is cancelled; is_cancelled:
    asked while waiting.
    Raises NoPrinter, NoPrintService, PaperNotAccepted, PrintCancelled, and PrintFailed, which says
    how it ended.
    """
    able = abilities(queue)
    paper = accepted_paper(*page_size(pdf), queue, able, profile)
    options = [f"media={paper}", f"sides={_sides(profile)}", *_tray_options(tray)]
    try:
        with tempfile.TemporaryDirectory(prefix="fairhand-") as folder:
            file = Path(folder) / "page.pdf"
            file.write_bytes(fed_pages(pdf, profile))
            job = _submitted(file, queue, title, options)
    except OSError as fault:
        raise PrintFailed(
            "“{title}” could not be written for the printer {printer} ({reason}): make room on the "
            "disk, and print again.",
            title=title,
            printer=queue,
            reason=system_reason(fault),
        ) from fault
    _followed(job, queue, title, patience, is_cancelled)
    _believed(able.device, queue, title)


def _sides(profile: PrinterProfile) -> str:
    """Source: RFC 8011, 5.2.8."""
    if profile.flip is Flip.BY_HAND:
        return "one-sided"
    return "two-sided-short-edge" if profile.flip is Flip.SHORT_EDGE else "two-sided-long-edge"


def _tray_options(tray: str) -> list[str]:
    """A tray as a network printer calls it, and as CUPS's own description of one does."""
    if not tray:
        return []
    return [f"media-source={tray}", f"InputSlot={tray.title().replace('-', '')}"]


def _submitted(file: Path, queue: str, title: str, options: list[str]) -> int:
    command = ["lp", "-d", queue, "-t", title]
    for option in [*options, "print-scaling=none"]:
        command += ["-o", option]
    said = _run([*command, "--", str(file)])
    job = re.search(rf"{re.escape(queue)}-(\d+)", said.stdout)
    if said.returncode or not job:
        reason = said.stderr.strip() or said.stdout.strip() or Phrase("it did not say why")
        raise PrintFailed(
            "The printer {printer} did not take “{title}” ({reason}): look at the printer and "
            "print again.",
            printer=queue,
            title=title,
            reason=reason,
        )
    return int(job[1])


def _followed(
    job: int, queue: str, title: str, patience: float, is_cancelled: Callable[[], bool]
) -> None:
    """Wait until the job has come to an end, and raise PrintFailed unless it was a good one."""
    give_up = time.monotonic() + patience
    while (state := _job_state(job, title)) < _State.CANCELED:
        if is_cancelled():
            _run(["cancel", str(job)])
            raise PrintCancelled(
                "“{title}” was called off: what the printer {printer} has taken in may still come.",
                title=title,
                printer=queue,
            )
        if time.monotonic() > give_up or is_stopped(queue):
            told = trouble(queue)
            _run(["cancel", str(job)])
            raise PrintFailed(
                "The printer {printer} did not print “{title}”{told}, so the job was cancelled: "
                "look at the printer and print again.",
                printer=queue,
                title=title,
                told=told,
            )
        time.sleep(_LOOK_AGAIN)
    if state != _State.COMPLETED:
        raise _ended(state, queue, title)


def _believed(device: str, queue: str, title: str) -> None:
    """Ask the printer itself how the job ended, where it can be asked.

    CUPS 2.4.2 passes for done a few jobs that a network printer gave up.
    """
    jobs = [job for job in finished_jobs(device) if job.get("job-name") == [title]]
    last = max(jobs, key=lambda job: int(job.get("job-id", [0])[0]), default=None)
    if last and (state := int(last.get("job-state", [0])[0])) in (_State.CANCELED, _State.ABORTED):
        raise _ended(state, queue, title)


def _ended(state: int, queue: str, title: str) -> PrintFailed:
    told = trouble(queue)
    if state == _State.CANCELED:
        return PrintFailed(
            "“{title}” was cancelled on its way to the printer {printer}{told}: "
            "look at the printer and print again.",
            title=title,
            printer=queue,
            told=told,
        )
    return PrintFailed(
        "“{title}” went wrong on its way to the printer {printer}{told}: "
        "look at the printer and print again.",
        title=title,
        printer=queue,
        told=told,
    )


def _job_state(job: int, title: str) -> int:
    about = ("job-uri", f"ipp://localhost/jobs/{job}")
    found = ask(Operation.GET_JOB_ATTRIBUTES, ["job-state"], about)
    if not found:
        raise PrintFailed(
            "The print service keeps no record of how “{title}” ended: see whether it was printed.",
            title=title,
        )
    return int(found[0]["job-state"][0])


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
            "The program {program} is missing, which hands pages to the printer: install the "
            "CUPS client (Debian: cups-client), or save the PDF.",
            program=command[0],
        ) from missing
    except subprocess.TimeoutExpired as late:
        raise PrintFailed(
            "The print service did not answer within {seconds} seconds: print again.",
            seconds=_LP_PATIENCE,
        ) from late
