"""All that a document's pages draw: their own operators, and those of the forms they call."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from desktop.domain.refusals import Refusal

if TYPE_CHECKING:
    import pikepdf

Matrix = tuple[float, float, float, float, float, float]
_UNTURNED: Matrix = (1, 0, 0, 1, 0, 0)
_DEEPEST = 20  # forms within forms; more is a circle
_MOST = 5_000_000  # operators of a page; a picture drawn in lines may have a million


@dataclass(frozen=True)
class Step:
    """One operator as it is met. matrix: from what it draws to points on the page."""

    operator: str
    operands: list[Any]
    matrix: Matrix
    resources: pikepdf.Object


class TooIntricate(Refusal):
    """A page that draws more than anybody prints, as one whose forms call each other does."""


def steps(page: pikepdf.Page) -> Iterator[Step]:
    """What the page draws, in order, forms opened where they are called. Raises TooIntricate."""
    for number, step in enumerate(_steps(page, page.resources, _UNTURNED, 0)):
        if number > _MOST:
            raise TooIntricate(
                "A page of this PDF draws more than can be looked over: save it as a picture."
            )
        yield step


def _steps(
    content: pikepdf.Page | pikepdf.Object, resources: pikepdf.Object, start: Matrix, depth: int
) -> Iterator[Step]:
    matrix, kept = start, []
    for operator, operands in operators(content):
        if operator == "q":
            kept.append(matrix)
        elif operator == "Q" and kept:
            matrix = kept.pop()
        elif operator == "cm":
            matrix = after(_numbers(operands), matrix)
        yield Step(operator, operands, matrix, resources)
        form = _form(operator, operands, resources)
        if form is not None and depth < _DEEPEST:
            own = after(_numbers(form.get("/Matrix", _UNTURNED)), matrix)
            yield from _steps(form, form.get("/Resources", resources), own, depth + 1)


def operators(content: pikepdf.Page | pikepdf.Object) -> Iterator[tuple[str, list[Any]]]:
    """Each operator in a stream, with its operands."""
    import pikepdf  # 0.1 s

    for one in pikepdf.parse_content_stream(content):
        yield str(one.operator), list(one.operands)


def named(resources: Any, kind: str, name: Any) -> Any:
    """What the resources call so, such as a "/Shading" by its name; None where they do not."""
    return resources.get(kind, {}).get(str(name)) if resources is not None else None


def after(first: Matrix, then: Matrix) -> Matrix:
    """The matrix that does as `first` and then as `then` (ISO 32000-1, 8.3.4)."""
    a, b, c, d, e, f = first
    g, h, i, j, k, m = then
    return (
        a * g + b * i,
        a * h + b * j,
        c * g + d * i,
        c * h + d * j,
        e * g + f * i + k,
        e * h + f * j + m,
    )


def streams(document: pikepdf.Pdf) -> Iterator[tuple[pikepdf.Object, pikepdf.Object]]:
    """Each stream of operators once, with its resources; pages' own are one stream each by then."""
    import pikepdf  # 0.1 s

    for page in document.pages:
        page.contents_coalesce()
        if "/Contents" in page:
            yield page.Contents, page.resources
    for part in document.objects:
        if isinstance(part, pikepdf.Stream) and (
            part.get("/Subtype") == pikepdf.Name.Form or part.get("/PatternType") == 1
        ):
            yield part, part.get("/Resources", pikepdf.Dictionary())


def pictures(document: pikepdf.Pdf) -> Iterator[pikepdf.Stream]:
    """Each picture of pixels, once."""
    import pikepdf  # 0.1 s

    for part in document.objects:
        if isinstance(part, pikepdf.Stream) and part.get("/Subtype") == pikepdf.Name.Image:
            yield part


def _form(operator: str, operands: list[Any], resources: pikepdf.Object) -> Any:
    if operator != "Do":
        return None
    found = named(resources, "/XObject", operands[0])
    return found if found is not None and found.get("/Subtype") == "/Form" else None


def _numbers(values: Any) -> Matrix:
    a, b, c, d, e, f = (float(value) for value in values)
    return a, b, c, d, e, f
