"""The templates for one kind of note as Qt's lists take them."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QCoreApplication,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)

from desktop.domain.note_templates import NoteTemplate
from desktop.ui.words.template_words import template_name

TEMPLATE_ROLE = Qt.ItemDataRole.UserRole
Index = QModelIndex | QPersistentModelIndex


class TemplateRows(QAbstractListModel):
    """It is given its rows: the user's own first, then those that are shipped."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._templates: Sequence[NoteTemplate] = ()

    def show_templates(self, templates: Sequence[NoteTemplate]) -> None:
        """Show these and no others."""
        self.beginResetModel()
        self._templates = templates
        self.endResetModel()

    def row_of(self, template: NoteTemplate | None) -> int:
        """Where it is; the first where it is not there."""
        return self._templates.index(template) if template in self._templates else 0

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self._templates)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        template = self._templates[index.row()]
        if role == TEMPLATE_ROLE:
            return template
        if role == Qt.ItemDataRole.DisplayRole:
            if template.is_own:
                return template.name
            shipped = QCoreApplication.translate("template_words", "{tone} (built in)")
            return shipped.format(tone=template_name(template))
        return None
