"""How the window looks: spacing, type sizes, and the colours that follow the system."""

from PySide6.QtCore import QMargins, QObject, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication

from desktop.ui.look.colours import DARK, LIGHT, Colours, shown_colours
from desktop.ui.look.looks import Look, chosen_look, remember_look
from desktop.ui.look.stylesheet import style_sheet

# The spacing scale. Source: by eye, steps of 4 px.
XS, S, M, L, XL, XXL = 4, 8, 12, 16, 24, 32

# The type scale, as multiples of the system's font. Source: by eye.
CAPTION, BODY, HEADING, TITLE = 0.92, 1.0, 1.15, 1.7

SMALLEST_SYSTEM_FONT = 10.0  # points; a bare X server offers 9, which is too small to read long
_SMALLEST_SCREEN = QSize(1024, 500)  # pixels
_FRAME = QSize(XL, XXL + S)  # pixels, and a little more
_ANY = 1_000_000  # pixels
# For systems that name no font of their own, best first.
FAMILIES = ("Inter", "Cantarell", "Noto Sans", "DejaVu Sans")


class Theme(QObject):
    """Paints an application light or dark: as the system is, as that changes, or as chosen."""

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self._app = app
        self._look = chosen_look()
        app.setStyle("Fusion")
        app.setFont(_readable(app.font()))
        if self._look is not Look.SYSTEM:
            self._tell_system()
        app.styleHints().colorSchemeChanged.connect(self.follow)
        app.layoutDirectionChanged.connect(self._paint_again)
        self.follow(app.styleHints().colorScheme())

    @property
    def look(self) -> Look:
        """What is chosen."""
        return self._look

    def follow(self, scheme: Qt.ColorScheme) -> None:
        """Repaint in `scheme` unless a look is chosen; a system that does not say is light."""
        dark = scheme == Qt.ColorScheme.Dark
        if self._look is not Look.SYSTEM:
            dark = self._look is Look.DARK
        self.paint(DARK if dark else LIGHT)

    def choose(self, look: Look) -> None:
        """Paint in this look from now on, and after the next start."""
        remember_look(look)
        self._look = look
        self._tell_system()
        self.follow(self._app.styleHints().colorScheme())

    def _paint_again(self) -> None:
        self.paint(shown_colours())

    def _tell_system(self) -> None:
        """Have what the system draws look so too: title bars, and the dialogs for files."""
        schemes = {Look.LIGHT: Qt.ColorScheme.Light, Look.DARK: Qt.ColorScheme.Dark}
        self._app.styleHints().setColorScheme(schemes.get(self._look, Qt.ColorScheme.Unknown))

    def paint(self, colours: Colours) -> None:
        """Give the application this palette, and the style sheet made from it."""
        self._app.setPalette(palette(colours))
        letters = QFontMetrics(self._app.font()).height()
        # Without one for a moment: changing from one to another, Qt goes through all that it ever
        # styled, and some of that may be gone.
        self._app.setStyleSheet("")
        mirrored = self._app.layoutDirection() is Qt.LayoutDirection.RightToLeft
        self._app.setStyleSheet(style_sheet(colours, letters, mirrored=mirrored))


def theme_of(app: QApplication) -> Theme:
    """The one that paints this application, which is made where none does yet."""
    found = app.findChild(Theme)
    return found if isinstance(found, Theme) else Theme(app)


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


def grown(size: QSize, font: QFont) -> QSize:
    """A size that is right for the smallest letters, as these letters need it."""
    return size * max(1.0, font.pointSizeF() / SMALLEST_SYSTEM_FONT)


def sided(near: int, top: int, far: int, bottom: int) -> QMargins:
    """Margins from where lines begin, which a layout does not mirror by itself. Pixels."""
    mirrored = QGuiApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft
    left, right = (far, near) if mirrored else (near, far)
    return QMargins(left, top, right, bottom)


def letter_sized(pixels: int, share: float = 1.0) -> int:
    """A length that is right beside the smallest letters, as the application's letters need it.

    share: of what larger letters ask for, where there is no room for all of it.
    """
    wanted = grown(QSize(pixels, pixels), QApplication.font()).width()
    return pixels + round(share * (wanted - pixels))


def fitting(width: int, height: int) -> QSize:
    """A size made for the smallest letters: more for larger ones, as far as the screen goes."""
    return on_screen(grown(QSize(width, height), QApplication.font()))


def roomy(pixels: int) -> int:
    """A width made for the smallest letters: more for larger ones, as far as the screen goes."""
    return min(letter_sized(pixels), on_screen(QSize(_ANY, 0)).width())


def on_screen(size: QSize) -> QSize:
    """As much of a size as a dialog can have, with the frame that the system draws around it."""
    screen = QGuiApplication.primaryScreen().availableSize()
    return size.boundedTo(screen.expandedTo(_SMALLEST_SCREEN) - _FRAME)


def _readable(font: QFont) -> QFont:
    if font.family() in ("Sans Serif", "Sans", ""):
        font.setFamilies(list(FAMILIES))
    font.setPointSizeF(max(font.pointSizeF(), SMALLEST_SYSTEM_FONT))
    return font
