"""The tables of the book as typed rows, for this room's eyes only."""

from desktop.store.event_tables import (
    EventRow,
    FollowUpRow,
    OccasionRuleRow,
    ParticipantRow,
    PositionRow,
    PositionStageRow,
)
from desktop.store.outbox_tables import SenderRow, SentDocumentRow, SentNoteRow, SettingRow
from desktop.store.people_tables import (
    ContactRow,
    ContactTagRow,
    ContactWayRow,
    DistinctPairRow,
    OrganizationRow,
    PhotoRow,
    PostalAddressRow,
)
from desktop.store.table_kinds import Addressed, Base, Lasting, Moment, Versioned, now
from desktop.store.writing_tables import DraftRow, NoteTemplateRow

__all__ = [
    "Addressed",
    "Base",
    "ContactRow",
    "ContactTagRow",
    "ContactWayRow",
    "DistinctPairRow",
    "DraftRow",
    "EventRow",
    "FollowUpRow",
    "Lasting",
    "Moment",
    "NoteTemplateRow",
    "OccasionRuleRow",
    "OrganizationRow",
    "ParticipantRow",
    "PhotoRow",
    "PositionRow",
    "PositionStageRow",
    "PostalAddressRow",
    "SenderRow",
    "SentDocumentRow",
    "SentNoteRow",
    "SettingRow",
    "Versioned",
    "now",
]
