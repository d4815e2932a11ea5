"""Windows, lists and dialogs: everything that knows a widget, a click, a colour or a shown word.

Its rooms stand in layers; none imports from one that is further down here, nor from its own layer:
system, look, notes        the machine under the window; colours and type; a note, as values
words                      what other rooms say, in the user's language
widgets, pages             what knows nothing of people or notes; pages of a PDF
live, hands, pens          the book, as the window has it; choosing a hand; a pen that writes
forms, sheets, insights, mail, printers, help
editing                    what changes the book, as steps that undo takes back
contacts, events, positions, today, outbox, files, book
writing, reminders         notes, between *Write* and the outbox; telling what is owed
settings, batch            with the first start; one note to many people
window                     all of them together: begin to read with main_window and window_menus
"""
