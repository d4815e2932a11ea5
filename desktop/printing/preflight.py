"""A PDF looked over before it is printed: what a print shop would find, in sentences."""

from __future__ import annotations

from dataclasses import dataclass
from io import BytesIO
from typing import TYPE_CHECKING

from desktop.domain.refusals import Refusal
from desktop.printing.document_checks import dangers, intent, purpose_of, standard, words
from desktop.printing.findings import Finding, Verdict, wrong
from desktop.printing.page_checks import boxes, colours, fonts, picture_resolutions, sizes
from desktop.printing.purposes import Purpose

if TYPE_CHECKING:
    import pikepdf


# What comes of objects that are not what their place asks for; a broken file can be so anywhere.
_BROKEN = (AttributeError, ArithmeticError, LookupError, RuntimeError, TypeError, ValueError)


class NotAPdf(Refusal):
    """A file that cannot be opened as a PDF."""


@dataclass(frozen=True)
class Report:
    """What was found. standard: what the file says that it follows, "" for none."""

    purpose: Purpose
    standard: str
    findings: tuple[Finding, ...]

    @property
    def is_good(self) -> bool:
        return all(finding.verdict is not Verdict.WRONG for finding in self.findings)


def preflight(pdf: bytes, name: str, purpose: Purpose | None = None) -> Report:
    """Look over the file, which people call `name`, for what it was made for unless told.

    Raises NotAPdf.
    """
    import pikepdf  # 0.1 s

    try:
        with pikepdf.open(BytesIO(pdf)) as document:
            if not len(document.pages):
                raise NotAPdf("{name} has no pages: choose another file.", name=name)
            purpose = purpose or purpose_of(document)
            return Report(purpose, standard(document), tuple(_findings(document, purpose)))
    except pikepdf.PasswordError as locked:
        raise NotAPdf(
            "{name} is locked with a password: save it without one.", name=name
        ) from locked
    except (pikepdf.PdfError, *_BROKEN) as broken:
        raise NotAPdf("{name} is not a PDF, or a broken one: make it anew.", name=name) from broken


def _findings(document: pikepdf.Pdf, purpose: Purpose) -> list[Finding]:
    found = [wrong(f"The file is damaged: {problem}.") for problem in document.check_pdf_syntax()]
    if purpose is not Purpose.HOME and not standard(document):
        asked = "PDF/X" if purpose is Purpose.SHOP else "PDF/A"
        found.append(wrong(f"The file does not say that it follows {asked}."))
    found += sizes(document)
    found += boxes(document, purpose)
    found += fonts(document)
    found += colours(document, purpose)
    found += intent(document, purpose)
    found += picture_resolutions(document, purpose)
    found += dangers(document)
    found += words(document, purpose)
    return found
