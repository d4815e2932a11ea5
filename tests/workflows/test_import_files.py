"""Files are held against the book, and what was decided comes into it in one step."""

from dataclasses import replace

import pytest

from desktop.domain.contacts import Contact
from desktop.domain.imports import Decision, ReadingChoices, Verdict
from desktop.domain.merging import Side
from desktop.domain.refusals import Refusal
from desktop.store.changes import changes_of
from desktop.store.contact_search import search_contacts
from desktop.store.contacts import contact, save_contact
from desktop.store.photos import photo
from desktop.store.undoing import apply_changes
from desktop.workflows.file_readers import FileReader
from desktop.workflows.import_files import bring_in, choices_for, read_files
from desktop.workflows.review_files import review_files
from tests.exchange.made_cards import PNG, card
from tests.exchange.test_vcard_contacts import PICTURE


def quietly(done, of):
    """Progress that nobody looks at."""


def looked_at(book, *paths):
    with book.sessions() as session:
        choices = choices_for(session)
    files, refused = read_files(paths, choices, FileReader, quietly)
    return review_files(book.sessions, files, refused)


@pytest.fixture
def review(book, tmp_path):
    """What some cards come to, in a book with some people."""

    def of(*cards, known=()):
        path = tmp_path / "people.vcf"
        path.write_text("".join(cards), "utf-8", newline="")
        with book.sessions.begin() as session:
            for one in known:
                save_contact(session, one)
        return looked_at(book, path)

    return of


def brought(book, review, *candidates):
    with book.sessions.begin() as session:
        return bring_in(session, review, candidates or review.candidates, quietly)


def names(book):
    with book.sessions() as session:
        return sorted(line.name for line in search_contacts(session, ""))


ANN = Contact("Ann Lee", email="ann@example.com", organization="Acme", notes="Likes tea")


def test_somebody_unknown_is_new_and_added_with_their_photo(book, review):
    found = review(card("FN:Ann Lee", f"PHOTO;ENCODING=b:{PICTURE}"))
    assert [one.verdict for one in found.candidates] == [Verdict.NEW]
    report = brought(book, found)
    assert (report.read, report.imported) == (1, 1)
    with book.sessions() as session:
        (line,) = search_contacts(session, "ann")
        assert photo(session, contact(session, line.id).photo).content == PNG


def test_somebody_of_whom_all_is_known_is_the_same_and_skipped(book, review):
    found = review(card("FN:Ann Lee", "EMAIL:ann@example.com", "NOTE:Likes tea"), known=[ANN])
    (one,) = found.candidates
    assert (one.verdict, one.decision) == (Verdict.SAME, Decision.SKIP)
    report = brought(book, found)
    assert (report.read, report.skipped) == (1, 1)
    assert names(book) == ["Ann Lee"]


def test_somebody_with_the_same_address_is_similar_and_merged(book, review):
    found = review(
        card("FN:Ann M. Lee", "EMAIL:ANN@example.com", "TEL:555 0100", "ORG:Bolt"), known=[ANN]
    )
    (one,) = found.candidates
    assert (one.verdict, one.decision, one.sureness) == (Verdict.SIMILAR, Decision.MERGE, 100)
    assert one.shared == ("ann@example.com",)
    assert [(choice.name, choice.first, choice.second) for choice in one.choices] == [
        ("name", "Ann Lee", "Ann M. Lee"),
        ("organization", "Acme", "Bolt"),
    ]
    assert brought(book, found).merged == 1
    with book.sessions() as session:
        (line,) = search_contacts(session, "ann")
        ann = contact(session, line.id)
    assert (ann.name, ann.phone, ann.organization) == ("Ann Lee", "555 0100", "Acme")
    assert ann.notes == "Likes tea\n\nAlso name: Ann M. Lee\n\nAlso organization: Bolt"


def test_each_field_is_chosen_by_itself(book, review):
    found = review(card("FN:Ann M. Lee", "EMAIL:ann@example.com", "ORG:Bolt"), known=[ANN])
    (one,) = found.candidates
    brought(book, found, one.decided(Decision.MERGE, {"organization": Side.SECOND}))
    with book.sessions() as session:
        (line,) = search_contacts(session, "ann")
        assert (line.name, line.organization) == ("Ann Lee", "Bolt")


def test_somebody_with_the_same_name_alone_is_added_unless_said_otherwise(book, review):
    found = review(card("FN:Ann Lee", "TEL:555 0100"), known=[replace(ANN, organization="")])
    (one,) = found.candidates
    assert (one.verdict, one.decision) == (Verdict.SIMILAR, Decision.ADD)
    brought(book, found)
    assert names(book) == ["Ann Lee", "Ann Lee"]


