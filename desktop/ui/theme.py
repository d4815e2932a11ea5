"""How the window looks: spacing, type sizes, and the colours that follow the system."""

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QColor, QFont, QPalette
from PySide6.QtWidgets import QApplication

from desktop.ui.colours import DARK, LIGHT, Colours
from desktop.ui.stylesheet import style_sheet

# The spacing scale. Source: by eye, steps of 4 px.
XS, S, M, L, XL, XXL = 4, 8, 12, 16, 24, 32

# The type scale, as multiples of the system's font. Source: by eye.
CAPTION, BODY, HEADING, TITLE = 0.92, 1.0, 1.15, 1.7

SMALLEST_SYSTEM_FONT = 10.0  # points; a bare X server offers 9, which is too small to read long
# For systems that name no font of their own, best first.
FAMILIES = ("Inter", "Cantarell", "Noto Sans", "DejaVu Sans")


class Theme(QObject):
    """Paints an application in the system's light or dark, and again when that changes."""

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self._app = app
        app.setStyle("Fusion")
        app.setFont(_readable(app.font()))
        app.styleHints().colorSchemeChanged.connect(self.follow)
        self.follow(app.styleHints().colorScheme())

    def follow(self, scheme: Qt.ColorScheme) -> None:
        """Repaint in `scheme`; a system that does not say is light."""
        self.paint(DARK if scheme == Qt.ColorScheme.Dark else LIGHT)

    def paint(self, colours: Colours) -> None:
        """Give the application this palette, and the style sheet made from it."""
        self._app.setPalette(palette(colours))
        # Without one for a moment: changing from one to another, Qt goes through all that it ever
        # styled, and some of that may be gone.
        self._app.setStyleSheet("")
        self._app.setStyleSheet(style_sheet(colours))


def palette(colours: Colours) -> QPalette:
    """The colours in Qt's own roles, so that what no style sheet reaches fits in too."""
    made = QPalette(QColor(colours.raised), QColor(colours.window))
    role = QPalette.ColorRole
    for where, colour in (
        (role.Window, colours.window),
        (role.WindowText, colours.text),
        (role.Base, colours.surface),
        (role.AlternateBase, colours.window),
        (role.Text, colours.text),
        (role.PlaceholderText, colours.muted),
        (role.Button, colours.raised),
        (role.ButtonText, colours.text),
        (role.BrightText, colours.danger),
        (role.Highlight, colours.accent),
        (role.HighlightedText, colours.on_accent),
        (role.Accent, colours.accent),
        (role.Link, colours.accent_text),
        (role.LinkVisited, colours.accent_text),
        (role.ToolTipBase, colours.surface),
        (role.ToolTipText, colours.text),
        (role.Mid, colours.line),
    ):
        made.setColor(where, QColor(colour))
    for where in (role.WindowText, role.Text, role.ButtonText):
        made.setColor(QPalette.ColorGroup.Disabled, where, QColor(colours.muted))
    return made


def scaled(font: QFont, scale: float, weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
    """`font` at a step of the type scale."""
    made = QFont(font)
    made.setPointSizeF(font.pointSizeF() * scale)
    made.setWeight(weight)
    return made


def _readable(font: QFont) -> QFont:
    if font.family() in ("Sans Serif", "Sans", ""):
        font.setFamilies(list(FAMILIES))
    font.setPointSizeF(max(font.pointSizeF(), SMALLEST_SYSTEM_FONT))
    return font
