"""Hands, pens and inks as the window names them; the user's own are called as they called them."""

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

# What other rooms and resources/hands call them, here so that it is translated.
NAMES = (
    QT_TRANSLATE_NOOP("supplies", "Ballpoint scrawl"),
    QT_TRANSLATE_NOOP("supplies", "Everyday print"),
    QT_TRANSLATE_NOOP("supplies", "Felt-tip print"),
    QT_TRANSLATE_NOOP("supplies", "Fine cursive"),
    QT_TRANSLATE_NOOP("supplies", "Fine-liner print"),
    QT_TRANSLATE_NOOP("supplies", "Lively half-cursive"),
    QT_TRANSLATE_NOOP("supplies", "Quick cursive"),
    QT_TRANSLATE_NOOP("supplies", "Relaxed print"),
    QT_TRANSLATE_NOOP("supplies", "School cursive"),
    QT_TRANSLATE_NOOP("supplies", "Traditional cursive"),
    QT_TRANSLATE_NOOP("supplies", "small, narrow and lively, letters apart"),
    QT_TRANSLATE_NOOP("supplies", "narrow, upright and fine, letters apart"),
    QT_TRANSLATE_NOOP("supplies", "neat, round and upright, letters apart"),
    QT_TRANSLATE_NOOP("supplies", "thin, upright and looped, joined"),
    QT_TRANSLATE_NOOP("supplies", "fast, slanted, letters apart"),
    QT_TRANSLATE_NOOP("supplies", "tall, narrow and quick, half joined"),
    QT_TRANSLATE_NOOP("supplies", "half joined, quick and slanted"),
    QT_TRANSLATE_NOOP("supplies", "wide, slanted and easy, letters apart"),
    QT_TRANSLATE_NOOP("supplies", "tidy, upright and joined"),
    QT_TRANSLATE_NOOP("supplies", "an older person's, joined and slanted"),
    QT_TRANSLATE_NOOP("supplies", "your own, from a sheet you filled in"),
    QT_TRANSLATE_NOOP("supplies", "Gel pen"),
    QT_TRANSLATE_NOOP("supplies", "Ballpoint"),
    QT_TRANSLATE_NOOP("supplies", "Fountain pen"),
    QT_TRANSLATE_NOOP("supplies", "Blue-black"),
    QT_TRANSLATE_NOOP("supplies", "Royal blue"),
    QT_TRANSLATE_NOOP("supplies", "Black"),
    QT_TRANSLATE_NOOP("supplies", "Sepia"),
    QT_TRANSLATE_NOOP("supplies", "Violet"),
)


def supply_words(name: str) -> str:
    """The name, or description, of a hand, a pen or an ink."""
    return QCoreApplication.translate("supplies", name)
