"""A letter's words, parted by where they stand."""

import pytest

from desktop.stationery.letter_parts import letter_parts, letterhead


def test_date_subject_salutation_paragraphs_and_end_are_told_apart():
    parts = letter_parts(
        "November 22, 2026\n\nRe: Analyst\n\nDear Ann,\n\nOne\ntwo.\n\n\nThree.\n\n"
        "Sincerely,\nJo\nEncl."
    )
    assert parts.date == "November 22, 2026"
    assert parts.subject == "Analyst"
    assert parts.salutation == "Dear Ann,"
    assert parts.paragraphs == ("One\ntwo.", "Three.")
    assert (parts.closing, parts.signature, parts.below) == ("Sincerely,", "Jo", ("Encl.",))


@pytest.mark.parametrize("word", ["Re:", "RE:", "Subject:", "Betreff:", "Objet :", "Asunto:"])
def test_a_subject_is_told_by_its_first_word(word):
    assert letter_parts(f"{word} Analyst\n\nDear Ann,\n\nText.").subject == "Analyst"


@pytest.mark.parametrize("text", ["Dear Ann,\n\nReally: no.", "Re:\nDear Ann,\n\nText."])
def test_what_only_looks_like_a_subject_is_none(text):
    assert letter_parts(text).subject == ""


def test_a_text_without_any_of_it_is_its_paragraphs():
    assert letter_parts("One.\n\nTwo.").paragraphs == ("One.", "Two.")


def test_a_letterhead_tells_ways_to_reach_somebody_from_where_they_live():
    head = letterhead(
        (
            "Jordan Lee",
            "48 Maple Avenue",
            "Salem, OR 97301",
            "jordan@example.com",
            "Tel. +1 503 555-0142",
            "www.example.com/jordan",
        )
    )
    assert head.name == "Jordan Lee"
    assert head.address == ("48 Maple Avenue", "Salem, OR 97301")
    assert head.ways == ("jordan@example.com", "Tel. +1 503 555-0142", "www.example.com/jordan")
    assert head.return_line == "Jordan Lee · 48 Maple Avenue · Salem, OR 97301"


@pytest.mark.parametrize("line", ["10115 Berlin", "1200 Harbor St", "Apt 12", "SW1A 1AA"])
def test_an_address_is_no_telephone(line):
    assert letterhead(("Jo", line)).address == (line,)
