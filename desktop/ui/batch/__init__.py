"""One note to many people: written, looked over in a table, saved, and marked as sent."""
