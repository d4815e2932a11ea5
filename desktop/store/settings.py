"""What belongs to the book and not to the machine, by name."""

import json
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop.store.tables import SettingRow


def setting(session: Session, key: str, default: Any = None) -> Any:
    """What was kept under this name."""
    value = session.scalar(select(SettingRow.value).where(SettingRow.key == key))
    return default if value is None else json.loads(value)


def save_setting(session: Session, key: str, value: Any) -> None:
    """Keep something that JSON can say."""
    row = session.scalar(select(SettingRow).where(SettingRow.key == key)) or SettingRow(key=key)
    row.value = json.dumps(value, ensure_ascii=False)
    session.add(row)
    session.flush()
