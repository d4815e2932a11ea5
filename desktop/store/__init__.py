"""The book: tables, migrations, search. Sessions and values in, values out; rows stay here."""
