"""What a telephone, e-mail address or postal address is to its person, here and in vCards."""

import re
from collections.abc import Collection

# How vCards say it, in the order in which it is asked for; here in plain words.
_PHONES = (
    (frozenset({"fax", "work"}), "work fax"),
    (frozenset({"fax", "home"}), "home fax"),
    (frozenset({"fax"}), "fax"),
    (frozenset({"pager"}), "pager"),
    (frozenset({"cell", "work"}), "work mobile"),
    (frozenset({"cell"}), "mobile"),
    (frozenset({"iphone"}), "mobile"),
    (frozenset({"car"}), "car"),
    (frozenset({"main"}), "main"),
    (frozenset({"work"}), "work"),
    (frozenset({"home"}), "home"),
)
_SAY_NOTHING = frozenset(
    {
        *("pref", "internet", "voice", "msg", "x400", "other", "postal", "parcel", "dom", "intl"),
        *("text", "video", "textphone", "tlx", "bbs", "modem", "isdn", "pcs", "preferred", ""),
        *("jpeg", "png", "uri", "x-internet", "x-other", "aol", "attmail", "prodigy", "eworld"),
    }
)
_OTHERWISE = {
    **dict.fromkeys(("cell", "x-mobile", "mobil", "iphone"), "mobile"),
    "homepage": "home page",
    "homefax": "home fax",
    "workfax": "work fax",
}
_PLAIN = frozenset(label for _, label in _PHONES) | {"school", "home page"}
_APPLES = ("_$!<", ">!$_")


def label_of(types: Collection[str], said: str = "") -> str:
    """In plain words. types: in small letters; said: a label that the user wrote."""
    if said:
        return plain_label(said)
    known = {"cell" if kind == "mobile" else kind for kind in types}
    for asked, label in _PHONES:
        if asked <= known:
            return label
    others = sorted(known - _SAY_NOTHING)
    return _OTHERWISE.get(others[0], others[0].removeprefix("x-")) if others else ""


def plain_label(said: str) -> str:
    """As a person would write it: what Apple's and Google's programs put around it left out."""
    begins, ends = _APPLES
    bare = said.strip().lstrip("*").strip()
    if bare.startswith(begins) and bare.endswith(ends):
        bare = _apart(bare[len(begins) : -len(ends)])
    small = bare.lower()
    if small in ("other", "pref", "main, voice", "default"):
        return ""
    return _OTHERWISE.get(small, small if small in _PLAIN else bare)


def _apart(words: str) -> str:
    """The words of HomePage or AssistantPhone."""
    return re.sub(r"(?<=[a-z])(?=[A-Z])", " ", words)


def types_of(label: str) -> tuple[str, ...] | None:
    """What a vCard calls the label, so that it is read again as it is; None for the user's own."""
    if not label:
        return ()
    types = next((tuple(sorted(asked)) for asked, known in _PHONES if known == label), None)
    return types if types and label_of(types) == label else None
