"""vCards for tests, and what is read of them."""

from io import BytesIO

from desktop.domain.imports import FoundContact
from desktop.exchange.raw_lines import raw_lines
from desktop.exchange.vcard_reading import vcard_findings

# A picture of one pixel.
PNG = bytes.fromhex(
    "89504e470d0a1a0a0000000d494844520000000100000001080600000"
    "01f15c4890000000d49444154789c63f8ffff3f0005fe02fe0def46b80000000049454e44ae426082"
)


def card(*lines, version="3.0"):
    return "\r\n".join(["BEGIN:VCARD", f"VERSION:{version}", *lines, "END:VCARD", ""])


def findings(content, codec="cp1252", home="US"):
    """All that is found, and the photos by their hashes."""
    data = content if isinstance(content, bytes) else content.encode()
    photos = {}

    def keep(photo):
        photos[photo.hash] = photo.content
        return photo.hash

    found = list(vcard_findings(raw_lines(BytesIO(data)), "a.vcf", codec, home, keep))
    return found, photos


def people(content, **how):
    """The contacts of cards that can all be read."""
    found, _ = findings(content, **how)
    assert all(isinstance(finding, FoundContact) for finding in found), found
    return [finding.contact for finding in found]


def person(*lines, version="3.0", **how):
    (only,) = people(card(*lines, version=version), **how)
    return only
