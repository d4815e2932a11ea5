"""What is new, as Debian writes it down."""

import re
import textwrap
from datetime import UTC, datetime

from places import PACKAGING, epoch, maintainer, version

ENTRY = """\
fairhand ({version}) stable; urgency=medium

{changes}

 -- {maintainer}  {date}
"""
WIDTH = 76


def debian_changelog() -> str:
    """The newest section of CHANGELOG.md."""
    text = (PACKAGING / "CHANGELOG.md").read_text("utf-8")
    section = re.split(r"^## .*$", text, flags=re.MULTILINE)[1]
    items = (" ".join(item.split()) for item in re.split(r"^- ", section, flags=re.MULTILINE)[1:])
    changes = "\n".join(
        textwrap.fill(item, WIDTH, initial_indent="  * ", subsequent_indent="    ")
        for item in items
    )
    date = datetime.fromtimestamp(epoch(), UTC).strftime("%a, %d %b %Y %H:%M:%S +0000")
    return ENTRY.format(version=version(), changes=changes, maintainer=maintainer(), date=date)
