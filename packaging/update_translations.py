#!/usr/bin/env python3
"""Bring the translations up to date with the words in the code, and make what the window loads.

usage: packaging/update_translations.py [--check]     (run by the environment that ./dev made)

Each resources/translations/fairhand_*.ts is what translators fill in, fairhand_*.qm what Qt reads.
Beside what the window says of itself (tr) they have the phrases of the other rooms: the first words
of each Phrase and each Refusal.
What is not translated yet is listed, and the exit status is then 1. --check changes nothing.
"""

import ast
import json
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from functools import cache
from pathlib import Path

ROOT = Path(__file__).parents[1]
TRANSLATIONS = ROOT / "resources" / "translations"
TOOLS = Path(sys.executable).parent
_HEAD = '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n'
_PHRASES = "Phrases"  # the context that `desktop.ui.words.spoken` looks them up in
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
        spoken = Path(folder) / "phrases.py"
        spoken.write_text(_translated(phrases(ROOT / "desktop")), "utf-8")
        files.append(str(spoken))
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


# Those who are handed a phrase at another place than the first.
_SECOND = {"tidy_line": 1, "tidy_lines": 1, "tidy_text": 1, "_tidy_part": 1}


def phrases(code: Path) -> list[str]:
    """All that rooms other than the window say to its user, as it is written, {names} and all."""
    places = dict.fromkeys(speakers(code), 0) | _SECOND
    found = (text for tree in _trees(code) for text in _said(tree, places))
    return list(dict.fromkeys(found))


@cache
def speakers(code: Path) -> set[str]:
    """Whose first words are a phrase: Phrase, Refusal and all that is made of it."""
    trees = _trees(code)
    classes = [
        (node.name, {base.id for base in node.bases if isinstance(base, ast.Name)})
        for tree in trees
        for node in ast.walk(tree)
        if isinstance(node, ast.ClassDef)
    ]
    known: set[str] = set()
    more = {"Refusal"}
    while more:
        known |= more
        more = {name for name, bases in classes if bases & known} - known
    return known | {"Phrase"}


@cache
def _trees(code: Path) -> list[ast.Module]:
    files = [path for path in sorted(code.rglob("*.py")) if path.parent.name != "commands"]
    return [ast.parse(path.read_text("utf-8")) for path in files]


def _said(tree: ast.AST, places: dict[str, int]) -> Iterator[str]:
    """places: of the phrase among the arguments, by who is called."""
    for node in ast.walk(tree):
        if isinstance(node, ast.ClassDef) and node.name in places:
            yield from _said(ast.Module(node.body, []), {"__init__": 0})
        if not isinstance(node, ast.Call):
            continue
        place = places.get(getattr(node.func, "attr", getattr(node.func, "id", "")), len(node.args))
        for argument in node.args[place : place + 1]:
            if isinstance(argument, ast.Constant) and isinstance(argument.value, str):
                yield argument.value


def _translated(texts: list[str]) -> str:
    """Code that translates them, for lupdate to find."""
    calls = (f"translate({_PHRASES!r}, {json.dumps(text, ensure_ascii=False)})" for text in texts)
    return "\n".join(calls)


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
    return path.relative_to(ROOT / "desktop").parts[0] in ("ui", "app.py")


def _run(tool: str, *arguments: str) -> None:
    """Raises SystemExit with what the tool said, when it fails."""
    done = subprocess.run(
        [str(TOOLS / tool), *arguments], capture_output=True, text=True, check=False, cwd=ROOT
    )
    if done.returncode:
        raise SystemExit(f"{tool}: {done.stdout}{done.stderr}")


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
