"""Thin lines of pixels as a graph: nodes where lines end or meet, and the lines between them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from desktop.handwriting.thinning import AROUND

Floats = NDArray[np.float64]
CUT = 3  # pixels: a line that ends nearer to a node was cut off from it by another line's pixels
Pixel = int  # row from the bottom times the width of a row, and column


@dataclass
class Edge:
    """A line of the skeleton between two nodes. path: (n, xy) from node `a` to node `b`."""

    a: int
    b: int
    path: Floats
    half_widths: Floats

    @property
    def length(self) -> float:
        """Along the path."""
        return float(np.hypot(*np.diff(self.path, axis=0).T).sum())

    @property
    def sides(self) -> tuple[tuple[int, bool], tuple[int, bool]]:
        """Both ends: the node, and whether the path starts there."""
        return (self.a, True), (self.b, False)

    def reversed(self) -> Edge:
        """The same line the other way."""
        return Edge(self.b, self.a, self.path[::-1], self.half_widths[::-1])


def degrees(edges: list[Edge]) -> dict[int, int]:
    """How many ends of edges meet at each node."""
    found: dict[int, int] = {}
    for edge in edges:
        for node, _ in edge.sides:
            found[node] = found.get(node, 0) + 1
    return found


def others(edges: list[Edge], gone: list[Edge]) -> list[Edge]:
    """The edges but those that are gone."""
    return [edge for edge in edges if not any(edge is g for g in gone)]


def leaving(edge: Edge, from_start: bool, reach: float) -> Floats:
    """The direction in which an edge leaves a node, seen past the blur of the junction."""
    path = edge.path if from_start else edge.path[::-1]
    run = np.concatenate([[0], np.cumsum(np.hypot(*np.diff(path, axis=0).T))])
    ends = min(reach * 0.35, run[-1] * 0.3), min(reach, run[-1])
    near, far = np.stack([np.interp(ends, run, path[:, k]) for k in (0, 1)], 1)
    step = far - near
    return np.asarray(step / max(float(np.hypot(*step)), 1e-9))


def skeleton_graph(
    skeleton: NDArray[np.bool_], scale: float, origin: Floats
) -> tuple[list[Edge], dict[int, Floats]]:
    """The edges, their half-widths still to be measured, and where each node lies.

    scale: pixels a unit; origin: the point (xy, in units) at the centre of pixel [0, 0].
    """
    return _Tracing(skeleton, scale, origin).traced()


class _Tracing:
    """One skeleton while its lines are being followed."""

    def __init__(self, skeleton: NDArray[np.bool_], scale: float, origin: Floats) -> None:
        lines = np.pad(skeleton, CUT)  # so that no step leads from one row's end to the next
        self.width = lines.shape[1]
        self.around, self.branching = _neighbours(lines)
        self.pixels = set(self.around)
        self.scale, self.origin = scale, origin
        self.node_of: dict[Pixel, int] = {}
        self.nodes: dict[int, Floats] = {}
        self.edges: list[Edge] = []
        self.used: set[Pixel] = set()

    def traced(self) -> tuple[list[Edge], dict[int, Floats]]:
        self._place_nodes()
        self.used = set(self.node_of)
        for pixel in sorted(self.node_of):
            for first in self.around[pixel]:
                if first not in self.used:
                    self._follow(pixel, first)
                elif first in self.node_of:
                    self._link(self.node_of[pixel], self.node_of[first])
        self._trace_rings()
        linked = {node for edge in self.edges for node, _ in edge.sides}
        for number in self.nodes.keys() - linked:  # dots of one pixel
            point = self.nodes[number]
            self.edges.append(Edge(number, number, np.array([point, point]), np.empty(0)))
        return self.edges, self.nodes

    def _at(self, pixels: Sequence[Pixel]) -> Floats:
        rows, columns = np.divmod(np.array(pixels, int), self.width)
        return np.asarray(self.origin + np.stack([columns - CUT, rows - CUT], 1) / self.scale)

    def _place(self, group: list[Pixel]) -> None:
        """Make one node of a clump of pixels."""
        number = len(self.nodes)
        self.nodes[number] = np.mean(self._at(group), 0)
        self.node_of.update(dict.fromkeys(group, number))

    def _place_nodes(self) -> None:
        for clump in _clumps(self.branching, self.around):
            self._place(sorted(clump))
        for pixel in sorted(self.pixels - self.branching):
            if len(self.around[pixel]) <= 1:
                self._place([pixel])

    def _trace_rings(self) -> None:
        """Lines without a node: begin each at its top."""
        for pixel in sorted(self.pixels - self.used, key=self._from_top):
            if pixel not in self.used:
                self._place([pixel])
                self.used.add(pixel)
                if self.around[pixel]:
                    self._follow(pixel, self.around[pixel][0])

    def _from_top(self, pixel: Pixel) -> tuple[int, int]:
        row, column = divmod(pixel, self.width)
        return -row, column

    def _follow(self, start: Pixel, first: Pixel) -> None:
        """Walk from a node to the next, and keep the line walked as an edge."""
        path, before, here = [first], start, first
        while here not in self.node_of:
            self.used.add(here)
            onward = self._onward(start, before, here, len(path))
            if onward is None:
                self._end(here, start, len(path))
                break
            before, here = here, onward
            path.append(here)
        middle = self._at([pixel for pixel in path if pixel not in self.node_of])
        if here not in self.node_of:
            self._place([here])
        a, b = self.node_of[start], self.node_of[here]
        walked = np.concatenate([self.nodes[a][None], middle, self.nodes[b][None]])
        self.edges.append(Edge(a, b, walked, np.empty(0)))

    def _end(self, here: Pixel, start: Pixel, walked: int) -> None:
        """Let a walk that leads nowhere end in a node beside it, if the line was cut there."""
        reach = range(-CUT, CUT + 1)
        window = ((abs(r) + abs(c), here + r * self.width + c) for r in reach for c in reach)
        near = [
            (away, pixel)
            for away, pixel in window
            if pixel in self.node_of
            and (walked > 4 * CUT or self.node_of[pixel] != self.node_of[start])
        ]
        if near:
            self.node_of[here] = self.node_of[min(near)[1]]

    def _onward(self, start: Pixel, before: Pixel, here: Pixel, walked: int) -> Pixel | None:
        """The next pixel of the line: a node if one is near, else straight before aslant."""
        found = [
            pixel
            for pixel in self.around[here]
            if pixel != before and self._open_to(pixel, start, walked)
        ]
        if len(found) < 2:
            return found[0] if found else None
        straight = (1, -1, self.width, -self.width)
        return min(found, key=lambda p: (p not in self.node_of, p - here not in straight, p))

    def _open_to(self, pixel: Pixel, start: Pixel, walked: int) -> bool:
        if pixel in self.node_of:
            return walked > 2 or self.node_of[pixel] != self.node_of[start]
        return pixel not in self.used

    def _link(self, a: int, b: int) -> None:
        """An edge between two nodes that touch, once."""
        known = any({e.a, e.b} == {a, b} and len(e.path) == 2 for e in self.edges)
        if a < b and not known:
            self.edges.append(Edge(a, b, np.array([self.nodes[a], self.nodes[b]]), np.empty(0)))


def _neighbours(lines: NDArray[np.bool_]) -> tuple[dict[Pixel, list[Pixel]], set[Pixel]]:
    """The neighbours of each pixel of ink, and those pixels that more than two lines leave.

    Wants an empty border.
    """
    steps = np.array([row * lines.shape[1] + column for row, column in AROUND])
    pixels = np.flatnonzero(lines)
    beside = pixels[:, None] + steps
    ring = lines.ravel()[beside]
    ends = np.cumsum(ring.sum(1)).tolist()
    found = beside[ring].tolist()
    parts = zip(pixels.tolist(), [0, *ends], ends, strict=False)
    around = {pixel: found[start:stop] for pixel, start, stop in parts}
    branches = (~ring & np.roll(ring, -1, 1)).sum(1)
    return around, set(pixels[branches > 2].tolist())


def _clumps(pixels: set[Pixel], around: dict[Pixel, list[Pixel]]) -> list[set[Pixel]]:
    """The pixels in groups of those that touch."""
    left, found = set(pixels), []
    for pixel in sorted(pixels):
        if pixel not in left:
            continue
        clump, todo = set(), [pixel]
        left.discard(pixel)
        while todo:
            here = todo.pop()
            clump.add(here)
            near = [q for q in around[here] if q in left]
            left.difference_update(near)
            todo += near
        found.append(clump)
    return found
