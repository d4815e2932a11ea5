"""What the user last chose of pens that write by themselves."""

from desktop.ui.system.remembered import preferences
from desktop.workflows.send_by_pen import ENDINGS
from desktop.workflows.watch_pens import USUAL_PLOTTER

SPEEDS = (1, 4, 16, 64)  # times the plotter's own
BEST_LINE = 0.0  # the line that suits a hand, whichever that is
LINES = (0.2, 0.25, 0.3, 0.35, 0.4, 0.45, 0.5, 0.7)  # millimetres. Source: fineliners
_PLOTTER, _ENDING, _SPEED = "pens/plotter", "pens/ending", "pens/speed"
_LINE = "pens/line"


def chosen_plotter() -> str:
    """An id, or the file that describes one."""
    return str(preferences().value(_PLOTTER, "")) or USUAL_PLOTTER


def remember_plotter(plotter: str) -> None:
    preferences().setValue(_PLOTTER, plotter)


def chosen_ending() -> str:
    """Of the files for a plotter."""
    kept = str(preferences().value(_ENDING, ""))
    return kept if kept in ENDINGS else ENDINGS[0]


def remember_ending(ending: str) -> None:
    preferences().setValue(_ENDING, ending)


def chosen_line() -> float:
    """One of `LINES`, or `BEST_LINE`."""
    kept = str(preferences().value(_LINE, ""))
    return float(kept) if kept in map(str, LINES) else BEST_LINE


def remember_line(line: float) -> None:
    preferences().setValue(_LINE, str(line))


def chosen_speed() -> int:
    """One of `SPEEDS`."""
    kept = str(preferences().value(_SPEED, ""))
    return int(kept) if kept in map(str, SPEEDS) else SPEEDS[0]


def remember_speed(speed: int) -> None:
    preferences().setValue(_SPEED, speed)
