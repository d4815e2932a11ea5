"""Dialogs and fields in which a person, an event, a position or a rule is entered and changed."""
