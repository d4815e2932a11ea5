"""The colours of the window, light and dark, each by what it is for."""

from dataclasses import dataclass

from PySide6.QtGui import QColor, QGuiApplication, QPalette


@dataclass(frozen=True)
class Colours:
    """One theme's colours as #rrggbb; text roles read at 4.5:1 or better where they are used."""

    window: str  # behind everything
    surface: str  # cards of content, fields, the list
    raised: str  # buttons, and rows under the pointer
    line: str  # between things
    field_line: str  # round fields and buttons
    text: str
    muted: str  # second lines, labels
    accent: str  # the one primary action
    accent_hover: str
    on_accent: str
    accent_text: str  # links, chosen things
    tint: str  # behind chosen things
    done: str
    due: str
    due_tint: str  # behind gaps in a note
    danger: str
    danger_tint: str
    backdrop: str  # behind the paper in the preview
    dark: bool


LIGHT = Colours(
    window="#f6f6f4",
    surface="#ffffff",
    raised="#efefec",
    line="#e3e3de",
    field_line="#c4c5bf",
    text="#1d1f23",
    muted="#5c616a",
    accent="#2f4fa8",
    accent_hover="#27438f",
    on_accent="#ffffff",
    accent_text="#2f4fa8",
    tint="#e5eaf7",
    done="#1f6b45",
    due="#855000",
    due_tint="#ffedc4",
    danger="#b3261e",
    danger_tint="#fcebe9",
    backdrop="#e9e9e5",
    dark=False,
)

DARK = Colours(
    window="#1b1c1f",
    surface="#232529",
    raised="#2e3136",
    line="#34373c",
    field_line="#4d5158",
    text="#ecedef",
    muted="#a5aab3",
    accent="#476cd3",
    accent_hover="#3f62c4",
    on_accent="#ffffff",
    accent_text="#a3b8f5",
    tint="#2c3656",
    done="#7fcca2",
    due="#f0bd68",
    due_tint="#59431a",
    danger="#f29c94",
    danger_tint="#442523",
    backdrop="#141517",
    dark=True,
)


def colours_in(palette: QPalette) -> Colours:
    """The theme that `palette` was made from."""
    return DARK if palette.color(QPalette.ColorRole.Window).lightness() < 128 else LIGHT


def shown_colours() -> Colours:
    """The theme that the application is painted in now.

    A widget's own palette does not tell: a style sheet changes it.
    """
    return colours_in(QGuiApplication.palette())


def contrast(one: str, other: str) -> float:
    """How far apart two colours are for the eye, from 1 to 21.

    Source: WCAG 2.2, definition of contrast ratio.
    """
    dark, light = sorted((_luminance(one), _luminance(other)))
    return (light + 0.05) / (dark + 0.05)


def _luminance(colour: str) -> float:
    shown = QColor(colour)
    red, green, blue = map(_linear, (shown.redF(), shown.greenF(), shown.blueF()))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _linear(part: float) -> float:
    return part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4
