"""Help: the keys of everything the window can do, and the pages of the handbook."""

from collections.abc import Sequence
from html import escape
from pathlib import Path

from PySide6.QtCore import QLocale, Qt, QUrl
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QListWidget,
    QWidget,
)

from desktop.paths import resources
from desktop.ui.help.handbook_page import HandbookPage
from desktop.ui.look.colours import shown_colours
from desktop.ui.look.theme import XL, M, fitting, letter_sized
from desktop.ui.widgets.menus import Offer
from desktop.ui.widgets.tab_order import TabbedDialog

_SIDE = 230  # pixels, of the names of pages; more for longer ones
_CELL = "4px 8px 4px 0"  # around what stands in a table of keys


class HelpDialog(TabbedDialog):
    """Pages at the side, the chosen one beside them; it stays open beside the window."""

    def __init__(self, offers: Sequence[Offer], window: QWidget) -> None:
        super().__init__(window)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Help"))
        self.resize(fitting(960, 660).boundedTo(window.size()))
        self._offers = offers
        self._pages = handbook_pages()
        across = QHBoxLayout(self)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(0)
        side = QFrame()
        side.setObjectName("side")
        column = QHBoxLayout(side)
        column.setContentsMargins(M, XL, M, M)
        self.list = QListWidget()
        self.list.setObjectName("pages")
        self.list.setAccessibleName(self.tr("Pages of help"))
        self.list.ensurePolished()  # or its rows are as low as without their padding
        self.list.addItems([*(page_title(page) for page in self._pages), self.tr("Keys")])
        column.addWidget(self.list)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        across_names = self.list.sizeHintForColumn(0) + 2 * self.list.frameWidth()
        side.setFixedWidth(max(_SIDE, across_names + 2 * M + 1))
        across.addWidget(side)
        self.page = HandbookPage()
        self.page.setAccessibleName(self.tr("Page of help"))
        self.page.anchorClicked.connect(self._follow)
        across.addWidget(self.page, 1)
        self.list.currentRowChanged.connect(self._show)
        self.list.setCurrentRow(0)

    def show_keys(self) -> None:
        """Go to the list of keys."""
        self.list.setCurrentRow(len(self._pages))

    def _show(self, row: int) -> None:
        if row < len(self._pages):
            self.page.show_page(self._pages[row])
        else:
            self.page.show_text(self._keys())

    def _follow(self, link: QUrl) -> None:
        """Links lead to other pages; nothing is fetched."""
        names = [page.name for page in self._pages]
        if link.fileName() in names:
            self.list.setCurrentRow(names.index(link.fileName()))

    def _keys(self) -> str:
        name = self.tr("Keys")
        parts = [f"<h1>{escape(name)}</h1>"]
        wide = letter_sized(300)
        menus = dict.fromkeys(offer.menu for offer in self._offers)
        for menu in menus:
            rows = [
                f"<tr><td width='{wide}' style='padding: {_CELL}'>{escape(offer.name)}</td>"
                f"<td style='padding: {_CELL}'><b>{escape(offer.keys)}</b></td></tr>"
                for offer in self._offers
                if offer.menu == menu and offer.keys
            ]
            if rows:
                parts.append(
                    f"<h3>{escape(menu)}</h3><table cellspacing='0'>{''.join(rows)}</table>"
                )
        colour = shown_colours().text
        return f"<div style='color: {colour}'>{''.join(parts)}</div>"


def handbook_pages() -> list[Path]:
    """The pages of the handbook in the window's language, else in English, in their order."""
    folder = resources() / "handbook"
    language = QLocale().name().partition("_")[0]
    chosen = folder / language if (folder / language).is_dir() else folder / "en"
    return sorted(chosen.glob("*.md"))


def page_title(page: Path) -> str:
    """The words of its first line."""
    return page.read_text("utf-8").partition("\n")[0].lstrip("# ").strip()
