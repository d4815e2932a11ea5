"""A reading as files in a folder: the strokes in one, the pages laid flat as pictures beside it."""

from __future__ import annotations

import io
import json
from pathlib import Path
from typing import Any

import numpy as np
from PIL import Image

from desktop.domain.phrases import phrase_of
from desktop.handwriting.strokes import GRAIN, GlyphStrokes
from desktop.samples.readings import Flag, FreeManner, PagePicture, Reading, Sample
from desktop.samples.sheets import Cell, CellKind, Sheet, sheet_of
from desktop.stationery.boxes import Box
from desktop.whole_files import write_whole

READING = "reading.npz"
_FLAGS = tuple(Flag)


def save_reading(reading: Reading, folder: Path, *, pictures: bool) -> None:
    """Write it into a folder that is there, with or without the pages. Raises CannotWrite."""
    strokes = [sample.strokes for sample in reading.samples]
    sheets = _sheets(reading)
    file = io.BytesIO()
    np.savez_compressed(
        file,
        facts=np.frombuffer(json.dumps(_facts(reading, sheets)).encode(), np.uint8),
        points=np.round(np.concatenate([s.points for s in strokes]) / GRAIN).astype(np.int32),
        half_widths=np.round(np.concatenate([s.half_widths for s in strokes]) / GRAIN).astype(
            np.int16
        ),
        counts=np.concatenate([s.counts for s in strokes]).astype(np.int16),
        marks=np.concatenate([s.marks for s in strokes]),
        each=np.array([len(s.counts) for s in strokes], np.int16),
    )
    write_whole(folder / READING, file.getvalue())
    for picture in reading.pictures if pictures else ():
        image = io.BytesIO()
        Image.fromarray(picture.pixels).save(image, "PNG", compress_level=1)
        write_whole(folder / _picture_name(picture.page), image.getvalue())


def _picture_name(page: int) -> str:
    return f"page-{page}.png"


def _sheets(reading: Reading) -> dict[str, Any]:
    sheet = reading.sheet
    return {
        "paper": sheet.paper.id,
        "language": sheet.language,
        "id": sheet.id,
        "letters": sheet.letters,
    }


def _facts(reading: Reading, sheet: dict[str, Any]) -> dict[str, Any]:
    return {
        "sheet": sheet,
        "samples": [_sample_facts(sample) for sample in reading.samples],
        "pictures": [
            {"page": own.page, "source": own.source, "scale": own.scale} for own in reading.pictures
        ],
        "manner": vars(reading.manner) if reading.manner else None,
        "notes": [note.record for note in reading.notes],
    }


def _sample_facts(sample: Sample) -> list[Any]:
    cell = sample.cell
    flags = [_FLAGS.index(flag) for flag in sorted(sample.flags, key=_FLAGS.index)]
    box = [cell.box.left, cell.box.bottom, cell.box.width, cell.box.height]
    return [
        *(sample.page, cell.kind.value, cell.text, cell.copy),
        *(box, cell.baseline),
        *(flags, sample.kept),
    ]


def load_reading(folder: Path) -> Reading:
    """What `save_reading` wrote; without pictures where they are not there."""
    with (folder / READING).open("rb") as data, np.load(data, allow_pickle=False) as file:
        kept = {name: file[name] for name in file.files}
    facts = json.loads(kept["facts"].tobytes())
    drawn = iter(_strokes(kept))
    samples = tuple(
        Sample(
            page,
            Cell(CellKind(kind), text, copy, Box(*box), baseline),
            next(drawn),
            frozenset(_FLAGS[flag] for flag in flags),
            kept_,
        )
        for page, kind, text, copy, box, baseline, flags, kept_ in facts["samples"]
    )
    manner = FreeManner(**facts["manner"]) if facts["manner"] else None
    pictures = tuple(
        PagePicture(own["page"], own["source"], _pixels(path), own["scale"])
        for own in facts["pictures"]
        if (path := folder / _picture_name(own["page"])).is_file()
    )
    notes = tuple(map(phrase_of, facts["notes"]))
    return Reading(_sheet(facts["sheet"]), samples, pictures, manner, notes)


def _sheet(facts: dict[str, Any]) -> Sheet:
    return sheet_of(facts["paper"], facts["language"], facts["id"], facts["letters"])


def _pixels(path: Path) -> np.ndarray[Any, np.dtype[np.uint8]]:
    with Image.open(path) as image:
        return np.asarray(image.convert("L"))


def _strokes(kept: dict[str, Any]) -> list[GlyphStrokes]:
    points, halves = kept["points"] * GRAIN, kept["half_widths"] * GRAIN
    counts, marks = kept["counts"].astype(int), kept["marks"]
    ends = np.cumsum(kept["each"].astype(int))
    places = np.concatenate([[0], np.cumsum(counts)])
    found = []
    for first, last in zip(np.concatenate([[0], ends[:-1]]), ends, strict=True):
        a, b = places[first], places[last]
        found.append(GlyphStrokes(points[a:b], halves[a:b], counts[first:last], marks[first:last]))
    return found
