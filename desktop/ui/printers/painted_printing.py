"""Printing where there is no CUPS, as on Windows: pages painted at 600 dpi, their size forced."""

import sys

from PySide6.QtCore import QRectF, QSizeF
from PySide6.QtGui import QPageLayout, QPageSize, QPainter
from PySide6.QtPrintSupport import QPrinter, QPrinterInfo

from desktop.domain.refusals import Refusal
from desktop.ui.look.shown_pictures import shown_picture
from desktop.workflows.paint_sheets import DPI, PaintedPage
from desktop.workflows.send_notes import Printer

_SLACK = 3.0  # points, by which drivers round a size


class SizeNotTaken(Refusal):
    """A printer whose driver puts another paper in the place of the one that was asked for."""


class NotPainted(Refusal):
    """A printer that cannot be painted on."""


def is_needed() -> bool:
    """Whether this system has no print service that takes PDFs."""
    return sys.platform == "win32"


def painted_printers() -> list[Printer]:
    """The printers of this system, the default first."""
    usual = QPrinterInfo.defaultPrinterName()
    found = [
        Printer(info.printerName(), info.description() or info.printerName(), is_usual)
        for info in QPrinterInfo.availablePrinters()
        for is_usual in [info.printerName() == usual]
    ]
    return sorted(found, key=lambda printer: (not printer.is_default, printer.title.casefold()))


def paint_page(page: PaintedPage, name: str) -> None:
    """Print the page on the printer of this name. Raises SizeNotTaken and NotPainted."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setPrinterName(name)
    paint_on(printer, page)


def paint_on(printer: QPrinter, page: PaintedPage) -> None:
    """Paint the page over the whole of its paper. Raises SizeNotTaken and NotPainted."""
    printer.setDocName(page.title)
    printer.setResolution(DPI)
    size = QSizeF(page.width, page.height)
    exactly = QPageSize.SizeMatchPolicy.ExactMatch
    # Margins of zero with setPageLayout are refused, and A4 is printed in their place.
    printer.setPageSize(QPageSize(size, QPageSize.Unit.Point, "", exactly))
    printer.setPageOrientation(QPageLayout.Orientation.Portrait)
    printer.setFullPage(True)
    taken = printer.pageLayout().fullRectPoints().size()
    if abs(taken.width() - page.width) > _SLACK or abs(taken.height() - page.height) > _SLACK:
        raise SizeNotTaken(
            "The printer {printer} does not take this size of paper: add it in the "
            "printer's settings, choose another printer, or save the PDF.",
            printer=printer.printerName(),
        )
    painter = QPainter()
    if not painter.begin(printer):
        raise NotPainted(
            "The printer {printer} cannot be printed on: see whether it is "
            "switched on, or save the PDF.",
            printer=printer.printerName(),
        )
    paper = QRectF(printer.paperRect(QPrinter.Unit.DevicePixel))
    painter.drawImage(paper, shown_picture(page.picture))
    painter.end()
