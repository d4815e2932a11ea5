"""A PDF as archives keep it (PDF/A-1b): whole in itself, with its colours and its words told."""

from __future__ import annotations

from collections.abc import Mapping
from io import BytesIO
from types import MappingProxyType
from typing import TYPE_CHECKING, Any

from desktop.printing.srgb import srgb_profile
from desktop.printing.tagged_texts import tag_texts
from desktop.printing.xmp_packets import xmp_packet

if TYPE_CHECKING:
    import pikepdf

PRODUCER = "Fairhand (ReportLab, qpdf)"


def archive_pdf(pdf: bytes, *, author: str = "") -> bytes:
    """The same pages, as a file that will still be readable in decades. Same PDF, same bytes.

    Source: ISO 19005-1, level B, and its tags for the order of the text as level A has them. No
    date is in it, and so the same note always makes the same file.
    """
    import pikepdf  # 0.1 s

    with pikepdf.open(BytesIO(pdf)) as document:
        title = str(document.docinfo.get("/Title", ""))
        language = str(document.Root.get("/Lang", ""))
        tag_texts(document)
        _name_glyphs(document)
        for page in document.pages:
            for key in ("/Trans", "/Group"):
                if key in page:
                    del page[key]
        document.Root.OutputIntents = pikepdf.Array([_screen_intent(document)])
        describe(
            document,
            {
                "dc:title": title,
                "dc:creator": author,
                "dc:language": language,
                "pdfaid:part": "1",
                "pdfaid:conformance": "B",
            },
        )
        file = BytesIO()
        document.save(
            file,
            force_version="1.4",  # Source: ISO 19005-1, 6.1.1
            object_stream_mode=pikepdf.ObjectStreamMode.disable,
            deterministic_id=True,
        )
    return file.getvalue()


def describe(
    document: pikepdf.Pdf,
    entries: Mapping[str, str],
    info: Mapping[str, Any] = MappingProxyType({}),
) -> None:
    """Say this of the document in XMP, and the same in the older form. info: in that form alone."""
    import pikepdf  # 0.1 s

    entries = {**entries, "xmp:CreatorTool": "Fairhand", "pdf:Producer": PRODUCER}
    stream = document.make_stream(
        xmp_packet(entries), Type=pikepdf.Name.Metadata, Subtype=pikepdf.Name.XML
    )
    document.Root.Metadata = stream
    older = {
        "/Title": entries.get("dc:title", ""),
        "/Author": entries.get("dc:creator", ""),
        "/Creator": "Fairhand",
        "/Producer": PRODUCER,
    }
    values = {name: pikepdf.String(value) for name, value in older.items() if value}
    document.trailer.Info = document.make_indirect(pikepdf.Dictionary({**values, **info}))


def _screen_intent(document: pikepdf.Pdf) -> pikepdf.Dictionary:
    """That colours are meant as screens show them. Source: ISO 19005-1, 6.2.2."""
    import pikepdf  # 0.1 s

    name = pikepdf.String("sRGB IEC61966-2.1")
    return pikepdf.Dictionary(
        Type=pikepdf.Name.OutputIntent,
        S=pikepdf.Name.GTS_PDFA1,
        OutputConditionIdentifier=name,
        Info=name,
        RegistryName=pikepdf.String("http://www.color.org"),
        DestOutputProfile=document.make_stream(
            srgb_profile(), N=3, Alternate=pikepdf.Name.DeviceRGB
        ),
    )


def _name_glyphs(document: pikepdf.Pdf) -> None:
    """Say of each part of a font which glyphs it has: all. Source: ISO 19005-1, 6.3.5 (CIDSet)."""
    import pikepdf  # 0.1 s

    for font in document.objects:
        if not isinstance(font, pikepdf.Dictionary) or "/CIDToGIDMap" not in font:
            continue
        count = len(font.W[1])
        bits = ((1 << count) - 1) << (-count % 8)
        font.FontDescriptor.CIDSet = document.make_stream(bits.to_bytes((count + 7) // 8))
