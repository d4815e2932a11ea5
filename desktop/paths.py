"""Where shipped files and the user's files are."""

import os
from pathlib import Path

import platformdirs

from desktop.domain.refusals import Refusal

_CARRIED = Path(__file__).with_name("_resources")  # in an installed wheel and in a frozen app
_BESIDE = Path(__file__).parents[1] / "resources"  # in a checkout


class BookOnServer(Refusal):
    """A job for a book that is a file."""

    def __init__(self) -> None:
        super().__init__(
            "This works on a book that is a file, and yours is on a server, whose keeper does it "
            "there: name a file with --book."
        )


def resources() -> Path:
    """The folder of what is shipped beside the code: hands, icons, templates, sample book."""
    return _CARRIED if _CARRIED.is_dir() else _BESIDE


def book_server(given: str | None = None) -> str | None:
    """What names the book when it is on a server: postgresql+psycopg://...; None when it is not."""
    named = given or os.environ.get("FAIRHAND_BOOK") or ""
    return named if "://" in named else None


def book_path(given: str | None = None) -> Path:
    """The user's book: the one `given`, else that of FAIRHAND_BOOK, else the user's own.

    From the root on and past all links, as its backups and its lock are found. Raises BookOnServer
    when it is no file.
    """
    named = given or os.environ.get("FAIRHAND_BOOK")
    if book_server(given):
        raise BookOnServer
    if not named:
        return Path(platformdirs.user_data_dir("fairhand", appauthor=False)) / "fairhand.book"
    # Path's own functions raise for a "~nobody", and for links in a circle.
    return Path(os.path.realpath(os.path.expanduser(named)))  # noqa: PTH111


def sample_path(book: Path | None) -> Path:
    """The book to look around in: beside the user's `book`, or where theirs would be for None."""
    return (book or book_path("")).with_name("sample.book")


def own_hands() -> Path:
    """The folder of the hands that the user added: that of FAIRHAND_HANDS, else beside the book."""
    named = os.environ.get("FAIRHAND_HANDS")
    if named:
        return Path(named)
    return Path(platformdirs.user_data_dir("fairhand", appauthor=False)) / "hands"


def own_words_path(language: str) -> Path:
    """The words that the user calls right: in the folder FAIRHAND_WORDS, else beside the book."""
    named = os.environ.get("FAIRHAND_WORDS")
    kept = Path(named) if named else Path(platformdirs.user_data_dir("fairhand", appauthor=False))
    return kept / f"words-{language}.txt"


def lock_path(book: Path) -> Path:
    """Beside the book while a window has it open: its process, program and computer, a line each.

    Source: QLockFile, which keeps it.
    """
    whole = book.resolve()
    return whole.with_name(f".{whole.name}.lock")


def preferences_path() -> Path:
    """Where the window keeps what it remembers: at FAIRHAND_PREFERENCES, else the user's own."""
    named = os.environ.get("FAIRHAND_PREFERENCES")
    if named:
        return Path(named)
    return Path(platformdirs.user_config_dir("fairhand", appauthor=False)) / "fairhand.ini"


def printers_path() -> Path:
    """What is known of the user's printers: at FAIRHAND_PRINTERS, else among the user's own."""
    named = os.environ.get("FAIRHAND_PRINTERS")
    if named:
        return Path(named)
    return Path(platformdirs.user_config_dir("fairhand", appauthor=False)) / "printers.json"


def kept_calendars_path() -> Path:
    """Which calendar files are kept up to date: at FAIRHAND_CALENDARS, else the user's own."""
    named = os.environ.get("FAIRHAND_CALENDARS")
    if named:
        return Path(named)
    return Path(platformdirs.user_config_dir("fairhand", appauthor=False)) / "calendars.json"


def log_path() -> Path:
    """Where the app notes what went wrong."""
    return Path(platformdirs.user_log_dir("fairhand", appauthor=False)) / "fairhand.log"
