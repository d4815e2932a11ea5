"""What a document says of itself, in the form that archives and print shops read (XMP)."""

from collections.abc import Mapping
from html import escape  # not xml.sax, which loads a web client

# Source: XMP Specification Part 1 (2012), 7.3; the mark in `begin` says that UTF-8 follows.
_PACKET = """\
<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/">
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
{parts}
</rdf:RDF>
</x:xmpmeta>
<?xpacket end="w"?>
"""
_PART = """\
<rdf:Description rdf:about="" xmlns:{space}="{meaning}">
{lines}
</rdf:Description>"""

_SPACES = {
    "dc": "http://purl.org/dc/elements/1.1/",
    "xmp": "http://ns.adobe.com/xap/1.0/",
    "xmpMM": "http://ns.adobe.com/xap/1.0/mm/",
    "pdf": "http://ns.adobe.com/pdf/1.3/",
    "pdfaid": "http://www.aiim.org/pdfa/ns/id/",
    "pdfxid": "http://www.npes.org/pdfx/ns/id/",
}
# How a value stands that is not plain. Source: XMP Specification Part 1 (2012), 8.3.
_FORMS = {
    "dc:title": '<rdf:Alt><rdf:li xml:lang="x-default">{}</rdf:li></rdf:Alt>',
    "dc:creator": "<rdf:Seq><rdf:li>{}</rdf:li></rdf:Seq>",
    "dc:language": "<rdf:Bag><rdf:li>{}</rdf:li></rdf:Bag>",
}


def xmp_packet(entries: Mapping[str, str]) -> bytes:
    """A packet that says this, such as {"dc:title": "A card"}; nothing of what is empty."""
    by_space: dict[str, list[str]] = {}
    for name, value in entries.items():
        if value:
            form = _FORMS.get(name, "{}").format(escape(value, quote=False))
            by_space.setdefault(name.partition(":")[0], []).append(f"<{name}>{form}</{name}>")
    parts = [
        _PART.format(space=space, meaning=_SPACES[space], lines="\n".join(lines))
        for space, lines in by_space.items()
    ]
    return _PACKET.format(parts="\n".join(parts)).encode()
