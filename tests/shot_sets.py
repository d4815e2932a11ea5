"""What `./dev shots` takes: sets, each a run of the program, which starts with its scale."""

from collections.abc import Iterator
from dataclasses import dataclass, replace

Size = tuple[int, int]

SMALL, LARGE = (1024, 700), (1280, 800)
FOUR_K = (3840, 2160)


@dataclass(frozen=True)
class ShotSet:
    """How a window is looked at.

    scale: percent; darks: whether dark, one after the other; sizes: of the window, in its own
    pixels; fulls: whether the book has people in it; points: of the letters, 0 for the system's;
    dialogs: whether they are taken too, or the screens alone.
    """

    name: str
    scale: int = 100
    language: str = "en"
    darks: tuple[bool, ...] = (False,)
    sizes: tuple[Size, ...] = (SMALL,)
    fulls: tuple[bool, ...] = (True,)
    mirrored: bool = False
    points: int = 0
    dialogs: bool = True

    def looks(self) -> Iterator[tuple[bool, Size, bool]]:
        """Each combination: dark, size, full."""
        for dark in self.darks:
            for size in self.sizes:
                for full in self.fulls:
                    yield dark, size, full

    def mark(self, *, dark: bool, size: Size, full: bool) -> str:
        """What tells a picture from the others of its scene."""
        look, book = "dark" if dark else "light", "full" if full else "empty"
        return f"{self.name}-{look}-{size[0]}x{size[1]}-{book}"


_EVERY = ShotSet("100", darks=(False, True), sizes=(LARGE, SMALL), fulls=(True, False))
SETS = (
    _EVERY,
    replace(_EVERY, name="200", scale=200),
    ShotSet("german", language="de", fulls=(True, False)),
    ShotSet("mirrored", mirrored=True),
    ShotSet("125", scale=125, sizes=(LARGE,)),
    ShotSet("150", scale=150, darks=(True,)),
    ShotSet("large-type", points=20, sizes=(LARGE,)),
    ShotSet("4k", sizes=(FOUR_K,), dialogs=False, fulls=(True, False)),
    ShotSet("4k-200", scale=200, sizes=((FOUR_K[0] // 2, FOUR_K[1] // 2),), dialogs=False),
)
BY_NAME = {each.name: each for each in SETS}
