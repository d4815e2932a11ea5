"""Which kinds of colour a document's pages are drawn in: RGB, CMYK, grey, or inks by name."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from desktop.printing.drawn_parts import named, pictures, steps

if TYPE_CHECKING:
    import pikepdf

_OPERATORS = {"rg": "RGB", "RG": "RGB", "k": "CMYK", "K": "CMYK", "g": "grey", "G": "grey"}
_DEVICES = {
    "/DeviceRGB": "RGB",
    "/CalRGB": "RGB",
    "/RGB": "RGB",
    "/DeviceCMYK": "CMYK",
    "/CMYK": "CMYK",
    "/DeviceGray": "grey",
    "/CalGray": "grey",
    "/G": "grey",
    "/Lab": "Lab",
}
_BY_COUNT = {1: "grey", 3: "RGB", 4: "CMYK"}  # of an ICC profile's channels


def drawn_colours(document: pikepdf.Pdf) -> set[str]:
    """RGB, CMYK, grey, Lab, and the names of inks as “Gold”; the marks' ink “All” is not told."""
    found: set[str] = set()
    for page in document.pages:
        for step in steps(page):
            if step.operator in _OPERATORS:
                found.add(_OPERATORS[step.operator])
            elif step.operator in ("cs", "CS"):
                found |= space_of(step.operands[0], step.resources)
            elif step.operator == "sh":
                found |= _shaded(named(step.resources, "/Shading", step.operands[0]))
            elif step.operator in ("scn", "SCN"):
                found |= _patterned(step.operands[-1:], step.resources)
            elif step.operator == "INLINE IMAGE":
                found |= space_of(step.operands[0].obj.get("/ColorSpace"), step.resources)
    for picture in pictures(document):
        if not picture.get("/ImageMask", False):
            found |= space_of(picture.get("/ColorSpace"), None)
    return found


def space_of(space: Any, resources: Any) -> set[str]:
    """What a colour space comes to. Source: ISO 32000-1, 8.6."""
    if space is None:
        return set()
    if not _is_array(space):
        name = str(space)
        if name in _DEVICES:
            return {_DEVICES[name]}
        return space_of(named(resources, "/ColorSpace", name), None)
    kind = str(space[0])
    if kind == "/ICCBased":
        return {_BY_COUNT.get(int(space[1].get("/N", 0)), "unknown")}
    if kind in ("/Indexed", "/I", "/Pattern"):
        return space_of(space[1], resources) if len(space) > 1 else set()
    if kind == "/Separation":
        return _inks([space[1]])
    if kind == "/DeviceN":
        return _inks(list(space[1]))
    return {_DEVICES.get(kind, "unknown")}


def _inks(names: list[Any]) -> set[str]:
    return {f"“{str(name)[1:]}”" for name in names if str(name) not in ("/All", "/None")}


def _shaded(shading: Any) -> set[str]:
    return space_of(shading.get("/ColorSpace"), None) if shading is not None else set()


def _patterned(names: list[Any], resources: Any) -> set[str]:
    found = named(resources, "/Pattern", names[0]) if names else None
    return _shaded(found.get("/Shading")) if found is not None else set()


def _is_array(space: Any) -> bool:
    import pikepdf  # 0.1 s

    return isinstance(space, pikepdf.Array)
