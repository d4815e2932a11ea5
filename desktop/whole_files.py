"""How files and folders come to be: whole or not at all, or refused in a sentence."""

import contextlib
import errno
import os
from collections.abc import Iterator
from io import BytesIO
from pathlib import Path
from typing import BinaryIO

from desktop.domain.phrases import Phrase
from desktop.domain.refusals import Refusal
from desktop.domain.system_reasons import system_reason


class CannotWrite(Refusal):
    """A file that the system will not let us write."""


def write_whole(path: Path, data: bytes) -> None:
    """Put `data` at `path`, whole or not at all; what stood there is replaced only by the whole.

    A new file gets the mode any new file gets; one that is replaced keeps its own, and a link goes
    on pointing to it. A device or a pipe is written to as it is.
    Raises CannotWrite when the folder is missing, the folder or the file may not be written to,
    the disk is full, or `path` is a folder.
    """
    with whole_file(path) as file:
        file.write(data)


@contextlib.contextmanager
def whole_file(path: Path) -> Iterator[BinaryIO]:
    """A file to write and read that comes to be at `path` as `write_whole` puts data there.

    Nothing changes there if what is done with the file fails. Raises CannotWrite as that does.
    """
    try:
        if path.is_dir():
            raise IsADirectoryError(errno.EISDIR, os.strerror(errno.EISDIR))
        if path.exists() and not path.is_file():
            file = BytesIO()
            yield file
            path.write_bytes(file.getvalue())
        else:
            with _replacing(path.resolve()) as part:
                yield part
    except OSError as trouble:
        raise CannotWrite(_sentence(path, trouble)) from trouble


def refuse_unwritable(path: Path) -> None:
    """Raises CannotWrite as `whole_file` would, for work that is too long to find out after it."""
    try:
        if path.is_dir():
            raise IsADirectoryError(errno.EISDIR, os.strerror(errno.EISDIR))
        if not path.parent.is_dir():
            raise FileNotFoundError(errno.ENOENT, os.strerror(errno.ENOENT))
        _refuse_closed(path.resolve())
    except OSError as trouble:
        raise CannotWrite(_sentence(path, trouble)) from trouble


def make_folder(path: Path) -> None:
    """Make the folder, with those above it, unless it is there. Raises CannotWrite."""
    try:
        path.mkdir(parents=True, exist_ok=True)
    except (FileExistsError, NotADirectoryError) as trouble:
        raise CannotWrite(
            "{path} is not a folder: choose another name for it.", path=path
        ) from trouble
    except OSError as trouble:
        raise CannotWrite(
            "The folder {path} could not be made ({reason}): choose another place.",
            path=path,
            reason=system_reason(trouble),
        ) from trouble


@contextlib.contextmanager
def _replacing(target: Path) -> Iterator[BinaryIO]:
    _refuse_closed(target)
    part = target.with_name(f".fairhand-{os.urandom(8).hex()}.part")
    try:
        with part.open("x+b") as file:
            yield file
            file.flush()
            os.fsync(file.fileno())
        if target.exists():
            part.chmod(target.stat().st_mode & 0o777)
        part.replace(target)
    except BaseException:
        part.unlink(missing_ok=True)
        raise
    settle(target.parent)


def _refuse_closed(target: Path) -> None:
    for place in (target, target.parent):
        if place.exists() and not is_writable(place):
            raise PermissionError(errno.EACCES, os.strerror(errno.EACCES))


def is_writable(path: Path) -> bool:
    """Whether we may write there; what is read-only to all is so to root as well."""
    if not os.access(path, os.W_OK):
        return False
    if os.name == "nt" and path.is_dir():
        return True  # where the read-only mark of a folder says nothing about files in it
    return bool(path.stat().st_mode & 0o222)


def settle(folder: Path) -> None:
    """Have the folder keep its new file through a power cut, where the system can."""
    if os.name != "posix":
        return
    with contextlib.suppress(OSError):  # the file is there; not every folder can be read or synced
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


def _sentence(path: Path, trouble: OSError) -> Phrase:
    match trouble.errno:
        case errno.ENOENT | errno.ENOTDIR:
            return Phrase(
                "There is no folder {folder}: make it, or choose another for {name}.",
                folder=path.parent,
                name=path.name,
            )
        case errno.EACCES | errno.EPERM | errno.EROFS:
            return Phrase(
                "{path} may not be written to: choose another place, or ask for access to it.",
                path=path,
            )
        case errno.EISDIR:
            return Phrase("{path} is a folder: give the name of a file in it.", path=path)
        case errno.ENOSPC | errno.EDQUOT:
            return Phrase(
                "The disk is full, so {name} was not written: make room and try again.",
                name=path.name,
            )
        case errno.ENAMETOOLONG:
            return Phrase(
                "The name {name}… is too long: choose a shorter one.", name=path.name[:40]
            )
    return Phrase(
        "{path} could not be written ({reason}): try another place.",
        path=path,
        reason=system_reason(trouble),
    )
