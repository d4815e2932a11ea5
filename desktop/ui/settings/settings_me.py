"""Settings: who the user is, and where an answer should go."""

from functools import partial

from PySide6.QtWidgets import QApplication, QWidget

from desktop.domain.refusals import Refusal
from desktop.ui.editing.changing import Changing
from desktop.ui.forms.sender_fields import SenderFields
from desktop.ui.live.live_settings import save_me
from desktop.ui.settings.settings_section import Section, card
from desktop.ui.words.spoken import spoken


class MeSection(Section):
    """Keeps a field when the cursor leaves it."""

    def __init__(self, changing: Changing) -> None:
        super().__init__(
            changing,
            self.tr("You"),
            self.tr("Your name goes under your notes, your address on your envelopes."),
        )
        self._kept = changing.store.me()
        self.fields = SenderFields(self._kept)
        self._card = card(self.fields)
        self.column.addWidget(self._card)
        self.column.addStretch(1)
        QApplication.instance().focusChanged.connect(self._follow_focus)  # type: ignore[union-attr]

    def read(self) -> None:
        """Show who the user is now, unless that is what the fields say."""
        me = self.changing.store.me()
        if me != self._kept and not self.changing.is_working:
            self._kept = me
            self._show_anew()

    def settle(self) -> None:
        said = self.fields.sender_value()
        try:
            said = said.tidied()
        except Refusal as refusal:
            self.trouble.say(spoken(refusal))
            return
        self.trouble.say("")
        if said != self._kept:
            self._kept = said
            done = self.tr("Changed your name and address.")
            self.changing.slowly(done, partial(save_me, said))

    def _show_anew(self) -> None:
        old, self.fields = self.fields, SenderFields(self._kept)
        layout = self._card.layout()
        assert layout is not None, "a card lays out its parts"
        layout.replaceWidget(old, self.fields)
        old.hide()
        old.deleteLater()

    def _follow_focus(self, left: QWidget | None, _to: QWidget | None) -> None:
        if left is not None and self.isVisible() and self.fields.isAncestorOf(left):
            self.settle()
