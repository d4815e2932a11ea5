"""An e-mail is handed over as a link where it is short, else as a file."""

from email import message_from_bytes, policy
from pathlib import Path
from urllib.parse import unquote, urlsplit

from desktop.domain.email_drafts import EmailDraft
from desktop.workflows.draft_emails import draft_email


def file_of(address):
    return Path(unquote(urlsplit(address).path))


def test_a_short_email_leaves_no_file(tmp_path):
    draft = EmailDraft(("ann@example.com",), "Thank you", "Dear Ann,")
    assert draft_email(draft, tmp_path / "mails").startswith("mailto:ann@example.com?subject=")
    assert not (tmp_path / "mails").exists()


def test_a_long_one_is_a_file_named_for_what_it_is(tmp_path):
    draft = EmailDraft(("ann@example.com",), "../Thank you: 1/2", "Long. " * 400)
    path = file_of(draft_email(draft, tmp_path / "mails"))
    assert path == tmp_path / "mails" / "Thank you 1 2.eml"
    message = message_from_bytes(path.read_bytes(), policy=policy.default)
    assert message.get_content().strip() == draft.text.strip()


def test_a_file_that_is_there_is_left_alone(tmp_path):
    draft = EmailDraft(("ann@example.com",), "", "Long. " * 400)
    paths = [file_of(draft_email(draft, tmp_path)) for _ in range(2)]
    assert [path.name for path in paths] == ["E-mail.eml", "E-mail 2.eml"]
