"""A folder that is copied to other computers is known by its name or by what is in it."""

import pytest

from desktop.store.cloud_folders import cloud_drive


@pytest.mark.parametrize(
    ("folder", "program"),
    [
        ("Dropbox", "Dropbox"),
        ("Dropbox (Personal)/search", "Dropbox"),
        ("OneDrive - Acme Inc", "OneDrive"),
        ("Library/Mobile Documents/com~apple~CloudDocs", "iCloud Drive"),
        ("GoogleDrive-ada@example.com/My Drive", "Google Drive"),
        ("Nextcloud2/deep/down", "Nextcloud"),
        ("documents", ""),
        ("Dropbox leaflets", ""),
        ("Megan", ""),
    ],
)
def test_it_is_known_by_its_name(tmp_path, folder, program):
    (tmp_path / folder).mkdir(parents=True)
    assert cloud_drive(tmp_path / folder / "my.book") == program


@pytest.mark.parametrize(
    ("mark", "program"), [(".stfolder", "Syncthing"), (".sync_7f3a.db", "Nextcloud")]
)
def test_it_is_known_by_what_is_in_it(tmp_path, mark, program):
    (tmp_path / mark).touch()
    (tmp_path / "deep").mkdir()
    assert cloud_drive(tmp_path / "deep" / "my.book") == program


def test_a_link_into_it_counts(tmp_path):
    (tmp_path / "Dropbox").mkdir()
    (tmp_path / "Dropbox" / "my.book").touch()
    (tmp_path / "link.book").symlink_to(tmp_path / "Dropbox" / "my.book")
    assert cloud_drive(tmp_path / "link.book") == "Dropbox"
