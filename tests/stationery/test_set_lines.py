"""Where the parts of a note stand."""

from desktop.stationery.line_breaks import Measure
from desktop.stationery.note_parts import note_parts
from desktop.stationery.set_lines import SIGNATURE_SIZE, set_lines

MEASURE = Measure(len, gap=1)  # a hand in which every character is one wide
ROOM = 40.0


def laid(note, room=ROOM):
    return {line.text: line for line in set_lines(note_parts(note), MEASURE, room, ())}


def test_a_note_is_set_whole_and_in_order():
    note = "May 5, 2026\n\nDear Ada,\n\nThank you.\n\nWarmly,\nJordan\n555 0100"
    assert list(laid(note)) == [line for line in note.split("\n") if line]


def test_a_date_ends_near_the_end_of_its_line():
    date = laid("May 5, 2026\n\nDear Ada,\n\nThank you.")["May 5, 2026"]
    assert ROOM - 2 < date.indent + len(date.text) <= ROOM


def test_only_the_signature_is_larger():
    lines = laid("Dear Ada,\n\nThank you.\n\nWarmly,\nJordan\n555 0100")
    assert lines["Jordan"].size == SIGNATURE_SIZE
    assert {line.size for text, line in lines.items() if text != "Jordan"} == {1.0}


def test_a_signature_stands_under_its_closing_a_little_further_in():
    lines = laid("Dear Ada,\n\nThank you.\n\nWarmly,\nJordan")
    assert 0.3 * ROOM < lines["Warmly,"].indent < lines["Jordan"].indent < 0.6 * ROOM


def test_a_long_signature_keeps_its_line_by_moving_to_the_left():
    name = "Dr. Jordan Alexander Lee-Wright"
    signed = laid(f"Dear Ada,\n\nThank you.\n\nWarmly,\n{name}")[name]
    assert signed.indent + len(name) * SIGNATURE_SIZE <= ROOM


def test_salutation_and_closing_keep_some_distance_even_without_a_blank_line():
    lines = laid("Dear Ada,\nThank you.\nTruly.\nWarmly,\nJordan")
    assert lines["Truly."].drop == 1
    assert all(lines[text].drop > 1 for text in ("Thank you.", "Warmly,", "Jordan"))


PARAGRAPHS = ("Thank you for all the time that you took for me.", "It was good to meet you both.")


def test_paragraphs_are_indented_where_no_blank_line_parts_them():
    lines = laid("Dear Ada,\n\n" + "\n".join(PARAGRAPHS), room=32)
    assert lines["Dear Ada,"].indent == 0
    firsts = [line for text, line in lines.items() if text.startswith(("Thank", "It"))]
    assert len(firsts) == 2
    assert all(line.indent > 0 for line in firsts)


def test_paragraphs_with_blank_lines_between_are_not():
    assert not any(line.indent for line in laid("\n\n".join(PARAGRAPHS), room=32).values())


def test_verses_and_lists_are_not():
    verses = "A line of verse\nand one more line"
    assert not any(line.indent for line in laid(verses).values())


def test_a_text_whose_lines_were_broken_before_is_not():
    text = "Thank you for all the time that you took\nfor me on that day, and for the good tea."
    assert not any(line.indent for line in laid(text, room=30).values())
