"""Every text of the window is there in German, as the code has it now."""

import ast
import importlib.util
import re
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest

CODE = Path(__file__).parents[1] / "desktop"
SCRIPT = Path(__file__).parents[1] / "packaging" / "update_translations.py"
AGAIN = "run packaging/update_translations.py, and translate what it lists"


@pytest.fixture(scope="module")
def script():
    spec = importlib.util.spec_from_file_location("update_translations", SCRIPT)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def kept(script, language):
    return script.TRANSLATIONS / f"fairhand_{language}.ts"


def messages(text):
    return {
        (context.findtext("name"), message.findtext("source"))
        for context in ET.fromstring(text).iter("context")
        for message in context.iter("message")
    }


@pytest.mark.parametrize("language", ["de", "en"])
def test_no_text_is_missing_and_none_is_left_over(script, language):
    now = messages(script.updated(language))
    assert messages(kept(script, language).read_text("utf-8")) == now, AGAIN


def test_no_text_is_in_an_f_string_where_those_that_are_to_be_translated_are_not_found():
    inside = [
        f"{path.name}: {ast.unparse(call)}"
        for path in sorted(CODE.rglob("*.py"))
        for whole in ast.walk(ast.parse(path.read_text("utf-8")))
        if isinstance(whole, ast.JoinedStr)
        for call in ast.walk(whole)
        if isinstance(call, ast.Call)
        and ast.unparse(call.func).rpartition(".")[2] in ("tr", "translate")
    ]
    assert inside == []


@pytest.mark.parametrize("language", ["de", "en"])
def test_every_text_is_translated(script, language):
    assert script.untranslated(kept(script, language).read_text("utf-8")) == [], AGAIN


@pytest.mark.parametrize("language", ["de", "en"])
def test_what_qt_reads_is_made_of_what_was_translated(script, language):
    path = kept(script, language)
    assert path.with_suffix(".qm").read_bytes() == script.compiled(path), AGAIN


def test_a_translation_names_what_its_text_names(script):
    for message in ET.fromstring(kept(script, "de").read_text("utf-8")).iter("message"):
        translation = message.find("translation")
        for form in translation.findall("numerusform") or [translation]:
            assert sorted(_names(form.text or "")) == sorted(_names(message.findtext("source")))


def test_a_text_without_a_translation_is_found(script):
    text = '<TS><context><message><source>Hello</source><translation type="unfinished"/></message>'
    assert script.untranslated(f"{text}</context></TS>") == ["Hello"]


ROOMS = [
    path for path in CODE.rglob("*.py") if path.relative_to(CODE).parts[0] not in ("ui", "commands")
]


def composed(text, script):
    """The lines that refuse, or speak, with words that the script cannot find: no literal."""
    tree = ast.parse(text)
    speakers = script.speakers(CODE)
    calls = [node for node in ast.walk(tree) if isinstance(node, ast.Call) and node.args]
    first = [(getattr(call.func, "id", ""), call.args[0], call.lineno) for call in calls]
    return [
        line
        for name, said, line in first
        if name in speakers and isinstance(said, ast.JoinedStr | ast.BinOp)
    ]


@pytest.mark.parametrize("path", ROOMS, ids=["-".join(path.parts[-2:]) for path in ROOMS])
def test_what_other_rooms_say_is_a_literal(path, script):
    assert composed(path.read_text("utf-8"), script) == []


@pytest.mark.parametrize("said", ["Phrase(f'{a} b')", "Refusal('a ' + b)", "NoPrinter(f'no {a}')"])
def test_what_is_put_together_by_hand_is_found(said, script):
    assert composed(said, script) == [1]


def test_what_other_rooms_say_is_found(script, tmp_path):
    (tmp_path / "a.py").write_text(
        """class Gone(Refusal):
    def __init__(self):
        super().__init__("It is {not} here.")

class Late(Refusal): pass

raise Late("Too late", day=day)
words = Phrase("a word")
tidy_line(text, "name")
"""
    )
    assert sorted(script.phrases(tmp_path)) == [
        "It is {not} here.",
        "Too late",
        "a word",
        "name",
    ]


# Texts of other rooms, which a module of the window names once more for the translators.
OF_OTHERS = {"advice_words", "occasion_words", "spoken", "supplies", "template_words"}
WINDOW = sorted((CODE / "ui").rglob("*.py"))


def unfound(text):
    """The lines that translate something which the tools of Qt cannot find: no literal."""
    calls = [node for node in ast.walk(ast.parse(text)) if isinstance(node, ast.Call)]
    named = [(getattr(call.func, "attr", getattr(call.func, "id", "")), call) for call in calls]
    told = [(call.args[0], call) for name, call in named if name == "tr" and call.args]
    told += [(call.args[1], call) for name, call in named if name == "translate" and call.args[1:]]
    return [call.lineno for text, call in told if not isinstance(text, ast.Constant)]


@pytest.mark.parametrize("path", WINDOW, ids=[path.stem for path in WINDOW])
def test_what_is_translated_is_a_literal(path):
    assert path.stem in OF_OTHERS or unfound(path.read_text("utf-8")) == []


def unspoken(text):
    """The lines that show a refusal in English, whatever the window's language."""
    calls = [node for node in ast.walk(ast.parse(text)) if isinstance(node, ast.Call)]
    made = [call for call in calls if getattr(call.func, "id", "") == "str" and call.args]
    return [call.lineno for call in made if getattr(call.args[0], "id", "") in CAUGHT]


CAUGHT = ("refusal", "trouble", "wrong")


@pytest.mark.parametrize("path", WINDOW, ids=[path.stem for path in WINDOW])
def test_the_window_says_refusals_in_its_language(path):
    assert unspoken(path.read_text("utf-8")) == []


def test_a_refusal_left_in_english_is_found():
    assert unspoken("self.say(str(refusal))") == [1]


@pytest.mark.parametrize("text", ["self.tr(words)", "translate('A', words)", "self.tr(f'{a}')"])
def test_what_is_no_literal_is_found(text):
    assert unfound(text) == [1]


def _names(text):
    return re.findall(r"\{\w*\}|%n", text)
