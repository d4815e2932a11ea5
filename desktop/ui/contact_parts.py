"""The parts of a contact by their names, and what each says, where two contacts are compared."""

from collections.abc import Callable
from dataclasses import astuple

from PySide6.QtCore import QCoreApplication

from desktop.domain.contacts import Contact
from desktop.domain.occasions import Channel
from desktop.domain.ways import LabelledAddress
from desktop.ui.address_words import address_words


def part_title(part: str) -> str:
    """What a part is called. part: of `conflicts.PARTS`."""
    return {
        "name": _tr("Name"),
        "parts": _tr("Parts of the name"),
        "salutation": _tr("A note to them opens with"),
        "pronouns": _tr("Pronouns"),
        "organization": _tr("Organization"),
        "job_title": _tr("Job title"),
        "email": _tr("E-mail"),
        "phone": _tr("Phone"),
        "other_ways": _tr("Other phones, e-mails and links"),
        "address": _tr("Postal address"),
        "other_addresses": _tr("Other addresses"),
        "preferred_channel": _tr("Prefers"),
        "do_not_contact": _tr("Write to them"),
        "birthday": _tr("Birthday"),
        "photo": _tr("Photo"),
        "tags": _tr("Tags"),
        "met": _tr("How you met"),
        "notes": _tr("Notes"),
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
        Channel.CARD: _tr("A card"),
        Channel.LETTER: _tr("A letter"),
        Channel.EMAIL: _tr("An e-mail"),
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
    "do_not_contact": lambda contact: _tr("No") if contact.do_not_contact else _tr("Yes"),
    "photo": lambda contact: _tr("A photo") if contact.photo else "",
    "tags": lambda contact: ", ".join(contact.tags),
}


def _tr(text: str) -> str:
    return QCoreApplication.translate("ContactParts", text)
