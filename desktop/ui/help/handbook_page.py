"""A page of the handbook: its words, and its pictures as wide as there is room for them."""

import re
from pathlib import Path

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QImage, QResizeEvent, QTextDocument
from PySide6.QtWidgets import QFrame, QTextBrowser, QWidget

from desktop.ui.look.theme import XL

_PICTURE = re.compile(r"!\[([^\]]*)\]\(([^)]+)\)")
_PLACE_OF_PICTURE = "\N{OBJECT REPLACEMENT CHARACTER}"  # in what a document says of its text


class HandbookPage(QTextBrowser):
    """Shows one page at a time; nothing is fetched, links are told of by `anchorClicked`."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setOpenLinks(False)
        self.document().setDocumentMargin(XL)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._folder: Path | None = None
        self._pictures: list[str] = []

    def show_page(self, page: Path) -> None:
        """The file's words and pictures, which are told in words as well."""
        text = page.read_text("utf-8")
        self._folder = page.parent
        self._pictures = [found[2] for found in _PICTURE.finditer(text)]
        self.setMarkdown(text)
        told = self.toPlainText()
        for found in _PICTURE.finditer(text):
            told = told.replace(_PLACE_OF_PICTURE, found[1], 1)
        self.setAccessibleDescription(told)

    def show_text(self, html: str) -> None:
        """A text without pictures."""
        self._pictures = []
        self.setHtml(html)
        self.setAccessibleDescription(self.toPlainText())

    def loadResource(self, kind: int, name: QUrl | str) -> QImage | None:
        wanted = QUrl(name).toString()
        return self._picture(wanted) if wanted in self._pictures else None

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        kind = QTextDocument.ResourceType.ImageResource.value
        for name in self._pictures:
            self.document().addResource(kind, QUrl(name), self._picture(name))
        if self._pictures:
            self.document().markContentsDirty(0, self.document().characterCount())

    def _picture(self, name: str) -> QImage:
        """No wider than the page with a scroll bar, and no larger than it is."""
        assert self._folder
        picture = QImage(str(self._folder / name))
        sharpness = self.devicePixelRatioF()
        room = self.contentsRect().width() - self.verticalScrollBar().sizeHint().width() - 2 * XL
        most = min(max(1, room), picture.width())
        width = int(most * sharpness)
        if picture.width() != width:
            picture = picture.scaledToWidth(width, Qt.TransformationMode.SmoothTransformation)
        picture.setDevicePixelRatio(sharpness)
        return picture
