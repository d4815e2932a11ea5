"""The user: who writes the notes, and where an answer should go."""

from dataclasses import dataclass, replace

from desktop.domain.addresses import PostalAddress
from desktop.domain.mailer_ids import refuse_no_mailer_id
from desktop.domain.texts import tidy_line

_TITLES = frozenset({"dr", "mr", "mrs", "ms", "mx", "prof", "rev", "sir"})


@dataclass(frozen=True)
class Sender:
    """Name and return address of the user; all of it empty until they give it."""

    name: str = ""
    address: PostalAddress = PostalAddress()
    signature: str = ""  # as they sign a note; empty means their first name
    phone: str = ""  # on the letterhead, as the next
    email: str = ""
    mailer_id: str = ""  # that the US post gave them, if any

    @property
    def signs(self) -> str:
        """What stands under a note: "Maria"; empty only when nothing is known of the sender."""
        if self.signature:
            return self.signature
        words = self.name.split()
        given = [word for word in words if word.rstrip(".").lower() not in _TITLES]
        return next(iter(given or words), "")

    def tidied(self) -> "Sender":
        """The same sender as the book keeps them.

        Raises ControlCharacters naming the field, and NotAMailerId.
        """
        mailer_id = tidy_line(self.mailer_id, "Mailer ID").replace(" ", "")
        if mailer_id:
            refuse_no_mailer_id(mailer_id)
        return replace(
            self,
            name=tidy_line(self.name, "name"),
            address=self.address.tidied(),
            signature=tidy_line(self.signature, "signature"),
            phone=tidy_line(self.phone, "telephone number"),
            email=tidy_line(self.email, "e-mail address"),
            mailer_id=mailer_id,
        )
