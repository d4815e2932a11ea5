"""A printer with faults, as arithmetic: where on a sheet it puts what it is sent."""

from dataclasses import dataclass

from desktop.stationery.printer_profiles import Facing, Position
from desktop.stationery.printer_trials import INSET, Answers, Arrow

Point = tuple[float, float]


@dataclass(frozen=True)
class SimulatedPrinter:
    """It turns pages, grows and shifts them, and holds narrow sheets somewhere across its tray."""

    position: Position
    quarters: int
    facing: Facing
    right: float
    up: float
    wide: float
    high: float

    def ink(self, point: Point, paper: Point, sheet: Point) -> Point:
        """Where a point of the page of this `paper` lands on a sheet of this size.

        Both as the sheet is seen from its printed side, the edge that went in first on top.
        """
        (x, y), (width, height) = point, paper
        for _ in range(self.quarters):
            x, y, width, height = height - y, x, height, width
        free = width - sheet[0]
        from_left = {Position.LEFT: 0.0, Position.CENTRE: free / 2, Position.RIGHT: free}
        start = from_left[self.position]
        if self.facing is Facing.DOWN:  # its left, from above, is the right of the printed side
            start = free - start
        return (
            x * self.wide + self.right - start,
            y * self.high + self.up - (height - sheet[1]),
        )

    def measured(self, paper: Point) -> Answers:
        """What somebody with a ruler says of a test sheet on plain paper of this size."""
        width, height = paper
        sheet = (height, width) if self.quarters % 2 else paper
        crosses = [
            (INSET, height / 2),
            (width - INSET, height / 2),
            (width / 2, INSET),
            (width / 2, height - INSET),
        ]
        landed = [self.ink(cross, paper, sheet) for cross in crosses]
        xs, ys = zip(*landed, strict=True)
        return Answers(
            left=min(xs),
            right=sheet[0] - max(xs),
            top=sheet[1] - max(ys),
            bottom=min(ys),
            arrow=Arrow(self.quarters),
            facing=self.facing,
        )
