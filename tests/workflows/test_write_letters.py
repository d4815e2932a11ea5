"""Letters as whole files: what the user is asked for once, and the same bytes each time."""

import io

import pikepdf
import pypdfium2
import pytest

from desktop.domain.addresses import PostalAddress
from desktop.domain.senders import Sender
from desktop.stationery.letter_papers import NoSuchLetterPaper
from desktop.stationery.letters import Letter
from desktop.workflows.write_letters import (
    LetterOrder,
    letter_pdf,
    letter_picture,
    sender_letterhead,
)

HOME = PostalAddress("48 Maple Avenue", "Salem", country_area="OR", postal_code="97301")
JORDAN = Sender("Jordan Lee", HOME, phone="(503) 555-0142", email="jordan@example.com")
TO = ("Ms. Elena Alvarez", "1200 Harbor Street", "Portland, OR 97205")


def order(text="Dear Ms. Alvarez,\n\nThank you.\n\nSincerely,\nJordan", **parts):
    head = sender_letterhead(JORDAN, sent_to="US")
    return LetterOrder(Letter(text, TO, head, "November 22, 2026"), **parts)


def test_the_letterhead_is_made_from_what_the_user_said_once():
    head = sender_letterhead(JORDAN, sent_to="US")
    assert head.address == ("48 Maple Avenue", "Salem, OR 97301")
    assert head.ways == ("(503) 555-0142", "jordan@example.com")
    assert sender_letterhead(JORDAN, sent_to="DE").address[-1] == "UNITED STATES"
    assert sender_letterhead(Sender("Jo"), sent_to="US").address == ()


def test_the_same_order_makes_the_same_bytes_and_another_take_another_signature():
    assert letter_pdf(order()) == letter_pdf(order())
    assert letter_pdf(order(seed=2)) != letter_pdf(order(seed=1))


def test_the_file_is_titled_by_whom_the_letter_is_to():
    with pikepdf.open(io.BytesIO(letter_pdf(order()))) as pdf:
        assert str(pdf.docinfo["/Title"]) == "Letter, Ms. Elena Alvarez"
        assert str(pdf.Root.Lang) == "en-US"


def test_all_words_of_a_letter_of_many_pages_can_be_read_in_their_order():
    text = "\n\n".join(f"Paragraph {number} of this long letter." for number in range(60))
    document = pypdfium2.PdfDocument(letter_pdf(order(f"Dear Ann,\n\n{text}\n\nYours,\nJo")))
    read = " ".join(" ".join(page.get_textpage().get_text_bounded().split()) for page in document)
    places = [read.index(f"Paragraph {number} of") for number in range(60)]
    assert places == sorted(places)
    assert "Page 2" in read


def test_a_page_can_be_looked_at():
    picture = letter_picture(order(), 0, 72).picture
    assert (picture.width, picture.height) == (612, 792)


def test_a_paper_that_is_none_is_refused():
    with pytest.raises(NoSuchLetterPaper):
        letter_pdf(order(paper="legal"))
