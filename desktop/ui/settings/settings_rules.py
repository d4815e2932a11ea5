"""Settings: what each kind of event asks for afterwards, and kinds of the user's own."""

from dataclasses import replace
from functools import partial

from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from desktop.domain.follow_up_rules import DEFAULT_RULES, FollowUpRule
from desktop.domain.follow_up_settings import FollowUpSettings
from desktop.domain.occasions import Channel, Occasion
from desktop.domain.own_occasions import AnyOccasion, OwnOccasion
from desktop.ui.editing.changing import Changing
from desktop.ui.forms.rule_dialog import RuleDialog
from desktop.ui.live.live_settings import follow_up_settings, save_follow_up_settings
from desktop.ui.look.buttons import Button
from desktop.ui.look.labels import muted
from desktop.ui.look.theme import XS, M, S
from desktop.ui.settings.rule_rows import SHIPPED_RULES, RuleRow
from desktop.ui.settings.settings_section import Section, card
from desktop.ui.words.occasion_words import occasion_words

_NEW = FollowUpRule("", Channel.CARD, 1, 2)


class RulesSection(Section):
    """A row for each kind; a rule that is saved works out in the background what is owed by it."""

    def __init__(self, changing: Changing) -> None:
        super().__init__(
            changing,
            self.tr("Rules"),
            self.tr("What each kind of event asks for afterwards, and by when."),
        )
        self._settings = FollowUpSettings()
        self._acted_on = ""  # the id of the kind whose button was clicked last
        self.working = _Working()
        self.column.addWidget(self.working)
        changing.working.connect(self._work)
        self.rows: list[RuleRow] = []
        self._list = QVBoxLayout()
        self._list.setSpacing(M)
        self.column.addWidget(card(self._list))
        self.column.addLayout(self._buttons())
        self.column.addStretch(1)

    def read(self) -> None:
        self._settings = follow_up_settings(self.changing.store)
        for row in self.rows:
            self._list.removeWidget(row)
            row.hide()
            row.deleteLater()  # not at once: it may be one of its own buttons that led here
        kinds: list[tuple[AnyOccasion, FollowUpRule]] = [
            *((Occasion(rule.occasion), rule) for rule in self._settings.rules),
            *((own, own.rule) for own in self._settings.own),
        ]
        self.rows = [RuleRow(kind, rule) for kind, rule in kinds]
        for row in self.rows:
            row.edit_asked.connect(self._edit)
            row.reset_asked.connect(self._reset)
            row.delete_asked.connect(self._delete)
            self._list.addWidget(row)
            row.show()  # at once, so that the keyboard can go there
        self._work(self.changing.is_working)
        self._return_focus()

    def _buttons(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(S)
        self.new = Button(self.tr("New kind of event…"), picture="plus")
        self.new.clicked.connect(self._add)
        row.addWidget(self.new)
        row.addStretch(1)
        self.reset = Button(self.tr("Reset all rules"))
        self.reset.clicked.connect(self._reset_all)
        row.addWidget(self.reset)
        return row

    def _work(self, is_working: bool) -> None:
        """While what is owed is worked out, no other rule is saved."""
        self.working.setVisible(is_working)
        for row in self.rows:
            row.setEnabled(not is_working)
        self.new.setEnabled(not is_working)
        self.reset.setEnabled(not is_working and self._settings.rules != DEFAULT_RULES)
        self._return_focus()

    def _return_focus(self) -> None:
        """Go back to the row that was acted on: it was disabled, or is another one now."""
        if self._acted_on and not self.changing.is_working:
            rows = (row for row in self.rows if row.kind.value == self._acted_on)
            next((row.edit for row in rows), self.new).setFocus()
            self._acted_on = ""

    def _edit(self, kind: AnyOccasion, rule: FollowUpRule) -> None:
        own = isinstance(kind, OwnOccasion)
        name = occasion_words(kind)
        save = partial(self._keep_own, kind) if isinstance(kind, OwnOccasion) else self._keep
        RuleDialog(rule, name, kind.title if own else None, save, self.window()).open()

    def _add(self) -> None:
        heading = self.tr("New kind of event")
        RuleDialog(_NEW, heading, "", self._keep_new, self.window()).open()

    def _keep(self, _title: str, rule: FollowUpRule) -> None:
        name = occasion_words(Occasion(rule.occasion))
        done = self.tr("Changed the rule for “{occasion}”.").format(occasion=name)
        self._acted_on = rule.occasion
        self._save(done, self._with_rule(rule))

    def _keep_own(self, before: OwnOccasion, title: str, rule: FollowUpRule) -> None:
        kind = OwnOccasion(title, rule).tidied()
        done = self.tr("Changed the kind of event “{occasion}”.").format(occasion=kind.title)
        self._acted_on = before.value
        self._save(done, self._with_own(kind, instead_of=before))

    def _keep_new(self, title: str, rule: FollowUpRule) -> None:
        kind = OwnOccasion(title, rule).tidied()
        done = self.tr("Added the kind of event “{occasion}”.").format(occasion=kind.title)
        self._save(done, self._with_own(kind))

    def _reset(self, kind: AnyOccasion) -> None:
        self._acted_on = kind.value
        done = self.tr("Reset the rule for “{occasion}”.").format(occasion=occasion_words(kind))
        self._save(done, self._with_rule(SHIPPED_RULES[kind.value]))

    def _reset_all(self) -> None:
        self._save(self.tr("Reset all rules."), self._settings.reset)

    def _delete(self, kind: OwnOccasion) -> None:
        self._acted_on = kind.value
        done = self.tr("Deleted the kind of event “{occasion}”.").format(occasion=kind.title)
        others = tuple(own for own in self._settings.own if own != kind)
        self._save(done, replace(self._settings, own=others))

    def _with_rule(self, rule: FollowUpRule) -> FollowUpSettings:
        rules = (rule if one.occasion == rule.occasion else one for one in self._settings.rules)
        return replace(self._settings, rules=tuple(rules))

    def _with_own(
        self, kind: OwnOccasion, *, instead_of: OwnOccasion | None = None
    ) -> FollowUpSettings:
        others = (own for own in self._settings.own if own != instead_of)
        return replace(self._settings, own=(*others, kind))

    def _save(self, done: str, settings: FollowUpSettings) -> None:
        self.trouble.say("")
        self.changing.slowly(done, partial(save_follow_up_settings, settings))


class _Working(QWidget):
    """That what is owed is being worked out."""

    def __init__(self) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(XS)
        words = self.tr("Working out what is owed…")
        column.addWidget(muted(words))
        bar = QProgressBar()
        bar.setRange(0, 0)  # nobody knows how much there is to do
        bar.setAccessibleName(words)
        column.addWidget(bar)
        self.hide()
