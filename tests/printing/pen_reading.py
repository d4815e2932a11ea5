"""What a plotter would draw of a file: small readers of SVG, HPGL and G-code, and its page."""

import re
from dataclasses import dataclass, field
from io import BytesIO
from itertools import pairwise
from xml.etree import ElementTree

import numpy as np
import pypdfium2
from reportlab.pdfgen.canvas import Canvas

from desktop.stationery.boxes import MM

SVG = "{http://www.w3.org/2000/svg}"
LABEL = "{http://www.inkscape.org/namespaces/inkscape}label"
DPI = 300


@dataclass
class Drawn:
    """What a pen does, in millimetres from the bottom left of the paper.

    paths: (n, xy) each, from where it is set down to where it is lifted; stops: how many paths were
    drawn before each stop; pens: names or numbers.
    """

    paths: list[np.ndarray] = field(default_factory=list)
    stops: list[int] = field(default_factory=list)
    pens: list[str] = field(default_factory=list)

    def overlap(self, pdf, width):
        """How much of the ink is the same as on the first page of a PDF. width: of the pen, mm."""
        printed, drawn = ink(pdf), self.ink(pdf, width)
        return (printed & drawn).sum() / (printed | drawn).sum()

    def shares(self, pdf, thin, thick):
        """How much of what a thin pen draws is in the print, and of the print in a thick one's."""
        printed, narrow, wide = ink(pdf), self.ink(pdf, thin), self.ink(pdf, thick)
        return (printed & narrow).sum() / narrow.sum(), (printed & wide).sum() / printed.sum()

    def ink(self, pdf, width):
        """The same on paper as large as that of the PDF."""
        with pypdfium2.PdfDocument(pdf) as document:
            return ink(self.page(*document[0].get_size(), width))

    def page(self, width, height, line):
        """A PDF of what is drawn. width, height: points; line: mm."""
        file = BytesIO()
        canvas = Canvas(file, (width, height))
        canvas.setLineCap(1)
        canvas.setLineJoin(1)
        canvas.setLineWidth(line * MM)
        for path in [part for whole in self.paths for part in between_turns(whole)]:
            way = canvas.beginPath()
            way.moveTo(*path[0] * MM)
            for point in path[1:]:
                way.lineTo(*point * MM)
            canvas.drawPath(way)
        canvas.save()
        return file.getvalue()


def between_turns(path):
    """Its parts between the places where the pen turns back, where pdfium draws no round join."""
    before, after = np.diff(path, axis=0)[:-1], np.diff(path, axis=0)[1:]
    back = (before * after).sum(1) < -0.9 * np.hypot(*before.T) * np.hypot(*after.T)
    turns = (np.flatnonzero(back) + 1).tolist()
    for start, stop in pairwise([0, *turns, len(path) - 1]):
        yield path[start : stop + 1]


def ink(pdf):
    """(rows, columns) which pixels of the first page are inked at least by half."""
    with pypdfium2.PdfDocument(pdf) as document:
        grey = np.array(document[0].render(scale=DPI / 72, grayscale=True).to_pil()).astype(int)
    return grey < (255 + grey.min()) / 2


def read_svg(data):
    """Groups of paths with absolute M and lines, in millimetres."""
    root = ElementTree.fromstring(data)
    _, _, _, height = map(float, root.get("viewBox").split())
    assert root.get("height") == f"{height:.3f}mm"  # so a unit is a millimetre
    drawn = Drawn()
    for group in root.findall(f"{SVG}g"):
        drawn.pens.append(group.get(LABEL))
        for path in group.findall(f"{SVG}path"):
            numbers = [float(number) for number in re.split("[ ,]", path.get("d")[1:])]
            x, y = np.array(numbers).reshape(-1, 2).T
            drawn.paths.append(np.column_stack([x, height - y]))
    return drawn


def read_hpgl(data):
    """IN, SP, PU and PD with absolute places, 40 units a millimetre."""
    drawn, at, down = Drawn(), None, False
    for command in data.decode("ascii").replace("\n", "").rstrip(";").split(";"):
        verb, numbers = command[:2], [int(number) for number in command[2:].split(",") if number]
        if verb == "SP" and numbers != [0]:
            drawn.pens.append(str(*numbers))
        elif verb in ("PU", "PD"):
            if verb == "PD" and not down:
                drawn.paths.append(np.array([at]))
            down = verb == "PD"
            for point in np.array(numbers).reshape(-1, 2) / 40:
                at = point
                if down:
                    drawn.paths[-1] = np.vstack([drawn.paths[-1], at])
        else:
            assert command in ("IN", "SP0")
    assert not down
    return drawn


def read_gcode(data, plotter):
    """G0, G1, G4, M0 and M2 on a machine whose pen goes up and down as the plotter says."""
    drawn, at, down = Drawn(), np.zeros(2), False
    lines = data.decode("ascii").splitlines()
    assert {"G21", "G90"} <= set(lines[:4])  # millimetres, and places
    for line in lines:
        if line in plotter.pen_down and not line.startswith("G4"):
            down = True
            drawn.paths.append(at[None])
        elif line in plotter.pen_up and not line.startswith("G4"):
            down = False
        elif move := re.fullmatch(r"G([01]) X([-\d.]+) Y([-\d.]+)(?: F([\d.]+))?", line):
            assert down == (move[1] == "1")  # quickly above the paper, at its own speed on it
            at = np.array([float(move[2]), float(move[3])]) - [plotter.left, plotter.bottom]
            if down:
                drawn.paths[-1] = np.vstack([drawn.paths[-1], at])
        elif line == "M0":
            drawn.stops.append(len(drawn.paths))
        else:
            assert re.fullmatch(r"\(.*\)|G21|G90|G4 P[\d.]+|M2", line)
    assert not down
    assert lines[-1] == "M2"
    return drawn
