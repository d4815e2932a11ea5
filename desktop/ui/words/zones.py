"""Time zones between Python and Qt: where the user is, and which ones there are."""

from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from PySide6.QtCore import QTimeZone


def own_zone() -> str:
    """The IANA name of the zone that the computer's clock keeps."""
    name = bytes(QTimeZone.systemTimeZoneId().data()).decode()
    return name if _is_known(name) else "UTC"


def zone_names() -> list[str]:
    """All that there are, by name."""
    names = (bytes(name.data()).decode() for name in QTimeZone.availableTimeZoneIds())
    return sorted(name for name in names if "/" in name)


def _is_known(name: str) -> bool:
    try:
        ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        return False
    return True
