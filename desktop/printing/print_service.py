"""The system's print service (CUPS): where it listens, and questions put to it."""

import http.client
import os
import socket
import struct
from collections.abc import Sequence
from pathlib import Path
from urllib.parse import urlsplit

from desktop.domain.refusals import Refusal
from desktop.printing.ipp import Attributes, Operation, answer, request

_SETTINGS = (Path("~/.cups/client.conf"), Path("/etc/cups/client.conf"))
_SOCKETS = (Path("/run/cups/cups.sock"), Path("/private/var/run/cupsd"))  # Linux, macOS
_PORT = 631
_PATIENCE = 10  # seconds, for one answer
_PATIENCE_WITH_PRINTERS = 5


class NoPrintService(Refusal):
    """A computer without a print service that answers."""


def ask(
    operation: Operation, wanted: Sequence[str], about: tuple[str, str] | None = None
) -> list[Attributes]:
    """What the service says of each printer or job asked for. Raises NoPrintService."""
    connection = _connection(_server())
    try:
        response = _posted(connection, "/", request(operation, about, wanted))
        if response.status != http.client.OK:
            raise NoPrintService(
                "This computer's print service turns Fairhand away ({reason}): "
                "save the PDF and print it from there.",
                reason=response.reason,
            )
        return answer(response.read())
    except (OSError, http.client.HTTPException) as trouble:
        raise NoPrintService(
            "This computer has no print service that answers (CUPS): set up a printer in the "
            "system's settings, or save the PDF and print it elsewhere."
        ) from trouble
    finally:
        connection.close()


def finished_jobs(printer: str) -> list[Attributes]:
    """What a printer itself says of the jobs that it has ended; nothing where it cannot be asked.

    printer: where the service finds it, such as ipp://desk.local:631/ipp/print.
    """
    place = urlsplit(printer)
    if place.scheme != "ipp" or not place.hostname:
        return []
    connection = http.client.HTTPConnection(
        place.hostname, place.port or _PORT, timeout=_PATIENCE_WITH_PRINTERS
    )
    wanted = ["job-id", "job-name", "job-state", "job-state-reasons"]
    question = request(Operation.GET_JOBS, ("printer-uri", printer), wanted, "completed")
    try:
        response = _posted(connection, place.path or "/", question)
        return answer(response.read()) if response.status == http.client.OK else []
    except (OSError, http.client.HTTPException, ValueError, struct.error, IndexError):
        return []  # it prints, but does not speak well: the service's word is taken for it
    finally:
        connection.close()


def _posted(
    connection: http.client.HTTPConnection, path: str, question: bytes
) -> http.client.HTTPResponse:
    connection.request("POST", path, question, {"Content-Type": "application/ipp"})
    return connection.getresponse()


class _SocketConnection(http.client.HTTPConnection):
    """HTTP through a socket that is a file."""

    def __init__(self, path: str) -> None:
        super().__init__("localhost", timeout=_PATIENCE)
        self._path = path

    def connect(self) -> None:
        self.sock = socket.socket(socket.AF_UNIX)
        self.sock.settimeout(_PATIENCE)
        self.sock.connect(self._path)


def _connection(server: str) -> http.client.HTTPConnection:
    if server.startswith("/"):
        return _SocketConnection(server)
    host, _, port = server.partition(":")
    return http.client.HTTPConnection(host, int(port or _PORT), timeout=_PATIENCE)


def _server() -> str:
    """Where CUPS's own programs would look: a socket's path, or a host and its port."""
    given = os.environ.get("CUPS_SERVER") or _server_in_settings()
    if given:
        return given if given.startswith("/") else given.partition("/")[0]
    return next((str(path) for path in _SOCKETS if path.is_socket()), f"localhost:{_PORT}")


def _server_in_settings() -> str:
    for path in _SETTINGS:
        try:
            lines = path.expanduser().read_text(encoding="utf-8", errors="replace").splitlines()
        except OSError:
            continue
        for words in map(str.split, lines):
            if len(words) == 2 and words[0].lower() == "servername":
                return words[1]
    return ""
