"""Revision 0007, on a server only: words are looked up by an index, although rows have owners.

What a policy lets somebody see is found first, and words are compared only then, row by row: an
index of words could tell of the rows of others. So the words are copied to where nobody may read,
and functions look them up, each for whoever asks. All that these tell are ids of one's own rows.
"""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from alembic.operations import Operations

ID = "0007"

# The mark is a word that no text has, by which an index knows the rows of one owner.
_TABLES = """
DROP INDEX ix_contacts_search;
DROP INDEX ix_events_search;
CREATE TABLE contact_lookups (
    id integer PRIMARY KEY REFERENCES contacts ON DELETE CASCADE,
    owner text NOT NULL, names tsvector NOT NULL, words tsvector NOT NULL
);
CREATE TABLE event_lookups (
    id integer PRIMARY KEY REFERENCES events ON DELETE CASCADE,
    owner text NOT NULL, words tsvector NOT NULL
);
ALTER TABLE contact_lookups ENABLE ROW LEVEL SECURITY;
ALTER TABLE event_lookups ENABLE ROW LEVEL SECURITY;
CREATE FUNCTION lookup_mark(owner text) RETURNS text LANGUAGE sql IMMUTABLE
    RETURN '@' || encode(convert_to(owner, 'UTF8'), 'hex');
"""

# Whoever makes the tables fills them for everybody, and is bound by the policies again then.
_FILL = """
ALTER TABLE {of} NO FORCE ROW LEVEL SECURITY;
INSERT INTO {of_one}_lookups SELECT {values} FROM {of};
ALTER TABLE {of} FORCE ROW LEVEL SECURITY;
CREATE INDEX ix_{of_one}_lookups ON {of_one}_lookups USING gin ({columns});
"""

# Done in the name of the tables' owner, whom the policies of what was made above do not bind; who
# could put a trigger of these on a table of theirs could write into the lookups of others.
_AS_OWNER = "LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp"

_KEEP = f"""
CREATE FUNCTION keep_{{of_one}}_lookup() RETURNS trigger {_AS_OWNER} AS $$
BEGIN
    DELETE FROM public.{{of_one}}_lookups WHERE id = NEW.id;
    INSERT INTO public.{{of_one}}_lookups SELECT {{values}};
    RETURN NULL;
END $$;
REVOKE EXECUTE ON FUNCTION keep_{{of_one}}_lookup FROM PUBLIC;
CREATE TRIGGER keep_lookup AFTER INSERT OR UPDATE OF owner, {{made_of}} ON {{of}}
    FOR EACH ROW EXECUTE FUNCTION keep_{{of_one}}_lookup();
"""

# Somebody may be at work as a role that they are a member of. ROWS, by eye: few enough to be looked
# up one by one, whatever it is that is asked for.
_FIND = f"""
CREATE FUNCTION find_{{what}}(whose text, wanted tsquery, most integer)
RETURNS SETOF integer STABLE ROWS 20 {_AS_OWNER} SET enable_seqscan = off AS $$
BEGIN
    IF NOT pg_has_role(session_user, whose, 'MEMBER') THEN
        RAISE insufficient_privilege USING MESSAGE = 'these are the rows of somebody else';
    END IF;
    wanted := wanted && quote_literal(public.lookup_mark(whose))::tsquery;
    RETURN QUERY SELECT id FROM public.{{table}}
        WHERE {{column}} @@ wanted AND owner = whose LIMIT most;
END $$;
"""


# A change of rules writes most follow-ups anew: into two indexes less, since what is open stands in
# that of what is owed, and beside where they were.
_QUICKLY_WRITTEN = """
ALTER TABLE follow_ups SET (fillfactor = 60);
DROP INDEX ix_follow_ups_open;
DROP INDEX ix_follow_ups_sent_note_id;
CREATE INDEX ix_follow_ups_open ON follow_ups (closed_on, due_on, latest_on, id)
    WHERE closed_on IS NOT NULL;
CREATE INDEX ix_follow_ups_sent_note_id ON follow_ups (sent_note_id)
    WHERE sent_note_id IS NOT NULL;
"""


def upgrade(op: "Operations") -> None:
    if op.get_bind().dialect.name == "sqlite":
        return
    execute = op.get_bind().exec_driver_sql
    execute(_TABLES)
    for of, made_of in (("contacts", "name_folded, words"), ("events", "words")):
        one = of.removesuffix("s")
        columns = "names, words" if of == "contacts" else "words"
        execute(_FILL.format(of=of, of_one=one, values=_values(of, of), columns=columns))
        execute(_KEEP.format(of=of, of_one=one, values=_values(of, "NEW"), made_of=made_of))
    for what, table, column in (
        ("names", "contact_lookups", "names"),
        ("contacts", "contact_lookups", "words"),
        ("events", "event_lookups", "words"),
    ):
        execute(_FIND.format(what=what, table=table, column=column))
    execute(_QUICKLY_WRITTEN)


def _values(of: str, row: str) -> str:
    """A row of lookups, made of a row of contacts or of events."""
    mark = f"array_to_tsvector(ARRAY[public.lookup_mark({row}.owner)])"
    names = f"{mark} || ts_filter({row}.search, '{{a}}'), " if of == "contacts" else ""
    return f"{row}.id, {row}.owner, {names}{mark} || {row}.search"
