"""What an import does, in a book as a file and in one on a server."""

from desktop.store.contact_search import search_contacts
from desktop.workflows.file_readers import FileReader
from desktop.workflows.import_files import bring_in, choices_for, read_files
from desktop.workflows.review_files import review_files
from tests.exchange.made_cards import card
from tests.exchange.test_vcard_contacts import PICTURE


def quietly(done, of):
    """Progress that nobody looks at."""


def imported(book, path):
    with book.sessions() as session:
        choices = choices_for(session)
    files, _ = read_files([path], choices, FileReader, quietly)
    review = review_files(book.sessions, files)
    with book.sessions.begin() as session:
        return bring_in(session, review, review.candidates, quietly)


def test_people_come_in_once(any_book, tmp_path):
    path = tmp_path / "people.vcf"
    path.write_text(
        card("FN:Ann Lee", "EMAIL:ann@example.com", f"PHOTO;ENCODING=b:{PICTURE}")
        + card("FN:Ann M. Lee", "EMAIL:ann@example.com", "TEL:1")
        + card("FN:Bo Ek", "ORG:Bolt")
    )
    report = imported(any_book, path)
    assert (report.imported, report.merged) == (2, 1)
    report = imported(any_book, path)
    assert (report.imported, report.merged, report.skipped) == (0, 0, 3)
    with any_book.sessions() as session:
        assert [one.name for one in search_contacts(session, "")] == ["Ann Lee", "Bo Ek"]
