"""The backups of a book, as lists show them."""

from desktop.domain.contacts import Contact
from desktop.store.books import open_book
from desktop.store.contacts import save_contact
from desktop.workflows.back_up_books import back_up_now, kept_backups


def test_the_newest_backups_tell_how_much_is_in_them(tmp_path):
    path = tmp_path / "a.book"
    book = open_book(path)
    back_up_now(path)
    with book.sessions.begin() as session:
        save_contact(session, Contact("Ada"))
    back_up_now(path)
    book.close()
    assert [kept.contents.contacts for kept in kept_backups(path, 5) if kept.contents] == [1, 0]
    assert len(kept_backups(path, 1)) == 1


def test_a_damaged_backup_has_no_contents(tmp_path):
    path = tmp_path / "a.book"
    open_book(path).close()
    made = back_up_now(path)
    made.path.write_bytes(b"nothing")
    assert [kept.contents for kept in kept_backups(path, 5)] == [None]
