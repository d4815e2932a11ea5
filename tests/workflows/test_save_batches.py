"""A batch is saved into a folder of its own, whole or not at all."""

from dataclasses import replace

import pypdfium2
import pytest

from desktop.domain.contacts import Contact
from desktop.domain.imports import Spot
from desktop.printing.purposes import Purpose
from desktop.workflows.batch_notes import BatchNote
from desktop.workflows.batch_people import Person
from desktop.workflows.check_batches import unfit
from desktop.workflows.save_batches import BatchOrder, save_batch
from desktop.workflows.write_batches import Making
from desktop.workflows.write_each import errands, write_each
from desktop.workflows.write_notes import NoteOrder, card_pdf

NAMES = ("Ada Byron", "Bo / Chen", "Łukasz")


class Enough(Exception):
    """Somebody does not want to wait."""


def tell(done, of):
    pass


@pytest.fixture
def notes():
    return tuple(
        BatchNote(
            Person(Spot("", number), Contact(name), {}),
            NoteOrder(f"Dear {name},\n\nThank you.", seed=number, to=(name, "1 Main St")),
            number,
        )
        for number, name in enumerate(NAMES)
    )


@pytest.fixture
def order(notes, tmp_path):
    return BatchOrder(notes, tmp_path, "Cards 2026-11-22", "US")


def names(folder):
    return sorted(file.name for file in folder.iterdir())


def pages(path):
    with pypdfium2.PdfDocument(path) as document:
        return len(document)


def test_one_pdf_of_each_kind_holds_all(order):
    folder = save_batch(order, tell)
    assert names(folder) == ["cards.pdf", "envelopes.pdf", "packing list.pdf"]
    assert (pages(folder / "cards.pdf"), pages(folder / "envelopes.pdf")) == (3, 3)


def test_each_person_has_files_that_sort_in_their_order(order, notes):
    folder = save_batch(replace(order, each=True, has_list=False), tell)
    assert names(folder)[::2] == ["1 Ada Byron card.pdf", "2 Bo Chen card.pdf", "3 Łukasz card.pdf"]
    card = folder / "2 Bo Chen card.pdf"
    assert card.read_bytes() == card_pdf(notes[1].order)


@pytest.mark.parametrize("each", [False, True])
def test_files_are_named_in_the_language_that_is_spoken(each, order):
    words = {"card": "Karte", "cards": "Karten", "envelope": "Kuvert", "envelopes": "Kuverts"}
    words["packing list"] = "Packliste"
    folder = save_batch(replace(order, each=each), tell, lambda said: words.get(said, said))
    kinds = ["Karte", "Kuvert"] * 3 if each else ["Karten", "Kuverts"]
    assert [name.rpartition(" ")[2] for name in names(folder)] == [
        *(f"{kind}.pdf" for kind in kinds),
        "Packliste.pdf",
    ]


def test_the_packing_list_speaks_the_language_too(order):
    words = {"To": "An", "Address": "Adresse"}
    folder = save_batch(order, tell, lambda said: words.get(said, said))
    with pypdfium2.PdfDocument(folder / "packing list.pdf") as document:
        text = document[0].get_textpage().get_text_range()
    assert "Adresse" in text
    assert "3 cards with their envelopes" in text


def test_a_folder_of_before_is_left_alone(order):
    first, second = save_batch(order, tell), save_batch(order, tell)
    assert (first.name, second.name) == ("Cards 2026-11-22", "Cards 2026-11-22 2")


@pytest.mark.parametrize("each", [False, True])
def test_what_is_stopped_leaves_nothing(each, order, tmp_path):
    def stop(done, of):
        if done:
            raise Enough

    with pytest.raises(Enough):
        save_batch(replace(order, each=each), stop)
    assert list(tmp_path.iterdir()) == []


def test_the_bytes_are_the_same_with_several_processes(notes, tmp_path):
    one = write_each(notes, tmp_path / "one")
    two = write_each(notes, tmp_path / "two", making=Making(workers=2))
    for mine, yours in zip(one, two, strict=True):
        assert [f.read_bytes() for f in mine.files] == [f.read_bytes() for f in yours.files]


def test_each_can_be_for_an_archive(notes, tmp_path):
    [errand] = write_each(notes[:1], tmp_path, making=Making(purpose=Purpose.ARCHIVE))
    assert b"pdfaid:part" in errand.card.read_bytes()


def test_without_envelopes_there_are_no_files_of_them(notes, tmp_path):
    note = replace(notes[0], order=replace(notes[0].order, envelope=""))
    [errand] = errands([note], tmp_path)
    assert errand.files == (tmp_path / "1 Ada Byron card.pdf",)


def test_a_note_that_was_looked_at_is_not_looked_at_again(notes):
    known = dict.fromkeys((note.order for note in notes), "It was refused before.")
    assert [trouble.number for trouble in unfit(notes, known, tell)] == [0, 1, 2]


def test_whose_note_does_not_fit_is_told(notes):
    long = replace(notes[1], order=replace(notes[1].order, text="word " * 3000))
    [trouble] = unfit([notes[0], long, notes[2]], {}, tell)
    assert (trouble.number, trouble.name) == (1, "Bo / Chen")
    assert "too long" in trouble.reason
