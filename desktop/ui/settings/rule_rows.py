"""One kind of event in Settings: what its rule asks for, and what can be done about it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout

from desktop.domain.follow_up_rules import DEFAULT_RULES, FollowUpRule
from desktop.domain.own_occasions import AnyOccasion, OwnOccasion
from desktop.ui.look.buttons import Button, Kind
from desktop.ui.look.labels import Label, muted
from desktop.ui.look.theme import XS, S
from desktop.ui.words.occasion_words import occasion_words, rule_words

SHIPPED_RULES = {rule.occasion: rule for rule in DEFAULT_RULES}


class RuleRow(QFrame):
    """One kind of event, what its rule asks for, and what can be done about it.

    Signals:
        edit_asked: with the kind and its rule.
        reset_asked, delete_asked: with the kind.
    """

    edit_asked = Signal(object, object)
    reset_asked = Signal(object)
    delete_asked = Signal(object)

    def __init__(self, kind: AnyOccasion, rule: FollowUpRule) -> None:
        super().__init__()
        self.kind, self.rule = kind, rule
        across = QHBoxLayout(self)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(S)
        words = QVBoxLayout()
        words.setSpacing(XS)
        name = occasion_words(kind)
        words.addWidget(Label(name))
        self.told = muted(rule_words(rule))
        words.addWidget(self.told)
        across.addLayout(words, 1)
        self.reset = Button(
            self.tr("Reset {occasion}").format(occasion=name), Kind.ICON, picture="undo"
        )
        self.reset.clicked.connect(self._ask_reset)
        self.reset.setVisible(
            rule.occasion in SHIPPED_RULES and rule != SHIPPED_RULES[rule.occasion]
        )
        across.addWidget(self.reset)
        self.edit = Button(
            self.tr("Edit {occasion}…").format(occasion=name), Kind.ICON, picture="pencil"
        )
        self.edit.clicked.connect(self._ask_edit)
        across.addWidget(self.edit)
        self.delete = Button(
            self.tr("Delete {occasion}").format(occasion=name), Kind.ICON, picture="trash"
        )
        self.delete.clicked.connect(self._ask_delete)
        self.delete.setVisible(isinstance(kind, OwnOccasion))
        across.addWidget(self.delete)

    def _ask_edit(self) -> None:
        self.edit_asked.emit(self.kind, self.rule)

    def _ask_reset(self) -> None:
        self.reset_asked.emit(self.kind)

    def _ask_delete(self) -> None:
        self.delete_asked.emit(self.kind)
