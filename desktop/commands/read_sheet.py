"""`fairhand read-sheet`: what reading one's own hand starts, so that it can be stopped.

It writes the reading and its pages into an empty folder, and says {"picture", "page"} for each.
"""

from __future__ import annotations

import argparse
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from desktop.commands.arguments import Jobs, path
from desktop.commands.within_limits import add_limits, run_within_limits, say

if TYPE_CHECKING:
    from PIL.Image import Image

MOST_WRITTEN = 300_000_000  # bytes of a file that it writes; a page has some million
PDF_DPI = 300
MOST_PAGES, LARGEST_PAGE = 24, 40 * 72  # of a PDF; points of a side


def add(jobs: Jobs) -> None:
    parser = jobs.add_parser("read-sheet")
    parser.add_argument("pictures", type=path, nargs="+")
    parser.add_argument("--folder", type=path, required=True)
    parser.add_argument("--one-writer", action="store_true")
    add_limits(parser)
    parser.set_defaults(job=_read)


def _read(options: argparse.Namespace) -> int:
    return run_within_limits(options, MOST_WRITTEN, lambda: _write_reading(options))


def _write_reading(options: argparse.Namespace) -> None:
    from desktop.samples.reading_files import save_reading  # only when the limits hold
    from desktop.samples.reading_sheets import read_sheet

    reading = read_sheet(
        _pictures(options.pictures),
        lambda picture, page: say(picture=picture, page=page),
        one_writer=options.one_writer,
    )
    save_reading(reading, options.folder, pictures=True)


def _pictures(files: Sequence[Path]) -> Iterator[tuple[str, Image]]:
    """Each picture, grey, with the name of its file."""
    from desktop.samples.photographs import is_pdf, photographs

    for file in files:
        pictures = _pages(file) if is_pdf(file) else photographs(file)
        yield from ((file.name, picture) for picture in pictures)


def _pages(file: Path) -> Iterator[Image]:
    """The pages of a PDF, drawn."""
    import pypdfium2
    from PIL import Image

    from desktop.printing.previews import page_image, page_sizes
    from desktop.samples.found_pages import UnreadableSheet
    from desktop.samples.photographs import grey

    pdf = file.read_bytes()
    try:
        sizes = page_sizes(pdf)
    except pypdfium2.PdfiumError as trouble:
        raise UnreadableSheet(
            "“{name}” is damaged or locked: scan its pages again.", name=file.name
        ) from trouble
    if len(sizes) > MOST_PAGES or any(max(size) > LARGEST_PAGE for size in sizes):
        raise UnreadableSheet(
            "“{name}” has more or larger pages than a sheet: scan those of the sheet alone.",
            name=file.name,
        )
    for number in range(len(sizes)):
        raster = page_image(pdf, number, PDF_DPI)
        yield grey(Image.frombytes("RGB", (raster.width, raster.height), raster.rgb))
