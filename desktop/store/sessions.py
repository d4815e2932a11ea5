"""What sessions come from: the type under which rooms without SQLAlchemy pass it on."""

from sqlalchemy.orm import Session, sessionmaker

__all__ = ["Session", "Sessions"]

Sessions = sessionmaker[Session]
"""`with sessions.begin() as session:` is one transaction."""
