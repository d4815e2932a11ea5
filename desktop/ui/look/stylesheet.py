"""The shapes that the palette cannot give, filled in: resources/style/window.qss has them."""

from dataclasses import asdict
from string import Template

from desktop.paths import resources
from desktop.ui.look.colours import Colours

# What buttons and fields hold, and what is drawn in it. Source: by eye.
_LINE = 20  # pixels, at least
_LEADING = 1.2  # of a line of letters
# What is drawn in it, as parts of it. Source: by eye.
_TICK, _ARROW, _STEP, _KNOB = 0.8, 0.6, 0.5, 0.9
_AROUND_ARROW = 14  # pixels, from side to side
_GROOVE = 4  # pixels, of a slider


def style_sheet(colours: Colours, letters: int, *, mirrored: bool = False) -> str:
    """Qt's style sheet for one theme, which knows no direction itself.

    letters: how high a line of the system's font is, pixels; mirrored: lines begin at the right.
    """
    sides = {
        "near": "right" if mirrored else "left",  # where lines begin
        "far": "left" if mirrored else "right",
        "filled": "add" if mirrored else "sub",  # which part of a slider's line its value fills
    }
    sheet = Template((resources() / "style" / "window.qss").read_text("utf-8"))
    return sheet.substitute(
        asdict(colours) | sides,
        **{name: f"{size}px" for name, size in _sizes(line_height(letters)).items()},
        icons=(resources() / "icons").as_posix(),
    )


def line_height(letters: int) -> int:
    """What buttons and fields hold of one line. letters: how high a line of the font is. Pixels."""
    return max(_LINE, round(_LEADING * letters))


def _sizes(line: int) -> dict[str, int]:
    """How large the small parts are beside a line of this height. Pixels."""
    tick = round(_TICK * line)
    whole = tick + 2  # with its border
    arrow = round(_ARROW * line)
    knob = 2 * round(_KNOB * line / 2)
    return {
        "line_height": line,
        "row_height": line + 8,
        "tick": tick,
        "focused_tick": tick - 2,
        "round": whole - 4,
        "round_corner": whole // 2,
        "arrow": arrow,
        "menu_room": arrow + _AROUND_ARROW + 2,
        "focused_menu_room": arrow + _AROUND_ARROW + 1,
        "step": round(_STEP * line),
        "drop": arrow + _AROUND_ARROW,
        "knob": knob - 4,
        "knob_corner": knob // 2,
        "knob_over": (_GROOVE - knob) // 2,
    }
