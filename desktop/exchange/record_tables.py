"""The record of a search as a table for spreadsheets (CSV).

Source: RFC 4180. UTF-8 with a mark at its start, by which Excel knows it.
"""

import csv
import io

from desktop.domain.printed_tables import PrintedTable
from desktop.exchange.formula_cells import defused

_MARK = "\ufeff"


def record_table(record: PrintedTable) -> bytes:
    """Its headings and rows; no cell is a formula, whatever was typed into the book."""
    text = io.StringIO()
    table = csv.writer(text)  # lines end as the standard has them
    for row in (record.columns, *record.rows):
        table.writerow([defused(" ".join(cell.split())) for cell in row])
    return f"{_MARK}{text.getvalue()}".encode()
