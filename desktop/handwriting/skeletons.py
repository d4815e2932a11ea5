"""The pen strokes inside a glyph: its outline thinned to lines, the lines followed as a pen would.

Thinning alone leaves spurs at blunt ends, bridges where strokes cross at a slant, and every stroke
cut at each crossing. Here spurs are dropped, bridges closed to one point, and lines that run
straight on across a junction joined into one stroke, best pair first.
"""

from __future__ import annotations

from dataclasses import dataclass, field

import numpy as np
from fontTools.ttLib import TTFont
from numpy.typing import NDArray

from desktop.handwriting.outlines import contours, filled
from desktop.handwriting.thinning import AROUND, thinned

Floats = NDArray[np.float64]

PIXELS_ACROSS = (
    22.0  # a stroke of ordinary width on the raster, by eye: knots below 12, only slower above
)
SPUR = 1.6  # half-widths: a shorter side branch is the corner of a blunt end (by measuring)
BRIDGE = 2.2  # half-widths: a shorter link between two junctions is one slanted crossing
STRAIGHT_ON = 0.6  # cosine between two lines that are one stroke through a junction


@dataclass(frozen=True)
class Stroke:
    """One movement of the pen. points: (n, xy), half_widths: (n,), both in font units."""

    points: Floats
    half_widths: Floats
    component: int  # strokes that touch share a number
    closed: bool = False

    @property
    def length(self) -> float:
        """Along the middle."""
        return float(np.hypot(*np.diff(self.points, axis=0).T).sum())


@dataclass
class _Edge:
    """A line of the skeleton between two nodes. path: (n, xy) from node `a` to node `b`."""

    a: int
    b: int
    path: Floats
    half_widths: Floats
    ends: list[int] = field(default_factory=list)

    @property
    def length(self) -> float:
        return float(np.hypot(*np.diff(self.path, axis=0).T).sum())


def glyph_strokes(font: TTFont, glyph: str, nib: float) -> list[Stroke]:
    """The pen strokes of `glyph`, in the order and direction in which a hand would write them.

    nib: the width of an ordinary stroke of this font, in font units.
    """
    polygons = contours(font, glyph)
    if not polygons:
        return []
    scale = PIXELS_ACROSS / nib
    pixels, origin = filled(polygons, scale)
    skeleton = thinned(pixels)
    edges, nodes = _graph(skeleton, scale, origin)
    walls = _walls(polygons, nib / 3)
    for edge in edges:
        edge.half_widths = _distances(edge.path, walls)
    edges = _without_spurs(edges, nodes, nib / 2)
    edges = _without_bridges(edges, nodes)
    chains = _joined(edges, nodes)
    components = _components(chains)
    strokes = [
        _smoothed(path, widths, closed, component, nib)
        for (path, widths, closed, _), component in zip(chains, components, strict=True)
    ]
    return sorted((_directed(stroke) for stroke in strokes), key=_writing_order)


def _walls(polygons: list[Floats], spacing: float) -> Floats:
    """The outline as points at most `spacing` apart."""
    found = []
    for polygon in polygons:
        after = np.roll(polygon, -1, 0)
        counts = np.maximum(1, np.ceil(np.hypot(*(after - polygon).T) / spacing)).astype(int)
        which = np.repeat(np.arange(len(polygon)), counts)
        step = np.arange(counts.sum()) - np.repeat(np.cumsum(counts) - counts, counts)
        share = (step / counts[which])[:, None]
        found.append(polygon[which] * (1 - share) + after[which] * share)
    return np.concatenate(found)


def _distances(points: Floats, walls: Floats) -> Floats:
    """From each point to the nearest wall."""
    out = np.empty(len(points))
    for start in range(0, len(points), 256):  # in parts, to keep the table small
        part = points[start : start + 256]
        gaps = part[:, None] - walls[None]
        out[start : start + 256] = np.sqrt((gaps**2).sum(2).min(1))
    return out


