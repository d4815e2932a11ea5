"""What is looked at in a PDF as a whole: what it says it is, its intent, what may not be in it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from desktop.printing.drawn_parts import streams
from desktop.printing.findings import Finding, counted, doubtful, good, wrong
from desktop.printing.icc_profiles import NotAProfile, profile_of
from desktop.printing.purposes import Purpose

if TYPE_CHECKING:
    import pikepdf

_INTENTS = {Purpose.SHOP: "/GTS_PDFX", Purpose.ARCHIVE: "/GTS_PDFA1"}


def standard(document: pikepdf.Pdf) -> str:
    """What the file says that it follows: "PDF/X-4", "PDF/A-1b", or ""."""
    said = _metadata(document)
    if press := re.search(r"GTS_PDFXVersion(?:>|=\")([^<\"]+)", said):
        return press[1]
    if older := str(document.docinfo.get("/GTS_PDFXVersion", "")):
        return older
    part = re.search(r"pdfaid:part(?:>|=\")(\d)", said)
    level = re.search(r"pdfaid:conformance(?:>|=\")(\w)", said)
    return f"PDF/A-{part[1]}{level[1].lower() if level else ''}" if part else ""


def purpose_of(document: pikepdf.Pdf) -> Purpose:
    """What the file was made for, by what it says of itself."""
    said = standard(document)
    if said.startswith("PDF/X"):
        return Purpose.SHOP
    return Purpose.ARCHIVE if said else Purpose.HOME


def intent(document: pikepdf.Pdf, purpose: Purpose) -> Iterator[Finding]:
    """For what its colours are meant, where the purpose asks for that."""
    if purpose not in _INTENTS:
        return
    intents: Any = document.Root.get("/OutputIntents", [])
    found = [one for one in intents if one.get("/S") == _INTENTS[purpose]]
    if not found:
        yield wrong("The file does not say for which printing its colours are mixed.")
        return
    (one, *more) = found
    if more:
        yield wrong("The file names more than one printing for its colours.")
    name = str(one.get("/OutputConditionIdentifier", ""))
    if "/DestOutputProfile" in one:
        yield _profile(one.DestOutputProfile.read_bytes(), name, purpose)
    elif standard(document) == "PDF/X-4":
        yield wrong("The file holds no ICC profile of its printing, as PDF/X-4 asks for.")
    else:
        yield good(f"Colours are mixed for {name}, a registered printing condition.")


def dangers(document: pikepdf.Pdf) -> Iterator[Finding]:
    """What a file to be printed may not have: a lock, programs, other files, notes on its pages."""
    if document.is_encrypted:
        yield wrong("The file is locked against changes: save it without a password.")
    root = document.Root
    acts = [key for key in ("/OpenAction", "/AA") if key in root]
    if acts or "/JavaScript" in root.get("/Names", {}):
        yield wrong("The file has programs in it, which nothing that is printed needs.")
    if "/EmbeddedFiles" in root.get("/Names", {}):
        yield wrong("The file has other files inside, which are not printed.")
    notes = sum(len(page.obj.get("/Annots", [])) for page in document.pages)
    if notes:
        yield doubtful(f"{counted(notes, 'comment or link', 'comments or links')} on its pages.")
    said = standard(document)
    if said.startswith(("PDF/A-1", "PDF/X-1")) and is_see_through(document):
        yield wrong(f"Something on a page is see-through, which {said} forbids.")


def words(document: pikepdf.Pdf, purpose: Purpose) -> Iterator[Finding]:
    """What it is called, and whether viewers are told its size and its language."""
    title = str(document.docinfo.get("/Title", ""))
    yield good(f"Title: {title}.") if title else doubtful("The file has no title.")
    if purpose is Purpose.SHOP:
        return
    if "/Lang" not in document.Root:
        yield doubtful("The file does not say in which language it is.")
    wishes: Any = document.Root.get("/ViewerPreferences", {})
    scaling = wishes.get("/PrintScaling")
    if scaling == "/None":
        yield good("Viewers are told to print it at true size.")
    else:
        yield doubtful("Viewers may print it smaller: choose 100 % when printing.")


def _profile(data: bytes, name: str, purpose: Purpose) -> Finding:
    try:
        profile = profile_of(data, "The profile in the file")
    except NotAProfile as refusal:
        return wrong(str(refusal))
    wanted = "CMYK" if purpose is Purpose.SHOP else "RGB"
    if profile.space != wanted:
        return wrong(f"Colours are mixed by a profile for {profile.space}, not for {wanted}.")
    return good(f"Colours are mixed for {name or profile.name} ({profile.space}, profile inside).")


def is_see_through(document: pikepdf.Pdf) -> bool:
    """Whether anything is drawn less than opaque. Source: ISO 32000-1, 11.6."""
    if any(_is_thin(part) for part in document.objects):
        return True
    used = (resources for _, resources in streams(document))
    return any(_is_thin(state) for one in used for state in one.get("/ExtGState", {}).values())


def _is_thin(part: Any) -> bool:
    import pikepdf  # 0.1 s

    if not isinstance(part, pikepdf.Dictionary | pikepdf.Stream):
        return False
    if part.get("/SMask", "/None") != "/None" or part.get("/S") == "/Transparency":
        return True
    opaque = float(part.get("/ca", 1)) == 1 and float(part.get("/CA", 1)) == 1
    return not opaque or part.get("/BM", "/Normal") not in ("/Normal", "/Compatible")


def _metadata(document: pikepdf.Pdf) -> str:
    stream = document.Root.get("/Metadata")
    return stream.read_bytes().decode("utf-8", "replace") if stream is not None else ""
