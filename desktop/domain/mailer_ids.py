"""What an Intelligent Mail barcode says: who mails, which piece, and where to.

Source: USPS-B-3200, 2.1.3 (IMb data fields).
"""

import re
from collections.abc import Sequence

from desktop.domain.refusals import Refusal

_BARCODE_ID = "00"  # no presort
_SERVICE = "300"  # First-Class Mail without address correction
_DIGITS = 15  # of Mailer ID and serial number together
_MAILER_ID = re.compile(r"[0-8][0-9]{5}|9[0-9]{8}", re.ASCII)
_ZIP = re.compile(r"([0-9]{5})(?:-([0-9]{4}))?", re.ASCII)


class NotAMailerId(Refusal):
    """A number that the US post gives to no mailer, or a piece beyond those it can tell apart."""


def tracking_code(mailer_id: str, serial: int) -> str:
    """The 20 digits that tell this piece of mail from all others.

    serial: of the piece; the same one not again within 45 days. Raises NotAMailerId.
    """
    refuse_no_mailer_id(mailer_id)
    places = _DIGITS - len(mailer_id)
    if not 0 <= serial < 10**places:
        raise NotAMailerId(
            "With this Mailer ID a serial number has at most {places} figures, and {serial} is "
            "none of those.",
            places=places,
            serial=serial,
        )
    return f"{_BARCODE_ID}{_SERVICE}{mailer_id}{serial:0{places}}"


def refuse_no_mailer_id(text: str) -> None:
    """Raises NotAMailerId."""
    if not _MAILER_ID.fullmatch(text):
        raise NotAMailerId(
            "“{text}” is no Mailer ID: the US post gives out six figures, or nine that begin "
            "with 9.",
            text=text,
        )


def serial_of(mailer_id: str, seed: int) -> int:
    """A serial number for a piece that nobody numbers: by its take, which is never twice the same.

    Raises NotAMailerId.
    """
    refuse_no_mailer_id(mailer_id)
    return int(seed % 10 ** (_DIGITS - len(mailer_id)))


def routing_code(lines: Sequence[str]) -> str:
    """The ZIP code that the last line of an American address ends with; "" when it has none."""
    words = lines[-1].split() if lines else []
    found = _ZIP.fullmatch(words[-1]) if words else None
    return "".join(filter(None, found.groups())) if found else ""
