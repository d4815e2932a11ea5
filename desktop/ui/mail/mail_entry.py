"""Getting past a mail server's door: with what the keyring has, or else what the user types."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from desktop.domain.mail_accounts import MailAccount
from desktop.domain.mail_refusals import WrongMailPassword
from desktop.domain.refusals import Refusal
from desktop.ui.mail.password_dialog import PasswordDialog
from desktop.ui.system.background import Background, Worker
from desktop.ui.words.spoken import spoken
from desktop.workflows.mail_passwords import can_keep_passwords, keep_mail_password
from desktop.workflows.send_by_server import PasswordNeeded

Errand = Callable[[str], object]
"""Done on the worker's thread with a password, "" for the one that is kept; it may raise."""


class MailEntry(QObject):
    """Does something at a mail server in the background, and asks for the password if it must.

    Signals:
        working: with whether something is going on at the server.
        done: with what the errand answered, and a sentence if the password was not kept as asked.
        refused: with the sentence why it was not done; an empty one when the user thought better.
    """

    working = Signal(bool)
    done = Signal(object, str)
    refused = Signal(str)

    def __init__(self, worker: Worker, action: str, parent: QObject) -> None:
        """action: words of the button that goes on with a password."""
        super().__init__(parent)
        self._action = action
        self._account = MailAccount()
        self._errand: Errand | None = None
        self._over: QWidget | None = None
        self._may_keep = False
        self._doing = Background(worker, self)
        self._doing.done.connect(self._finish)
        self._doing.failed.connect(self._fail)

    @property
    def busy(self) -> bool:
        """Whether something is going on at the server."""
        return self._doing.busy

    def do(self, account: MailAccount, errand: Errand, over: QWidget) -> None:
        """over: what the question for the password is asked over."""
        self._account, self._errand, self._over = account, errand, over
        over.destroyed.connect(self._forget_place)
        self._enter("", keep=False)

    def _enter(self, password: str, keep: bool) -> None:
        assert self._errand, "there is something to be done"
        self.working.emit(True)
        self._doing.ask(partial(_done, self._account, self._errand, password, keep))

    def _finish(self, answer: tuple[object, str]) -> None:
        self.working.emit(False)
        self.done.emit(*answer)

    def _fail(self, trouble: Exception) -> None:
        self.working.emit(False)
        if isinstance(trouble, _Stuck) and self._over:
            self._ask(trouble)
        elif isinstance(trouble, _Stuck | Refusal):
            self.refused.emit(spoken(trouble))
        else:
            raise trouble

    def _ask(self, stuck: "_Stuck") -> None:
        dialog = PasswordDialog(
            self._account,
            self._action,
            self._enter,
            may_keep=stuck.may_keep,
            trouble=stuck.why,
            parent=self._over,
        )
        dialog.rejected.connect(self._give_up)
        dialog.open()

    def _give_up(self) -> None:
        self.refused.emit("")

    def _forget_place(self) -> None:
        self._over = None


class _Stuck(Exception):
    """The password is to be asked for. why: a sentence; "" the first time."""

    def __init__(self, why: str, *, may_keep: bool) -> None:
        super().__init__(why)
        self.why = why
        self.may_keep = may_keep


def _done(account: MailAccount, errand: Errand, password: str, keep: bool) -> tuple[object, str]:
    """On the worker's thread; a keyring may ask its owner something. A wrong one is not kept."""
    try:
        answer = errand(password)
    except PasswordNeeded:
        raise _Stuck("", may_keep=can_keep_passwords()) from None
    except WrongMailPassword as wrong:
        raise _Stuck(spoken(wrong), may_keep=can_keep_passwords()) from wrong
    return answer, _kept(account, password) if keep else ""


def _kept(account: MailAccount, password: str) -> str:
    """Why it could not be kept; "" when it is."""
    try:
        keep_mail_password(account, password)
    except Refusal as refusal:
        return spoken(refusal)
    return ""
