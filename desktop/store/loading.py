"""What belongs to a row, to be loaded with it."""

from sqlalchemy.orm import joinedload, selectinload

from desktop.store.tables import ContactRow, PhotoRow, PositionRow

WHOLE_CONTACT = (
    joinedload(ContactRow.organization),
    joinedload(ContactRow.photo).load_only(PhotoRow.hash),
    selectinload(ContactRow.addresses),
    selectinload(ContactRow.ways),
    selectinload(ContactRow.tags),
)

WHOLE_POSITION = (joinedload(PositionRow.organization), selectinload(PositionRow.history))
