"""Revision 0001: the first book. Contacts, events, the sender and the outbox."""

from typing import TYPE_CHECKING

import sqlalchemy as sa

if TYPE_CHECKING:
    from alembic.operations import Operations

ID = "0001"


def upgrade(op: "Operations") -> None:
    _create_contacts(op)
    _create_events(op)
    _create_outbox(op)
    op.create_table(
        "senders",
        _id(),
        _text("name"),
        _text("signature"),
        *_address(),
        sa.PrimaryKeyConstraint("id", name="pk_senders"),
    )


def _create_contacts(op: "Operations") -> None:
    op.create_table(
        "organizations",
        _id(),
        _text("name"),
        sa.PrimaryKeyConstraint("id", name="pk_organizations"),
        sa.UniqueConstraint("name", name="uq_organizations_name"),
    )
    op.create_table(
        "contacts",
        _id(),
        _text("name"),
        _text("name_folded"),
        _text("words"),
        sa.Column("organization_id", sa.Integer(), nullable=True),
        *map(_text, ("job_title", "salutation", "email", "phone", "notes")),
        *_lasting(),
        sa.PrimaryKeyConstraint("id", name="pk_contacts"),
        sa.ForeignKeyConstraint(
            ["organization_id"], ["organizations.id"], name="fk_contacts_organization_id"
        ),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_contacts_in_order", "contacts", ["deleted_at", "name_folded", "id"])
    op.create_index("ix_contacts_organization_id", "contacts", ["organization_id"])
    op.create_table(
        "postal_addresses",
        _id(),
        sa.Column("contact_id", sa.Integer(), nullable=False),
        *_address(),
        sa.PrimaryKeyConstraint("id", name="pk_postal_addresses"),
        sa.ForeignKeyConstraint(
            ["contact_id"],
            ["contacts.id"],
            name="fk_postal_addresses_contact_id",
            ondelete="CASCADE",
        ),
    )
    op.create_index("ix_postal_addresses_contact_id", "postal_addresses", ["contact_id"])


def _create_events(op: "Operations") -> None:
    op.create_table(
        "events",
        _id(),
        sa.Column("contact_id", sa.Integer(), nullable=False),
        _text("occasion"),
        sa.Column("on_date", sa.Date(), nullable=False),
        _text("talked_about"),
        _text("position"),
        *_lasting(),
        sa.PrimaryKeyConstraint("id", name="pk_events"),
        sa.ForeignKeyConstraint(["contact_id"], ["contacts.id"], name="fk_events_contact_id"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_events_newest", "events", ["contact_id", "on_date", "id"])


def _create_outbox(op: "Operations") -> None:
    op.create_table(
        "sent_notes",
        _id(),
        sa.Column("event_id", sa.Integer(), nullable=False),
        sa.Column("contact_id", sa.Integer(), nullable=False),
        *map(_text, ("channel", "text", "hand")),
        sa.Column("seed", sa.BigInteger(), nullable=False),
        *map(_text, ("ink", "pen")),
        sa.Column("neatness", sa.Double(), nullable=False),
        *map(_text, ("card", "envelope", "how")),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_sent_notes"),
        sa.ForeignKeyConstraint(["event_id"], ["events.id"], name="fk_sent_notes_event_id"),
        sa.ForeignKeyConstraint(["contact_id"], ["contacts.id"], name="fk_sent_notes_contact_id"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_sent_notes_event_id", "sent_notes", ["event_id"])
    op.create_index("ix_sent_notes_contact_id", "sent_notes", ["contact_id"])
    op.create_table(
        "sent_documents",
        sa.Column("sent_note_id", sa.Integer(), nullable=False),
        _text("kind"),
        sa.Column("content", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("sent_note_id", "kind", name="pk_sent_documents"),
        sa.ForeignKeyConstraint(
            ["sent_note_id"],
            ["sent_notes.id"],
            name="fk_sent_documents_sent_note_id",
            ondelete="CASCADE",
        ),
    )


def _id() -> sa.Column[int]:
    return sa.Column("id", sa.Integer(), nullable=False)


def _text(name: str) -> sa.Column[str]:
    return sa.Column(name, sa.Text(), nullable=False)


def _address() -> list[sa.Column[str]]:
    fields = "street city city_area country_area postal_code sorting_code country"
    return [_text(field) for field in fields.split()]


def _lasting() -> list[sa.Column[object]]:
    moment = sa.DateTime(timezone=True)
    return [
        sa.Column("created_at", moment, nullable=False),
        sa.Column("updated_at", moment, nullable=False),
        sa.Column("deleted_at", moment, nullable=True),
    ]
