"""What was found in a file, as lines of JSON: how one process hands it to another."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, fields
from datetime import date, datetime
from enum import Enum
from typing import Any

from desktop.domain.addresses import PostalAddress
from desktop.domain.birthdays import birthday_of
from desktop.domain.contacts import Contact
from desktop.domain.imports import (
    Column,
    FileEncoding,
    FileFacts,
    FileKind,
    Finding,
    FoundContact,
    FoundEvent,
    Spot,
    Unreadable,
)
from desktop.domain.names import PersonName
from desktop.domain.occasions import Channel
from desktop.domain.phrases import phrase_of
from desktop.domain.ways import LabelledAddress, Way, WayKind

Record = dict[str, Any]

_PLAIN = (
    *("name", "organization", "job_title", "salutation", "email", "phone", "notes", "pronouns"),
    *("met", "email_label", "phone_label", "address_label", "do_not_contact", "photo"),
)
_NOBODY = Contact("")
_ADDRESS = tuple(field.name for field in fields(PostalAddress))
_NAME = tuple(field.name for field in fields(PersonName))


def contact_record(contact: Contact) -> Record:
    """All that is known of somebody, by the names of the fields; what is empty is left out."""
    record: Record = {name: getattr(contact, name) for name in _PLAIN}
    record["parts"] = {name: said for name in _NAME if (said := getattr(contact.parts, name))}
    record["birthday"] = str(contact.birthday) if contact.birthday else ""
    record["tags"] = list(contact.tags)
    record["address"] = address_record(contact.address)
    record["ways"] = [[way.kind.value, way.value, way.label] for way in contact.other_ways]
    record["addresses"] = [
        address_record(each.address) | {"label": each.label} for each in contact.other_addresses
    ]
    channel = contact.preferred_channel
    record["preferred_channel"] = channel.value if channel else ""
    return _said(record)


def contact_of(record: Mapping[str, Any]) -> Contact:
    """Raises KeyError, TypeError, ValueError for what `contact_record` never wrote."""
    plain = {name: record.get(name, getattr(_NOBODY, name)) for name in _PLAIN}
    channel = record.get("preferred_channel")
    birthday = record.get("birthday")
    return Contact(
        **plain,
        parts=PersonName(**record.get("parts", {})),
        birthday=birthday_of(birthday) if birthday else None,
        tags=tuple(record.get("tags", ())),
        address=PostalAddress(**record.get("address", {})),
        other_ways=tuple(
            Way(WayKind(kind), value, label) for kind, value, label in record.get("ways", ())
        ),
        other_addresses=tuple(map(_labelled, record.get("addresses", ()))),
        preferred_channel=Channel(channel) if channel else None,
    )


def address_record(address: PostalAddress) -> Record:
    return {name: value for name in _ADDRESS if (value := getattr(address, name))}


def finding_record(finding: Finding) -> Record:
    """With "is": which of them it is."""
    record: Record = {"is": _KINDS[type(finding)], "file": finding.spot.file}
    record["line"] = finding.spot.line
    match finding:
        case FoundContact():
            return record | {"contact": contact_record(finding.contact)}
        case FoundEvent():
            return record | {
                "event": {
                    field.name: _written(getattr(finding, field.name))
                    for field in fields(finding)
                    if field.name != "spot"
                }
            }
        case Unreadable():
            return record | {"beginning": finding.beginning, "reason": finding.reason.record}


def finding_of(record: Mapping[str, Any]) -> Finding:
    """Raises as `contact_of`."""
    spot = Spot(str(record["file"]), int(record["line"]))
    match record["is"]:
        case "contact":
            return FoundContact(spot, contact_of(record["contact"]))
        case "event":
            return _event_of(spot, record["event"])
        case "unreadable":
            return Unreadable(spot, str(record["beginning"]), phrase_of(record["reason"]))
    raise ValueError(record["is"])


def facts_record(facts: FileFacts) -> Record:
    record = asdict(facts)
    return record | {"is": "file", "kind": facts.kind.value}


def facts_of(record: Mapping[str, Any]) -> FileFacts:
    """Raises as `contact_of`."""
    encoding = record["encoding"]
    return FileFacts(
        name=record["name"],
        kind=FileKind(record["kind"]),
        encoding=FileEncoding(**encoding | {"others": tuple(encoding["others"])}),
        columns=tuple(Column(**column) for column in record["columns"]),
    )


_KINDS = {FoundContact: "contact", FoundEvent: "event", Unreadable: "unreadable"}


def _said(record: Record) -> Record:
    return {name: value for name, value in record.items() if value}


def _labelled(record: Mapping[str, Any]) -> LabelledAddress:
    own = dict(record)
    label = own.pop("label", "")
    return LabelledAddress(PostalAddress(**own), label)


def _written(value: object) -> object:
    if isinstance(value, date):  # a datetime is one
        return value.isoformat()
    return value.value if isinstance(value, Enum) else value


def _event_of(spot: Spot, record: Mapping[str, Any]) -> FoundEvent:
    own = dict(record)
    at = own.pop("at")
    return FoundEvent(
        spot,
        on=date.fromisoformat(own.pop("on")),
        at=datetime.fromisoformat(at) if at else None,
        people=tuple((str(name), str(email)) for name, email in own.pop("people")),
        **own,
    )
