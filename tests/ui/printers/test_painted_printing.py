"""Pages painted with Qt, read back from the PDF that Qt prints into."""

import pikepdf
import pytest
from PySide6.QtPrintSupport import QPrinter

from desktop.printing.previews import Raster, page_image
from desktop.ui.printers.painted_printing import NotPainted, SizeNotTaken, paint_on
from desktop.workflows.paint_sheets import PaintedPage

WIDTH, HEIGHT = 99.0, 144.0
DARK_LEFT = Raster(2, 1, bytes([0, 0, 0, 255, 255, 255]))
PAGE = PaintedPage("A card", WIDTH, HEIGHT, DARK_LEFT)


@pytest.fixture
def printer(qapp, tmp_path):
    made = QPrinter(QPrinter.PrinterMode.HighResolution)
    made.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    made.setOutputFileName(str(tmp_path / "out.pdf"))
    return made


def test_the_paper_is_as_large_as_the_page_and_all_of_it_is_painted(printer, tmp_path):
    paint_on(printer, PAGE)
    with pikepdf.open(tmp_path / "out.pdf") as pdf:
        box = [float(edge) for edge in pdf.pages[0].mediabox]
    assert box == pytest.approx([0, 0, WIDTH, HEIGHT], abs=1)
    found = page_image((tmp_path / "out.pdf").read_bytes(), 0, 72)
    row = found.rgb[3 * found.width * (found.height // 2) :][: 3 * found.width : 3]
    assert row[1] < 50 < 200 < row[-2]
    assert row.index(max(row)) == pytest.approx(found.width / 2, abs=15)


def test_a_driver_that_takes_another_size_is_not_printed_on(printer, monkeypatch):
    monkeypatch.setattr(printer, "setPageSize", lambda size: False)
    with pytest.raises(SizeNotTaken, match="does not take this size of paper"):
        paint_on(printer, PAGE)


@pytest.mark.qt_log_ignore("QPainter::begin")
def test_a_printer_that_cannot_be_painted_on_is_a_sentence(printer, tmp_path):
    printer.setOutputFileName(str(tmp_path / "nowhere" / "out.pdf"))
    with pytest.raises(NotPainted, match="cannot be printed on"):
        paint_on(printer, PAGE)
