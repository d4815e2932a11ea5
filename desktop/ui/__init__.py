"""Windows, lists and dialogs: everything that knows a widget, a click, a colour or a shown word."""
