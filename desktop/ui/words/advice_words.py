"""Why a channel is advised, in the user's language."""

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from desktop.domain.occasions import Channel
from desktop.domain.owed import Owed

translate = QCoreApplication.translate

# All that `desktop.domain.channel_advice` says, here so that it is translated.
REASONS = (
    QT_TRANSLATE_NOOP("Advice", "They prefer a card."),
    QT_TRANSLATE_NOOP("Advice", "They prefer a letter."),
    QT_TRANSLATE_NOOP("Advice", "They prefer an e-mail."),
    QT_TRANSLATE_NOOP("Advice", "A question about where things stand is quickest by e-mail."),
    QT_TRANSLATE_NOOP("Advice", "The decision falls before the post arrives: e-mail now."),
    QT_TRANSLATE_NOOP("Advice", "Their organization lives by e-mail."),
    QT_TRANSLATE_NOOP("Advice", "Typed words leave room to go over your qualifications."),
    QT_TRANSLATE_NOOP("Advice", "Their organization is formal: when in doubt, type it."),
    QT_TRANSLATE_NOOP(
        "Advice", "Their organization has customs you do not know: when in doubt, type it."
    ),
    QT_TRANSLATE_NOOP(
        "Advice",
        "An informational interview is a favour: a handwritten card is remembered best.",
    ),
    QT_TRANSLATE_NOOP("Advice", "People you network with remember a handwritten card best."),
    QT_TRANSLATE_NOOP("Advice", "Whoever vouches for you deserves a handwritten card."),
    QT_TRANSLATE_NOOP(
        "Advice", "Their organization is a personal one: a handwritten card stands out."
    ),
    QT_TRANSLATE_NOOP("Advice", "For this occasion a card is usual."),
    QT_TRANSLATE_NOOP("Advice", "For this occasion a letter is usual."),
    QT_TRANSLATE_NOOP("Advice", "For this occasion an e-mail is usual."),
)


def reason_words(owed: Owed) -> str:
    """The sentence why it should be sent so: the user's own choice, else the advice's."""
    if owed.channel and owed.channel is not owed.advice.channel:
        return _chosen(owed.channel)
    reason = translate("Advice", owed.advice.reason)
    if owed.advice.then is Channel.CARD:
        return translate("Advice", "{reason} A card can follow.").format(reason=reason)
    return reason


def _chosen(channel: Channel) -> str:
    return {
        Channel.CARD: translate("Advice", "You chose a card."),
        Channel.LETTER: translate("Advice", "You chose a letter."),
        Channel.EMAIL: translate("Advice", "You chose an e-mail."),
    }[channel]
