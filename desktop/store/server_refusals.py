"""Why a book on a server cannot be opened or written to, and what to do then."""

from sqlalchemy import URL

from desktop.domain.refusals import Refusal


class NoSuchServer(Refusal):
    """A name that is no book on a server."""

    def __init__(self, name: str) -> None:
        super().__init__(
            "{name} names no book on a server. "
            "Write it as postgresql+psycopg://you@server/database.",
            name=name,
        )


class PasswordInName(Refusal):
    """A password where others could read it."""

    def __init__(self, user: str) -> None:
        super().__init__(
            "The book's name holds a password, which others could read there. Leave it out, and "
            "keep it in the keyring (`keyring set fairhand {user}@server`) or in PGPASSWORD.",
            user=user,
        )


class ServerNotSupported(Refusal):
    """An installation without the driver."""

    def __init__(self) -> None:
        super().__init__(
            "Books on a server need the package psycopg. "
            "Install Fairhand with it: pip install 'fairhand[server]'."
        )


class ServerTooOld(Refusal):
    """A server of a version that we are not tested on."""

    def __init__(self, version: int, oldest: int) -> None:
        super().__init__(
            "The server is PostgreSQL {version}, and Fairhand needs {oldest} or newer. "
            "Ask whoever keeps it to renew it.",
            version=version,
            oldest=oldest,
        )


class CannotReachServer(Refusal):
    """No server, no network, or no entry."""

    def __init__(self, url: URL, reason: str) -> None:
        super().__init__(
            "The book {book} cannot be reached ({reason}). What was saved is safe: "
            "look at the network and the password, and try again.",
            book=shown(url),
            reason=reason,
        )


class NotYetMade(Refusal):
    """Tables that are missing or old, and somebody who may not make them."""

    def __init__(self, url: URL) -> None:
        super().__init__(
            "The book {book} is not made yet, or not for this version of Fairhand. "
            "Ask whoever keeps it to open it once.",
            book=shown(url),
        )


class NewerServerBook(Refusal):
    """A book with more in it than this app knows of."""

    def __init__(self, url: URL) -> None:
        super().__init__(
            "The book {book} was renewed by a newer Fairhand, and was left as it is. "
            "Update Fairhand to open it.",
            book=shown(url),
        )


class ServerFull(Refusal):
    """No room for a change."""

    def __init__(self, url: URL) -> None:
        super().__init__(
            "There is no room left for {book}, so the last change was not saved. "
            "Ask whoever keeps the server to make room, and save again.",
            book=shown(url),
        )


def shown(url: URL) -> str:
    """The book as people may read it: ann@host/firm."""
    return f"{url.username or ''}@{url.host or 'localhost'}/{url.database}".lstrip("@")


def server_refusal(fault: BaseException | None, url: URL) -> Refusal | None:
    """What to say of a fault of the server's; None when it is not the world's but ours.

    Source: PostgreSQL, appendix A, error codes: class 08 and 57P the connection, 28 the entry,
    3D no such database, 53 resources. Without a code, there was no answer at all.
    """
    if type(fault).__name__ not in _OF_THE_WORLD:
        return None
    code = getattr(fault, "sqlstate", None) or "08"
    if code.startswith("53"):
        return ServerFull(url)
    if code.startswith(("08", "28", "57P", "3D")):
        return CannotReachServer(url, _reason(fault))
    return None


_OF_THE_WORLD = {
    *("OperationalError", "DiskFull", "InvalidPassword", "InvalidAuthorizationSpecification"),
    *("AdminShutdown", "CrashShutdown", "CannotConnectNow", "ConnectionTimeout"),
    *("InvalidCatalogName", "TooManyConnections", "OutOfMemory", "ConnectionFailure"),
}


def _reason(fault: BaseException | None) -> str:
    lines = str(fault).strip().splitlines() or ["no answer"]
    return lines[-1].split("FATAL:")[-1].strip()
