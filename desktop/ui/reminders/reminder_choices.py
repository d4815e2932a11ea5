"""How the user wants to be reminded, and of which days they were."""

from dataclasses import dataclass
from datetime import date, time

from desktop.ui.system.remembered import preferences

_ON, _AT, _STAYS, _TOLD = "reminders/on", "reminders/at", "reminders/stays", "reminders/told"
_DAYS = 7  # that are kept, so that a clock that is set back tells of none twice


@dataclass(frozen=True)
class ReminderChoice:
    """Whether to tell once a day what is owed, and from which hour on.

    stays: whether closing the window leaves the program in the tray, where there is one.
    """

    on: bool = True
    at: time = time(9)
    stays: bool = False


def reminder_choice() -> ReminderChoice:
    """What the user chose, or what is so until they do."""
    kept, usual = preferences(), ReminderChoice()
    return ReminderChoice(
        on=bool(kept.value(_ON, usual.on, type=bool)),
        at=_time(str(kept.value(_AT, "")), usual.at),
        stays=bool(kept.value(_STAYS, usual.stays, type=bool)),
    )


def remember_reminders(choice: ReminderChoice) -> None:
    """Keep a choice; it is in force within a minute."""
    kept = preferences()
    kept.setValue(_ON, choice.on)
    kept.setValue(_AT, choice.at.isoformat("minutes"))
    kept.setValue(_STAYS, choice.stays)


def was_told(day: date) -> bool:
    """Whether the user was reminded on that day."""
    return day.isoformat() in _told()


def remember_told(day: date) -> None:
    """Keep that they were."""
    newest = [day.isoformat(), *(other for other in _told() if other != day.isoformat())]
    preferences().setValue(_TOLD, " ".join(newest[:_DAYS]))


def _told() -> list[str]:
    return str(preferences().value(_TOLD, "")).split()


def _time(text: str, usual: time) -> time:
    """What was kept, unless somebody spoiled it by hand."""
    try:
        return time.fromisoformat(text)
    except ValueError:
        return usual
