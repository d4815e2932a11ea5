"""Passwords in the system's keyring, and nowhere else."""

from typing import TYPE_CHECKING

from desktop.domain.refusals import Refusal

if TYPE_CHECKING:
    from types import ModuleType


class NotKept(Refusal):
    """A password that the keyring did not take."""

    def __init__(self) -> None:
        super().__init__(
            "This computer's keyring did not keep the password: it is asked for each time."
        )


class NotForgotten(Refusal):
    """A password that the keyring did not let go of."""

    def __init__(self) -> None:
        super().__init__("This computer's keyring did not let go of the password: delete it there.")


def has_keyring() -> bool:
    """Whether there is one that keeps passwords safely: not in a file that others can read."""
    keyring = _keyring()
    return keyring is not None and bool(keyring.core.recommended(keyring.get_keyring()))


def kept_password(service: str, name: str) -> str | None:
    """What is kept for somebody's use of a service; None where nothing is, or it is locked."""
    keyring = _keyring()
    if keyring is None:
        return None
    from keyring.errors import KeyringError  # with keyring itself

    try:
        found: str | None = keyring.get_password(service, name)
    except KeyringError:  # there is none on this system, or it is locked
        return None
    return found


def keep_password(service: str, name: str, password: str) -> None:
    """Raises NotKept."""
    keyring = _keyring()
    if keyring is None or not has_keyring():
        raise NotKept
    from keyring.errors import KeyringError  # with keyring itself

    try:
        keyring.set_password(service, name, password)
    except KeyringError as fault:
        raise NotKept from fault


def forget_password(service: str, name: str) -> None:
    """Keep nothing for it any more. Raises NotForgotten."""
    keyring = _keyring()
    if keyring is None or kept_password(service, name) is None:
        return
    from keyring.errors import KeyringError  # with keyring itself

    try:
        keyring.delete_password(service, name)
    except KeyringError as fault:
        raise NotForgotten from fault


def _keyring() -> "ModuleType | None":
    try:
        import keyring  # few need it, and its package may not be there
    except ImportError:
        return None
    return keyring
