"""A person's photo, or their initials, with ways to choose another one and to take it away."""

from collections.abc import Callable

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize, Qt, Signal
from PySide6.QtGui import QImage, QImageReader
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop.domain.photos import NotAPhoto, Photo
from desktop.ui.look.avatars import Avatar
from desktop.ui.look.buttons import Button, Kind
from desktop.ui.look.theme import L, S
from desktop.ui.system.file_dialogs import Place, ask_file
from desktop.ui.words.spoken import spoken

SIDE = 512  # pixels of a photo that is kept: what a large screen shows of a face
_QUALITY = 88  # of a JPEG


class PhotoField(QWidget):
    """Keeps the photo that is chosen; `photo` is None while there is none.

    Signals: refused: with the sentence why a file shows nobody; "" when one does.
    """

    refused = Signal(str)

    def __init__(self, name: str, photo: Photo | None) -> None:
        super().__init__()
        self.photo = photo
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(S)
        self.avatar = Avatar(56)
        self.avatar.show_name(name)
        row.addWidget(self.avatar)
        row.addSpacing(L)
        self.choose = Button(self.tr("Choose photo…"))
        self.choose.clicked.connect(self._open_files)
        row.addWidget(self.choose)
        self.remove = Button(self.tr("Remove photo"), Kind.QUIET)
        self.remove.clicked.connect(self._remove)
        row.addWidget(self.remove)
        row.addStretch()
        self._show()

    def take_file(self, path: str) -> None:
        """Have the picture in this file as the photo, cut to its middle and made small."""
        try:
            self.photo = read_photo(path)
        except NotAPhoto as refusal:
            self.refused.emit(spoken(refusal))
            return
        self.refused.emit("")
        self._show()

    def _open_files(self) -> None:
        filters = [self.tr("Pictures ({patterns})").format(patterns=_patterns())]
        title = self.tr("A photo of them")
        ask_file(self.window(), title, filters, self.take_file, Place.PicturesLocation)

    def _remove(self) -> None:
        self.photo = None
        self._show()
        self.choose.setFocus()

    def _show(self) -> None:
        self.avatar.show_photo(self.photo)
        self.remove.setVisible(self.photo is not None)


PhotoKeeper = Callable[[Photo], str]
"""Keeps a photo in the book and answers the hash that names it there."""


def read_photo(path: str) -> Photo:
    """The middle square of a picture, upright and no larger than is shown. Raises NotAPhoto."""
    reader = QImageReader(path)
    reader.setAutoTransform(True)
    size = reader.size()
    if size.isValid() and min(size.width(), size.height()) > 2 * SIDE:
        shrunk = size.scaled(
            QSize(2 * SIDE, 2 * SIDE), Qt.AspectRatioMode.KeepAspectRatioByExpanding
        )
        reader.setScaledSize(shrunk)  # read small: a camera's picture is many megabytes
    picture = reader.read()
    if picture.isNull():
        raise NotAPhoto
    side = min(picture.width(), picture.height())
    left, top = (picture.width() - side) // 2, (picture.height() - side) // 2
    square = picture.copy(left, top, side, side)
    if side > SIDE:
        square = square.scaled(
            QSize(SIDE, SIDE),
            Qt.AspectRatioMode.IgnoreAspectRatio,
            Qt.TransformationMode.SmoothTransformation,
        )
    return Photo(_as_jpeg(square))


def _as_jpeg(picture: QImage) -> bytes:
    content = QByteArray()
    buffer = QBuffer(content)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    opaque = picture.convertToFormat(QImage.Format.Format_RGB32)
    opaque.save(buffer, "JPEG", _QUALITY)  # type: ignore[call-overload]  # a device, says Qt's text
    return bytes(content.data())


def _patterns() -> str:
    formats = sorted(bytes(name.data()).decode() for name in QImageReader.supportedImageFormats())
    return " ".join(f"*.{name}" for name in formats)
