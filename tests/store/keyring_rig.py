"""Keyrings as systems have them: one in memory, one that is locked, one that nobody should use."""

from keyring.backend import KeyringBackend
from keyring.errors import KeyringLocked, PasswordDeleteError, PasswordSetError


class MemoryKeyring(KeyringBackend):
    """Keeps what it is given for as long as it lives."""

    priority = 5

    def __init__(self) -> None:
        super().__init__()
        self.kept: dict[tuple[str, str], str] = {}

    def get_password(self, service: str, username: str) -> str | None:
        return self.kept.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        self.kept[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        del self.kept[service, username]


class UnsafeKeyring(MemoryKeyring):
    """Says of itself that it is not to be used unless somebody insists: it is a file."""

    priority = 0.5


class LockedKeyring(KeyringBackend):
    """Its owner does not open it, but for one password, which cannot be changed."""

    priority = 5

    def get_password(self, service: str, username: str) -> str | None:
        if username == "open":
            return "s3cret"
        raise KeyringLocked

    def set_password(self, service: str, username: str, password: str) -> None:
        raise PasswordSetError

    def delete_password(self, service: str, username: str) -> None:
        raise PasswordDeleteError
