"""Windows, lists and dialogs: everything that knows a widget, a click, a colour or a shown word.

Names that begin alike stand together. Where to begin reading:
main_window, window_*     the window, its parts, its menus, and what it shows in which order
screens, *_view           the five screens; *_page is what is seen of one thing, *_list, *_rows,
                          *_model and *_listing of many; *_dialog what opens over them
live_store, live_*        the book, as the window has it: all that may import the store
editing, *_editing        what changes it, as steps that book_steps notes and undo takes back
writing_desk, *_pane      notes: drafts, words_*, card_*, letter_*, email_*; ways_out leads to
                          printers (sending), mail programs (emailing) and servers (mailing)
batch_*                   one note to many people
hand_*, sheet_*, review_* hands, and one's own; pen_* a plotter's pen
import*, export*          other programs' files
settings_*, first_*       Settings, and the first steps
today_*, owed_*           what is owed; outbox_* what was sent; insight* what came of it
theme, colours, labels, buttons, fields, form_dialog, two_line_*   what all of it looks like
background, long_work     slow work off the interface thread
spoken, *_words           what other rooms say, in the user's language
"""
