"""What an empty page says is read in lines of a width that eyes can follow."""

from desktop.ui.widgets.empty_page import EmptyPage


def test_a_long_sentence_wraps_in_the_middle_of_a_wide_window(qtbot):
    page = EmptyPage("events", "Nothing yet", "Log what happened, and with whom it was. " * 4)
    qtbot.addWidget(page)
    page.resize(1400, 700)
    page.show()
    words = page.explained
    assert words.width() < 700
    assert abs(words.geometry().center().x() - page.rect().center().x()) <= 1
    assert words.height() >= words.heightForWidth(words.width())
