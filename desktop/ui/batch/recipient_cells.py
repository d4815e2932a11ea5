"""How the table of recipients draws names and addresses."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from desktop.ui.look.isolated_words import isolated


class RecipientCells(QStyledItemDelegate):
    """An address keeps its order, number before street, wherever lines of the window begin."""

    def initStyleOption(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        super().initStyleOption(option, index)
        option.text = isolated(option.text, option.direction)
