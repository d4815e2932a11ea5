"""The parts of an organisation by their names, and what each says, where two are compared."""

from PySide6.QtCore import QCoreApplication

from desktop.domain.organizations import Organization
from desktop.ui.words.channel_words import culture_name

translate = QCoreApplication.translate


def part_title(part: str) -> str:
    """What a part is called. part: as of `conflicts`."""
    return {
        "name": translate("OrganizationParts", "Name"),
        "culture": translate("OrganizationParts", "How its people like to be written to"),
        "website": translate("OrganizationParts", "Website"),
        "notes": translate("OrganizationParts", "Notes"),
    }[part]


def part_words(part: str, organization: Organization) -> str:
    """What an organisation says there; "" for nothing."""
    return {
        "name": organization.name,
        "culture": culture_name(organization.culture),
        "website": organization.website,
        "notes": organization.notes,
    }[part]
