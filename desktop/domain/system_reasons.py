"""Why the system does not do what it was asked to, in words of ours: its own are in English."""

import errno

from desktop.domain.phrases import Phrase

_USED = Phrase("another program is using it")
_CLOSED = Phrase("permission denied")

_REASONS = {
    errno.ENOENT: Phrase("no such file or directory"),
    errno.ENOTDIR: Phrase("it is not in a folder"),
    errno.EISDIR: Phrase("it is a folder"),
    errno.EACCES: _CLOSED,
    errno.EPERM: _CLOSED,
    errno.EROFS: Phrase("nothing can be written to this disk"),
    errno.ENOSPC: Phrase("no space left on the disk"),
    errno.EDQUOT: Phrase("the room that you have on the disk is used up"),
    errno.EFBIG: Phrase("too large for this disk"),
    errno.ENAMETOOLONG: Phrase("the name is too long"),
    errno.EEXIST: Phrase("there is one of this name"),
    errno.EBUSY: _USED,
    errno.ETXTBSY: _USED,
    errno.EIO: Phrase("the disk has a fault"),
    errno.ELOOP: Phrase("its links lead in a circle"),
    errno.EMFILE: Phrase("too many files are open"),
    errno.ECONNREFUSED: Phrase("the connection was refused"),
    errno.ECONNRESET: Phrase("the connection was cut"),
    errno.ETIMEDOUT: Phrase("no answer"),
    errno.ENETUNREACH: Phrase("the network does not lead there"),
    errno.EHOSTUNREACH: Phrase("the network does not lead there"),
}

# Windows tells that a file is open elsewhere as if access to it were denied.
# Source: Microsoft's system error codes, ERROR_SHARING_VIOLATION and ERROR_LOCK_VIOLATION.
_WINDOWS_USED = (32, 33)


def system_reason(trouble: OSError) -> str:
    """As it stands in brackets or after a colon; what is rare in the system's own words."""
    if getattr(trouble, "winerror", None) in _WINDOWS_USED:
        return _USED
    if trouble.errno in _REASONS:
        return _REASONS[trouble.errno]
    return trouble.strerror.lower() if trouble.strerror else str(trouble)
