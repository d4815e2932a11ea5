"""Files for pen plotters, one kind for each ending."""

from collections.abc import Callable, Sequence
from pathlib import Path

from desktop.printing.pen_gcode import pen_gcode
from desktop.printing.pen_hpgl import pen_hpgl
from desktop.printing.pen_svg import pen_svg
from desktop.printing.plotters import Plotter
from desktop.stationery.pen_pages import PenPage

_ONE_A_PAGE: dict[str, Callable[[PenPage], bytes]] = {".svg": pen_svg, ".hpgl": pen_hpgl}
ENDINGS = (*_ONE_A_PAGE, ".gcode")


def is_for_pens(path: Path) -> bool:
    """Whether a file of this name is one for plotters."""
    return path.suffix.lower() in ENDINGS


def holds_one_page(path: Path) -> bool:
    """Whether a plotter's file of this name is one page; else it has them all."""
    return path.suffix.lower() in _ONE_A_PAGE


def page_file(path: Path, page: PenPage) -> bytes:
    """What to write at `path`, which holds one page."""
    return _ONE_A_PAGE[path.suffix.lower()](page)


def pen_files(path: Path, pages: Sequence[PenPage], plotter: Plotter) -> dict[Path, bytes]:
    """What to write where, by the ending of `path`.

    G-code is one file; of the others there is one for each page, the second being called name-2.
    Raises TooLargeForPlotter.
    """
    if not holds_one_page(path):
        return {path: b"".join(pen_gcode(pages, plotter))}
    return {
        name: page_file(name, page)
        for name, page in zip(page_names(path, len(pages)), pages, strict=True)
    }


def page_names(path: Path, pages: int) -> list[Path]:
    """Where so many pages go, a file each."""
    return [path, *(path.with_stem(f"{path.stem}-{n}") for n in range(2, pages + 1))]
