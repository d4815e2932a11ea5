"""The same list merged by gLabels (Debian's `glabels`), where it is installed: in type."""

import csv
import shutil
import subprocess
from collections.abc import Sequence
from pathlib import Path
from xml.sax.saxutils import escape, quoteattr

PROGRAM = "glabels-3-batch"
_SIZE = 'width="612pt" height="396pt"'  # of an A2 card, opened
_STYLE = (
    'font_family="Sans" font_size="14" font_weight="Regular" font_italic="False" '
    'color="0x000000ff" line_spacing="1"'
)
_CARD = """<?xml version="1.0"?>
<Glabels-document xmlns="http://glabels.org/xmlns/3.0/">
  <Template brand="Any" part="A2" size="Other" {size} description="A2 folded">
    <Label-rectangle id="0" {size} round="0pt" x_waste="0pt" y_waste="0pt">
      <Layout nx="1" ny="1" x0="0pt" y0="0pt" dx="612pt" dy="396pt"/>
    </Label-rectangle>
  </Template>
  <Objects id="0" rotate="False">
    <Object-text x="330pt" y="40pt" w="260pt" h="320pt" justify="Left" valign="top"
     auto_shrink="False" a0="1" a1="0" a2="0" a3="1" a4="0" a5="0">
      <Span {style}>{words}</Span>
    </Object-text>
  </Objects>
  <Merge type="Text/Comma/Line1Keys" src="people.csv"/>
  <Data/>
</Glabels-document>
"""


def is_there() -> bool:
    """Whether this computer has it."""
    return shutil.which(PROGRAM) is not None


def merge(folder: Path, headers: Sequence[str], rows: Sequence[Sequence[str]], note: str) -> Path:
    """One page for each row. note: with {headers} in it, which are what is filled in."""
    with (folder / "people.csv").open("w", encoding="utf-8", newline="") as file:
        csv.writer(file).writerows([headers, *rows])
    words = escape(note)
    for header in headers:
        words = words.replace(f"{{{header}}}", f"<Field name={quoteattr(header)}/>")
    words = words.replace("\n", "<NL/>")
    card = folder / "card.glabels"
    card.write_text(_CARD.format(size=_SIZE, style=_STYLE, words=words), "utf-8")
    made = folder / "labels.pdf"
    command = [PROGRAM, "-i", "people.csv", "-o", made.name, card.name]
    subprocess.run(command, cwd=folder, check=True, capture_output=True)
    assert made.stat().st_size, "it writes something"
    return made
