"""What two people changed at once is told apart, and nothing of it is lost unasked."""

from dataclasses import fields, replace

from desktop.domain.conflicts import CONTACT_PARTS, Conflict, conflicts, settled
from desktop.domain.contacts import Contact
from desktop.domain.merging import Side

BASE = Contact("Ann Lee", email="ann@example.com", phone="555-0100", id=7, version=3)


def test_every_field_of_a_contact_can_be_chosen():
    chosen = [name for names in CONTACT_PARTS.values() for name in names]
    assert sorted(chosen) == sorted({field.name for field in fields(Contact)} - {"id", "version"})


def test_what_only_one_of_two_changed_is_likely_theirs():
    theirs = replace(BASE, phone="555-0199", notes="Rows.", version=4)
    mine = replace(BASE, email="lee@example.com", notes="Runs.")
    assert conflicts(BASE, theirs, mine) == [
        Conflict("email", Side.SECOND),
        Conflict("phone", Side.FIRST),
        Conflict("notes", Side.SECOND),
    ]


def test_what_both_changed_alike_is_no_conflict():
    both = replace(BASE, job_title="Head of it")
    assert conflicts(BASE, replace(both, version=4), both) == []


def test_what_is_kept_is_saved_over_the_version_that_was_seen():
    theirs = replace(BASE, phone="555-0199", phone_label="work", version=4)
    mine = replace(BASE, name="Ann Lee-Hart", phone="555-0111")
    saved = settled(theirs, mine, {"phone": Side.FIRST, "name": Side.SECOND})
    assert saved == replace(mine, phone="555-0199", phone_label="work")
    assert saved.version == 4
