"""What other rooms say, to be read as it is or to be translated."""

import pickle

from desktop.domain.phrases import Phrase, joined, listed, phrase_of
from desktop.domain.refusals import Refusal

CARD = Phrase("{size} flat card")


def test_as_text_it_is_the_english():
    assert Phrase("{name} is damaged.", name="a.vcf") == "a.vcf is damaged."


def test_without_values_braces_stand_for_themselves():
    assert Phrase("a {b} c") == "a {b} c"


def test_values_can_be_filled_in_later():
    assert CARD.filled(size="US A7") == "US A7 flat card"


def test_it_remembers_how_it_was_put_together():
    phrase = Phrase("{count} lines", count=3)
    assert (phrase.pattern, phrase.values) == ("{count} lines", {"count": 3})


def test_it_goes_from_process_to_process_as_a_record():
    phrase = Phrase("The {card} has {count} lines.", card=CARD.filled(size="A6"), count=3)
    back = phrase_of(phrase.record)
    assert back == "The A6 flat card has 3 lines."
    assert back.values["card"].pattern == "{size} flat card"


def test_it_can_be_pickled():
    back = pickle.loads(pickle.dumps(Phrase("{name} is here", name="{Ann}")))
    assert (back, back.values) == ("{Ann} is here", {"name": "{Ann}"})


def test_sentences_follow_each_other():
    assert joined([Phrase("One."), Phrase("Two {n}.", n=2)]) == "One. Two 2."


def test_parts_are_listed_as_people_do():
    assert [listed(list(parts)) for parts in ("", "a", "ab", "abc")] == [
        "",
        "a",
        "a and b",
        "a, b and c",
    ]


def test_a_refusal_keeps_its_sentence_as_a_phrase():
    refusal = Refusal("{name} is empty.", name="{a}.csv")
    assert str(refusal) == "{a}.csv is empty."
    assert refusal.sentence.pattern == "{name} is empty."


def test_a_refusal_takes_a_phrase_as_it_is():
    phrase = Phrase("{name} is empty.", name="a.csv")
    assert Refusal(phrase).sentence is phrase
