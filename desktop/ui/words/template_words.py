"""Templates, tones and languages as the window calls them."""

from PySide6.QtCore import QCoreApplication

from desktop.domain.note_languages import NoteLanguage
from desktop.domain.note_templates import NoteTemplate, Tone

translate = QCoreApplication.translate


def template_name(template: NoteTemplate) -> str:
    """The user's own by their name, the shipped ones by their tone."""
    return template.name or tone_name(template.tone)


def tone_name(tone: Tone) -> str:
    """What a template's tone is called: "Warmer"."""
    return {
        Tone.USUAL: translate("template_words", "As usual"),
        Tone.WARMER: translate("template_words", "Warmer"),
        Tone.SHORTER: translate("template_words", "Shorter"),
        Tone.FORMAL: translate("template_words", "More formal"),
    }[tone]


def language_name(language: NoteLanguage) -> str:
    """As its readers call it, in whatever language the window is."""
    return {NoteLanguage.ENGLISH: "English", NoteLanguage.GERMAN: "Deutsch"}[language]
