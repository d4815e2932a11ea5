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


def pen_files(path: Path, pages: Sequence[PenPage], plotter: Plotter) -> dict[Path, bytes]:
    """What to write where, by the ending of `path`.

    G-code is one file; of the others there is one for each page, the second being called name-2.
    Raises TooLargeForPlotter.
    """
    page_file = _ONE_A_PAGE.get(path.suffix.lower())
    if page_file is None:
        return {path: pen_gcode(pages, plotter)}
    names = [path, *(path.with_stem(f"{path.stem}-{n}") for n in range(2, len(pages) + 1))]
    return {name: page_file(page) for name, page in zip(names, pages, strict=True)}
