"""The user's account at a mail server, by which the app sends when it is told to."""

import re
from dataclasses import dataclass, replace
from enum import Enum

from desktop.domain.email_addresses import email_address
from desktop.domain.phrases import Phrase
from desktop.domain.refusals import Refusal
from desktop.domain.texts import tidy_line

_SERVER = re.compile(r"[a-z0-9](?:[a-z0-9.-]{0,251}[a-z0-9])?", re.IGNORECASE)


class Encryption(Enum):
    """How the connection is encrypted; there is no other kind. Source: RFC 8314."""

    FROM_THE_START = "tls"
    AFTER_GREETING = "starttls"

    @property
    def usual_port(self) -> int:
        return 465 if self is Encryption.FROM_THE_START else 587


class NotAServer(Refusal):
    """A name under which no mail server can be found."""

    def __init__(self, text: str) -> None:
        shown = Phrase("The server has no name")
        if text:
            shown = Phrase("“{text}” is not the name of a server", text=text[:60])
        super().__init__(
            "{shown}. Write it as your provider does, such as smtp.example.com.", shown=shown
        )


class NotAPort(Refusal):
    """A number that no server answers at."""

    def __init__(self) -> None:
        super().__init__("A port is a number from 1 to 65535. Most mail servers have 465 or 587.")


@dataclass(frozen=True)
class MailAccount:
    """server: the name of it; user: "" where it asks for none; address: the sender's own."""

    server: str = ""
    port: int = Encryption.FROM_THE_START.usual_port
    encryption: Encryption = Encryption.FROM_THE_START
    user: str = ""
    address: str = ""

    @property
    def title(self) -> str:
        """By which people know it, and their keyring: "ann at smtp.example.com"."""
        return f"{self.user} at {self.server}" if self.user else self.server

    def checked(self) -> "MailAccount":
        """The same account, as it can be used.

        Raises NotAServer, NotAPort, NotAnEmailAddress, ControlCharacters.
        """
        server = tidy_line(self.server, "name of the server")
        if not _SERVER.fullmatch(server) or ".." in server:
            raise NotAServer(server)
        if not 1 <= self.port <= 65535:
            raise NotAPort
        return replace(
            self,
            server=server.lower(),
            user=tidy_line(self.user, "user name"),
            address=email_address(self.address),
        )