def _graph(
    skeleton: NDArray[np.bool_], scale: float, origin: Floats
) -> tuple[list[_Edge], dict[int, Floats]]:
    """The skeleton as lines between nodes; a node is an end, or a clump of pixels where lines meet."""
    pixels = {(int(r), int(c)) for r, c in zip(*np.nonzero(skeleton), strict=True)}
    around = {p: [q for q in _neighbours(p) if q in pixels] for p in pixels}
    branching = {p for p in pixels if _branches(p, pixels) > 2}
    node_of: dict[tuple[int, int], int] = {}
    nodes: dict[int, Floats] = {}

    def place(group: list[tuple[int, int]]) -> int:
        number = len(nodes)
        nodes[number] = origin + np.mean([(c, r) for r, c in group], 0) / scale
        for pixel in group:
            node_of[pixel] = number
        return number

    unplaced = set(branching)
    while unplaced:
        group, todo = [], [unplaced.pop()]
        while todo:
            pixel = todo.pop()
            group.append(pixel)
            near = [q for q in around[pixel] if q in unplaced]
            unplaced.difference_update(near)
            todo += near
        place(sorted(group))
    for pixel in sorted(pixels - branching):
        if len(around[pixel]) <= 1:
            place([pixel])
    edges: list[_Edge] = []
    used: set[tuple[int, int]] = set(node_of)

    def follow(start: tuple[int, int], first: tuple[int, int]) -> None:
        path, before, here = [first], start, first
        while here not in node_of:
            used.add(here)
            onward = [q for q in around[here] if q != before and (q not in used or q in node_of)]
            onward = [
                q
                for q in onward
                if not (q in node_of and node_of[q] == node_of.get(start) and len(path) < 3)
            ]
            if not onward:
                break
            onward.sort(
                key=lambda q: (q not in node_of, abs(q[0] - here[0]) + abs(q[1] - here[1]), q)
            )
            before, here = here, onward[0]
            path.append(here)
        middle = [origin + np.array((c, r)) / scale for r, c in path if (r, c) not in node_of]
        end = node_of.get(here)
        a = node_of[start]
        if end is None:
            end = len(nodes)
            nodes[end] = middle[-1]
        edges.append(_Edge(a, end, np.array([nodes[a], *middle, nodes[end]]), np.empty(0)))

    for pixel in sorted(node_of):
        for first in around[pixel]:
            if first not in used:
                follow(pixel, first)
            elif first in node_of and node_of[first] > node_of[pixel]:
                a, b = node_of[pixel], node_of[first]
                if not any({edge.a, edge.b} == {a, b} and len(edge.path) == 2 for edge in edges):
                    edges.append(_Edge(a, b, np.array([nodes[a], nodes[b]]), np.empty(0)))
    for pixel in sorted(pixels - used, key=lambda p: (-p[0], p[1])):
        if pixel not in used:  # a ring without a node: begin at its top
            place([pixel])
            used.add(pixel)
            if around[pixel]:
                follow(pixel, around[pixel][0])
    linked = {edge.a for edge in edges} | {edge.b for edge in edges}
    for number, point in nodes.items():
        if number not in linked:  # a dot of one pixel
            edges.append(_Edge(number, number, np.array([point, point]), np.empty(0)))
    return edges, nodes


def _neighbours(pixel: tuple[int, int]) -> list[tuple[int, int]]:
    return [(pixel[0] + row, pixel[1] + column) for row, column in AROUND]


def _branches(pixel: tuple[int, int], pixels: set[tuple[int, int]]) -> int:
    """How many separate lines leave this pixel."""
    ring = [q in pixels for q in _neighbours(pixel)]
    return sum(not a and b for a, b in zip(ring, ring[1:] + ring[:1], strict=True))


def _degrees(edges: list[_Edge]) -> dict[int, int]:
    degrees: dict[int, int] = {}
    for edge in edges:
        for node in (edge.a, edge.b):
            degrees[node] = degrees.get(node, 0) + 1
    return degrees


def _without_spurs(edges: list[_Edge], nodes: dict[int, Floats], half_nib: float) -> list[_Edge]:
    """The edges less the short side branches, shortest first, lines through a former junction joined again."""
    while True:
        degrees = _degrees(edges)
        spurs = []
        for edge in edges:
            tips = (degrees[edge.a] == 1) + (degrees[edge.b] == 1)
            inner = edge.half_widths[0] if degrees[edge.a] > 1 else edge.half_widths[-1]
            if tips == 1 and edge.length < SPUR * max(float(inner), half_nib * 0.6):
                spurs.append(edge)
        if not spurs:
            return edges
        shortest = min(spurs, key=lambda edge: edge.length)
        edges = _merged_pairs([edge for edge in edges if edge is not shortest])


