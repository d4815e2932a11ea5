"""The system's print queues: which there are, and what each of them can do."""

import os
from dataclasses import dataclass
from urllib.parse import quote

from desktop.domain.phrases import Phrase, joined
from desktop.domain.refusals import Refusal
from desktop.printing.ipp import Attributes, Operation
from desktop.printing.print_service import NoPrintService, ask

_STOPPED = 5  # Source: RFC 8011, 5.4.11

# What a printer's own words for what is the matter mean. Source: RFC 8011, 5.4.12, and CUPS.
_REASONS = {
    "media-empty": Phrase("it is out of paper"),
    "media-needed": Phrase("it waits for paper"),
    "media-jam": Phrase("paper is jammed in it"),
    "cover-open": Phrase("its cover is open"),
    "door-open": Phrase("its door is open"),
    "marker-supply-empty": Phrase("it is out of ink"),
    "toner-empty": Phrase("it is out of toner"),
    "offline": Phrase("it cannot be reached"),
    "connecting-to-device": Phrase("it cannot be reached"),
    "timed-out": Phrase("it cannot be reached"),
    "shutdown": Phrase("it is switched off"),
    "paused": Phrase("it has been paused"),
}


class NoPrinter(Refusal):
    """No queue to print on, or not the one that was asked for."""


@dataclass(frozen=True)
class Queue:
    """A print queue. name: what the system calls it; title: what people call it."""

    name: str
    title: str
    is_default: bool = False


@dataclass(frozen=True)
class Abilities:
    """What a queue says that it can do.

    papers, trays: its own names; ready: papers that lie in it; device: where it prints.
    """

    papers: tuple[str, ...]
    ready: tuple[str, ...]
    trays: tuple[str, ...]
    device: str


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


def abilities(queue: str) -> Abilities:
    """What the queue of this name can do. Raises NoPrinter and NoPrintService."""
    of_paper = ["media-supported", "media-ready", "media-source-supported"]
    wanted = [*of_paper, "device-uri"]
    printers = _asked(queue, ["printer-name", *wanted])
    if not printers:
        raise NoPrinter(
            "There is no printer called {printer} any more: choose another one, or save the PDF.",
            printer=queue,
        )
    papers, ready, trays, device = (
        tuple(map(str, printers[0].get(attribute, []))) for attribute in wanted
    )
    return Abilities(papers, ready, trays, next(iter(device), ""))


def is_stopped(queue: str) -> bool:
    """Whether it prints nothing at all for now."""
    return any(one.get("printer-state") == [_STOPPED] for one in _asked(queue, ["printer-state"]))


def trouble(queue: str) -> str:
    """What the printer says is the matter, as an aside; "" when it says nothing."""
    found = _asked(queue, ["printer-state-message", "printer-state-reasons"])
    reasons = [str(reason) for one in found for reason in one.get("printer-state-reasons", [])]
    words = [said for start, said in _REASONS.items() if any(r.startswith(start) for r in reasons)]
    told = joined(dict.fromkeys(words), ", ") or _text(found, "printer-state-message").rstrip(".")
    return Phrase(" ({told})", told=told) if told else ""


def _asked(queue: str, wanted: list[str]) -> list[Attributes]:
    about = ("printer-uri", f"ipp://localhost/printers/{quote(queue, safe='')}")
    return ask(Operation.GET_PRINTER_ATTRIBUTES, wanted, about)


def _text(found: list[Attributes], name: str) -> str:
    """The first value of this attribute, or ""."""
    return str(found[0].get(name, [""])[0]) if found else ""
