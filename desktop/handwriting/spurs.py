"""Short side branches of thinned lines: what blunt ends and sharp turns leave, taken away."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from desktop.handwriting.skeleton_graphs import Edge, degrees, leaving, others

Floats = NDArray[np.float64]

SPUR = 1.6  # half-widths: a shorter side branch is the corner of a blunt end (by measuring)
SHARP = -0.35  # cosine between two lines that turn back on each other


def without_spurs(edges: list[Edge], nodes: dict[int, Floats], half_nib: float) -> list[Edge]:
    """The edges less the short side branches; what these parted is one edge again.

    Where the pen turned back sharply the branch is the turn's own point: the line goes up there.
    """
    while True:
        meeting = degrees(edges)
        spurs = []
        for edge in edges:
            tips = (meeting[edge.a] == 1) + (meeting[edge.b] == 1)
            inner = edge.half_widths[0] if meeting[edge.a] > 1 else edge.half_widths[-1]
            if tips == 1 and edge.length < SPUR * max(float(inner), half_nib * 0.6):
                spurs.append(edge)
        if not spurs:
            return edges
        shortest = min(spurs, key=lambda edge: edge.length)
        edges = others(edges, [shortest])
        _into_corner(shortest, edges, nodes, half_nib)
        edges = _merged_pairs(edges)


def _into_corner(spur: Edge, edges: list[Edge], nodes: dict[int, Floats], half_nib: float) -> None:
    """Let the two lines that a spur leaves behind meet where the pen was when it turned."""
    node = spur.a if any(spur.a in (e.a, e.b) for e in edges) else spur.b
    arms = [(edge, start) for edge in edges for n, start in edge.sides if n == node]
    if len(arms) != 2 or arms[0][0] is arms[1][0]:
        return
    one, two = (leaving(edge, start, 5 * half_nib) for edge, start in arms)
    if float(one @ two) < SHARP:
        return
    outward = spur if spur.a == node else spur.reversed()
    run = np.concatenate([[0], np.cumsum(np.hypot(*np.diff(outward.path, axis=0).T))])
    ordinary = float(np.median(np.concatenate([edge.half_widths for edge, _ in arms])))
    reach = float(np.clip(run[-1] + outward.half_widths[-1] - ordinary, 0, run[-1]))
    tip = np.array([np.interp(reach, run, outward.path[:, k]) for k in (0, 1)])
    for edge, start in arms:
        _lead_to(edge, tip, ordinary, from_start=start)
    nodes[node] = tip


def _lead_to(edge: Edge, tip: Floats, cut: float, *, from_start: bool) -> None:
    """Let an edge begin, or else end, at `tip` in place of its last bit of length `cut`."""
    path = edge.path if from_start else edge.path[::-1]
    half = edge.half_widths if from_start else edge.half_widths[::-1]
    run = np.concatenate([[0], np.cumsum(np.hypot(*np.diff(path, axis=0).T))])
    keep = run > min(cut, 0.3 * run[-1])
    path = np.concatenate([tip[None], path[keep]])
    half = np.concatenate([half[keep][:1], half[keep]])
    edge.path = path if from_start else path[::-1]
    edge.half_widths = half if from_start else half[::-1]


def _merged_pairs(edges: list[Edge]) -> list[Edge]:
    """Two edges that alone share a node, as one edge."""
    while True:
        for node, degree in degrees(edges).items():
            pair = [edge for edge in edges if node in (edge.a, edge.b)]
            if degree == 2 and len(pair) == 2:
                break
        else:
            return edges
        one = pair[0] if pair[0].b == node else pair[0].reversed()
        two = pair[1] if pair[1].a == node else pair[1].reversed()
        path = np.concatenate([one.path, two.path[1:]])
        widths = np.concatenate([one.half_widths, two.half_widths[1:]])
        edges = others(edges, pair)
        edges.append(Edge(one.a, two.b, path, widths))
