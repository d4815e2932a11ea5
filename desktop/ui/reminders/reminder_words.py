"""What is owed in a sentence, for the tray and the notification."""

from PySide6.QtCore import QCoreApplication

from desktop.ui.live.live_today import MOST_COUNTED, OwedSummary

translate = QCoreApplication.translate


def count_words(summary: OwedSummary) -> str:
    """A number with its noun: "3 follow-ups are owed today"."""
    if summary.count == 0:
        return translate("Reminder", "Nothing is owed today")
    if summary.count == 1:
        return translate("Reminder", "1 follow-up is owed today")
    if summary.count > MOST_COUNTED:
        return translate("Reminder", "More than {count} follow-ups are owed today").format(
            count=MOST_COUNTED
        )
    return translate("Reminder", "{count} follow-ups are owed today").format(count=summary.count)


def names_words(summary: OwedSummary) -> str:
    """To whom first: "Maria Alvarez, Tom Okafor, …"."""
    more = summary.count > len(summary.names)
    return ", ".join((*summary.names, *(["…"] if more else [])))