def _merged_pairs(edges: list[_Edge]) -> list[_Edge]:
    """Two edges that alone share a node, as one edge."""
    while True:
        degrees = _degrees(edges)
        for node, degree in degrees.items():
            pair = [edge for edge in edges if node in (edge.a, edge.b)]
            if degree == 2 and len(pair) == 2:
                break
        else:
            return edges
        one, two = pair
        if one.b != node:
            one = _reversed(one)
        if two.a != node:
            two = _reversed(two)
        path = np.concatenate([one.path, two.path[1:]])
        widths = np.concatenate([one.half_widths, two.half_widths[1:]])
        edges = [edge for edge in edges if edge is not pair[0] and edge is not pair[1]]
        edges.append(_Edge(one.a, two.b, path, widths))


def _reversed(edge: _Edge) -> _Edge:
    return _Edge(edge.b, edge.a, edge.path[::-1], edge.half_widths[::-1])


def _without_bridges(edges: list[_Edge], nodes: dict[int, Floats]) -> list[_Edge]:
    """The edges with each short link between two junctions closed to a point: one slanted crossing."""
    while True:
        degrees = _degrees(edges)
        bridges = [
            edge
            for edge in edges
            if edge.a != edge.b
            and degrees[edge.a] == 3
            and degrees[edge.b] == 3
            and edge.length < BRIDGE * float(edge.half_widths.mean())
            and _crosses(edge, edges)
        ]
        if not bridges:
            return edges
        bridge = min(bridges, key=lambda edge: edge.length)
        middle = (nodes[bridge.a] + nodes[bridge.b]) / 2
        nodes[bridge.a] = middle
        edges = [edge for edge in edges if edge is not bridge]
        for edge in edges:
            if edge.a in (bridge.a, bridge.b):
                edge.a = bridge.a
                edge.path = np.concatenate([middle[None], edge.path[1:]])
            if edge.b in (bridge.a, bridge.b):
                edge.b = bridge.a
                edge.path = np.concatenate([edge.path[:-1], middle[None]])


def _crosses(bridge: _Edge, edges: list[_Edge]) -> bool:
    """Whether the lines at one end of the bridge run straight on into those at its other end, crosswise."""
    reach = 3 * float(bridge.half_widths.mean())
    left = [
        _leaving(e, n, reach)
        for e in edges
        if e is not bridge
        for n in _sides(e)
        if n[0] == bridge.a
    ]
    right = [
        _leaving(e, n, reach)
        for e in edges
        if e is not bridge
        for n in _sides(e)
        if n[0] == bridge.b
    ]
    if len(left) != 2 or len(right) != 2:
        return False
    straight = [[-float(a @ b) for b in right] for a in left]
    best = max(min(straight[0][0], straight[1][1]), min(straight[0][1], straight[1][0]))
    return best > STRAIGHT_ON


def _sides(edge: _Edge) -> list[tuple[int, bool]]:
    return [(edge.a, True), (edge.b, False)]


def _leaving(edge: _Edge, side: tuple[int, bool], reach: float) -> Floats:
    """The direction in which an edge leaves a node, seen over `reach`, past the blur of the junction."""
    path = edge.path if side[1] else edge.path[::-1]
    run = np.concatenate([[0], np.cumsum(np.hypot(*np.diff(path, axis=0).T))])
    near = np.array([np.interp(min(reach * 0.35, run[-1] * 0.3), run, path[:, k]) for k in (0, 1)])
    far = np.array([np.interp(min(reach, run[-1]), run, path[:, k]) for k in (0, 1)])
    step = far - near
    return np.asarray(step / max(float(np.hypot(*step)), 1e-9))


Chain = tuple[Floats, Floats, bool, tuple[int, ...]]


