"""The parts of a position by their names, and what each says, where two are compared."""

from datetime import date

from PySide6.QtCore import QCoreApplication

from desktop.domain.positions import Position
from desktop.ui.words.dates import day_words
from desktop.ui.words.stage_words import stage_words

translate = QCoreApplication.translate


def part_title(part: str) -> str:
    """What a part is called. part: as of `conflicts`."""
    return {
        "title": translate("PositionParts", "Title"),
        "organization": translate("PositionParts", "Organization"),
        "stage": translate("PositionParts", "Stage"),
        "source": translate("PositionParts", "Where you found it"),
        "applied_on": translate("PositionParts", "Applied on"),
        "closing_on": translate("PositionParts", "Applications close on"),
        "link": translate("PositionParts", "Link"),
        "notes": translate("PositionParts", "Notes"),
    }[part]


def part_words(part: str, position: Position) -> str:
    """What a position says there; "" for nothing."""
    return {
        "title": position.title,
        "organization": position.organization,
        "stage": stage_words(position.stage),
        "source": position.source,
        "applied_on": _day(position.applied_on),
        "closing_on": _day(position.closing_on),
        "link": position.link,
        "notes": position.notes,
    }[part]


def _day(day: date | None) -> str:
    return day_words(day) if day else ""
