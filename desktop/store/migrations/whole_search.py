"""Revision 0003: all that a search for work needs kept, and an index to find it by."""

from typing import TYPE_CHECKING

import sqlalchemy as sa

from desktop.store.migrations.columns import (
    day,
    flag,
    id_column,
    key,
    maybe_key,
    moment,
    number,
    primary,
    refers,
    text,
    unique,
)
from desktop.store.migrations.owners import give_rows_owners
from desktop.store.migrations.search_index import create_search_index

if TYPE_CHECKING:
    from alembic.operations import Operations

ID = "0003"

_OLD = ("contacts", "postal_addresses", "events", "sent_notes", "sent_documents", "senders")


def upgrade(op: "Operations") -> None:
    for table in _OLD:
        op.add_column(table, text("owner", ""))
    _widen_organizations(op)
    _create_photos(op)
    _widen_contacts(op)
    _create_positions(op)
    _widen_events(op)
    _widen_outbox(op)
    _create_follow_ups(op)
    _create_settings(op)
    give_rows_owners(op)
    create_search_index(op)


def _widen_organizations(op: "Operations") -> None:
    """With a batch, since SQLite alters no constraint of a table that is there."""
    long_ago = "1970-01-01 00:00:00+00"
    with op.batch_alter_table("organizations") as table:
        table.drop_constraint("uq_organizations_name", type_="unique")
        for column in (text("owner", ""), text("culture", "unknown"), number("version", "1")):
            table.add_column(column)
        for name in ("website", "notes"):
            table.add_column(text(name, ""))
        for name in ("created_at", "updated_at"):
            stamp = sa.DateTime(timezone=True)
            table.add_column(sa.Column(name, stamp, nullable=False, server_default=long_ago))
        table.add_column(moment("deleted_at"))
        table.create_unique_constraint("uq_organizations_owner_name", ["owner", "name"])
    op.execute(
        "UPDATE organizations SET created_at = coalesce((SELECT min(created_at) FROM contacts"
        " WHERE contacts.organization_id = organizations.id), created_at)"
    )
    op.execute("UPDATE organizations SET updated_at = created_at")


def _create_photos(op: "Operations") -> None:
    op.create_table(
        "photos",
        id_column(),
        text("owner", ""),
        text("hash"),
        sa.Column("content", sa.LargeBinary(), nullable=False),
        primary("photos"),
        unique("photos", "owner", "hash"),
    )


def _widen_contacts(op: "Operations") -> None:
    names = """
    prefix given middle family suffix pronunciation pronouns birthday met email_label phone_label
    preferred_channel
    """
    for name in names.split():
        op.add_column("contacts", text(name, ""))
    op.add_column("contacts", flag("do_not_contact"))
    op.add_column("contacts", number("version", "1"))
    photo = sa.Column(
        "photo_id",
        sa.Integer(),
        sa.ForeignKey("photos.id", name="fk_contacts_photo_id"),
        nullable=True,
    )
    op.add_column("contacts", photo, inline_references=True)
    op.create_index("ix_contacts_photo_id", "contacts", ["photo_id"])
    op.add_column("postal_addresses", number("place", "0"))
    op.add_column("postal_addresses", text("label", ""))
    _create_what_contacts_have(op)


def _create_what_contacts_have(op: "Operations") -> None:
    op.create_table(
        "contact_ways",
        key("contact_id"),
        number("place"),
        text("owner", ""),
        *map(text, ("kind", "value", "label")),
        primary("contact_ways", "contact_id", "place"),
        refers("contact_ways", "contact_id", "contacts", goes_along=True),
    )
    op.create_table(
        "contact_tags",
        key("contact_id"),
        text("tag"),
        text("owner", ""),
        primary("contact_tags", "contact_id", "tag"),
        refers("contact_tags", "contact_id", "contacts", goes_along=True),
    )
    op.create_index("ix_contact_tags_tag", "contact_tags", ["tag"])
    op.create_table(
        "distinct_pairs",
        key("first_id"),
        key("second_id"),
        text("owner", ""),
        primary("distinct_pairs", "first_id", "second_id"),
        refers("distinct_pairs", "first_id", "contacts", goes_along=True),
        refers("distinct_pairs", "second_id", "contacts", goes_along=True),
    )
    op.create_index("ix_distinct_pairs_second_id", "distinct_pairs", ["second_id"])


