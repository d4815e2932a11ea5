"""Forms by number."""

from desktop.handwriting.forms import Form
from desktop.handwriting.hands import load_hand
from desktop.handwriting.numbered_forms import NumberedForms


def test_a_form_keeps_its_number_and_what_is_known_of_it():
    known, word = NumberedForms(), load_hand("fine-liner").word("hold")
    numbers = [known.number(form) for form in word.forms]
    assert numbers == [known.number(form) for form in word.forms] == [0, 1, 2, 3]
    assert [tuple(known.boxes[number]) for number in numbers] == [form.box for form in word.forms]
    assert known.inked[numbers].all()
    assert known.texts == ["h", "o", "l", "d"]


def test_there_is_room_for_any_number_of_forms():
    known = NumberedForms()
    forms = [Form.blank("", float(width)) for width in range(1000)]
    assert [known.number(form) for form in forms] == list(range(1000))
    assert len(known.boxes) >= 1000
    assert not known.inked.any()
