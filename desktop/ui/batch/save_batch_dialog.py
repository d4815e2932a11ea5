"""Asks what to make of a batch: one PDF, or one for each person."""

from collections.abc import Callable

from PySide6.QtWidgets import QCheckBox, QRadioButton, QWidget

from desktop.ui.look.theme import roomy
from desktop.ui.widgets.form_dialog import FormDialog


class SaveBatchDialog(FormDialog):
    """Hands to `save` whether each card is a file of its own, and whether to make a list."""

    def __init__(
        self,
        count: int,
        left_out: int,
        save: Callable[[bool, bool], object],
        parent: QWidget | None = None,
    ) -> None:
        """left_out: how many cannot be written to."""
        super().__init__(parent)
        self._save = save
        said = self.tr("%n card(s), with envelopes in the same order.", "", count)
        if left_out:
            others = self.tr("%n left out.", "", left_out)
            said = f"{said} {others}"
        self.add_title(self.tr("Save as PDF"), said)
        self.whole = QRadioButton(self.tr("&One PDF of all cards, and one of all envelopes"))
        self.each = QRadioButton(self.tr("A PDF for &each card and each envelope"))
        self.whole.setChecked(True)
        self.has_list = QCheckBox(self.tr("A &packing list, with a box to tick for each pair"))
        self.has_list.setChecked(True)
        for part in (self.whole, self.each, self.has_list):
            self.form.addWidget(part)
        self.add_buttons(self._commit_choice, self.tr("Save…"))
        self.setMinimumWidth(roomy(440))
        self.save.setFocus()

    def _commit_choice(self) -> None:
        self._save(self.each.isChecked(), self.has_list.isChecked())
