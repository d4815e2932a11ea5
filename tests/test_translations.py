"""Every text of the window is there in German, as the code has it now."""

import ast
import importlib.util
import re
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest

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


# Texts of other rooms, which a module of the window names once more for the translators.
OF_OTHERS = {"advice_words", "occasion_words", "supplies", "template_words"}
WINDOW = sorted((SCRIPT.parents[1] / "desktop" / "ui").glob("*.py"))


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


@pytest.mark.parametrize("text", ["self.tr(words)", "translate('A', words)", "self.tr(f'{a}')"])
def test_what_is_no_literal_is_found(text):
    assert unfound(text) == [1]


def _names(text):
    return re.findall(r"\{\w*\}|%n", text)
