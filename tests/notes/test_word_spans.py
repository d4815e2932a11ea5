"""Words on a page are told by their places in the text."""

from desktop.notes.word_spans import word_spans

TEXT = "Dear Ada,\n\nThank you for the wonderful tour.\n\nWarmly,\nJordan"


def words(text, seen):
    return [text[slice(*span)] if span else None for span in word_spans(text, seen)]


def test_each_word_is_found_in_its_order():
    assert words(TEXT, TEXT.split()) == TEXT.split()


def test_a_word_that_comes_twice_is_told_by_those_around_it():
    text = "the cat and the dog"
    assert word_spans(text, text.split())[3] == (12, 15)


def test_what_only_the_page_says_is_none():
    seen = ["Jordan", "Lee", "Portland", *TEXT.split(), "Page", "2"]
    assert words(TEXT, seen) == [None, None, None, *TEXT.split(), None, None]


def test_the_parts_of_a_divided_word_are_that_word():
    divided = "Dear Ada, Thank you for the won- derful tour. Warmly, Jordan"
    seen = divided.split(" ")
    found = words(TEXT, seen)
    assert found[6] == found[7] == "wonderful"
    assert found[8] == "tour."


def test_a_word_divided_at_its_own_hyphen_is_one():
    text = "see the ox-fields now"
    assert words(text, ["see", "the", "ox-", "fields", "now"])[2:4] == ["ox-fields"] * 2


def test_words_that_were_typed_since_are_only_not_there_yet():
    later = TEXT.replace("tour", "long tour")
    assert words(later, TEXT.split()) == TEXT.split()


def test_a_page_of_a_long_letter_is_found_in_it():
    text = "\n\n".join(f"Paragraph {number} of this letter." for number in range(200))
    paragraphs = [f"Paragraph {number} of this letter." for number in range(40, 44)]
    seen = " ".join(["Ada · November", *paragraphs]).split()
    spans = word_spans(text, seen)
    assert spans[:3] == [None] * 3
    assert text[slice(*spans[4])] == "40"


def test_nothing_is_found_in_nothing():
    assert word_spans("", ["Dear"]) == [None]
    assert word_spans("Dear", []) == []
