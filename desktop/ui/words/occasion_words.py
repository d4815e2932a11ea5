"""Kinds of events, channels and waits as the window names them."""

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from desktop.domain.follow_up_rules import FollowUpRule, Unit, Wait
from desktop.domain.occasions import Channel, Occasion
from desktop.domain.own_occasions import AnyOccasion

# What `desktop.domain.occasions` calls the seven, here so that it is translated.
TITLES = (
    QT_TRANSLATE_NOOP("Occasion", "Personal interview"),
    QT_TRANSLATE_NOOP("Occasion", "Telephone interview"),
    QT_TRANSLATE_NOOP("Occasion", "Informational interview"),
    QT_TRANSLATE_NOOP("Occasion", "Networking meeting"),
    QT_TRANSLATE_NOOP("Occasion", "Call from a recruiter"),
    QT_TRANSLATE_NOOP("Occasion", "Reference received"),
    QT_TRANSLATE_NOOP("Occasion", "Resume sent"),
)


def occasion_words(occasion: AnyOccasion) -> str:
    """Its name; the user's own kinds are called as they called them."""
    if isinstance(occasion, Occasion):
        return QCoreApplication.translate("Occasion", occasion.title)
    return occasion.title


def channel_words(channel: Channel) -> str:
    """What a note by this channel is called."""
    return {
        Channel.CARD: QCoreApplication.translate("Occasion", "Card"),
        Channel.LETTER: QCoreApplication.translate("Occasion", "Letter"),
        Channel.EMAIL: QCoreApplication.translate("Occasion", "E-mail"),
    }[channel]


def unit_words(unit: Unit) -> str:
    """What a wait is counted in, as a list of choices names it."""
    return {
        Unit.DAYS: QCoreApplication.translate("Occasion", "days"),
        Unit.BUSINESS_DAYS: QCoreApplication.translate("Occasion", "business days"),
        Unit.WEEKS: QCoreApplication.translate("Occasion", "weeks"),
        Unit.MONTHS: QCoreApplication.translate("Occasion", "months"),
    }[unit]


def wait_words(wait: Wait) -> str:
    """So long: "7 business days"."""
    count = wait.count
    match wait.unit:
        case Unit.DAYS:
            words = QCoreApplication.translate("Occasion", "%n day(s)", "", count)
        case Unit.BUSINESS_DAYS:
            words = QCoreApplication.translate("Occasion", "%n business day(s)", "", count)
        case Unit.WEEKS:
            words = QCoreApplication.translate("Occasion", "%n week(s)", "", count)
        case Unit.MONTHS:
            words = QCoreApplication.translate("Occasion", "%n month(s)", "", count)
    return words


def rule_words(rule: FollowUpRule) -> str:
    """What a rule asks for, in a sentence or two."""
    told = [_thanks_words(rule), *_check_in_words(rule)]
    return " ".join(filter(None, told))


def _thanks_words(rule: FollowUpRule) -> str:
    channel = channel_words(rule.usual_channel)
    within, at_most = rule.thank_within, rule.thank_at_most
    if within is None or at_most is None:
        said = QCoreApplication.translate("Occasion", "{channel}. No thanks are owed.")
        return said.format(channel=channel)
    late = wait_words(Wait(at_most))
    if within == 0:
        said = QCoreApplication.translate(
            "Occasion", "{channel}. Thank the same day, within {late} at most."
        )
        return said.format(channel=channel, late=late)
    prompt = wait_words(Wait(within))
    if within == at_most:
        said = QCoreApplication.translate("Occasion", "{channel}. Thank within {prompt}.")
        return said.format(channel=channel, prompt=prompt)
    said = QCoreApplication.translate(
        "Occasion", "{channel}. Thank within {prompt}, {late} at most."
    )
    return said.format(channel=channel, prompt=prompt, late=late)


def _check_in_words(rule: FollowUpRule) -> list[str]:
    check_in = rule.check_in
    if check_in is None:
        return []
    if check_in.with_outcome:
        return [QCoreApplication.translate("Occasion", "Tell them the outcome when it is known.")]
    after = wait_words(check_in.after)
    if check_in.again:
        said = QCoreApplication.translate("Occasion", "Check in after {after}, then every {again}.")
        return [said.format(after=after, again=wait_words(check_in.again))]
    if check_in.at_most:
        said = QCoreApplication.translate(
            "Occasion", "Check in once, after {after}, {late} at most."
        )
        return [said.format(after=after, late=wait_words(check_in.at_most))]
    said = QCoreApplication.translate("Occasion", "Check in once, after {after}.")
    return [said.format(after=after)]
