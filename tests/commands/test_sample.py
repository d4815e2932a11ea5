"""A book of any size is filled with fictional people."""

import pytest

from desktop.__main__ import main
from desktop.store.backups import contents


def test_a_book_is_filled(tmp_path, capsys, monkeypatch):
    monkeypatch.setenv("FAIRHAND_BOOK", str(tmp_path / "my.book"))
    assert main(["sample", "--contacts", "12"]) == 0
    assert contents(tmp_path / "my.book").contacts == 12
    assert capsys.readouterr().out == f"12 fictional people are in {tmp_path / 'my.book'}.\n"


@pytest.mark.parametrize("number", ["0", "-1", "many", "99999999", "1e3"])
def test_a_number_that_is_none_is_refused(capsys, number):
    with pytest.raises(SystemExit) as stopped:
        main(["sample", f"--contacts={number}"])
    assert stopped.value.code == 2
    assert "from 1 to 1,000,000" in capsys.readouterr().err
