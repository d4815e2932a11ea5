"""What was read from a sheet, to be looked over: its pages with the strokes in, and a table."""

from __future__ import annotations

import csv
import io

import numpy as np
from PIL import Image, ImageDraw

from desktop.samples.readings import Flag, PagePicture, Reading, Sample
from desktop.samples.sheets import X_HEIGHT, CellKind

FAINT = 0.45  # of the ink, under the strokes that were read from it
STROKE, DOUBTFUL, EMPTY = (20, 90, 200), (220, 40, 40), (235, 190, 120)
HEAD = ("page", "written", "copy", "flags", "strokes")


def report(reading: Reading) -> dict[str, bytes]:
    """The files of a report by their names."""
    files = {f"page-{own.page}.png": _page(reading, own) for own in reading.pictures}
    return files | {"cells.csv": _table(reading).encode()}


def _table(reading: Reading) -> str:
    file = io.StringIO()
    table = csv.writer(file, lineterminator="\n")
    table.writerow(HEAD)
    for sample in reading.samples:
        flags = ", ".join(flag.value for flag in Flag if flag in sample.flags)
        written = sample.cell.text or sample.cell.kind.value
        count = len(sample.strokes.counts)
        table.writerow((sample.page, written, sample.cell.copy + 1, flags, count))
    return file.getvalue()


def _page(reading: Reading, picture: PagePicture) -> bytes:
    pixels = 255 - (255 - picture.pixels.astype(float)) * FAINT
    image = Image.fromarray(pixels.astype(np.uint8)).convert("RGB")
    pen = ImageDraw.Draw(image)
    for sample in reading.samples:
        if sample.page == picture.page:
            _draw(pen, sample, picture)
    file = io.BytesIO()
    image.save(file, "PNG")
    return file.getvalue()


def _draw(pen: ImageDraw.ImageDraw, sample: Sample, picture: PagePicture) -> None:
    scale, high = picture.scale, len(picture.pixels)
    box = sample.cell.box
    if sample.flags:
        corners = (box.left * scale, high - box.top * scale, box.right * scale)
        bottom = high - box.bottom * scale
        letter = sample.cell.kind is CellKind.LETTER
        colour = EMPTY if sample.is_empty or not letter else DOUBTFUL
        pen.rectangle((*corners, bottom), outline=colour, width=max(1, round(scale)))
    for points, _ in sample.strokes.strokes():
        x = (points[:, 0] * X_HEIGHT + box.left) * scale
        y = high - (points[:, 1] * X_HEIGHT + sample.cell.baseline) * scale
        line = [*zip(x.tolist(), y.tolist(), strict=True)]
        pen.line(line, fill=STROKE, width=max(1, round(scale / 2)))
