"""What was sent, in words: how, when and to whom."""

from PySide6.QtCore import QCoreApplication, QLocale

from desktop.domain.occasions import Channel
from desktop.domain.outbox import OutboxLine
from desktop.domain.sent_notes import Delivery, Postage
from desktop.ui.words.dates import day_words
from desktop.ui.words.occasion_words import occasion_words

translate = QCoreApplication.translate


def sent_words(channel: Channel, how: Delivery) -> str:
    """What became of it: "Card printed"."""
    said = {
        (Channel.CARD, Delivery.PRINTED): translate("Outbox", "Card printed"),
        (Channel.CARD, Delivery.SAVED): translate("Outbox", "Card saved"),
        (Channel.CARD, Delivery.NOTED): translate("Outbox", "Card noted as sent"),
        (Channel.LETTER, Delivery.PRINTED): translate("Outbox", "Letter printed"),
        (Channel.LETTER, Delivery.SAVED): translate("Outbox", "Letter saved"),
        (Channel.LETTER, Delivery.NOTED): translate("Outbox", "Letter noted as sent"),
        (Channel.EMAIL, Delivery.DRAFTED): translate("Outbox", "E-mail opened in the mail program"),
        (Channel.EMAIL, Delivery.SENT): translate("Outbox", "E-mail sent"),
        (Channel.EMAIL, Delivery.SAVED): translate("Outbox", "E-mail saved"),
    }
    return said.get((channel, how), translate("Outbox", "E-mail noted as sent"))


def about_words(line: OutboxLine) -> str:
    """What it was for: "Personal interview, 20 Nov 2026"."""
    said = translate("Outbox", "{occasion}, {day}")
    return said.format(occasion=occasion_words(line.occasion), day=day_words(line.on))


def postage_words(postage: Postage | None) -> str:
    """An amount as people write it here, without its currency; nothing for none."""
    if postage is None:
        return ""
    return QLocale().toString(postage.cents / 100, "f", 2)