def _joined(edges: list[_Edge], nodes: dict[int, Floats]) -> list[Chain]:
    """The edges linked into strokes. A chain is its path, half-widths, whether it closes, the nodes on it."""
    link: dict[tuple[int, bool], tuple[int, bool]] = {}
    for node in nodes:
        arms = [(k, start) for k, e in enumerate(edges) for n, start in _sides(e) if n == node]
        if len(arms) < 2:
            continue
        pairs = []
        for i, (k, start) in enumerate(arms):
            for m, other in arms[i + 1 :]:
                reach = 2.5 * float(
                    np.median(np.concatenate([edges[k].half_widths, edges[m].half_widths]))
                )
                a = _leaving(edges[k], (node, start), reach)
                b = _leaving(edges[m], (node, other), reach)
                pairs.append((-float(a @ b), (k, start), (m, other)))
        for straight, one, two in sorted(pairs, reverse=True):
            lone = len(arms) == 2
            if (straight > STRAIGHT_ON or lone) and one not in link and two not in link:
                link[one], link[two] = two, one
    chains: list[Chain] = []
    done: set[int] = set()
    starts = [(k, s) for k in range(len(edges)) for s in (True, False) if (k, s) not in link]
    starts += [(k, True) for k in range(len(edges))]
    for k, forward in starts:
        if k in done:
            continue
        paths, widths, on = [], [], []
        closed = False
        while k not in done:
            done.add(k)
            edge = edges[k] if forward else _reversed(edges[k])
            paths.append(edge.path if not paths else edge.path[1:])
            widths.append(edge.half_widths if len(widths) == 0 else edge.half_widths[1:])
            on += [edge.a, edge.b]
            onward = link.get((k, not forward))
            if onward is None:
                break
            k, forward = onward
            closed = k in done
        path = np.concatenate(paths)
        closed = closed and bool(np.allclose(path[0], path[-1]))
        chains.append((path, np.concatenate(widths), closed, tuple(on)))
    return chains


def _components(chains: list[Chain]) -> list[int]:
    """A number for each chain, the same where chains touch."""
    number = list(range(len(chains)))
    for i, one in enumerate(chains):
        for j, two in enumerate(chains[:i]):
            if set(one[3]) & set(two[3]):
                old, new = number[i], number[j]
                number = [new if n == old else n for n in number]
    return number


def _smoothed(path: Floats, widths: Floats, closed: bool, component: int, nib: float) -> Stroke:
    """A pixel path as an even, smooth line; junction blur and staircases gone, ends where they were."""
    run = np.concatenate([[0], np.cumsum(np.hypot(*np.diff(path, axis=0).T))])
    if run[-1] < nib * 0.12:
        middle = path.mean(0)
        ends = np.array([middle - (nib * 0.06, 0), middle + (nib * 0.06, 0)])
        return Stroke(ends, np.full(2, float(widths.max())), component)
    fine = max(8, int(np.ceil(run[-1] / (nib * 0.08))))
    along = np.linspace(0, run[-1], fine + 1)
    points = np.stack([np.interp(along, run, path[:, k]) for k in (0, 1)], 1)
    half = np.interp(along, run, widths)
    per_nib = fine / run[-1] * nib
    points = _gaussian(points, 0.33 * per_nib, closed)
    # Inside a crossing the nearest wall is the other stroke's: take the width of the stroke's own run.
    limit = 1.25 * float(np.median(half))
    half = _gaussian(np.minimum(half, limit)[:, None], 0.6 * per_nib, closed)[:, 0]
    count = max(3, int(np.ceil(run[-1] / (nib * 0.55))))
    keep = np.linspace(0, fine, count + 1)
    points = np.stack([np.interp(keep, np.arange(fine + 1), points[:, k]) for k in (0, 1)], 1)
    return Stroke(points, np.interp(keep, np.arange(fine + 1), half), component, closed)


def _gaussian(values: Floats, sigma: float, closed: bool) -> Floats:
    """Values smoothed along their first axis; open ends held in place by odd reflection, rings wrapped."""
    reach = min(int(3 * sigma) + 1, len(values) - 1)
    kernel = np.exp(-0.5 * (np.arange(-reach, reach + 1) / sigma) ** 2)
    kernel /= kernel.sum()
    if closed:
        before, after = values[-reach - 1 : -1], values[1 : reach + 1]
    else:
        before = 2 * values[0] - values[reach:0:-1]
        after = 2 * values[-1] - values[-2 : -reach - 2 : -1]
    padded = np.concatenate([before, values, after])
    out = np.stack([np.convolve(padded[:, k], kernel, "valid") for k in range(values.shape[1])], 1)
    if closed:
        out[-1] = out[0]
    return out


def _directed(stroke: Stroke) -> Stroke:
    """The stroke as a right-handed writer draws it: downward if upright, rightward if flat."""
    first, last = stroke.points[0], stroke.points[-1]
    step = last - first
    backward = step[0] < 0 if abs(step[0]) > 0.8 * abs(step[1]) else step[1] > 0
    if not backward or stroke.closed:
        return stroke
    return Stroke(stroke.points[::-1], stroke.half_widths[::-1], stroke.component, stroke.closed)


def _writing_order(stroke: Stroke) -> tuple[float, float]:
    return (float(stroke.points[:, 0].min()), -float(stroke.points[:, 1].max()))
