"""What a note looks by, to and from the JSON that the book keeps of it.

What an older or newer app wrote is read as far as this one knows of it.
"""

import json
from dataclasses import asdict, fields, replace
from typing import Any

from desktop.domain.sent_notes import FrontPicture, NoteLook

_USUAL = NoteLook()


def look_text(look: NoteLook) -> str:
    """All that is not as usual, but for the content of a picture; "" for nothing."""
    usual, values = asdict(_USUAL), asdict(look)
    if look.picture:
        del values["picture"]["content"]
    said = {name: value for name, value in values.items() if value != usual[name]}
    return json.dumps(said, ensure_ascii=False) if said else ""


def look_of(text: str, picture: bytes) -> NoteLook:
    """The look that `look_text` wrote. picture: the content that it left out."""
    if not text:
        return _USUAL
    said: dict[str, Any] = json.loads(text)
    front = said.pop("picture", None)
    known = {field.name for field in fields(NoteLook)}
    values = {name: value for name, value in said.items() if name in known}
    if "panels" in values:
        values["panels"] = tuple(values["panels"])
    look = replace(_USUAL, **values)
    return replace(look, picture=FrontPicture(**front, content=picture)) if front else look
