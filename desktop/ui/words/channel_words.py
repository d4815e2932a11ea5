"""Channels and cultures as the window calls them."""

from PySide6.QtCore import QCoreApplication

from desktop.domain.channel_advice import Culture
from desktop.domain.occasions import Channel

translate = QCoreApplication.translate

PICTURES = {Channel.CARD: "card", Channel.LETTER: "letter", Channel.EMAIL: "email"}


def channel_name(channel: Channel) -> str:
    """What a channel is called: "Card"."""
    return {
        Channel.CARD: translate("channel_words", "Card"),
        Channel.LETTER: translate("channel_words", "Letter"),
        Channel.EMAIL: translate("channel_words", "E-mail"),
    }[channel]


def culture_name(culture: Culture) -> str:
    """How the people of an organisation like to be written to, in a few words."""
    return {
        Culture.UNKNOWN: translate("channel_words", "Not known yet"),
        Culture.EMAIL: translate("channel_words", "Lives by e-mail"),
        Culture.FORMAL: translate("channel_words", "Formal"),
        Culture.PERSONAL: translate("channel_words", "Personal"),
    }[culture]


def culture_explained(culture: Culture) -> str:
    """What follows from it for what is sent there."""
    return {
        Culture.UNKNOWN: translate(
            "channel_words", "When in doubt, a typed letter or an e-mail is advised."
        ),
        Culture.EMAIL: translate(
            "channel_words", "An e-mail is advised; nobody waits for the post there."
        ),
        Culture.FORMAL: translate("channel_words", "A typed letter is advised after an interview."),
        Culture.PERSONAL: translate("channel_words", "A handwritten card is advised."),
    }[culture]
