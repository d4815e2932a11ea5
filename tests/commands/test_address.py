"""`fairhand address` tells what an address is made of."""

import pytest

from desktop.__main__ import main


def test_the_form_of_france_has_its_fields_and_lines(capsys):
    assert main(["address", "--country", "fr"]) == 0
    assert capsys.readouterr().out.splitlines() == [
        "France (FR)",
        "  street                required",
        "  postal code           required  such as 33380",
        "  city                  required",
        "  sorting code          optional  such as CEDEX",
        "Written as:",
        "  (organization)",
        "  (name)",
        "  (street)",
        "  (postal code) (city) (sorting code)",
    ]


def test_choices_are_shown(capsys):
    main(["address", "--country", "AU"])
    assert "one of ACT, JBT, NSW, NT, QLD, SA, TAS, VIC, WA" in capsys.readouterr().out


def test_a_country_that_does_not_exist_is_refused(capsys):
    assert main(["address", "--country", "XX"]) == 2
    assert "There is no country “XX”" in capsys.readouterr().err


def test_a_country_must_be_named(capsys):
    with pytest.raises(SystemExit):
        main(["address"])
    assert "--country" in capsys.readouterr().err
