"""Letters for the window on a machine that has no font, or none that can be read."""

from PySide6.QtGui import QFont, QFontDatabase, QFontInfo, QGuiApplication

from desktop.paths import resources

FACES = ("regular", "semibold")


def bring_letters() -> None:
    """Have the face of our letters be the window's, where the system's font has no letters."""
    if has_letters():
        return
    families: list[str] = []
    for face in FACES:
        path = resources() / "faces" / "source-sans" / f"{face}.ttf"
        families += QFontDatabase.applicationFontFamilies(
            QFontDatabase.addApplicationFont(str(path))
        )
    if families:
        ours = QFont(families[0])
        ours.setPointSizeF(QGuiApplication.font().pointSizeF())
        QGuiApplication.setFont(ours)


def has_letters() -> bool:
    """Whether the window has a font; what draws boxes where there is none is of no family."""
    return bool(QFontInfo(QGuiApplication.font()).family())
