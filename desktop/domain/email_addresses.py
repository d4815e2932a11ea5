"""E-mail addresses, as a parser reads them."""

import re
from email.errors import MessageError
from email.headerregistry import Address

from desktop.domain.refusals import Refusal
from desktop.domain.texts import tidy_line

# Source: RFC 5321, 4.5.3.1.
_LONGEST, _LONGEST_LOCAL = 254, 64
# Source: RFC 1123, 2.1; a name without a dot is hardly anybody's.
_LABEL = r"[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?"
_HOST = re.compile(rf"(?:{_LABEL}\.)+[a-z][a-z0-9-]{{0,61}}[a-z0-9]", re.IGNORECASE)
_USUAL = re.compile(rf"[a-z0-9_+-]+(?:\.[a-z0-9_+-]+)*@{_HOST.pattern}", re.IGNORECASE | re.ASCII)


class NotAnEmailAddress(Refusal):
    """Text that no e-mail program could send to."""

    def __init__(self, text: str) -> None:
        shown = text if len(text) < 60 else f"{text[:59]}…"
        super().__init__(
            "“{shown}” is not an e-mail address. Write one, and no more, such as ann@example.com.",
            shown=shown,
        )


def email_address(text: str) -> str:
    """The one address that the text is, its domain as the network's names are written (ASCII).

    Raises NotAnEmailAddress, ControlCharacters.
    """
    tidy = tidy_line(text, "e-mail address")
    if _USUAL.fullmatch(tidy) and len(tidy) <= _LONGEST_LOCAL:
        return tidy  # nearly all, which need no parser that knows everything
    local, at, domain = tidy.rpartition("@")
    if (
        not (at and local and domain)
        or len(tidy) > _LONGEST
        or len(local.encode()) > _LONGEST_LOCAL
    ):
        raise NotAnEmailAddress(tidy)
    try:
        host = domain.encode("idna").decode("ascii")
        spec = f"{_as_ascii(local)}@{host}"
        read = Address(addr_spec=spec).addr_spec
    except (ValueError, IndexError, MessageError):  # the parser's own; UnicodeError is a ValueError
        raise NotAnEmailAddress(tidy) from None
    if read != spec or not _HOST.fullmatch(host):  # a comment in it was left out
        raise NotAnEmailAddress(tidy)
    return f"{local}@{host}"


def is_email_address(text: str) -> bool:
    """Whether the text is one address and no more."""
    try:
        email_address(text)
    except Refusal:
        return False
    return True


def _as_ascii(local: str) -> str:
    """With a letter for each that is none of ASCII: the parser knows no others (RFC 6531)."""
    return "".join(char if char.isascii() else "x" for char in local)
