"""The keyring of Linux desktops, for `keyring` to use: spoken to over the message bus alone.

The one that `keyring` itself brings says the same enciphered, and needs a library of 12 MB for it.
The bus is the user's own: whoever may listen there may ask the keyring as well.
Source: the Secret Service API of freedesktop.org, draft 0.2.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from jeepney import (
    DBusAddress,
    DBusErrorResponse,
    MatchRule,
    Message,
    MessageType,
    new_method_call,
)
from jeepney.bus_messages import message_bus
from jeepney.io.blocking import DBusConnection, open_dbus_connection
from jeepney.wrappers import unwrap_msg
from keyring.backend import KeyringBackend
from keyring.compat import properties
from keyring.errors import InitError, KeyringLocked, PasswordDeleteError

NAME = "org.freedesktop.secrets"
WITHIN = 120.0  # seconds for an answer, before which its owner may have to type a password
_PATH = "/org/freedesktop/secrets"
_PARTS = "org.freedesktop.Secret."
_NOTHING = "/"  # the path of what is not there
_NO_BUS = (KeyError, OSError)  # none is named, or nobody answers where it is


class SecretService(KeyringBackend):
    """Keeps passwords where `keyring`'s own backend does, and finds what that one kept."""

    @properties.classproperty
    def priority(cls) -> float:  # noqa: N805 - of the class
        """More than that of `keyring`'s own. Raises RuntimeError where there is no service."""
        try:
            with open_dbus_connection() as connection:
                if _is_there(connection):
                    return 5.5
        except _NO_BUS as fault:
            raise RuntimeError("There is no message bus.") from fault
        raise RuntimeError("No keyring answers on the message bus.")

    def get_password(self, service: str, username: str) -> str | None:
        """None where there is none. Raises KeyringLocked, InitError."""
        with _talk() as talk:
            item = talk.found(service, username)
            return talk.secret(item) if item else None

    def set_password(self, service: str, username: str, password: str) -> None:
        """Raises KeyringLocked, InitError."""
        with _talk() as talk:
            talk.keep(service, username, password)

    def delete_password(self, service: str, username: str) -> None:
        """Raises PasswordDeleteError, KeyringLocked, InitError."""
        with _talk() as talk:
            item = talk.found(service, username)
            if item is None:
                raise PasswordDeleteError("There is no such password.")
            talk.forget(item)


def _is_there(connection: DBusConnection) -> bool:
    """Whether the service runs, or starts when it is called."""
    names: set[str] = set()
    for ask in (message_bus.ListNames, message_bus.ListActivatableNames):
        names.update(unwrap_msg(connection.send_and_get_reply(ask(), timeout=WITHIN))[0])
    return NAME in names


@contextmanager
def _talk() -> Iterator[_Talk]:
    try:
        with open_dbus_connection() as connection:
            yield _Talk(connection)
    except (*_NO_BUS, DBusErrorResponse) as fault:
        raise InitError(f"The keyring did not answer: {fault}") from fault


class _Talk:
    """What is asked of the service over one connection. Items and collections are paths."""

    def __init__(self, connection: DBusConnection) -> None:
        self._connection = connection
        plain = ("s", "")
        self._session = self._ask(_PATH, "Service", "OpenSession", "sv", "plain", plain)[1]

    def found(self, service: str, username: str) -> str | None:
        """The item that holds this password, unlocked."""
        wanted = _attributes(service, username)
        open_ones, locked = self._ask(_PATH, "Service", "SearchItems", "a{ss}", wanted)
        if not open_ones and locked:
            self._unlock(locked[0])
        return next(iter([*open_ones, *locked]), None)

    def secret(self, item: str) -> str:
        ((_, _, secret, _),) = self._ask(item, "Item", "GetSecret", "o", self._session)
        return bytes(secret).decode()

    def keep(self, service: str, username: str, password: str) -> None:
        """In the collection that its owner uses, in place of what was kept there for the two."""
        collection = self._collection()
        self._unlock(collection)
        properties = {
            f"{_PARTS}Item.Label": ("s", f"Password for '{username}' on '{service}'"),
            f"{_PARTS}Item.Attributes": ("a{ss}", _attributes(service, username)),
        }
        secret = (self._session, b"", password.encode(), "text/plain")
        arguments = ("a{sv}(oayays)b", properties, secret, True)
        _, prompt = self._ask(collection, "Collection", "CreateItem", *arguments)
        self._answer(prompt)

    def forget(self, item: str) -> None:
        (prompt,) = self._ask(item, "Item", "Delete", "")
        self._answer(prompt)

    def _collection(self) -> str:
        """The usual one, made where there is none yet."""
        (path,) = self._ask(_PATH, "Service", "ReadAlias", "s", "default")
        if path == _NOTHING:
            label = {f"{_PARTS}Collection.Label": ("s", "Default")}
            arguments = ("a{sv}s", label, "default")
            path, prompt = self._ask(_PATH, "Service", "CreateCollection", *arguments)
            path = self._answer(prompt) or path
        return str(path)

    def _unlock(self, path: str) -> None:
        _, prompt = self._ask(_PATH, "Service", "Unlock", "ao", [path])
        self._answer(prompt)

    def _answer(self, prompt: str) -> Any:
        """Have the service ask its owner, if it must. Raises KeyringLocked when they refuse."""
        if prompt == _NOTHING:
            return None
        rule = MatchRule(
            type=MessageType.signal, path=prompt, interface=f"{_PARTS}Prompt", member="Completed"
        )
        self._reply(message_bus.AddMatch(rule))
        with self._connection.filter(rule) as signals:
            self._ask(prompt, "Prompt", "Prompt", "s", "")
            told = self._connection.recv_until_filtered(signals, timeout=WITHIN)
        is_refused, (_, result) = told.body
        if is_refused:
            raise KeyringLocked("The keyring stays locked.")
        return result

    def _ask(self, path: str, part: str, method: str, kinds: str, *arguments: Any) -> Any:
        """kinds: the types of the arguments, as D-Bus writes them."""
        at = DBusAddress(path, NAME, _PARTS + part)
        return self._reply(new_method_call(at, method, kinds, arguments))

    def _reply(self, message: Message) -> Any:
        return unwrap_msg(self._connection.send_and_get_reply(message, timeout=WITHIN))


def _attributes(service: str, username: str) -> dict[str, str]:
    """By which `keyring` finds a password."""
    return {"service": service, "username": username}
