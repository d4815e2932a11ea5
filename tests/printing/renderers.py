"""Programs that draw PDFs, each with its own engine, as arrays of grey; 0 black, 255 white."""

import io
import subprocess
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from desktop.printing.previews import page_image
from tests.printing.validators import refuse_without

Grey = NDArray[np.float64]


def by_pdfium(file: Path, dpi: int) -> Grey:
    found = page_image(file.read_bytes(), 0, dpi)
    return grey(Image.frombytes("RGB", (found.width, found.height), found.rgb))


def by_poppler(file: Path, dpi: int) -> Grey:
    return drawn(["pdftoppm", "-r", str(dpi), "-f", "1", "-l", "1", str(file)])


def by_mupdf(file: Path, dpi: int) -> Grey:
    return drawn(["mutool", "draw", "-q", "-F", "ppm", "-r", str(dpi), "-o", "-", str(file), "1"])


def by_ghostscript(file: Path, dpi: int) -> Grey:
    smooth = ["-dTextAlphaBits=4", "-dGraphicsAlphaBits=4"]
    quiet = ["-q", "-dBATCH", "-dNOPAUSE", "-dFirstPage=1", "-dLastPage=1", "-sOutputFile=-"]
    return drawn(["gs", *quiet, *smooth, "-sDEVICE=ppmraw", f"-r{dpi}", str(file)])


RENDERERS = (by_pdfium, by_poppler, by_mupdf, by_ghostscript)


def drawn(command: list[str]) -> Grey:
    refuse_without(command[0])
    done = subprocess.run(command, capture_output=True, check=True)
    return grey(Image.open(io.BytesIO(done.stdout)))


def grey(picture: Image.Image) -> Grey:
    return np.asarray(picture.convert("L"), dtype=np.float64)
