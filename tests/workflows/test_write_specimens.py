"""Specimens as files."""

import pypdfium2

from desktop.handwriting.hands import hand_ids
from desktop.workflows.write_specimens import write_specimens


def test_each_hand_gets_one_page_named_for_it_the_users_own_too(own_hand, tmp_path):
    made = write_specimens(tmp_path / "new" / "folder")
    assert [path.stem for path in made] == list(hand_ids())
    assert sorted(made) == sorted((tmp_path / "new" / "folder").iterdir())
    for path in made:
        with pypdfium2.PdfDocument(path) as document:
            assert len(document) == 1
