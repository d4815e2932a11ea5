"""A PDF of the outbox opens in the user's own program."""

from pathlib import Path

import pytest
from PySide6.QtGui import QDesktopServices

from desktop.ui.pages.open_pdfs import NoPdfReader, OpenPdfs


@pytest.fixture
def reader(monkeypatch):
    opened = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: not opened.append(url))
    return opened


def test_the_pdf_is_handed_over_as_a_file(reader):
    pdfs = OpenPdfs()
    path = pdfs.open("Card 5", b"%PDF")
    assert path.read_bytes() == b"%PDF"
    assert Path(reader[0].toLocalFile()) == path


def test_a_name_cannot_lead_out_of_the_folder(reader):
    pdfs = OpenPdfs()
    path = pdfs.open("../../Card: 5", b"%PDF")
    assert path.parent == pdfs.open("Card", b"%PDF").parent


def test_copies_go_with_the_one_who_made_them(reader):
    pdfs = OpenPdfs()
    path = pdfs.open("Card", b"%PDF")
    del pdfs
    assert not path.exists()


def test_no_program_for_pdfs_is_said_with_where_it_is(monkeypatch):
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: False)
    with pytest.raises(NoPdfReader, match=r"Card\.pdf"):
        OpenPdfs().open("Card", b"%PDF")
