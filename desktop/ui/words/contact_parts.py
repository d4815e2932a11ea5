"""The parts of a contact by their names, and what each says, where two contacts are compared."""

from collections.abc import Callable
from dataclasses import astuple

from PySide6.QtCore import QCoreApplication

from desktop.domain.contacts import Contact
from desktop.domain.occasions import Channel
from desktop.domain.ways import LabelledAddress
from desktop.ui.words.address_words import address_words

translate = QCoreApplication.translate


def part_title(part: str) -> str:
    """What a part is called. part: of `conflicts.CONTACT_PARTS`."""
    return {
        "name": translate("ContactParts", "Name"),
        "parts": translate("ContactParts", "Parts of the name"),
        "salutation": translate("ContactParts", "A note to them opens with"),
        "pronouns": translate("ContactParts", "Pronouns"),
        "organization": translate("ContactParts", "Organization"),
        "job_title": translate("ContactParts", "Job title"),
        "email": translate("ContactParts", "E-mail"),
        "phone": translate("ContactParts", "Phone"),
        "other_ways": translate("ContactParts", "Other phones, e-mails and links"),
        "address": translate("ContactParts", "Postal address"),
        "other_addresses": translate("ContactParts", "Other addresses"),
        "preferred_channel": translate("ContactParts", "Prefers"),
        "do_not_contact": translate("ContactParts", "Write to them"),
        "birthday": translate("ContactParts", "Birthday"),
        "photo": translate("ContactParts", "Photo"),
        "tags": translate("ContactParts", "Tags"),
        "met": translate("ContactParts", "How you met"),
        "notes": translate("ContactParts", "Notes"),
    }[part]


def part_words(part: str, contact: Contact) -> str:
    """What a contact says there, line by line; "" for nothing."""
    say = _SAID.get(part)
    return say(contact) if say else str(getattr(contact, part) or "")


def channel_words(channel: Channel | None) -> str:
    """A way to write to somebody; "" for none."""
    if channel is None:
        return ""
    words = {
        Channel.CARD: translate("ContactParts", "A card"),
        Channel.LETTER: translate("ContactParts", "A letter"),
        Channel.EMAIL: translate("ContactParts", "An e-mail"),
    }
    return words[channel]


def _said_with(label: str, words: str) -> str:
    return f"{words} ({label})" if label and words else words


def _address(labelled: LabelledAddress) -> str:
    return _said_with(labelled.label, address_words(labelled.address, ""))


_SAID: dict[str, Callable[[Contact], str]] = {
    "parts": lambda contact: " ".join(filter(None, astuple(contact.parts))),
    "email": lambda contact: _said_with(contact.email_label, contact.email),
    "phone": lambda contact: _said_with(contact.phone_label, contact.phone),
    "other_ways": lambda contact: "\n".join(
        _said_with(way.label, way.value) for way in contact.other_ways
    ),
    "address": lambda contact: _address(LabelledAddress(contact.address, contact.address_label)),
    "other_addresses": lambda contact: "\n\n".join(map(_address, contact.other_addresses)),
    "preferred_channel": lambda contact: channel_words(contact.preferred_channel),
    "do_not_contact": lambda contact: (
        translate("ContactParts", "No")
        if contact.do_not_contact
        else translate("ContactParts", "Yes")
    ),
    "photo": lambda contact: translate("ContactParts", "A photo") if contact.photo else "",
    "tags": lambda contact: ", ".join(contact.tags),
}
