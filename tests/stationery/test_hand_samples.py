"""A hand shown before it is taken."""

from desktop.handwriting.hands import DEFAULT_HAND, hand_in, load_hand
from desktop.handwriting.inks import DEFAULT_INK
from desktop.stationery.hand_samples import BORDER, WIDTH, lay_out_sample, writable


def sample(hand, name="Jordan Reyes"):
    return lay_out_sample(name, hand, 1, ink=DEFAULT_INK)


def written(page):
    return " ".join(page.writings[0].told).split()


def test_a_sample_shows_the_name_and_the_whole_alphabet():
    words = written(sample(load_hand(DEFAULT_HAND)))
    assert words[:2] == ["Jordan", "Reyes"]
    assert {*"abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789"} <= set(words)


def test_what_a_hand_cannot_write_is_left_out(made_hand):
    words = written(sample(hand_in(made_hand), "Groß 7"))
    assert words[0] == "Gro"
    assert "7" not in words
    assert writable("a1b\n2", hand_in(made_hand)) == "ab\n"


def test_ink_stays_on_the_page(made_hand):
    page = sample(hand_in(made_hand))
    left, bottom, right, top = page.writings[0].bounds()
    assert left > 0
    assert right < WIDTH
    assert bottom > 0
    assert top < page.height
    assert page.height > 2 * BORDER


def test_a_name_as_long_as_a_book_is_cut():
    page = sample(load_hand(DEFAULT_HAND), "Jordan " * 500)
    assert page.height < WIDTH
