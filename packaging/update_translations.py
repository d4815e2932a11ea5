#!/usr/bin/env python3
"""Bring the translations up to date with the words in the code, and make what the window loads.

usage: packaging/update_translations.py [--check]     (run by the environment that ./dev made)

Each resources/translations/fairhand_*.ts is what translators fill in, fairhand_*.qm what Qt reads.
What is not translated yet is listed, and the exit status is then 1. --check changes nothing.
"""

import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ET
from pathlib import Path

ROOT = Path(__file__).parents[1]
TRANSLATIONS = ROOT / "resources" / "translations"
TOOLS = Path(sys.executable).parent
_HEAD = '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n'
LANGUAGES = ("de", "en")  # English for its plurals alone


def main(arguments: list[str]) -> int:
    missing = []
    for language in LANGUAGES:
        kept = TRANSLATIONS / f"fairhand_{language}.ts"
        if "--check" not in arguments:
            kept.write_text(updated(language), "utf-8")
            kept.with_suffix(".qm").write_bytes(compiled(kept))
        missing += [f"{kept.name}: {text}" for text in untranslated(kept.read_text("utf-8"))]
    print("\n".join(missing))
    return 1 if missing else 0


def updated(language: str) -> str:
    """The language's file, with every text that the code has now, and none that it has no more."""
    kept = TRANSLATIONS / f"fairhand_{language}.ts"
    before = kept.read_text("utf-8") if kept.exists() else ""
    with tempfile.TemporaryDirectory() as folder:
        work = Path(folder) / kept.name
        if before:
            work.write_text(before, "utf-8")
        files = sorted(str(path) for path in (ROOT / "desktop").rglob("*.py") if _may_speak(path))
        given = ["-locations", "none", "-no-obsolete", "-source-language", "en"]
        _run("pyside6-lupdate", *files, *given, "-target-language", language, "-ts", str(work))
        tree = ET.fromstring(work.read_text("utf-8"))
    _mark_plurals(tree, _plurals(before), only=language == "en")
    ET.indent(tree, space="    ")
    return f"{_HEAD}{ET.tostring(tree, encoding='unicode')}\n"


def _plurals(text: str) -> dict[tuple[str, str], ET.Element]:
    """The translations of a file that have forms, by context and source."""
    return {
        (context.findtext("name", ""), _source(message)): translation
        for context in (ET.fromstring(text).iter("context") if text else ())
        for message in context.iter("message")
        if (translation := message.find("translation")) is not None
        and translation.find("numerusform") is not None
    }


def _mark_plurals(
    tree: ET.Element, known: dict[tuple[str, str], ET.Element], *, only: bool
) -> None:
    """Give texts that count (%n) a form for one and one for many: lupdate does not for Python.

    only: whether all others go, since the language is that of the texts.
    """
    for context in tree.findall("context"):
        for message in context.findall("message"):
            if "%n" not in _source(message):
                if only:
                    context.remove(message)
                continue
            message.set("numerus", "yes")
            old = message.find("translation")
            if old is not None:
                message.remove(old)
            forms = known.get((context.findtext("name", ""), _source(message)), _unfinished())
            message.append(forms)
        if context.find("message") is None:
            tree.remove(context)


def _unfinished() -> ET.Element:
    made = ET.Element("translation", type="unfinished")
    for _ in range(2):
        ET.SubElement(made, "numerusform")
    return made


def compiled(kept: Path) -> bytes:
    """What Qt reads, made of a language's file."""
    with tempfile.TemporaryDirectory() as folder:
        made = Path(folder) / "made.qm"
        _run("pyside6-lrelease", str(kept), "-qm", str(made))
        return made.read_bytes()


def untranslated(text: str) -> list[str]:
    """The texts of a language's file that say nothing in it yet."""
    messages = ET.fromstring(text).iter("message")
    return [_source(message) for message in messages if not _is_translated(message)]


def _is_translated(message: ET.Element) -> bool:
    translation = message.find("translation")
    if translation is None or translation.get("type"):
        return False
    forms = translation.findall("numerusform") or [translation]
    return all((form.text or "").strip() for form in forms)


def _source(message: ET.Element) -> str:
    return message.findtext("source", "")


def _may_speak(path: Path) -> bool:
    return path.parent.name == "ui" or path.name == "app.py"


def _run(tool: str, *arguments: str) -> None:
    """Raises SystemExit with what the tool said, when it fails."""
    done = subprocess.run(
        [str(TOOLS / tool), *arguments], capture_output=True, text=True, check=False, cwd=ROOT
    )
    if done.returncode:
        raise SystemExit(f"{tool}: {done.stdout}{done.stderr}")


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
