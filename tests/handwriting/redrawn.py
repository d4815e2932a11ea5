"""Which letters of the shipped hands are not those of their fonts."""

import tomllib
from pathlib import Path

from desktop.handwriting.hands import load_hand

SOURCES = Path(__file__).parents[2] / "packaging" / "hands.toml"


def redrawn_letters(id):
    """What differs from the font on purpose: composed, or repaired in packaging/hands.toml."""
    sources = tomllib.loads(SOURCES.read_text(encoding="utf-8"))["hand"]
    (repairs,) = (source.get("repair", []) for source in sources if source["id"] == id)
    mended = (repair["letters"] for repair in repairs if not repair.get("beside"))
    return set(load_hand(id).strokes.composed).union(*mended)
