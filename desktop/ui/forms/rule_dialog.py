"""What one kind of event asks for: the channel, the thanks, and when to check in."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtWidgets import QCheckBox, QLineEdit, QSpinBox, QVBoxLayout, QWidget

from desktop.domain.follow_up_rules import MOST_DAYS, CheckIn, FollowUpRule, Unit, Wait
from desktop.domain.occasions import Channel
from desktop.ui.look.theme import S, roomy, sided
from desktop.ui.widgets.fields import FieldGrid, choices, number_field, share_column
from desktop.ui.widgets.form_dialog import FormDialog, labelled
from desktop.ui.widgets.wait_field import WaitField
from desktop.ui.words.occasion_words import channel_words

_USUAL = CheckIn(Wait(7, Unit.BUSINESS_DAYS))
_AGAIN, _LATE = Wait(2, Unit.WEEKS), Wait(2, Unit.WEEKS)
_INDENT = 24  # pixels, of what a box brings with it


class RuleDialog(FormDialog):
    """Edits a rule, and the name of the user's own kinds.

    title: of an own kind, "" for a new one; None for one of the seven, which keep theirs.
    save: is given the title and the rule, and may raise a Refusal.
    """

    def __init__(
        self,
        rule: FollowUpRule,
        heading: str,
        title: str | None,
        save: Callable[[str, FollowUpRule], object],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._rule = rule
        self._save_rule = save
        self.add_title(heading)
        self.name = QLineEdit(title or "")
        self.name.setPlaceholderText(self.tr("Trade fair"))
        if title is not None:
            self.form.addLayout(labelled(self.tr("Name"), self.name))
        self.channel = choices([(channel_words(one), one) for one in Channel])
        self.channel.setCurrentIndex(self.channel.findData(rule.usual_channel))
        self.form.addLayout(labelled(self.tr("Usual channel"), self.channel))
        self._add_thanks(rule)
        self._add_check_in(rule.check_in)
        share_column(self._grids)
        self.add_buttons(self._commit, self.tr("Save"))
        self.setMinimumWidth(roomy(460))
        (self.channel if title is None else self.name).setFocus()

    def rule(self) -> FollowUpRule:
        """What the fields say."""
        thanks = self.thanks.isChecked()
        return replace(
            self._rule,
            usual_channel=self.channel.currentData(),
            thank_within=self.within.value() if thanks else None,
            thank_at_most=self.at_most.value() if thanks else None,
            check_in=self._check_in() if self.checks_in.isChecked() else None,
        )

    def _check_in(self) -> CheckIn:
        return replace(
            self._rule.check_in or _USUAL,
            after=self.after.wait(),
            at_most=self.late.wait() if self.is_late.isChecked() else None,
            again=self.again.wait() if self.asks_again.isChecked() else None,
            asks_status=self.status.currentData(),
            with_outcome=self.with_outcome.isChecked(),
        )

    def _add_thanks(self, rule: FollowUpRule) -> None:
        self.thanks = QCheckBox(self.tr("Thanks are owed"))
        self.thanks.setChecked(rule.thank_within is not None)
        self.within = _days(rule.thank_within, 1)
        self.at_most = _days(rule.thank_at_most, 2)
        of_thanks = QWidget()
        self._grids = [grid := FieldGrid(of_thanks)]
        grid.add(self.tr("Days to prompt thanks"), self.within)
        grid.add(self.tr("Days at most"), self.at_most)
        self._add_part(self.thanks, of_thanks)

    def _add_check_in(self, check_in: CheckIn | None) -> None:
        known = check_in or _USUAL
        self.checks_in = QCheckBox(self.tr("Check in, if nothing is heard"))
        self.checks_in.setChecked(check_in is not None)
        self.after = WaitField(self.tr("Check in after"), known.after)
        self.is_late = QCheckBox(self.tr("Late after"))
        self.late = WaitField(self.tr("Late after"), known.at_most or _LATE)
        self.asks_again = QCheckBox(self.tr("Again every"))
        self.again = WaitField(self.tr("Again every"), known.again or _AGAIN)
        self.status = choices(
            [
                (self.tr("To ask where things stand"), True),
                (self.tr("To keep in touch"), False),
            ]
        )
        self.status.setCurrentIndex(self.status.findData(known.asks_status))
        self.with_outcome = QCheckBox(self.tr("Not before the position is decided, then at once"))
        self.with_outcome.setChecked(known.with_outcome)
        of_check_in = QWidget()
        self._grids.append(grid := FieldGrid(of_check_in))
        grid.add(self.tr("After"), self.after)
        for box, field, on in (
            (self.is_late, self.late, known.at_most),
            (self.asks_again, self.again, known.again),
        ):
            box.setChecked(on is not None)
            field.setEnabled(on is not None)
            box.toggled.connect(field.setEnabled)
            row = grid.rowCount()
            grid.addWidget(box, row, 0)
            grid.addWidget(field, row, 1)
        grid.add(self.tr("What for"), self.status)
        grid.addWidget(self.with_outcome, grid.rowCount(), 0, 1, 2)
        self._add_part(self.checks_in, of_check_in)

    def _add_part(self, box: QCheckBox, part: QWidget) -> None:
        """A box, and below it what it brings with it."""
        column = QVBoxLayout()
        column.setSpacing(S)
        column.addWidget(box)
        indented = QVBoxLayout()
        indented.setContentsMargins(sided(_INDENT, 0, 0, 0))
        indented.addWidget(part)
        column.addLayout(indented)
        part.setEnabled(box.isChecked())
        box.toggled.connect(part.setEnabled)
        self.form.addLayout(column)

    def _commit(self) -> None:
        self._save_rule(self.name.text(), self.rule().checked())


def _days(count: int | None, usual: int) -> QSpinBox:
    made = number_field(0, MOST_DAYS)
    made.setValue(usual if count is None else count)
    return made
