"""Have a plotter draw where its paper goes, on what every card or envelope is then laid on."""

from pathlib import Path

from desktop.printing.pen_files import pen_files
from desktop.printing.plotter_files import plotter_of
from desktop.stationery.jig_pages import jig_page
from desktop.stationery.pen_pages import PenLayer, PenPage
from desktop.workflows.saved_files import write_together
from desktop.workflows.watch_pens import PenScene


def save_jig(scene: PenScene, plotter: str, path: Path) -> None:
    """Save the corners of a scene's paper for a plotter, as the ending of `path` says.

    Raises NoSuchPlotter, NotAPlotter, TooLargeForPlotter, CannotWrite.
    """
    motion = scene.motion
    tip = motion.tips[0]
    blank = PenPage(motion.width, motion.height, (PenLayer("Corners", tip.width, tip.rgb, ()),))
    write_together(pen_files(path, [jig_page(blank)], plotter_of(plotter)))
