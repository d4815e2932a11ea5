"""E-mails handed to the user's own program, and what is not let into them."""

from email import message_from_bytes, policy
from urllib.parse import parse_qs, unquote, urlsplit

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.email_addresses import NotAnEmailAddress
from desktop.domain.email_drafts import (
    MOST_ATTACHED,
    Attachment,
    AttachmentsTooLarge,
    EmailDraft,
    NoReader,
)
from desktop.domain.refusals import Refusal
from desktop.domain.texts import ControlCharacters
from desktop.exchange.email_drafts import (
    LONGEST_LINK,
    NoLinkForIt,
    draft_file,
    fits_link,
    mailto_link,
)

RESUME = Attachment("Résumé Ann Lee.pdf", b"%PDF-1.7 resume")


def draft(**fields):
    return EmailDraft(
        **{"to": ("maria@example.com",), "subject": "Thank you", "text": "Dear Maria,"} | fields
    )


def read(content):
    return message_from_bytes(content, policy=policy.default)


def test_a_short_email_is_a_link_with_its_line_breaks_and_signs():
    link = mailto_link(draft(subject="Tea & biscuits?", text="Dear Maria,\n\n100 % thanks"))
    parts = urlsplit(link)
    assert (parts.scheme, unquote(parts.path)) == ("mailto", "maria@example.com")
    assert parse_qs(parts.query) == {
        "subject": ["Tea & biscuits?"],
        "body": ["Dear Maria,\r\n\r\n100 % thanks"],
    }


def test_a_plus_in_an_address_and_a_blank_in_a_text_stay_what_they_are():
    link = mailto_link(draft(to=("a+b@example.com",), text="1 + 1"))
    assert link == "mailto:a%2Bb@example.com?subject=Thank%20you&body=1%20%2B%201"


def test_a_link_has_1500_characters_at_most_encoded():
    room = LONGEST_LINK - len(mailto_link(draft(text="")) + "&body=")
    assert len(mailto_link(draft(text="a" * room))) == LONGEST_LINK
    longer = draft(text="a" * (room + 1))
    assert not fits_link(longer)
    with pytest.raises(NoLinkForIt):
        mailto_link(longer)


def test_attachments_are_for_a_file():
    assert not fits_link(draft(attachments=(RESUME,)))


def test_a_file_opens_as_a_draft_with_all_that_was_written():
    message = read(
        draft_file(
            draft(text="Grüße\n.\nFrom Łódź", cc=("bob@example.com",), sender="me@example.com")
        )
    )
    assert message["X-Unsent"] == "1"
    assert (message["To"], message["Cc"]) == ("maria@example.com", "bob@example.com")
    assert (message["From"], message["Subject"]) == ("me@example.com", "Thank you")
    assert message.get_content().splitlines() == ["Grüße", ".", "From Łódź"]


def test_a_file_carries_what_is_attached_by_its_name():
    message = read(draft_file(draft(attachments=(RESUME,))))
    (part,) = message.iter_attachments()
    assert part.get_filename() == "Résumé Ann Lee.pdf"
    assert (part.get_content_type(), part.get_content()) == ("application/pdf", RESUME.content)


def test_an_attachment_has_no_folder_in_its_name():
    for name in ("../../etc/passwd", "C:\\Windows\\passwd"):
        (part,) = read(draft_file(draft(attachments=(Attachment(name, b"x"),)))).iter_attachments()
        assert part.get_filename() == "passwd"


def test_the_same_draft_is_the_same_bytes():
    both = draft(attachments=(RESUME,))
    assert draft_file(both) == draft_file(both)


def test_an_address_in_other_letters_is_written_as_it_is():
    assert "jörg@xn--mller-kva.de" in draft_file(draft(to=("jörg@müller.de",))).decode()


@pytest.mark.parametrize(
    "address",
    [
        *("eve@example.com?bcc=victim@example.com&subject=hi", "eve@example.com, bob@example.com"),
        "eve@example.com%0D%0ABcc:victim@example.com",
    ],
)
def test_an_address_that_says_more_is_refused(address):
    for hand_over in (mailto_link, draft_file, fits_link):
        with pytest.raises(NotAnEmailAddress):
            hand_over(draft(to=(address,)))


@pytest.mark.parametrize(
    "fields",
    [
        {"subject": "Hello\r\nBcc: victim@example.com"},
        {"subject": "Hello\u2028Bcc: victim@example.com"},
        {"to": ("eve@example.com\nBcc: victim@example.com",)},
        {"cc": ("eve@example.com\rBcc: victim@example.com",)},
        {"sender": "eve@example.com\nBcc: victim@example.com"},
        {"attachments": (Attachment("a.pdf\r\nBcc: victim@example.com", b""),)},
        {"text": "Hello\x00"},
    ],
)
def test_a_header_cannot_be_slipped_in(fields):
    for hand_over in (draft_file, mailto_link):
        with pytest.raises((ControlCharacters, NoLinkForIt)):
            hand_over(draft(**fields))


def test_an_email_to_nobody_is_refused():
    with pytest.raises(NoReader):
        draft_file(draft(to=()))


def test_attachments_that_no_mailbox_takes_are_refused():
    with pytest.raises(AttachmentsTooLarge):
        draft_file(draft(attachments=(Attachment("a.pdf", bytes(MOST_ATTACHED + 1)),)))


@given(subject=st.text(), text=st.text(), name=st.text())
def test_whatever_is_typed_makes_one_email_to_one_reader(subject, text, name):
    try:
        content = draft_file(
            draft(subject=subject, text=text, attachments=(Attachment(name, b""),))
        )
    except Refusal:
        return
    message = read(content)
    assert message["To"] == "maria@example.com"
    assert set(message.keys()) <= {"To", "Subject", "X-Unsent", "MIME-Version", "Content-Type"}
    assert len(list(message.iter_attachments())) == 1
