"""One window for each book: a second start brings the first one's window to the front."""

from __future__ import annotations

import hashlib
import os
from contextlib import suppress
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QDeadlineTimer, QLockFile, QObject, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket

from desktop.domain.refusals import Refusal
from desktop.paths import lock_path
from desktop.ui.system.requests import Request, read_request

ANSWER_WITHIN = 3000  # milliseconds in which a window that is just opening begins to listen
TRY_EVERY = 100
TOKEN = (
    "XDG_ACTIVATION_TOKEN"  # Source: Wayland's xdg-activation, how one program may raise another
)
LONGEST = 64 * 1024  # bytes of a message


class BookInUse(Refusal):
    """A book that another Fairhand has open, where we cannot ask it to come to the front."""


class OneInstance(QObject):
    """Holds a book for this process, and hears of others that would open it too.

    was_left: whether the last process to hold it ended without letting go of it, as in a crash.

    request: what this start asks of the window that has the book already.

    Signals: called: another start asked for the window, with its Request.
    """

    called = Signal(object)

    def __init__(
        self, book: Path, parent: QObject | None = None, request: Request = Request()
    ) -> None:
        super().__init__(parent)
        self._request = request
        whole = book.resolve()
        self._name = f"fairhand-{hashlib.sha256(os.fsencode(whole)).hexdigest()[:32]}"
        self._lock = QLockFile(str(lock_path(book)))
        self._lock.setStaleLockTime(0)  # held as long as its process lives
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._hear)
        self._book = whole
        self.was_left = False

    def claim(self) -> bool:
        """Whether the book is ours; if not, the window that has it was asked to come to the front.

        Raises BookInUse when it is open where nobody answers, such as on another computer.
        """
        with suppress(OSError):  # then the book cannot be made there either, and that is told
            self._book.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        deadline = QDeadlineTimer(ANSWER_WITHIN)
        self.was_left = lock_path(self._book).exists()  # unless somebody is found to have it now
        while not self._locked():
            if self._call():
                return False
            if deadline.hasExpired():
                raise self._in_use()
            self.was_left = False
        QLocalServer.removeServer(self._name)  # that of a process which was killed
        self._server.listen(self._name)
        return True

    def stop_listening(self) -> None:
        """The window is closed, while a card may still be printing: others wait for its end."""
        self._server.close()

    def release(self) -> None:
        """Let others have the book."""
        self._server.close()
        self._lock.unlock()

    def _locked(self) -> bool:
        """Whether the lock is ours, or cannot be had: then the folder is read-only to all alike."""
        return self._lock.tryLock(TRY_EVERY) or (
            self._lock.error() is not QLockFile.LockError.LockFailedError
        )

    def _call(self) -> bool:
        socket = QLocalSocket()
        socket.connectToServer(self._name)
        if not socket.waitForConnected(TRY_EVERY):
            return False
        request = replace(self._request, token=os.environ.get(TOKEN, ""))
        socket.write(request.line())
        socket.waitForBytesWritten(TRY_EVERY)
        socket.disconnectFromServer()
        return True

    def _in_use(self) -> BookInUse:
        _pid, host, _program = self._lock.getLockInfo()
        if not host:
            return BookInUse(
                "{book} is open in another Fairhand: close it there first.", book=self._book
            )
        return BookInUse(
            "{book} is open in another Fairhand on {host}: close it there first.",
            book=self._book,
            host=host,
        )

    def _hear(self) -> None:
        while (socket := self._server.nextPendingConnection()) is not None:
            socket.waitForReadyRead(TRY_EVERY)
            request = read_request(bytes(socket.readLine(LONGEST).data()))
            if request.token:
                os.environ[TOKEN] = request.token
            socket.deleteLater()
            self.called.emit(request)
