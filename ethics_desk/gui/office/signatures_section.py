"""Signatures in the settings: the authorities whose word the office takes for who signed."""

from datetime import date

from PySide6.QtCore import QCoreApplication, Slot
from typing_extensions import override

from ethics_desk.domain.office import Office
from ethics_desk.domain.signature import TrustedCertificate
from ethics_desk.gui.gateway import Gateway
from ethics_desk.gui.matter.reason_dialog import OnProblem, ReasonDialog
from ethics_desk.gui.office.section import Section
from ethics_desk.gui.powers import only_for
from ethics_desk.gui.signatures.check_dialog import CheckDialog
from ethics_desk.gui.signatures.trust_dialog import TrustDialog
from ethics_desk.gui.tables.column import Column
from ethics_desk.gui.tables.section import ListSection
from ethics_desk.gui.today import today_of
from ethics_desk.gui.tone import Tone
from ethics_desk.gui.wording import short_date
from ethics_desk.services.signatures.trust import (
    DistrustCertificate,
    distrust_certificate,
    trusted_certificates,
)

translate = QCoreApplication.translate


class SignaturesSection(Section):
    """Lists the authorities; leads to taking one in, taking one away, checking a PDF."""

    def __init__(self, gateway: Gateway) -> None:
        """An empty list."""
        super().__init__(
            gateway,
            translate(
                "SignaturesSection",
                "A received PDF says who signed it; an authority vouches that it was them. The "
                "program brings none along: take in the certificates your agency relies on.",
            ),
        )
        title = translate("SignaturesSection", "Authorities the office relies on")
        self.authorities: ListSection[TrustedCertificate] = ListSection(
            title, _columns(today_of(gateway)), self
        )
        self.authorities.name_it(
            translate("SignaturesSection", "None yet: every signer is shown as unknown.")
        )
        taking = self.authorities.add_deed(
            translate("SignaturesSection", "&Take in a certificate…"), self.take_in
        )
        only_for(gateway, taking, "trust-certificate")
        leaving = self.authorities.add_deed(
            translate("SignaturesSection", "Take &away…"), self.take_away, lambda _row: True
        )
        only_for(gateway, leaving, "distrust-certificate")
        self.authorities.add_deed(translate("SignaturesSection", "&Check a PDF…"), self.check)
        self.column.addWidget(self.authorities)
        self.column.addStretch(1)

    @override
    def show_office(self, office: Office) -> None:
        self.authorities.show_rows(self.gateway.ask(trusted_certificates) or ())

    @Slot()
    def take_in(self) -> TrustDialog:
        """Ask for a certificate."""
        dialog = TrustDialog(self.gateway, self)
        dialog.open()
        return dialog

    @Slot()
    def check(self) -> CheckDialog:
        """Ask for a PDF to check."""
        dialog = CheckDialog(self.gateway, self)
        dialog.open()
        return dialog

    @Slot()
    def take_away(self) -> ReasonDialog | None:
        """Ask why the authority in sight is relied on no more."""
        row = self.authorities.row()
        if row is None:
            return None

        def do(reason: str, on_problem: OnProblem) -> bool:
            command = DistrustCertificate(certificate_id=row.id, version=row.version, reason=reason)
            done = self.gateway.perform(distrust_certificate, command, on_problem)
            return done is not None

        words = translate("SignaturesSection", "Take away the certificate of {name}")
        dialog = ReasonDialog(
            words.format(name=row.name),
            translate("SignaturesSection", "&Take away"),
            self.gateway.words,
            do,
            parent=self,
        )
        dialog.open()
        return dialog


def _columns(today: date) -> tuple[Column[TrustedCertificate], ...]:
    return (
        Column(
            name="name",
            title=lambda: translate("SignaturesSection", "Authority"),
            text=lambda row: row.name,
            sort_key=lambda row: row.name.casefold(),
            width=34,
        ),
        Column(
            name="valid",
            title=lambda: translate("SignaturesSection", "Valid until"),
            text=lambda row: short_date(row.valid_until),
            sort_key=lambda row: row.valid_until,
            tone=lambda row: Tone.WARNING if row.valid_until < today else Tone.PLAIN,
            width=12,
        ),
        Column(
            name="note",
            title=lambda: translate("SignaturesSection", "How it was checked"),
            text=lambda row: row.note,
            sort_key=lambda row: row.note,
            width=30,
        ),
        Column(
            name="fingerprint",
            title=lambda: translate("SignaturesSection", "SHA-256"),
            text=lambda row: row.fingerprint,
            sort_key=lambda row: row.fingerprint,
            width=20,
        ),
    )
