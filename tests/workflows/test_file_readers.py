"""Files that are read in a process of their own, and the processes that are ended."""

import threading

import pytest

from desktop.domain.imports import FileKind, FoundContact, ReadingChoices
from desktop.workflows.file_readers import (
    FileLimits,
    FileReader,
    ReadingStopped,
    UnreadableFile,
)
from tests.exchange.made_cards import PNG, card
from tests.exchange.test_vcard_contacts import PICTURE

HOME = ReadingChoices("US")
ANY = FileLimits()


def written(tmp_path, text, name="people.vcf"):
    path = tmp_path / name
    path.write_text(text, "utf-8", newline="")
    return path


def read(path, limits=ANY, tell=lambda done, of: None):
    return FileReader(limits).read(path, HOME, tell)


def refused(path, **limits):
    with pytest.raises(UnreadableFile) as refusal:
        read(path, FileLimits(**limits))
    return str(refusal.value)


def test_people_come_with_their_photos_and_leave_nothing_behind(tmp_path):
    path = written(tmp_path, card("FN:Ann", f"PHOTO;ENCODING=b:{PICTURE}") + card("FN:Bo"))
    file = read(path)
    assert (file.facts.name, file.facts.kind) == ("people.vcf", FileKind.VCARD)
    ann, bo = file.findings
    assert isinstance(ann, FoundContact)
    assert file.photo(ann.contact.photo).content == PNG
    assert (bo.contact.name, bo.contact.photo) == ("Bo", None)
    folder = file._folder.path
    assert folder.is_dir()
    del file
    assert not folder.exists()


def test_a_name_is_no_path_to_a_photo(tmp_path):
    file = read(written(tmp_path, card("FN:Ann")))
    (tmp_path / "secret").write_bytes(b"secret")
    assert file.photo(str(tmp_path / "secret")) is None
    assert file.photo("found.jsonl/../../etc/passwd") is None


def test_progress_is_told(tmp_path):
    told = []
    path = written(tmp_path, "".join(card(f"FN:Ann {number}") for number in range(120)))
    read(path, tell=lambda done, of: told.append((done, of)))
    assert [of for _, of in told] == [path.stat().st_size] * 2
    assert 0 < told[0][0] <= told[1][0] <= path.stat().st_size


def test_what_is_wrong_with_a_file_is_said_as_it_was_found(tmp_path):
    assert refused(written(tmp_path, "")) == (
        "people.vcf has nothing in it. Export it once more, or choose another."
    )


def test_a_file_that_takes_more_memory_than_it_may_is_refused(tmp_path):
    path = written(tmp_path, card("FN:Ann", f"NOTE:{'x' * 15_000_000}"))
    assert "needs more memory" in refused(path, memory=70_000_000)


def test_a_file_that_takes_longer_than_it_may_is_refused(tmp_path):
    assert "takes too long" in refused(written(tmp_path, card("FN:Ann")), wall=0.01)


def test_a_file_too_large_needs_no_process(tmp_path):
    assert "export fewer" in refused(written(tmp_path, card("FN:Ann")), size=10, wall=0).lower()


def test_a_file_that_is_not_there_needs_no_process(tmp_path):
    assert "is no file" in refused(tmp_path / "none.vcf", wall=0)
    assert "is no file" in refused(tmp_path, wall=0)


def test_reading_can_be_stopped(tmp_path):
    reader = FileReader()
    path = written(tmp_path, "".join(card(f"FN:Ann {number}") for number in range(20_000)))

    def stop_soon(done, of):
        threading.Thread(target=reader.stop).start()

    with pytest.raises(ReadingStopped):
        reader.read(path, HOME, stop_soon)
