"""Whether a book is new, so that its user is asked who they are."""

from desktop.store.contact_search import contact_page
from desktop.store.settings import save_setting, setting
from desktop.ui.live.live_store import LiveStore

_ASKED = "first-start"


def is_new_book(store: LiveStore) -> bool:
    """Whether nobody is in it yet, its user neither, and they were not asked before."""
    if store.is_read_only or store.me().name:
        return False
    with store.reading() as session:
        return not setting(session, _ASKED) and not contact_page(session, limit=1).lines


def remember_first_start(store: LiveStore) -> None:
    """Ask no more by oneself."""
    with store.changing() as session:
        save_setting(session, _ASKED, True)
