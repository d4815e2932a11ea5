"""Where files are."""

from pathlib import Path

from desktop import paths
from desktop.paths import book_path, log_path, resources


def test_resources_of_a_checkout_are_beside_the_package():
    assert resources() == Path(paths.__file__).parents[1] / "resources"


def test_resources_carried_in_the_package_come_first(tmp_path, monkeypatch):
    monkeypatch.setattr(paths, "_CARRIED", tmp_path)
    assert resources() == tmp_path


def test_a_book_that_is_given_comes_before_that_of_the_environment(monkeypatch):
    monkeypatch.setenv("FAIRHAND_BOOK", "/somewhere/named.book")
    assert book_path("/elsewhere/given.book") == Path("/elsewhere/given.book")
    assert book_path(None) == Path("/somewhere/named.book")


def test_a_book_can_be_named_from_the_users_home(monkeypatch):
    monkeypatch.setenv("HOME", "/home/ada")
    monkeypatch.setenv("USERPROFILE", "/home/ada")
    assert book_path("~/search.book") == Path("/home/ada/search.book")
    assert book_path("~no-such-user/search.book") == Path("~no-such-user/search.book").absolute()


def test_without_a_name_the_book_and_the_log_are_the_users_own(monkeypatch, tmp_path):
    monkeypatch.delenv("FAIRHAND_BOOK", raising=False)
    monkeypatch.setattr(paths.platformdirs, "user_data_dir", lambda app, **_: tmp_path / app)
    monkeypatch.setattr(paths.platformdirs, "user_log_dir", lambda app, **_: tmp_path / "log" / app)
    assert book_path().parent == tmp_path / "fairhand"
    assert log_path().parent == tmp_path / "log" / "fairhand"
