"""Words are right or not, by the dictionary, the user and the note's own names."""

import pytest

from desktop.domain.note_languages import NoteLanguage
from desktop.notes.shipped_templates import shipped_templates
from desktop.notes.spelling import Speller
from desktop.paths import resources


@pytest.fixture(scope="module")
def place(tmp_path_factory):
    return tmp_path_factory.mktemp("words")


@pytest.fixture(scope="module")
def english(place):
    return Speller(NoteLanguage.ENGLISH, "en_US", place / "en.txt")


@pytest.fixture(scope="module")
def german(place):
    return Speller(NoteLanguage.GERMAN, "de_DE", place / "de.txt")


def wrong(speller, text):
    return [text[start:end] for start, end in speller.misspelled(text)]


def test_only_what_is_misspelled_is_found(english):
    text = "Thank you for the intervew, I\u2019ve definitly enjoyed it. 🙂 It wasn't long."
    assert wrong(english, text) == ["intervew", "definitly"]


def test_gaps_addresses_and_numbers_are_passed_over(english):
    assert (
        wrong(english, "At [waht] see ann@exmaple.com, https://exmaple.com, 12th, NASA, x.") == []
    )


@pytest.mark.parametrize(
    ("word", "meant"),
    [
        *(("teh", "the"), ("recieve", "receive"), ("wonderfull", "wonderful")),
        *(
            ("intervew", "interview"),
            ("alot", "a lot"),
            ("havn\u2019t", "haven\u2019t"),
            ("monday", "Monday"),
        ),
    ],
)
def test_what_was_meant_is_among_the_first_suggestions(english, word, meant):
    assert not english.is_right(word)
    assert meant in english.suggestions(word)


@pytest.mark.parametrize(
    ("word", "meant"), [("neccesarily", "necessarily"), ("embarasment", "embarrassment")]
)
def test_what_was_written_by_ear_is_found_though_it_has_two_slips(english, word, meant):
    assert english.suggestions(word) == [meant]


def test_compounds_are_german_words(german):
    text = "Herzlichen Dank für das Vorstellungsgespräch und die Wegbeschreibung, liebe Grüße."
    assert wrong(german, text) == []
    assert wrong(german, "Das Vorstelungsgespräch") == ["Vorstelungsgespräch"]
    assert german.suggestions("Vorstelungsgespräch")[0] == "Vorstellungsgespräch"
    assert "Bewerbung" in german.suggestions("Bewerbunk")


def test_the_british_have_their_own_spelling(english, place):
    british = Speller(NoteLanguage.ENGLISH, "en_GB", place / "gb.txt")
    assert wrong(british, "the colour") == wrong(english, "the color") == []
    assert wrong(english, "the colour") == ["colour"]


def test_the_names_of_a_note_are_right_in_it(place):
    speller = Speller(NoteLanguage.ENGLISH, "en_US", place / "names.txt")
    assert wrong(speller, "Anneke\u2019s friend Tulpveld") == ["Anneke\u2019s", "Tulpveld"]
    speller.know(["Anneke van der Meulen", "Tulpveld Bloemen"])
    assert wrong(speller, "Anneke\u2019s friend Tulpveld") == []


def test_what_the_user_calls_right_is_kept(tmp_path):
    path = tmp_path / "own" / "en.txt"
    speller = Speller(NoteLanguage.ENGLISH, "en_US", path)
    assert not speller.is_right("kanban\u2019ish")
    speller.learn("Wertstrom")
    assert speller.is_right("Wertstrom")
    assert Speller(NoteLanguage.ENGLISH, "en_US", path).is_right("Wertstrom")
    assert path.read_text("utf-8") == "Wertstrom"


@pytest.mark.parametrize("language", NoteLanguage)
def test_the_shipped_templates_are_spelled_well(language, english, german):
    speller = german if language is NoteLanguage.GERMAN else english
    for template in shipped_templates(language):
        words = template.text.replace("{", "[").replace("}", "]").replace("<", "").replace(">", "")
        assert wrong(speller, words) == []


@pytest.mark.parametrize("name", ["en_US", "en_GB", "de_DE"])
def test_each_dictionary_has_its_licence_beside_it(name):
    folder = resources() / "dictionaries" / name
    assert (folder / "LICENSE.txt").stat().st_size > 300
    assert (folder / f"{name}.dic").is_file()
