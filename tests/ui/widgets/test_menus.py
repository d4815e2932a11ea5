"""What the menus offer, and how their keys are named."""

import pytest

from desktop.ui.widgets.menus import offers
from tests.ui.conftest import languages_of


@pytest.fixture
def german(qapp):
    with languages_of(qapp) as languages:
        languages.speak("de")
        yield


@pytest.mark.usefixtures("german")
def test_keys_are_called_what_german_keyboards_call_them(window):
    keys = [offer.keys for offer in offers(window.menuBar())]
    assert "Eingabe" in keys
    assert "Strg+Umschalt+S" in keys
    assert not any("Return" in key for key in keys)
