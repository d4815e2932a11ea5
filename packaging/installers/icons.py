"""The app's icon in the sizes and kinds of file that systems ask for, drawn from one SVG."""

from io import BytesIO
from pathlib import Path

from PIL import Image
from places import ROOT
from PySide6.QtCore import QBuffer, QByteArray, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

SOURCE = ROOT / "resources" / "icons" / "fairhand.svg"
SIZES = (16, 22, 24, 32, 48, 64, 128, 256, 512)  # pixels; Source: the freedesktop icon theme
LARGEST = 1024


def png(size: int) -> bytes:
    """The icon as a PNG. size: pixels."""
    image = QImage(size, size, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    QSvgRenderer(str(SOURCE)).render(painter)
    painter.end()
    held = QByteArray()
    buffer = QBuffer(held)
    buffer.open(QBuffer.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")
    return bytes(held.data())


def write_theme(folder: Path) -> None:
    """The icon theme's files, under `folder`/hicolor."""
    for size in SIZES:
        target = folder / "hicolor" / f"{size}x{size}" / "apps" / "fairhand.png"
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(png(size))
    scalable = folder / "hicolor" / "scalable" / "apps" / "fairhand.svg"
    scalable.parent.mkdir(parents=True, exist_ok=True)
    scalable.write_bytes(SOURCE.read_bytes())


def write_ico(path: Path) -> None:
    """Windows' kind of file."""
    sizes = [(size, size) for size in (16, 24, 32, 48, 64, 128, 256)]
    _largest().save(path, format="ICO", sizes=sizes)


def write_icns(path: Path) -> None:
    """The kind of file of macOS."""
    _largest().save(path, format="ICNS")


def _largest() -> Image.Image:
    return Image.open(BytesIO(png(LARGEST)))
