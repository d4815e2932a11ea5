"""The order in which a page's texts are read, told in a document's structure (tags)."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import pikepdf

# How `page_streams` begins a text, and in it each line with its words.
_MARKS = re.compile(rb"^(?:BT|/Span<<(?=/ActualText))", re.MULTILINE)


def tag_texts(document: pikepdf.Pdf) -> None:
    """Make each text a paragraph of its lines. Source: ISO 32000-1, 14.7 and 14.8."""
    import pikepdf  # 0.1 s

    root = document.make_indirect(pikepdf.Dictionary(Type=pikepdf.Name.StructTreeRoot))
    whole = _element(document, "Document", root)
    pages = []
    for number, page in enumerate(document.pages):
        page.contents_coalesce()
        lines = list(_tagged(document, page, whole))
        page.StructParents = number
        page.Tabs = pikepdf.Name.S
        pages += [number, document.make_indirect(pikepdf.Array(lines))]
    root.K = pikepdf.Array([whole])
    root.ParentTree = document.make_indirect(pikepdf.Dictionary(Nums=pikepdf.Array(pages)))
    root.ParentTreeNextKey = len(document.pages)
    document.Root.StructTreeRoot = root
    document.Root.MarkInfo = pikepdf.Dictionary(Marked=True)


def _tagged(
    document: pikepdf.Pdf, page: pikepdf.Page, whole: pikepdf.Dictionary
) -> Iterator[pikepdf.Dictionary]:
    """Number the lines in the page's own operators; yields the element of each, in their order."""
    lines: list[pikepdf.Dictionary] = []
    paragraph = whole

    def mark(found: re.Match[bytes]) -> bytes:
        nonlocal paragraph
        if found[0] == b"BT":
            paragraph = _element(document, "P", whole)
            return b"BT"
        line = _element(document, "Span", paragraph)
        line.Pg, line.K = page.obj, len(lines)
        lines.append(line)
        return b"/Span<</MCID %d" % (len(lines) - 1)

    operators = _MARKS.sub(mark, page.Contents.read_bytes())
    page.Contents = document.make_stream(operators)
    yield from lines


def _element(document: pikepdf.Pdf, kind: str, parent: pikepdf.Dictionary) -> pikepdf.Dictionary:
    """A new last child of `parent`."""
    import pikepdf  # 0.1 s

    element = pikepdf.Dictionary(
        Type=pikepdf.Name.StructElem, S=pikepdf.Name(f"/{kind}"), P=parent, K=pikepdf.Array()
    )
    element = document.make_indirect(element)
    if parent.get("/Type") == pikepdf.Name.StructElem:
        parent.K.append(element)
    return element
