"""The user's own name and return address."""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from desktop.domain.senders import Sender
from desktop.ui.forms.sender_fields import SenderFields
from desktop.ui.live.live_store import LiveStore
from desktop.ui.look.theme import roomy
from desktop.ui.widgets.form_dialog import FormDialog


class SenderDialog(FormDialog):
    """Edits the sender and hands it to `save`, which may raise a Refusal."""

    def __init__(
        self, sender: Sender, save: Callable[[Sender], object], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._keep = save
        self.add_title(
            self.tr("Your name and address"),
            self.tr("They go under your notes and on the corner of your envelopes."),
        )
        self.fields = SenderFields(sender)
        self.form.addWidget(self.fields)
        self.add_buttons(self._commit_sender, self.tr("Save"))
        self.setMinimumWidth(roomy(520))
        self.fields.setFocus()

    def _commit_sender(self) -> None:
        self._keep(self.fields.sender_value())


def once_introduced(store: LiveStore, window: QWidget, go_on: Callable[[], None]) -> None:
    """Go on, where it is known whom notes are from; else ask first, over the window."""
    me = store.me()
    if me.name:
        go_on()
        return
    asking = SenderDialog(me, store.save_sender, window)
    asking.accepted.connect(go_on)
    asking.open()
