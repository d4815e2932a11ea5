"""Photograph filled-in sheets by simulation, as badly as is asked, and read them back.

`python -m tests.soak_sheets`: each hand fills a sheet in, each page is photographed at random (tilt
to 25 degrees, any turn, blur, shade, noise, JPEG quality from 50, 150 to 400 dots an inch, a fold,
a bulge, a ring of coffee), and what is read is compared with what was written. It fails where fewer
cells than 99 of 100 are read right at 200 dots an inch and better.
"""

import argparse
import time

import numpy as np

from desktop.handwriting.hands import hand_ids, load_hand
from desktop.samples.found_pages import UnreadableSheet
from desktop.samples.photographs import photographed
from desktop.samples.reading_sheets import read_sheet
from desktop.samples.sheets import sheet_of
from tests.samples.cameras import Camera
from tests.samples.filled_sheets import cell_errors, filled

STROKES, BASELINE, READ, FINE = 0.06, 0.05, 0.99, 200


def camera(rng: np.random.Generator) -> Camera:
    """Any that people have."""
    dpi = float(rng.uniform(150, 400))
    return Camera(
        dpi=dpi,
        tilt=rng.uniform(-25, 25),
        lean=rng.uniform(-20, 20),
        roll=rng.uniform(0, 360),
        blur=rng.uniform(0, 1.0) * dpi / 200,
        shadow=rng.uniform(0, 0.55),
        noise=rng.uniform(0, 7),
        quality=int(rng.integers(50, 95)),
        crease=rng.choice([0.0, 1.5]),
        coffee=bool(rng.random() < 0.3),
        bulge=rng.choice([0.0, 0.0, rng.uniform(1, 8)]),
        lies=str(rng.choice(["arch", "tent", "gutter"])),
    )


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m tests.soak_sheets", description=__doc__)
    parser.add_argument("--times", type=int, default=30, help="pages; %(default)s if unsaid")
    parser.add_argument("--seed", type=int, default=0, help="other photographs")
    asked = parser.parse_args()
    rng = np.random.default_rng(asked.seed)
    hands, fine = [*hand_ids()], []
    for number in range(asked.times):
        id = hands[number % len(hands)]
        sheet = sheet_of(("a4", "letter")[number % 2], "de", "K7M2P")
        page = filled(sheet, load_hand(id), asked.seed + number)[0]
        own = camera(rng)
        picture = photographed(own.photograph(page.picture, page.dpi, number))
        began = time.process_time()
        try:
            reading = read_sheet([("page.jpg", picture)], lambda name, page: None)
        except UnreadableSheet as refusal:
            print(f"{id}: {refusal}\n  {own}", flush=True)
            continue
        took = time.process_time() - began
        errors = cell_errors(reading.samples, page.truths)
        bad = [e for e in errors if e.strokes > STROKES or abs(e.baseline) > BASELINE]
        share = 1 - len(bad) / len(errors)
        if own.dpi >= FINE:
            fine.append(share)
        texts = "".join(dict.fromkeys(e.text for e in bad))
        print(f"{id:15} {own.dpi:4.0f} dpi {share:6.1%} in {took:.1f} s  {texts}", flush=True)
    mean = float(np.mean(fine))
    print(f"At {FINE} dots an inch and better {mean:.2%} of the cells were read right.")
    if mean < READ:
        raise SystemExit(1)


if __name__ == "__main__":
    main()
