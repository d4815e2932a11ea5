"""Dialogs that ask one thing, or tell one."""

from dataclasses import replace

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from desktop.domain.alike_notes import SentWords
from desktop.domain.contacts import Contact
from desktop.domain.follow_up_rules import DEFAULT_RULES
from desktop.domain.mail_accounts import MailAccount
from desktop.domain.occasions import Occasion
from desktop.domain.phrases import Phrase
from desktop.printing.paper_offers import Paper
from desktop.store.books import open_book
from desktop.store.samples import fill_with_sample
from desktop.ui.batch.save_batch_dialog import SaveBatchDialog
from desktop.ui.editing.conflict_dialog import ConflictDialog
from desktop.ui.editing.savings import contact_told
from desktop.ui.files.mending_dialog import MendingDialog
from desktop.ui.forms.contact_dialog import ContactDialog
from desktop.ui.forms.rule_dialog import RuleDialog
from desktop.ui.help.bug_dialog import BugDialog
from desktop.ui.mail.password_dialog import PasswordDialog
from desktop.ui.printers.paper_offer_dialog import PaperOfferDialog
from desktop.ui.printers.rename_dialog import RenameDialog
from desktop.ui.widgets.message_dialog import MessageDialog
from desktop.ui.window.main_window import MainWindow
from desktop.ui.words.occasion_words import occasion_words
from desktop.ui.words.spoken import spoken
from desktop.ui.writing.alike_note import SentWordsDialog
from desktop.workflows.back_up_books import back_up_now
from desktop.workflows.send_notes import Printer
from desktop.workflows.set_up_printers import AbsentPaper
from tests.ui.staging import NOTE, Scene, dialog_of, scratch

translate = QCoreApplication.translate

_LARGER = (Paper("na_letter_8.5x11in", 612, 792), Paper("iso_a4_210x297mm", 595, 842))


def _conflict(window: MainWindow) -> QWidget:
    """Somebody else changed the same contact."""
    base = Contact("Elena Alvarez", "Harbor & Finch", notes="Met at the fair.")
    theirs = replace(base, job_title="Head of Planning", notes="Met at the fair in May.")
    mine = replace(base, phone="(312) 555-0199", notes="Runs. Prefers the telephone.")
    dialog = ConflictDialog(base, theirs, mine, print, contact_told(base), window)
    dialog.open()
    return dialog


def _refused(window: MainWindow) -> QWidget:
    """A contact that nobody could find again."""
    window.contacts.new_contact()
    dialog = dialog_of(window, ContactDialog)
    dialog.save.click()
    return dialog


def _password(window: MainWindow) -> QWidget:
    account = MailAccount("smtp.example.com", user="maria", address="maria@example.com")
    refused = spoken(
        Phrase(
            "{server} does not take this password of {user}{reason}. Nothing was sent. Some "
            "providers want a password made for one program only.",
            server=account.server,
            user=account.user,
            reason="",
        )
    )
    send = translate("Mailing", "Send")
    dialog = PasswordDialog(account, send, print, may_keep=True, trouble=refused, parent=window)
    dialog.open()
    return dialog


def _paper_offer(window: MainWindow) -> QWidget:
    lacking = AbsentPaper("There is no such paper.", (414, 315), _LARGER)
    dialog = PaperOfferDialog(lacking, print, print, window)
    dialog.open()
    return dialog


def _rename(window: MainWindow) -> QWidget:
    dialog = RenameDialog(Printer("study", "Brother in the study"), ["brother"], print, window)
    dialog.open()
    return dialog


def _rule(window: MainWindow) -> QWidget:
    dialog = RuleDialog(
        DEFAULT_RULES[0], occasion_words(Occasion.PERSONAL_INTERVIEW), None, print, window
    )
    dialog.open()
    return dialog


def _own_rule(window: MainWindow) -> QWidget:
    heading = translate("RulesSection", "New kind of event")
    dialog = RuleDialog(DEFAULT_RULES[3], heading, "", print, window)
    dialog.open()
    return dialog


def _sent_words(window: MainWindow) -> QWidget:
    sent = SentWords(1, "Tom Whitfield", window.parts.today(), NOTE)
    dialog = SentWordsDialog(sent, window)
    dialog.open()
    return dialog


def _save_batch(window: MainWindow) -> QWidget:
    dialog = SaveBatchDialog(17, 1, print, window)
    dialog.open()
    return dialog


def _mending(window: MainWindow) -> QWidget:
    """A damaged book with a backup."""
    path = scratch(window, "maria.book")
    book = open_book(path)
    with book.sessions.begin() as session:
        fill_with_sample(session, window.parts.today())
    book.close()
    back_up_now(path)
    path.write_bytes(path.read_bytes()[:-4096])
    told = Phrase(
        "{path} is damaged, and was left as it is. Put your newest backup in its place.",
        path=path.name,
    )
    dialog = MendingDialog(path, spoken(told), window)
    dialog.open()
    return dialog


def _bug(window: MainWindow) -> QWidget:
    sentence = Phrase(
        "Something went wrong inside Fairhand ({kind}). What happened is noted in {path}; "
        "please send it to us.",
        kind="KeyError",
        path="/home/maria/fairhand.log",
    )
    dialog = BugDialog(spoken(sentence), "no details", window)
    dialog.open()
    return dialog


def _about(window: MainWindow) -> QWidget:
    window.menus.about.show()
    return dialog_of(window, MessageDialog)


QUESTIONS = (
    Scene("conflict", _conflict),
    Scene("contact-refused", _refused),
    Scene("password", _password),
    Scene("paper-offer", _paper_offer),
    Scene("rename", _rename),
    Scene("rule", _rule),
    Scene("rule-own", _own_rule),
    Scene("sent-words", _sent_words),
    Scene("save-batch", _save_batch),
    Scene("mending", _mending),
    Scene("bug", _bug),
    Scene("about", _about),
)
