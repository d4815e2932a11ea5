"""A PDF as print shops take it (PDF/X): in the press's inks, with its boxes and its intent told."""

from __future__ import annotations

import hashlib
from io import BytesIO
from typing import TYPE_CHECKING, Any

from desktop.domain.refusals import Refusal
from desktop.printing.archive_files import describe
from desktop.printing.drawn_colours import drawn_colours
from desktop.printing.press_inks import ink_for_press
from desktop.printing.presses import CONDITIONS, Press

if TYPE_CHECKING:
    import pikepdf

REGISTRY = "http://www.color.org"  # Source: ISO 15930-7, 6.2: of the names of conditions
# Of no day, so that the same pages make the same file; a shop asks for a date, but not which.
_MADE, _MADE_IN_INFO = "2000-01-01T00:00:00Z", "D:20000101000000Z"


class NotForPress(Refusal):
    """Pages with something on them that a press has no inks for."""


def shop_pdf(pdf: bytes, press: Press, *, author: str = "", spot: str = "") -> bytes:
    """The same pages for a print shop. Their trim and bleed are those that they came with.

    With the press's profile it is PDF/X-4 (ISO 15930-7), which must hold one; with only the name
    of a registered condition it is PDF/X-1a:2003 (ISO 15930-4), which needs none.
    spot: the name of the ink that words are printed in, "" for the press's own four.
    Same PDF and press, same bytes. Raises NotForPress and NoSuchInk.
    """
    import pikepdf  # 0.1 s

    with pikepdf.open(BytesIO(pdf)) as document:
        title = str(document.docinfo.get("/Title", ""))
        for page in document.pages:
            page.contents_coalesce()
        ink_for_press(document, press, spot)
        if drawn_colours(document) & {"RGB", "Lab", "unknown"}:
            raise NotForPress(
                "A picture on the page has a gradient in the screen's colours, which cannot be "
                "changed into a press's inks: save the picture as PNG or JPEG and take that."
            )
        for page in document.pages:
            if "/Trans" in page:
                del page["/Trans"]
        document.Root.OutputIntents = pikepdf.Array([_press_intent(document, press)])
        _describe(document, press, title, author, hashlib.sha256(pdf).hexdigest()[:32])
        file = BytesIO()
        document.save(
            file,
            force_version="1.6" if press.profile else "1.4",
            object_stream_mode=pikepdf.ObjectStreamMode.disable,
            deterministic_id=True,
        )
    return file.getvalue()


def _describe(document: pikepdf.Pdf, press: Press, title: str, author: str, identity: str) -> None:
    """Say which standard the file follows, and what that asks for. Source: ISO 15930-7, 6.3."""
    import pikepdf  # 0.1 s

    entries = {
        "dc:title": title or "Fairhand",
        "dc:creator": author,
        "xmp:CreateDate": _MADE,
        "xmp:ModifyDate": _MADE,
        "xmp:MetadataDate": _MADE,
        "pdf:Trapped": "False",
    }
    info: dict[str, Any] = {"/Trapped": pikepdf.Name("/False")}
    info |= dict.fromkeys(("/CreationDate", "/ModDate"), pikepdf.String(_MADE_IN_INFO))
    if press.profile:
        entries |= {
            "pdfxid:GTS_PDFXVersion": "PDF/X-4",
            "xmpMM:DocumentID": f"uuid:{identity}",
            "xmpMM:VersionID": "1",
            "xmpMM:RenditionClass": "default",
        }
    else:
        standard = pikepdf.String("PDF/X-1a:2003")
        info |= dict.fromkeys(("/GTS_PDFXVersion", "/GTS_PDFXConformance"), standard)
    describe(document, entries, info)


def _press_intent(document: pikepdf.Pdf, press: Press) -> pikepdf.Dictionary:
    """For which press the colours are mixed. Source: ISO 32000-1, 14.11.5."""
    import pikepdf  # 0.1 s

    intent = pikepdf.Dictionary(
        Type=pikepdf.Name.OutputIntent,
        S=pikepdf.Name.GTS_PDFX,
        OutputCondition=pikepdf.String(press.explained),
        OutputConditionIdentifier=pikepdf.String(press.condition),
        Info=pikepdf.String(press.explained),
    )
    if press.condition in CONDITIONS:
        intent.RegistryName = pikepdf.String(REGISTRY)
    if press.profile:
        intent.DestOutputProfile = document.make_stream(press.profile.data, N=4)
    return intent