def test_one_person_in_two_cards_comes_in_once(book, review):
    found = review(
        card("FN:Ann Lee", "EMAIL:ann@example.com"),
        card("FN:Ann Lee", "EMAIL:ann@example.com", "TEL:555 0100"),
        card("FN:Ann Lee", "EMAIL:ann@example.com"),
    )
    verdicts = [one.verdict for one in found.candidates]
    assert verdicts == [Verdict.NEW, Verdict.SIMILAR, Verdict.SAME]
    assert found.candidates[1].twin == 0
    report = brought(book, found)
    assert (report.imported, report.merged, report.skipped) == (1, 1, 1)
    assert names(book) == ["Ann Lee"]


def test_who_is_like_somebody_left_out_is_added(book, review):
    found = review(
        card("FN:Ann Lee", "EMAIL:ann@example.com"),
        card("FN:Ann Lee", "EMAIL:ann@example.com", "TEL:555 0100"),
    )
    first, second = found.candidates
    report = brought(book, found, first.decided(Decision.SKIP), second)
    assert (report.imported, report.merged, report.skipped) == (1, 0, 1)


def test_the_same_file_twice_adds_nothing_the_second_time(book, review):
    cards = [card(f"FN:Ann {n}", "N:Ann;;;;", f"TEL:{n}") for n in range(30)]
    cards += [card("FN:John Smith")] * 7
    brought(book, review(*cards))
    before = names(book)
    assert len(before) == 31  # the seven say no more than one
    again = review(*cards)
    assert {one.verdict for one in again.candidates} == {Verdict.SAME}
    report = brought(book, again)
    assert (report.read, report.skipped) == (37, 37)
    assert names(book) == before


def test_merging_the_same_twice_says_nothing_twice(book, review):
    other = card("FN:Ann M. Lee", "EMAIL:ann@example.com", "ORG:Bolt")
    brought(book, review(other, known=[ANN]))
    (one,) = review(other).candidates
    assert one.verdict is Verdict.SAME


def test_what_could_not_be_read_is_counted_with_its_place(book, review, tmp_path):
    found = review(card("FN:Ann Lee"), card("NOTE:nobody"))
    assert [str(one.spot) for one in found.unreadable] == ["people.vcf, line 5"]
    report = brought(book, found)
    assert (report.read, report.imported, len(report.unreadable)) == (2, 1, 1)


def test_progress_of_several_files_is_that_of_all_of_them(tmp_path):
    paths = [tmp_path / f"{number}.vcf" for number in range(3)]
    for path in paths:
        path.write_text(card("FN:Ann Lee"))
    told = []
    read_files(paths, ReadingChoices(), FileReader, lambda done, of: told.append((done, of)))
    size = paths[0].stat().st_size
    assert set(told) >= {(0, 3 * size), (size, 3 * size), (2 * size, 3 * size)}
    assert told == sorted(told)


def test_a_file_that_cannot_be_read_is_no_matter_to_the_next(book, tmp_path):
    bad, good = tmp_path / "bad.vcf", tmp_path / "good.vcf"
    bad.write_bytes(b"\0\1\2")
    good.write_text(card("FN:Ann Lee"))
    found = looked_at(book, bad, good)
    assert [one.spot.file for one in found.unreadable] == ["bad.vcf"]
    assert brought(book, found).imported == 1


def test_an_import_is_undone_in_one_step_and_done_again(book, review):
    found = review(
        card("FN:Ann Lee", "EMAIL:ann@example.com", "TEL:1"),
        card("FN:Bo Ek", "ORG:Bolt", f"PHOTO;ENCODING=b:{PICTURE}"),
        known=[ANN],
    )
    with book.sessions.begin() as session:
        bring_in(session, found, found.candidates, quietly)
        changes = changes_of(session)
    assert names(book) == ["Ann Lee", "Bo Ek"]
    with book.sessions.begin() as session:
        apply_changes(session, changes.reverse)
    assert names(book) == ["Ann Lee"]
    with book.sessions.begin() as session:
        apply_changes(session, changes)
    assert names(book) == ["Ann Lee", "Bo Ek"]


def test_an_import_that_is_called_off_leaves_the_book_as_it_was(book, review):
    found = review(*[card(f"FN:Ann {n}", f"TEL:{n:09}") for n in range(600)])

    def stop(done, of):
        if done:
            raise Refusal("Stopped.")

    with pytest.raises(Refusal), book.sessions.begin() as session:
        bring_in(session, found, found.candidates, stop)
    assert names(book) == []


def test_progress_goes_from_nothing_to_all(book, review):
    found = review(*[card(f"FN:Ann {n}", f"TEL:{n:09}") for n in range(600)])
    told = []
    with book.sessions.begin() as session:
        bring_in(session, found, found.candidates, lambda done, of: told.append((done, of)))
    assert told == [(0, 600), (500, 600), (600, 600)]
