"""The record of a search for spreadsheets."""

import csv
import io

from desktop.domain.printed_tables import PrintedTable
from desktop.exchange.record_tables import record_table


def test_it_is_read_back_as_it_was():
    rows = (("2026-01-02", 'Said "hello", twice', "Zoë Müller\nAcme"),)
    table = record_table(PrintedTable("", (), ("Day", "What", "With whom"), rows))
    read = list(csv.reader(io.StringIO(table.decode("utf-8-sig"), newline="")))
    told = ["2026-01-02", 'Said "hello", twice', "Zoë Müller Acme"]
    assert read == [["Day", "What", "With whom"], told]


def test_no_cell_is_a_formula():
    rows = (("=1+1", "@SUM(A1)", "-2", "+4915112345678"),)
    table = record_table(PrintedTable("", (), ("a", "b", "c", "d"), rows)).decode("utf-8-sig")
    assert table.splitlines()[1] == "'=1+1,'@SUM(A1),'-2,+4915112345678"
