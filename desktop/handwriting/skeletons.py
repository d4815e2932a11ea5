"""The pen strokes inside a glyph: its outline thinned to lines, followed as a pen would.

Thinning alone leaves spurs at blunt ends, bridges where strokes cross at a slant, and every stroke
cut at each crossing. Here spurs are dropped, bridges closed to one point, and lines that run
straight on across a junction joined into one stroke, best pair first.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np
from fontTools.ttLib import TTFont
from numpy.typing import NDArray

from desktop.handwriting.blobs import dot, sorted_out
from desktop.handwriting.crossings import led_through
from desktop.handwriting.medians import median
from desktop.handwriting.outlines import contours, filled
from desktop.handwriting.skeleton_graphs import Edge, degrees, leaving, others, skeleton_graph
from desktop.handwriting.spurs import without_spurs
from desktop.handwriting.stroke_paths import Stroke, directed, smoothed, writing_order
from desktop.handwriting.thinning import evened, thinned

Floats = NDArray[np.float64]

PIXELS_ACROSS = 22.0  # a stroke on the raster, by eye: knots below 12, only slower above
EVENED = 3  # pixels: what a rough edge has that a pen has not (by eye)
BRIDGE = 2.2  # half-widths: a shorter link between two junctions may be one slanted crossing
CLUMP = 0.9  # half-widths: a shorter one is the same junction, whatever meets there
STRAIGHT_ON = 0.6  # cosine between two lines that are one stroke through a junction
TOGETHER = 32  # points of a path that are measured at once
End = tuple[int, bool]  # an edge by its number, and whether this is where its path starts


def glyph_strokes(font: TTFont, glyph: str, nib: float) -> list[Stroke]:
    """The pen strokes of `glyph`, in the order and direction in which a hand would write them.

    nib: the width of an ordinary stroke of this font, in font units.
    """
    polygons = contours(font, glyph)
    if not polygons:
        return []
    polygons, spots = sorted_out(polygons, nib)
    dots = [dot(spot, -1 - number) for number, spot in enumerate(spots)]
    return sorted(dots + _thinned_strokes(polygons, nib), key=writing_order)


def _thinned_strokes(polygons: list[Floats], nib: float) -> list[Stroke]:
    """The strokes of contours that are more than dots."""
    if not polygons:
        return []
    scale = PIXELS_ACROSS / nib
    pixels, origin = filled(polygons, scale)
    walls = _walls(polygons, nib / 3)
    walls = walls[_beside_paper(walls, pixels, scale, origin)]
    return pixel_strokes(evened(pixels, EVENED), pixels, scale, origin, walls, nib)


def pixel_strokes(
    even: NDArray[np.bool_],
    pixels: NDArray[np.bool_],
    scale: float,
    origin: Floats,
    walls: Floats,
    nib: float,
) -> list[Stroke]:
    """The pen strokes of ink that is given as pixels, dots apart.

    pixels: [row upward, column], an empty border about them; even: the same without the roughness
    of their edge; scale: pixels a unit; origin: the
    place of the first; walls: (n, xy) the edge of the ink; nib: the width of an ordinary stroke.
    """
    edges, nodes = skeleton_graph(thinned(even), scale, origin)
    for edge in edges:
        edge.half_widths = _distances(edge.path, walls)
    edges = without_spurs(edges, nodes, nib / 2)
    edges = _without_bridges(edges, nodes)
    chains = [_through(chain, edges, pixels, scale, origin) for chain in _joined(edges)]
    components = _components(chains)
    strokes = [
        smoothed(chain.path, chain.half_widths, nib, component=component, closed=chain.closed)
        for chain, component in zip(chains, components, strict=True)
    ]
    return [directed(stroke) for stroke in strokes]


def _through(
    chain: _Chain, edges: list[Edge], pixels: NDArray[np.bool_], scale: float, origin: Floats
) -> _Chain:
    """The chain with each end that lies on another one led through it, as far as there is ink."""
    if chain.closed:
        return chain
    meeting = degrees(edges)
    path, half = chain.path, chain.half_widths
    for node in chain.ends:
        if meeting[node] > 1:
            path, half = led_through(path, half, pixels, scale, origin)
        path, half = path[::-1], half[::-1]
    return replace(chain, path=path, half_widths=half)


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


def _beside_paper(
    points: Floats, pixels: NDArray[np.bool_], scale: float, origin: Floats
) -> NDArray[np.bool_]:
    """Which points of the outline have paper beside them; contours may overlap."""
    paper = ~pixels
    for axis in (0, 1):
        paper = paper | np.roll(paper, 1, axis) | np.roll(paper, -1, axis)
    columns, rows = np.round((points - origin) * scale).astype(int).T
    return np.asarray(paper[rows, columns])


def _distances(points: Floats, walls: Floats) -> Floats:
    """From each point of a path to the nearest wall."""
    out = np.empty(len(points))
    for start in range(0, len(points), TOGETHER):
        part = points[start : start + TOGETHER]
        near = _within_reach(part, walls)
        across, up = (part[:, None, k] - near[None, :, k] for k in (0, 1))
        out[start : start + TOGETHER] = np.sqrt((across**2 + up**2).min(1))
    return out


def _within_reach(points: Floats, walls: Floats) -> Floats:
    """Those walls that can be the nearest to one of these points, which lie near each other."""
    middle = points.mean(0)
    wide = float(np.hypot(*(points - middle).T).max())
    away = ((walls - middle) ** 2).sum(1)
    furthest = float(away.min()) ** 0.5 + 2 * wide
    return np.asarray(walls[away <= furthest**2 * (1 + 1e-9)])


def _without_bridges(edges: list[Edge], nodes: dict[int, Floats]) -> list[Edge]:
    """The edges with each short link between two junctions closed up to one."""
    while True:
        meeting = degrees(edges)
        bridges = [edge for edge in edges if _is_bridge(edge, meeting, edges)]
        if not bridges:
            return edges
        bridge = min(bridges, key=lambda edge: edge.length)
        nodes[bridge.a] = (nodes[bridge.a] + nodes[bridge.b]) / 2
        edges = others(edges, [bridge])
        for edge in edges:
            _move_ends(edge, bridge, nodes[bridge.a])
        edges = [e for e in edges if e.a != e.b or e.length > 4 * float(e.half_widths.mean())]


def _is_bridge(edge: Edge, meeting: dict[int, int], edges: list[Edge]) -> bool:
    half = float(edge.half_widths.mean())
    if edge.a == edge.b or min(meeting[edge.a], meeting[edge.b]) < 3:
        return False
    if edge.length < CLUMP * half:
        return True
    lone = meeting[edge.a] == meeting[edge.b] == 3
    return lone and edge.length < BRIDGE * half and _crosses(edge, edges)


def _move_ends(edge: Edge, bridge: Edge, middle: Floats) -> None:
    """Let an edge that ended at either side of a bridge end in its middle."""
    if edge.a in (bridge.a, bridge.b):
        edge.a = bridge.a
        edge.path = np.concatenate([middle[None], edge.path[1:]])
    if edge.b in (bridge.a, bridge.b):
        edge.b = bridge.a
        edge.path = np.concatenate([edge.path[:-1], middle[None]])


def _crosses(bridge: Edge, edges: list[Edge]) -> bool:
    """Whether the lines at one end of the bridge run straight on into those at its other end."""
    reach = 3 * float(bridge.half_widths.mean())
    rest = others(edges, [bridge])
    left = [leaving(e, s, reach) for e in rest for n, s in e.sides if n == bridge.a]
    right = [leaving(e, s, reach) for e in rest for n, s in e.sides if n == bridge.b]
    if len(left) != 2 or len(right) != 2:
        return False
    straight = [[-float(a @ b) for b in right] for a in left]
    crosswise = min(straight[0][0], straight[1][1]), min(straight[0][1], straight[1][0])
    return max(crosswise) > STRAIGHT_ON


@dataclass(frozen=True)
class _Chain:
    """Edges linked into one line. on: the nodes along it; ends: its last and its first."""

    path: Floats
    half_widths: Floats
    closed: bool
    on: frozenset[int]
    ends: tuple[int, int]


def _joined(edges: list[Edge]) -> list[_Chain]:
    """The edges linked into strokes, open ones first."""
    links = _links(edges)
    ends = [(k, start) for k in range(len(edges)) for start in (True, False)]
    starts = [end for end in ends if end not in links] + [(k, True) for k in range(len(edges))]
    done: set[int] = set()
    return [_chain(edges, links, start, done) for start in starts if start[0] not in done]


def _links(edges: list[Edge]) -> dict[End, End]:
    """Which end of which edge runs on into which other: the straightest pairs at each node."""
    arms: dict[int, list[End]] = {}
    for k, edge in enumerate(edges):
        for node, start in edge.sides:
            arms.setdefault(node, []).append((k, start))
    links: dict[End, End] = {}
    for here in arms.values():
        pairs = [(_straightness(edges, a, b), a, b) for i, a in enumerate(here) for b in here[:i]]
        for straight, one, two in sorted(pairs, reverse=True):
            if one in links or two in links:
                continue
            if straight > STRAIGHT_ON or len(here) == 2:
                links[one], links[two] = two, one
    return links


def _straightness(edges: list[Edge], one: End, two: End) -> float:
    """The cosine with which two edges continue each other through the node between them."""
    a, b = edges[one[0]], edges[two[0]]
    reach = 2.5 * median(np.concatenate([a.half_widths, b.half_widths]))
    return -float(leaving(a, one[1], reach) @ leaving(b, two[1], reach))


def _chain(edges: list[Edge], links: dict[End, End], start: End, done: set[int]) -> _Chain:
    """The line that begins at this end, followed through its links; marks its edges as done."""
    parts: list[Edge] = []
    here: End | None = start
    while here is not None and here[0] not in done:
        done.add(here[0])
        parts.append(edges[here[0]] if here[1] else edges[here[0]].reversed())
        here = links.get((here[0], not here[1]))
    path = np.concatenate([parts[0].path[:1], *(part.path[1:] for part in parts)])
    half = np.concatenate([parts[0].half_widths[:1], *(part.half_widths[1:] for part in parts)])
    closed = here is not None and bool(np.allclose(path[0], path[-1]))
    on = frozenset(n for part in parts for n in (part.a, part.b))
    return _Chain(path, half, closed, on, (parts[-1].b, parts[0].a))


def _components(chains: list[_Chain]) -> list[int]:
    """A number for each chain, the same where chains touch."""
    number = list(range(len(chains)))
    for i, one in enumerate(chains):
        for j, two in enumerate(chains[:i]):
            if one.on & two.on:
                old, new = number[i], number[j]
                number = [new if n == old else n for n in number]
    return number