def _create_positions(op: "Operations") -> None:
    op.create_table(
        "positions",
        id_column(),
        text("owner", ""),
        text("title"),
        maybe_key("organization_id"),
        *map(text, ("source", "stage")),
        day("applied_on"),
        day("closing_on"),
        *map(text, ("link", "notes")),
        number("version", "1"),
        moment("created_at", nullable=False),
        moment("updated_at", nullable=False),
        moment("deleted_at"),
        primary("positions"),
        refers("positions", "organization_id", "organizations"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_positions_organization_id", "positions", ["organization_id"])
    op.create_table(
        "position_stages",
        key("position_id"),
        number("place"),
        text("owner", ""),
        text("stage"),
        day("on_date", nullable=False),
        primary("position_stages", "position_id", "place"),
        refers("position_stages", "position_id", "positions", goes_along=True),
    )


def _widen_events(op: "Operations") -> None:
    position = sa.Column(
        "position_id",
        sa.Integer(),
        sa.ForeignKey("positions.id", name="fk_events_position_id"),
        nullable=True,
    )
    op.add_column("events", position, inline_references=True)
    for column in (
        *(moment("at"), text("zone", ""), flag("planned"), day("promised_on"), day("heard_on")),
        *(text("outcome", ""), flag("recaps"), number("version", "1")),
    ):
        op.add_column("events", column)
    op.create_index("ix_events_position_id", "events", ["position_id"])
    op.create_index("ix_events_by_day", "events", ["on_date", "id"])
    op.create_table(
        "participants",
        key("event_id"),
        key("contact_id"),
        text("owner", ""),
        number("place"),
        primary("participants", "event_id", "contact_id"),
        refers("participants", "event_id", "events", goes_along=True),
        refers("participants", "contact_id", "contacts"),
    )
    op.create_index("ix_participants_contact_id", "participants", ["contact_id"])


def _widen_outbox(op: "Operations") -> None:
    op.add_column("sent_notes", text("subject", ""))
    op.add_column("sent_notes", maybe_key("postage_cents"))
    op.add_column("sent_notes", text("postage_currency", ""))
    op.create_index("ix_sent_notes_newest", "sent_notes", ["at", "id"])


def _create_follow_ups(op: "Operations") -> None:
    op.create_table(
        "follow_ups",
        id_column(),
        text("owner", ""),
        key("event_id"),
        key("contact_id"),
        text("kind"),
        number("number"),
        text("state"),
        day("due_on", nullable=False),
        day("latest_on", nullable=False),
        *(day("closed_on"), day("snoozed_on"), day("until_on")),
        text("channel"),
        maybe_key("sent_note_id"),
        number("version", "1"),
        primary("follow_ups"),
        refers("follow_ups", "event_id", "events", goes_along=True),
        refers("follow_ups", "contact_id", "contacts", goes_along=True),
        refers("follow_ups", "sent_note_id", "sent_notes"),
        unique("follow_ups", "event_id", "contact_id", "kind", "number"),
    )
    op.create_index("ix_follow_ups_open", "follow_ups", ["closed_on", "due_on", "id"])
    op.create_index("ix_follow_ups_contact_id", "follow_ups", ["contact_id"])
    op.create_index("ix_follow_ups_sent_note_id", "follow_ups", ["sent_note_id"])


def _create_settings(op: "Operations") -> None:
    op.create_table(
        "occasion_rules",
        id_column(),
        text("owner", ""),
        *map(text, ("occasion", "title", "rule")),
        primary("occasion_rules"),
        unique("occasion_rules", "owner", "occasion"),
    )
    op.create_table(
        "settings",
        id_column(),
        text("owner", ""),
        *map(text, ("key", "value")),
        primary("settings"),
        unique("settings", "owner", "key"),
    )
