"""Whose letters may become another font, and under which name."""

import pytest

from desktop.handwriting.derived_fonts import (
    NotToBeDerived,
    ReservedName,
    Rights,
    derived_rights,
    refuse_reserved,
)


@pytest.mark.parametrize(
    ("licence", "url"),
    [
        ("SIL Open Font License 1.1", "https://openfontlicense.org"),
        ("This Font is licensed so: http://scripts.sil.org/OFL", "https://openfontlicense.org"),
        ("Apache License 2.0", "https://www.apache.org/licenses/LICENSE-2.0"),
        ("CC0 1.0", "https://creativecommons.org/publicdomain/zero/1.0/"),
    ],
)
def test_an_open_licence_goes_on_with_the_copyright(licence, url):
    rights = derived_rights("Mine", licence, "Nice Hand", "Copyright 2010, Ann")
    assert (rights.copyright, rights.url, rights.made_of) == (
        "Copyright 2010, Ann",
        url,
        "Nice Hand",
    )
    assert rights.licence


def test_ones_own_writing_says_nothing_of_anybody():
    assert derived_rights("Mine", "yours", "none", "") == Rights()


@pytest.mark.parametrize("licence", ["", "not said in the font", "All rights reserved", "Free"])
def test_a_maker_who_does_not_say_so_does_not_allow_it(licence):
    with pytest.raises(NotToBeDerived, match="“Mine” was made of the font “Nice Hand”"):
        derived_rights("Mine", licence, "Nice Hand", "")


def test_the_makers_name_stays_the_makers():
    rights = derived_rights("Mine", "SIL Open Font License", "Nice Hand", "")
    refuse_reserved("My hand", rights)
    with pytest.raises(ReservedName, match="“Nice Hand” is the name of the font"):
        refuse_reserved("My nice hand", rights)
    refuse_reserved("none at all", Rights())
