"""What a program that reads printed pages makes of ours, beside the plain font's.

The wider run, of every hand: python -m tests.acceptance.reading
"""

import os
import shutil
import subprocess
import sys
from pathlib import Path
from tempfile import TemporaryDirectory

import numpy as np
from PIL import Image, ImageDraw, ImageFont
from rapidfuzz.distance import Levenshtein

from desktop.handwriting.hand_folders import hand_folder
from desktop.handwriting.hands import hand_ids, load_hand
from desktop.printing.pdf import pdf_bytes
from desktop.printing.previews import page_image
from desktop.workflows.measure_hands import measured_pages

READER = shutil.which("tesseract")
DPI = 300
EDGE = 80  # pixels of white around the plain font's lines


def told(page):
    """The lines that are written on a page."""
    (writing,) = page.writings
    return list(writing.told)


def written(page, seed):
    """A page as a picture."""
    raster = page_image(pdf_bytes([page], title="A page", seed=seed), 0, DPI)
    return Image.frombytes("RGB", (raster.width, raster.height), raster.rgb).convert("L")


def set_in_type(id, lines):
    """The same lines in the font that the hand was made of, as large and as far apart."""
    hand, folder = load_hand(id), hand_folder(id)
    x_height = hand.x_height * DPI / 72
    file = str(folder / "font.ttf")
    top = -ImageFont.truetype(file, 1000).getbbox("n", anchor="ls")[1]  # the n is an x-height high
    font = ImageFont.truetype(file, round(1000 * x_height / top))
    pitch = hand.pitch * x_height
    width = max(int(font.getlength(line)) for line in lines) + 2 * EDGE
    picture = Image.new("L", (width, int(pitch * (len(lines) + 1.5))), 255)
    for number, line in enumerate(lines):
        place = (EDGE, pitch * (number + 1.2))
        ImageDraw.Draw(picture).text(place, line, font=font, fill=30, anchor="ls")
    return picture


def read_right(picture, lines):
    """The share of the characters that are read as what they are, spaces left aside."""
    with TemporaryDirectory() as folder:
        file = Path(folder) / "page.png"
        picture.save(file, dpi=(DPI, DPI))
        command = [READER, str(file), "-", "--psm", "6", "-l", "eng"]
        alone = os.environ | {"OMP_THREAD_LIMIT": "1"}
        found = subprocess.run(command, capture_output=True, text=True, env=alone, check=True)
    text, seen = "".join("".join(lines).split()), "".join(found.stdout.split())
    return 1 - Levenshtein.distance(text, seen) / len(text)


def legibility(id, seeds):
    """What is read right of a hand's pages, and of the same lines in its plain font."""
    pages = [*measured_pages(id, seeds)]
    ours = [read_right(written(page, seed), told(page)) for seed, page in pages]
    plain = [
        read_right(set_in_type(id, told(page)), told(page))
        for seed, page in pages
        if seed == pages[0][0]
    ]
    return float(np.mean(ours)), float(np.mean(plain))


if __name__ == "__main__":
    for hand_id in sys.argv[1:] or hand_ids():
        ours, plain = legibility(hand_id, (1, 2, 3))
        print(f"{hand_id:16} {ours:.3f} of {plain:.3f}: {ours / plain:.3f}", flush=True)
