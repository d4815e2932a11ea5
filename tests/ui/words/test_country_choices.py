"""Countries are named in the window's language, in the order of its alphabet."""

import pytest
from PySide6.QtCore import QLocale

from desktop.ui.words.country_choices import country_choices, country_words


@pytest.fixture(params=["en_US", "de_DE"])
def locale(request, qapp):
    before = QLocale()
    QLocale.setDefault(QLocale(request.param))
    yield request.param
    QLocale.setDefault(before)


def test_a_country_is_called_as_the_reader_calls_it(locale):
    wanted = {"en_US": "Austria", "de_DE": "Österreich"}[locale]
    assert country_words("AT") == wanted


def test_the_alphabet_is_that_of_the_language(locale):
    names = [name for name, _ in country_choices()]
    after = {"en_US": ("Austria", "Zambia"), "de_DE": ("Österreich", "Polen")}[locale]
    assert names.index(after[0]) < names.index(after[1])
    assert len(names) > 200
