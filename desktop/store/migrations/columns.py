"""Columns as revisions write them; what an old revision used is changed no more."""

import sqlalchemy as sa


def id_column() -> sa.Column[int]:
    return sa.Column("id", sa.Integer(), nullable=False)


def key(name: str) -> sa.Column[int]:
    """The id of a row elsewhere."""
    return sa.Column(name, sa.Integer(), nullable=False)


def maybe_key(name: str) -> sa.Column[int]:
    return sa.Column(name, sa.Integer(), nullable=True)


def number(name: str, default: str | None = None) -> sa.Column[int]:
    return sa.Column(name, sa.Integer(), nullable=False, server_default=default)


def text(name: str, default: str | None = None) -> sa.Column[str]:
    return sa.Column(name, sa.Text(), nullable=False, server_default=default)


def flag(name: str) -> sa.Column[bool]:
    return sa.Column(name, sa.Boolean(), nullable=False, server_default=sa.false())


def day(name: str, *, nullable: bool = True) -> sa.Column[object]:
    return sa.Column(name, sa.Date(), nullable=nullable)


def moment(name: str, *, nullable: bool = True) -> sa.Column[object]:
    return sa.Column(name, sa.DateTime(timezone=True), nullable=nullable)


def primary(table: str, *names: str) -> sa.PrimaryKeyConstraint:
    return sa.PrimaryKeyConstraint(*names or ("id",), name=f"pk_{table}")


def refers(
    table: str, column: str, to: str, *, goes_along: bool = False
) -> sa.ForeignKeyConstraint:
    """goes_along: the row is deleted with the one it refers to."""
    return sa.ForeignKeyConstraint(
        [column],
        [f"{to}.id"],
        name=f"fk_{table}_{column}",
        ondelete="CASCADE" if goes_along else None,
    )


def unique(table: str, *names: str) -> sa.UniqueConstraint:
    return sa.UniqueConstraint(*names, name=f"uq_{table}_{'_'.join(names)}")
