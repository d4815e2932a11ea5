"""A hand goes to another machine as a file, whole, and nothing else comes in its place."""

import io
import zipfile

import numpy as np
import pytest

from desktop.handwriting.hands import NoSuchHand, hand_ids, load_hand
from desktop.workflows.add_hands import NotYours
from desktop.workflows.carry_hands import NotAHand, carried_hand, hand_file, save_hand


@pytest.fixture
def file(own_hand, tmp_path):
    path = tmp_path / "Plain.hand"
    save_hand(own_hand.name, path)
    return path


@pytest.fixture
def changed(file, tmp_path):
    """The file with some of its files otherwise: by name, their bytes, None for none."""

    def changed(**others):
        with zipfile.ZipFile(file) as packed:
            files = {name: packed.read(name) for name in packed.namelist()}
        files |= {name.replace("_", "."): data for name, data in others.items()}
        path = tmp_path / "changed.hand"
        with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as packed:
            for name, data in files.items():
                if data is not None:
                    packed.writestr(name, data)
        return path

    return changed


def test_a_hand_comes_back_on_another_machine_as_it_was(file, tmp_path, monkeypatch):
    before = load_hand("own-plain-hand")
    monkeypatch.setenv("FAIRHAND_HANDS", str(tmp_path / "another machine"))
    found = carried_hand(file)
    assert found.name == "Plain Hand"
    id = found.keep("Her hand")
    assert id in hand_ids()
    after = load_hand(id)
    assert (after.name, after.x_height, after.nib) == ("Her hand", before.x_height, before.nib)
    for one, other in zip(before.glyphs, after.glyphs, strict=True):
        assert np.array_equal(one.points, other.points)


def test_beside_the_same_hand_it_has_another_name(file):
    assert carried_hand(file).name == "Plain Hand 2"


def test_the_same_hand_is_the_same_bytes(own_hand):
    assert hand_file(own_hand.name) == hand_file(own_hand.name)


def test_a_shipped_hand_stays(own_hands):
    with pytest.raises(NotYours, match="on the other machine already"):
        hand_file("everyday")
    with pytest.raises(NoSuchHand, match="nobody"):
        hand_file("own-nobody")


@pytest.mark.parametrize("name", ["hand_toml", "font_ttf", "strokes_npz"])
@pytest.mark.parametrize("data", [None, b"", b"not a part of a hand"])
def test_a_file_without_its_parts_is_refused(name, data, changed):
    with pytest.raises(NotAHand, match=r"changed\.hand is no hand"):
        carried_hand(changed(**{name: data}))


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("x_height_mm = ", "x_height_mm = 9999"),
        ("nib_mm = ", "nib_mm = -"),
        ("pitch = ", "pitch = nan # "),
        ('name = "Plain Hand"', 'name = "\\u200b"'),
        ('name = "Plain Hand"', "name = 7 # \nnome = 1"),
    ],
)
def test_a_hand_that_nobody_writes_is_refused(before, after, own_hand, changed):
    facts = (own_hand / "hand.toml").read_text("utf-8")
    assert before in facts
    path = changed(hand_toml=facts.replace(before, after).encode())
    if "name = 7" in after:
        assert carried_hand(path).name == "7"
    else:
        with pytest.raises(NotAHand):
            carried_hand(path)


def test_arrays_that_would_fill_the_memory_are_refused(changed):
    swollen = io.BytesIO()
    with zipfile.ZipFile(swollen, "w", zipfile.ZIP_DEFLATED) as arrays:
        arrays.writestr("points.npy", bytes(40 * 1024 * 1024))
    with pytest.raises(NotAHand):
        carried_hand(changed(strokes_npz=swollen.getvalue()))


def test_what_is_no_part_of_a_hand_is_left_behind(changed):
    found = carried_hand(changed(evil_py=b"import os", **{"../up_txt": b"x"}))
    kept = {path.name for path in (found.beside.folder / "hand").iterdir()}
    assert kept == {"hand.toml", "font.ttf", "strokes.npz"}


def test_damage_anywhere_is_refused_or_does_no_harm(file, tmp_path):
    data = file.read_bytes()
    rng = np.random.default_rng(5)
    damaged = tmp_path / "damaged.hand"
    for _ in range(60):
        bytes_ = bytearray(data)
        for place in rng.integers(0, len(data), 6):
            bytes_[place] = rng.integers(0, 256)
        damaged.write_bytes(bytes_[: rng.integers(len(data) // 2, len(data) + 1)])
        try:
            hand = carried_hand(damaged).hand
        except NotAHand:
            continue
        assert hand.words("The quick brown fox")


def test_no_file_at_all_is_refused(tmp_path):
    with pytest.raises(NotAHand):
        carried_hand(tmp_path / "none.hand")
    (tmp_path / "text.hand").write_text("hello", "utf-8")
    with pytest.raises(NotAHand):
        carried_hand(tmp_path / "text.hand")
