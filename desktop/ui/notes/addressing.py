"""From whom to whom: the lines of the envelope, or why there is none."""

from dataclasses import dataclass

from desktop.domain.addresses import address_lines
from desktop.domain.contacts import Contact
from desktop.domain.countries import shares_post
from desktop.domain.mailer_ids import serial_of
from desktop.domain.refusals import Refusal
from desktop.domain.senders import Sender


class NoPostalAddress(Refusal):
    """A contact whom no envelope can reach yet."""

    def __init__(self, name: str) -> None:
        super().__init__("{name} has no postal address yet: there will be no envelope.", name=name)


class NoEmailAddress(Refusal):
    """A contact whom no e-mail can reach yet."""

    def __init__(self, name: str) -> None:
        super().__init__("{name} has no e-mail address yet.", name=name)


class AddressToMend(Refusal):
    """A contact's address that cannot go on an envelope as it is."""

    def __init__(self, name: str, why: Refusal) -> None:
        super().__init__("No envelope for {name} yet. {reason}", name=name, reason=why)


class ReturnAddressToMend(Refusal):
    """The user's own address, that cannot go on an envelope as it is."""

    def __init__(self, why: Refusal) -> None:
        super().__init__("Your own address cannot go on an envelope yet. {reason}", reason=why)


@dataclass(frozen=True)
class Addressing:
    """The two ends of a letter."""

    contact: Contact
    sender: Sender

    @property
    def origin(self) -> str:
        """The country where it is posted; "" while the user gave no address."""
        return "" if self.sender.address.is_empty else self.sender.address.country

    @property
    def mailer_id(self) -> str:
        """For the barcode of the US post; "" for none, and on mail posted anywhere else."""
        return self.sender.mailer_id if shares_post(self.origin, "US") else ""

    def serial(self, seed: int) -> int:
        """Of the piece in its barcode, by its take; 0 without one."""
        return serial_of(self.mailer_id, seed) if self.mailer_id else 0

    @property
    def goes_abroad(self) -> bool:
        """Whether it leaves that country."""
        return not shares_post(self.contact.address.country, self.sender.address.country)

    def to(self, *, plain: bool = False) -> tuple[str, ...]:
        """The lines of the delivery address. plain: for an envelope in plain type.

        Raises NoPostalAddress, AddressToMend.
        """
        if self.contact.address.is_empty:
            raise NoPostalAddress(self.contact.name)
        try:
            return address_lines(
                self.contact.address,
                name=self.contact.name,
                organization=self.contact.organization,
                sent_from=self.sender.address.country,
                plain=plain,
            )
        except Refusal as refusal:
            raise AddressToMend(self.contact.name, refusal) from refusal

    def refusal(self) -> Refusal | None:
        """Why no envelope can be addressed; None when one can."""
        try:
            self.to()
            self.sender_lines()
        except Refusal as refusal:
            return refusal
        return None

    def sender_lines(self, *, plain: bool = False) -> tuple[str, ...]:
        """The lines of the return address; none when the user gave none. plain: as for `to`.

        Raises ReturnAddressToMend.
        """
        if self.sender.address.is_empty:
            return ()
        try:
            return address_lines(
                self.sender.address,
                name=self.sender.name,
                sent_from=self.contact.address.country,
                posted_in=self.sender.address.country,
                plain=plain,
            )
        except Refusal as refusal:
            raise ReturnAddressToMend(refusal) from refusal
