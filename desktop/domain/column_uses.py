"""What a column of a table can hold: what somebody chooses from who maps a table by hand."""

from desktop.domain.phrases import Phrase
from desktop.domain.refusals import Refusal

_OF_ADDRESSES = {
    "street": Phrase("street"),
    "street2": Phrase("street, second line"),
    "house": Phrase("house number"),
    "city": Phrase("city"),
    "region": Phrase("state or region"),
    "code": Phrase("postal code"),
    "country": Phrase("country"),
    "box": Phrase("post office box"),
}


def _of_addresses(label: str, words: Phrase) -> dict[str, Phrase]:
    return {f"{id}:{label}": words.filled(part=part) for id, part in _OF_ADDRESSES.items()}


COLUMN_USES = {
    "": Phrase("Left out"),
    "name": Phrase("Name"),
    "given": Phrase("First name"),
    "middle": Phrase("Middle name"),
    "family": Phrase("Last name"),
    "prefix": Phrase("Title before the name"),
    "suffix": Phrase("Suffix of the name"),
    "nickname": Phrase("Nickname"),
    "organization": Phrase("Organization"),
    "department": Phrase("Department"),
    "job_title": Phrase("Job title"),
    "email": Phrase("E-mail"),
    "email:work": Phrase("E-mail at work"),
    "email:home": Phrase("E-mail at home"),
    "phone": Phrase("Telephone"),
    "phone:work": Phrase("Telephone at work"),
    "phone:home": Phrase("Telephone at home"),
    "phone:mobile": Phrase("Mobile telephone"),
    "phone:fax": Phrase("Fax"),
    "link": Phrase("Link"),
    **_of_addresses("", Phrase("Address: {part}")),
    **_of_addresses("work", Phrase("Address at work: {part}")),
    **_of_addresses("home", Phrase("Address at home: {part}")),
    "birthday": Phrase("Birthday"),
    "tags": Phrase("Tags"),
    "met": Phrase("How you met"),
    "notes": Phrase("Notes"),
    "remark": Phrase("A line of the notes"),
}
"""What each is called, by its id."""


class NoSuchUse(Refusal):
    """Something that a column cannot hold."""

    def __init__(self, use: str) -> None:
        known = ", ".join(id for id in COLUMN_USES if id)
        super().__init__(
            "A column cannot hold “{use}”. Choose one of: {known}.", use=use, known=known
        )


def checked_use(use: str) -> str:
    """The id of a use; a part of an address without its colon is one too. Raises NoSuchUse."""
    for id in (use, f"{use}:"):
        if id in COLUMN_USES:
            return id
    raise NoSuchUse(use)
