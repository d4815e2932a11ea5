"""A PDF's objects as the bytes they are in its file.

Source: ISO 32000-1, 7.5: for files with one table of references, and no stream of them.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

_REFERENCE = re.compile(rb"(?<![\w.])(\d+) 0 (R|obj)\b")
_STREAM = re.compile(rb">>\s*stream\r?\n")


@dataclass(frozen=True)
class PlainFile:
    """A file that `write_pdf` wrote. data: all of it."""

    data: bytes

    @classmethod
    def at(cls, path: Path) -> "PlainFile":
        return cls(path.read_bytes())

    @property
    def head(self) -> bytes:
        """What stands before the first object."""
        return self.data[: min(self._offsets.values())]

    @property
    def size(self) -> int:
        """One more than the highest number of an object."""
        return max(self._offsets) + 1

    @property
    def root(self) -> int:
        """The number of the catalog, as of the next two."""
        return self._named(rb"Root", self._trailer)

    @property
    def info(self) -> int:
        return self._named(rb"Info", self._trailer)

    @property
    def pages(self) -> int:
        return self._named(rb"Pages", self._object(self.root))

    @property
    def page_count(self) -> int:
        found = re.search(rb"/Count (\d+)", self._object(self.pages))
        assert found, "all pages are counted"
        return int(found[1])

    def objects(self) -> Iterator[tuple[int, bytes]]:
        """Each with its number, as they stand in the file."""
        for number in self._offsets:
            yield number, self._object(number)

    @property
    def _table(self) -> int:
        return int(self.data[self.data.rindex(b"startxref") + 9 :].split()[0])

    @property
    def _trailer(self) -> bytes:
        return self.data[self.data.rindex(b"trailer") :]

    @cached_property
    def _offsets(self) -> dict[int, int]:
        """Where each object begins, in that order."""
        table = self.data[self._table : self.data.rindex(b"trailer")].split()
        first, entries = int(table[1]), table[3:]
        rows = zip(entries[::3], entries[2::3], strict=True)
        found = {number: int(at) for number, (at, kind) in enumerate(rows, first) if kind == b"n"}
        return dict(sorted(found.items(), key=lambda each: each[1]))

    @cached_property
    def _ends(self) -> dict[int, int]:
        return dict(zip(self._offsets, [*self._offsets.values(), self._table][1:], strict=True))

    def _object(self, number: int) -> bytes:
        return self.data[self._offsets[number] : self._ends[number]]

    def _named(self, name: bytes, text: bytes) -> int:
        found = re.search(rb"/%b (\d+) 0 R" % name, text)
        assert found, "every file has one"
        return int(found[1])


def moved(data: bytes, shift: int) -> bytes:
    """An object with its number and all that it refers to so much higher."""
    found = _STREAM.search(data)
    end = found.start() if found else len(data)
    head = _REFERENCE.sub(lambda one: b"%d 0 %b" % (int(one[1]) + shift, one[2]), data[:end])
    return head + data[end:]
