"""Where a plotter's pen is at each moment of a page."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from desktop.handwriting.pen_speeds import paces
from desktop.printing.plotters import Plotter
from desktop.stationery.boxes import MM
from desktop.stationery.pen_pages import PenPage

Floats = NDArray[np.float64]
Ints = NDArray[np.int_]
Rgb = tuple[float, float, float]


@dataclass(frozen=True)
class Tip:
    """What draws: how wide its line is, points, and its ink, 0 to 1."""

    width: float
    rgb: Rgb


@dataclass(frozen=True, eq=False)
class PenMotion:
    """All that a pen does on a page, moment by moment.

    width, height: of the paper, points; points: (n, xy) where it draws, path after path; times:
    (n,) when it is there, in seconds from the beginning; firsts: (m,) where each path begins in
    them; tips: of each path; seconds: until it is back at the paper's corner; lift: what it takes
    to go up or down, seconds.
    """

    width: float
    height: float
    points: Floats
    times: Floats
    firsts: Ints
    tips: tuple[Tip, ...]
    seconds: float
    lift: float

    def reached(self, time: float) -> int:
        """How many of the points it has drawn at."""
        return int(np.searchsorted(self.times, time, "right"))

    def place(self, time: float) -> tuple[float, float, bool]:
        """Where the pen is, and whether it is on the paper."""
        next = self.reached(time)
        corner = np.zeros(2)
        is_last, is_first = next == len(self.points), next == 0
        start = corner if is_first else self.points[next - 1]
        end = corner if is_last else self.points[next]
        begun = 0.0 if is_first else float(self.times[next - 1])
        until = self.seconds if is_last else float(self.times[next])
        draws = not (is_first or is_last or bool((self.firsts == next).any()))
        if not draws:  # it is lifted, goes, and is let down
            begun += 0.0 if is_first else self.lift
            until -= 0.0 if is_last else self.lift
        share = np.clip((time - begun) / max(until - begun, 1e-9), 0.0, 1.0)
        x, y = (start + (end - start) * share).tolist()
        return x, y, draws

    def point(self, number: int) -> tuple[float, float]:
        """One of the points."""
        x, y = self.points[number].tolist()
        return x, y

    def tip_at(self, number: int) -> Tip:
        """What draws one of the points; after the last, what drew that."""
        return self.tips[max(0, int(np.searchsorted(self.firsts, number, "right")) - 1)]

    def lines(self, start: int, end: int) -> list[tuple[Tip, list[tuple[float, float]]]]:
        """What is drawn from one point until before another, with what draws it.

        A line that goes on begins with the point before.
        """
        paths = range(
            max(0, int(np.searchsorted(self.firsts, start, "right")) - 1),
            int(np.searchsorted(self.firsts, end, "left")),
        )
        ends = [*self.firsts[1:].tolist(), len(self.points)]
        runs = [(max(int(self.firsts[path]), start - 1), min(ends[path], end)) for path in paths]
        return [
            (self.tips[path], [(x, y) for x, y in self.points[first:last].tolist()])
            for path, (first, last) in zip(paths, runs, strict=True)
            if last > max(first, start - 1)
        ]


def pen_motion(page: PenPage, plotter: Plotter) -> PenMotion:
    """How this plotter's pen moves on a page that has something for it.

    Without speeding up and slowing down, as `pen_times.seconds` counts. It comes from the paper's
    corner and goes back there.
    """
    draws, goes = plotter.draw_speed / 60 * MM, plotter.travel_speed / 60 * MM  # points a second
    tips, times, firsts = [], [], []
    clock, at, count = 0.0, np.zeros(2), 0
    for layer in page.layers:
        tip = Tip(layer.width, layer.rgb)
        for path in layer.paths:
            clock += float(np.hypot(*(path[0] - at))) / goes + plotter.lift
            steps = np.hypot(*np.diff(path, axis=0).T) / (draws * paces(path, plotter.slowest))
            own = clock + np.concatenate([[0.0], np.cumsum(steps)])
            tips.append(tip)
            times.append(own)
            firsts.append(count)
            count += len(path)
            clock, at = float(own[-1]) + plotter.lift, path[-1]
    return PenMotion(
        width=page.width,
        height=page.height,
        points=np.concatenate(page.paths),
        times=np.concatenate(times),
        firsts=np.array(firsts),
        tips=tuple(tips),
        seconds=clock + float(np.hypot(*at)) / goes,
        lift=plotter.lift,
    )
