"""Words about what was read from a sheet."""

from PySide6.QtCore import QCoreApplication

from desktop.workflows.review_hands import CellFlag, ReviewCell

translate = QCoreApplication.translate


def flag_words(flag: CellFlag) -> str:
    """What is to be looked at, in a few words."""
    return {
        CellFlag.EMPTY: translate("review_words", "Empty"),
        CellFlag.CUT_OFF: translate("review_words", "Cut off"),
        CellFlag.TOUCHES: translate("review_words", "Touches its cell"),
        CellFlag.UNLIKE: translate("review_words", "Unlike its siblings"),
    }[flag]


def cell_words(cell: ReviewCell) -> str:
    """Which cell it is, as a name: the letter, and which of several."""
    words = translate("review_words", "{letter}, number {number}")
    return words.format(letter=cell.text, number=cell.copy + 1)


def told_flags(cell: ReviewCell) -> str:
    """All that is to be looked at, and whether it is left out; "" for nothing."""
    told = [flag_words(flag) for flag in CellFlag if flag in cell.flags]
    if not cell.kept:
        told.insert(0, translate("review_words", "Left out"))
    return ", ".join(told)
