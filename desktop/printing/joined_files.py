"""PDFs one after the other, as one."""

import hashlib
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import BinaryIO

from desktop.printing.plain_objects import PlainFile, moved


def join_pdfs(paths: Sequence[Path], file: BinaryIO) -> None:
    """All pages of PDFs that `write_pdf` wrote into an empty file, with the first one's title.

    Objects are copied as they are, but for their numbers: it takes the memory of one part, and
    hardly any time. Same PDFs, same bytes.
    """
    first = PlainFile.at(paths[0])
    offsets: dict[int, int] = {}
    nodes: list[tuple[int, int]] = []  # those above the pages of each part, and how many they are
    digest = hashlib.md5(usedforsecurity=False)
    top, shift = first.size, 0  # the node above them has the number after the first part's
    file.write(first.head)
    for path in paths:
        part = PlainFile.at(path)
        for number, data in _objects(part, shift, top):
            offsets[number] = file.tell()
            file.write(data)
            digest.update(data)
        nodes.append((part.pages + shift, part.page_count))
        shift = top + 1 if shift == 0 else shift + part.size
    offsets[top] = file.tell()
    file.write(_page_tree(top, nodes))
    _end(file, offsets, first, digest.hexdigest().encode())


def _objects(part: PlainFile, shift: int, top: int) -> Iterator[tuple[int, bytes]]:
    """What goes into the whole of a part; of all but the first, no catalog and no title."""
    left_out = {part.root, part.info} if shift else set()
    for number, data in part.objects():
        if number in left_out:
            continue
        own = moved(data, shift) if shift else data
        if number == part.pages:
            own = own.replace(b"/Type /Pages", b"/Type /Pages /Parent %d 0 R" % top, 1)
        elif number == part.root:
            own = own.replace(b"/Pages %d 0 R" % part.pages, b"/Pages %d 0 R" % top, 1)
        yield number + shift, own


def _page_tree(top: int, nodes: Sequence[tuple[int, int]]) -> bytes:
    kids = b" ".join(b"%d 0 R" % number for number, _ in nodes)
    count = sum(count for _, count in nodes)
    return b"%d 0 obj\n<</Type /Pages /Count %d /Kids [%b]>>\nendobj\n" % (top, count, kids)


def _end(file: BinaryIO, offsets: dict[int, int], first: PlainFile, id: bytes) -> None:
    """The table of references, in which numbers that nothing has are free, and the trailer."""
    at, size = file.tell(), max(offsets) + 1
    file.write(b"xref\n0 %d\n0000000000 65535 f \n" % size)
    for number in range(1, size):
        where = offsets.get(number)
        file.write(b"0000000000 00001 f \n" if where is None else b"%010d 00000 n \n" % where)
    file.write(
        b"trailer\n<</Size %d /Root %d 0 R /Info %d 0 R /ID [<%b><%b>]>>\nstartxref\n%d\n%%%%EOF\n"
        % (size, first.root, first.info, id, id, at)
    )
