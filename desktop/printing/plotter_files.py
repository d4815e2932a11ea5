"""A plotter as its owner describes it, in a file."""

import tomllib
from dataclasses import replace
from pathlib import Path
from typing import Any

from desktop.domain.refusals import Refusal
from desktop.domain.system_reasons import system_reason
from desktop.printing.plotters import DEFAULT_PLOTTER, Plotter, plotter

_LINES = ("begin", "pen_up", "pen_down", "stop", "end")
_SPEEDS = ("draw_speed", "travel_speed", "slowest", "width", "height", "pen")
_PLACES = ("left", "bottom", "lift")
_CHOICES = ("swell",)
_KNOWN = (*_LINES, *_SPEEDS, *_PLACES, *_CHOICES)
_MOST = 100_000  # bytes, far more than anybody says of a plotter

_FAR = 1e6  # millimetres, or millimetres a minute


class NotAPlotter(Refusal):
    """A file that does not describe a plotter."""


def plotter_of(name: str) -> Plotter:
    """The plotter of an id, or that which a file ending in .toml describes.

    Raises NoSuchPlotter, NotAPlotter.
    """
    return _described(Path(name)) if name.lower().endswith(".toml") else plotter(name)


def _described(path: Path) -> Plotter:
    """What the file says, and of the rest what the plotter has that it is `like`."""
    said = _table(path)
    like = plotter(str(said.pop("like", DEFAULT_PLOTTER.id)))
    for key in said:
        if key not in _KNOWN:
            known = ", ".join(("like", *_KNOWN))
            raise NotAPlotter(
                "{path} says “{key}”, which no plotter has: there are {known}.",
                path=path,
                key=key,
                known=known,
            )
    kept = {key: _value(path, key, value) for key, value in said.items()}
    return replace(like, id=path.stem, **kept)


def _table(path: Path) -> dict[str, Any]:
    try:
        with path.open("rb") as file:
            return tomllib.loads(file.read(_MOST).decode("utf-8-sig"))
    except OSError as trouble:
        raise NotAPlotter(
            "{path} cannot be read ({reason}): check its name.",
            path=path,
            reason=system_reason(trouble),
        ) from trouble
    except UnicodeDecodeError as trouble:
        raise NotAPlotter(
            "{path} is not text in UTF-8: save it as plain text first.", path=path
        ) from trouble
    except ValueError as trouble:
        raise NotAPlotter("{path} is not TOML: {reason}.", path=path, reason=trouble) from trouble


def _value(path: Path, key: str, value: Any) -> Any:
    if key in _LINES:
        return _lines(path, key, value)
    return _choice(path, key, value) if key in _CHOICES else _number(path, key, value)


def _choice(path: Path, key: str, value: Any) -> bool:
    if isinstance(value, bool):
        return value
    raise NotAPlotter("{path}: {key} must be true or false.", path=path, key=key)


def _lines(path: Path, key: str, value: Any) -> tuple[str, ...]:
    lines = [value] if isinstance(value, str) else value
    if isinstance(lines, list) and all(isinstance(line, str) and _is_line(line) for line in lines):
        return tuple(lines)
    raise NotAPlotter(
        "{path}: {key} must be a line of G-code, or a list of them.", path=path, key=key
    )


def _is_line(line: str) -> bool:
    return line.isascii() and line.isprintable()


def _number(path: Path, key: str, value: Any) -> float:
    is_number = isinstance(value, int | float) and not isinstance(value, bool)
    if is_number and abs(value) < _FAR and (value > 0 or key in _PLACES):
        return float(value)
    if key in _PLACES:
        raise NotAPlotter("{path}: {key} must be a number.", path=path, key=key)
    raise NotAPlotter("{path}: {key} must be a number above 0.", path=path, key=key)
