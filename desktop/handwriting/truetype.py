"""Outlines into the bytes of a TrueType font, all glyphs in a few whole-array steps.

Source: OpenType 1.9.1, tables glyf, loca, head, hhea, hmtx, maxp.
"""

from __future__ import annotations

import struct

import numpy as np
from numpy.typing import NDArray

from desktop.handwriting.font_tables import font_file

Ints = NDArray[np.int_]
Bytes = NDArray[np.uint8]

UNITS_PER_EM = 2048
MADE = 3_600_000_000  # seconds since 1904: any one moment, so that the same font has the same bytes


def truetype_font(
    points: Ints, contour_sizes: Ints, contours_per_glyph: Ints, advances: Ints
) -> bytes:
    """A font whose glyphs are these outlines, numbered from 0 and without names or characters.

    points: (n, xy) in 1/2048 em, of which the first of each contour is on the curve and the others
    off it; contour_sizes: points of each contour; contours_per_glyph and advances: one of each
    glyph.
    """
    glyf, loca = _glyf(points, contour_sizes, contours_per_glyph)
    low, high = (
        (points.min(0), points.max(0)) if len(points) else (np.zeros(2, int), np.ones(2, int))
    )
    count = len(advances)
    most = (_most(contour_sizes, contours_per_glyph), int(contours_per_glyph.max(initial=0)))
    head = struct.pack(
        ">IIIIHHqqhhhhHHhhh",
        *(0x00010000, 0x00010000, 0, 0x5F0F3CF5, 0b01, UNITS_PER_EM, MADE, MADE),
        *(int(low[0]), int(low[1]), int(high[0]), int(high[1]), 0, 8, 2, 1, 0),
    )
    hhea = struct.pack(
        ">IhhhHhhhhhhhhhhhH",
        *(
            0x00010000,
            int(high[1]),
            int(low[1]),
            0,
            int(advances.max(initial=0)),
            int(low[0]),
            0,
            int(high[0]),
        ),
        *(1, 0, 0, 0, 0, 0, 0, 0, count),
    )
    maxp = struct.pack(
        ">IHHHHHHHHHHHHHH", 0x00010000, count, *most, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0
    )
    hmtx = np.zeros((count, 2), ">i2")
    hmtx[:, 0] = advances
    hmtx[:, 1] = _lefts(points, contour_sizes, contours_per_glyph)
    tables = {
        "glyf": glyf,
        "head": head,
        "hhea": hhea,
        "hmtx": hmtx.tobytes(),
        "loca": loca.astype(">u4").tobytes(),
        "maxp": maxp,
    }
    return font_file(tables)


def _lefts(points: Ints, contour_sizes: Ints, contours_per_glyph: Ints) -> Ints:
    """The left edge of each glyph: given as its side bearing, or readers move the glyph to it."""
    counts = _points_per_glyph(contour_sizes, contours_per_glyph)
    lefts = np.zeros(len(counts), int)
    drawn = counts > 0
    if drawn.any():
        lefts[drawn] = np.minimum.reduceat(points[:, 0], (np.cumsum(counts) - counts)[drawn])
    return lefts


def _points_per_glyph(contour_sizes: Ints, contours_per_glyph: Ints) -> Ints:
    ends = np.concatenate([[0], np.cumsum(contour_sizes)])[np.cumsum(contours_per_glyph)]
    return np.diff(ends, prepend=0)


def _most(contour_sizes: Ints, contours_per_glyph: Ints) -> int:
    """The largest number of points in one glyph."""
    return int(_points_per_glyph(contour_sizes, contours_per_glyph).max(initial=0))


def _glyf(points: Ints, contour_sizes: Ints, contours_per_glyph: Ints) -> tuple[bytes, Ints]:
    """The glyf table and where each glyph begins in it, ending with its length."""
    glyphs = len(contours_per_glyph)
    glyph_of_contour = np.repeat(np.arange(glyphs), contours_per_glyph)
    glyph_of_point = np.repeat(glyph_of_contour, contour_sizes)
    points_per_glyph = np.bincount(glyph_of_point, minlength=glyphs)
    first_point = np.cumsum(points_per_glyph) - points_per_glyph
    first_contour = np.cumsum(contours_per_glyph) - contours_per_glyph

    steps = np.diff(points, axis=0, prepend=0)
    starts = first_point[points_per_glyph > 0]
    steps[starts] = points[starts]  # the first point of a glyph is told from the origin
    on_curve = np.zeros(len(points), np.uint8)
    on_curve[np.cumsum(contour_sizes) - contour_sizes] = 1
    x_size, x_flag = _coordinate_sizes(steps[:, 0], 0x02, 0x10)
    y_size, y_flag = _coordinate_sizes(steps[:, 1], 0x04, 0x20)
    flags = on_curve | x_flag | y_flag

    x_bytes = np.bincount(glyph_of_point, x_size, glyphs).astype(int)
    y_bytes = np.bincount(glyph_of_point, y_size, glyphs).astype(int)
    head_bytes = np.where(points_per_glyph > 0, 10 + 2 * contours_per_glyph + 2, 0)
    lengths = head_bytes + points_per_glyph + x_bytes + y_bytes
    lengths += -lengths % 4
    offsets = np.concatenate([[0], np.cumsum(lengths)])
    out = np.zeros(int(offsets[-1]), np.uint8)

    drawn = np.flatnonzero(points_per_glyph)
    boxes = np.empty((len(drawn), 5), int)
    boxes[:, 0] = contours_per_glyph[drawn]
    if len(drawn):
        boxes[:, 1:3] = np.minimum.reduceat(points, first_point[drawn])
        boxes[:, 3:5] = np.maximum.reduceat(points, first_point[drawn])
    for column in range(5):
        _put_words(out, offsets[drawn] + 2 * column, boxes[:, column])
    contour = np.arange(len(contour_sizes)) - first_contour[glyph_of_contour]
    ends = np.cumsum(contour_sizes) - 1 - first_point[glyph_of_contour]
    _put_words(out, offsets[glyph_of_contour] + 10 + 2 * contour, ends)

    body = offsets[:-1] + head_bytes
    own = np.arange(len(points)) - first_point[glyph_of_point]
    out[body[glyph_of_point] + own] = flags
    for step, size, before, at in (
        (steps[:, 0], x_size, x_bytes, points_per_glyph),
        (steps[:, 1], y_size, y_bytes, points_per_glyph + x_bytes),
    ):
        run = np.cumsum(size) - size
        inside = run - (np.cumsum(before) - before)[glyph_of_point]
        where = (body + at)[glyph_of_point] + inside
        short = size == 1
        out[where[short]] = np.abs(step[short])
        _put_words(out, where[size == 2], step[size == 2])
    return out.tobytes(), offsets


def _coordinate_sizes(steps: Ints, short_bit: int, same_bit: int) -> tuple[Ints, Bytes]:
    """How many bytes each step takes (0, 1 or 2), and its flag bits."""
    short = (np.abs(steps) < 256) & (steps != 0)
    size = np.where(steps == 0, 0, np.where(short, 1, 2))
    flag = np.where(
        steps == 0, same_bit, np.where(short, short_bit | np.where(steps > 0, same_bit, 0), 0)
    )
    return size, flag.astype(np.uint8)


def _put_words(out: Bytes, where: Ints, values: Ints) -> None:
    """Write 16-bit numbers, high byte first."""
    words = values & 0xFFFF
    out[where] = words >> 8
    out[where + 1] = words & 0xFF
