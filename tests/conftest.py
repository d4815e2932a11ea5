"""What every test shares: Qt draws offscreen, unless the caller says where; no hands but ours."""

import os
import shutil
from functools import partialmethod

import pytest
from hypothesis import settings
from pytestqt.qtbot import QtBot

# The same examples at every run, so that a change and not chance is what fails; new ones are looked
# for by hand: `./dev test --hypothesis-profile=default tests/exchange`.
settings.register_profile("suite", derandomize=True, deadline=None)
settings.load_profile("suite")

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ["LC_ALL"] = "C.UTF-8"  # days, numbers and words as no country in particular has them
os.environ.pop("LANGUAGE", None)
os.environ["FAIRHAND_HANDS"] = os.devnull  # whoever runs the tests may have added some


PATIENCE = 30_000  # milliseconds; only a test that fails waits so long


class PatientBot(QtBot):
    """Waits longer than five seconds, which a busy machine takes over what is done in one."""


for _wait in ("waitUntil", "waitSignal", "waitSignals", "waitActive", "waitExposed"):
    setattr(PatientBot, _wait, partialmethod(getattr(QtBot, _wait), timeout=PATIENCE))


@pytest.fixture
def qtbot(qapp, request):
    return PatientBot(request)


def pytest_addoption(parser):
    """The flag by which pictures that a change has made stale are drawn again."""
    parser.addoption(
        "--rewrite-pictures", action="store_true", help="keep the pictures as they are drawn now"
    )


@pytest.fixture(autouse=True)
def _no_preferences(tmp_path, monkeypatch):
    """What the window remembers is forgotten from test to test, and the user's own left alone."""
    monkeypatch.setenv("FAIRHAND_PREFERENCES", str(tmp_path / "fairhand.ini"))
    monkeypatch.setenv("FAIRHAND_WORDS", str(tmp_path))
    monkeypatch.setenv("FAIRHAND_PRINTERS", str(tmp_path / "printers.json"))
    monkeypatch.setenv("FAIRHAND_CALENDARS", str(tmp_path / "calendars.json"))


@pytest.fixture(scope="session")
def blank(tmp_path_factory):
    """A new book, closed: a copy takes a tenth of the time that making one does."""
    from desktop.store.books import open_book  # for the tests that need it

    path = tmp_path_factory.mktemp("blank") / "blank.book"
    open_book(path).close()
    return path


@pytest.fixture(scope="session")
def made_hand(tmp_path_factory):
    """The files of a hand made of a font, as they are before the user takes it."""
    from desktop.handwriting.own_hands import make_own_hand  # for the tests that need it
    from tests import made_fonts

    folder = tmp_path_factory.mktemp("made") / "hand"
    folder.mkdir()
    font = made_fonts.save(folder.parent / "Plain Hand.ttf")
    make_own_hand(font, folder, lambda done, count: None)
    return folder


@pytest.fixture
def own_hands(tmp_path, monkeypatch):
    """The folder of the user's own hands, with none in it yet."""
    folder = tmp_path / "hands"
    monkeypatch.setenv("FAIRHAND_HANDS", str(folder))
    return folder


@pytest.fixture
def own_hand(own_hands, made_hand):
    """A hand that the user added, called Plain Hand."""
    return shutil.copytree(made_hand, own_hands / "own-plain-hand")


@pytest.fixture(scope="session")
def papers(tmp_path_factory):
    """Certificates of mail servers, and the file of who vouches for them."""
    from tests.exchange.mail_rig import Papers  # for the tests that need it

    return Papers.made(tmp_path_factory.mktemp("papers"))


@pytest.fixture
def trusted(papers, monkeypatch):
    """The same, on a computer that trusts them, as OpenSSL is told of it."""
    monkeypatch.setenv("SSL_CERT_FILE", str(papers.vouched))
    return papers


@pytest.fixture
def postmaster():
    """Who takes e-mails in at those servers."""
    from tests.exchange.mail_rig import Postmaster  # for the tests that need it

    return Postmaster()
