"""An organisation: how it likes to be written to, the same for all its people."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtWidgets import QWidget

from desktop.domain.channel_advice import Culture
from desktop.domain.organizations import Organization
from desktop.ui.look.labels import muted
from desktop.ui.look.theme import roomy
from desktop.ui.widgets.fields import ChoiceBox, fill
from desktop.ui.widgets.form_dialog import FormDialog, labelled
from desktop.ui.widgets.text_fields import LineField, ShortText
from desktop.ui.words.channel_words import culture_explained, culture_name


class OrganizationDialog(FormDialog):
    """Edits an organisation and hands it to `save`, which may raise a Refusal."""

    def __init__(
        self,
        organization: Organization,
        save: Callable[[Organization], object],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.add_title(
            self.tr("Organization"), self.tr("What you say here holds for all its people.")
        )
        self._organization = organization
        self._keep = save
        self.name = LineField(organization.name)
        self.form.addLayout(labelled(self.tr("Name"), self.name))
        self.culture = ChoiceBox()
        offered = [(culture_name(culture), culture) for culture in Culture]
        fill(self.culture, offered, organization.culture)
        culture = labelled(self.tr("How its people like to be written to"), self.culture)
        self.explained = muted()
        culture.addWidget(self.explained)
        self.form.addLayout(culture)
        self.website = LineField(organization.website)
        self.form.addLayout(labelled(self.tr("Website"), self.website))
        self.notes = ShortText(lines=3)
        self.notes.setPlainText(organization.notes)
        self.form.addLayout(labelled(self.tr("Notes"), self.notes))
        self.culture.currentIndexChanged.connect(self._explain)
        self._explain()
        self.add_buttons(self._commit_organization, self.tr("Save"))
        self.setMinimumWidth(roomy(460))
        self.culture.setFocus()

    def organization_value(self) -> Organization:
        """What the fields say."""
        return replace(
            self._organization,
            name=self.name.text(),
            culture=self.culture.currentData(),
            website=self.website.text(),
            notes=self.notes.toPlainText(),
        )

    def _explain(self) -> None:
        self.explained.setText(culture_explained(self.culture.currentData()))

    def _commit_organization(self) -> None:
        self._keep(self.organization_value())
