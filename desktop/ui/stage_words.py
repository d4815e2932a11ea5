"""Stages of an application as the window names them."""

from PySide6.QtCore import QCoreApplication

from desktop.domain.positions import Position, Stage


def stage_words(stage: Stage) -> str:
    """Its name."""
    return {
        Stage.INTERESTED: QCoreApplication.translate("Stage", "Interested"),
        Stage.APPLIED: QCoreApplication.translate("Stage", "Applied"),
        Stage.SCREEN: QCoreApplication.translate("Stage", "Screened"),
        Stage.INTERVIEW: QCoreApplication.translate("Stage", "Interviewed"),
        Stage.OFFER: QCoreApplication.translate("Stage", "Offer"),
        Stage.ACCEPTED: QCoreApplication.translate("Stage", "Accepted"),
        Stage.DECLINED: QCoreApplication.translate("Stage", "Declined"),
        Stage.REJECTED: QCoreApplication.translate("Stage", "Rejected"),
        Stage.SILENT: QCoreApplication.translate("Stage", "No answer"),
    }[stage]


def position_words(position: Position) -> str:
    """The title and where it is: "Data analyst · Acme"."""
    return " · ".join(filter(None, (position.title, position.organization)))
