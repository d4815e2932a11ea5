"""What a column of a table can hold: what somebody chooses from who maps a table by hand."""

from desktop.domain.refusals import Refusal

_OF_ADDRESSES = {
    "street": "street",
    "street2": "street, second line",
    "house": "house number",
    "city": "city",
    "region": "state or region",
    "code": "postal code",
    "country": "country",
    "box": "post office box",
}

COLUMN_USES = {
    "": "Left out",
    "name": "Name",
    "given": "First name",
    "middle": "Middle name",
    "family": "Last name",
    "prefix": "Title before the name",
    "suffix": "Suffix of the name",
    "nickname": "Nickname",
    "organization": "Organization",
    "department": "Department",
    "job_title": "Job title",
    "email": "E-mail",
    "email:work": "E-mail at work",
    "email:home": "E-mail at home",
    "phone": "Telephone",
    "phone:work": "Telephone at work",
    "phone:home": "Telephone at home",
    "phone:mobile": "Mobile telephone",
    "phone:fax": "Fax",
    "link": "Link",
    **{f"{part}:": f"Address: {said}" for part, said in _OF_ADDRESSES.items()},
    **{f"{part}:work": f"Address at work: {said}" for part, said in _OF_ADDRESSES.items()},
    **{f"{part}:home": f"Address at home: {said}" for part, said in _OF_ADDRESSES.items()},
    "birthday": "Birthday",
    "tags": "Tags",
    "met": "How you met",
    "notes": "Notes",
    "remark": "A line of the notes",
}
"""What each is called, by its id."""


class NoSuchUse(Refusal):
    """Something that a column cannot hold."""

    def __init__(self, use: str) -> None:
        known = ", ".join(id for id in COLUMN_USES if id)
        super().__init__(f"A column cannot hold “{use}”. Choose one of: {known}.")


def checked_use(use: str) -> str:
    """The id of a use; a part of an address without its colon is one too. Raises NoSuchUse."""
    for id in (use, f"{use}:"):
        if id in COLUMN_USES:
            return id
    raise NoSuchUse(use)
