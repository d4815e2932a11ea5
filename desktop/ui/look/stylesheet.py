"""The shapes that the palette cannot give, filled in: resources/style/window.qss has them."""

from dataclasses import asdict
from string import Template

from desktop.paths import resources
from desktop.ui.look.colours import Colours

# What buttons and fields hold, and what is drawn in it. Source: by eye.
_LINE = 20  # pixels, at least
_LEADING = 1.2  # of a line of letters
_TICK, _ARROW = 0.8, 0.6  # of what holds it


def style_sheet(colours: Colours, letters: int, *, mirrored: bool = False) -> str:
    """Qt's style sheet for one theme, which knows no direction itself.

    letters: how high a line of the system's font is, pixels; mirrored: lines begin at the right.
    """
    line = max(_LINE, round(_LEADING * letters))
    tick = round(_TICK * line)
    sizes = {
        "line_height": line,
        "row_height": line + 8,
        "tick": tick,
        "focused_tick": tick - 2,
        "arrow": round(_ARROW * line),
    }
    sides = {
        "near": "right" if mirrored else "left",  # where lines begin
        "far": "left" if mirrored else "right",
        "filled": "add" if mirrored else "sub",  # which part of a slider's line its value fills
    }
    sheet = Template((resources() / "style" / "window.qss").read_text("utf-8"))
    return sheet.substitute(
        asdict(colours) | sides,
        **{name: f"{size}px" for name, size in sizes.items()},
        icons=(resources() / "icons").as_posix(),
    )
