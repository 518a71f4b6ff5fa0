"""The sealed sources: by number, with every request to open one and what became of it."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QCoreApplication, Slot
from PySide6.QtWidgets import QDialog, QWidget
from typing_extensions import override

from ethics_desk.domain.language import Trilingual
from ethics_desk.domain.sealed import IdentityOpening, OpeningState
from ethics_desk.gui.accounts.basis import basis_of
from ethics_desk.gui.accounts.identity_dialogs import IdentityDialog, OpeningRequestDialog
from ethics_desk.gui.accounts.record_list import RecordList
from ethics_desk.gui.gateway import Gateway
from ethics_desk.gui.matter.choices import members
from ethics_desk.gui.matter.reason_dialog import OnProblem, ReasonDialog
from ethics_desk.gui.powers import only_for
from ethics_desk.gui.tables.column import Column
from ethics_desk.gui.tables.section import ListSection
from ethics_desk.gui.tone import Tone
from ethics_desk.gui.wording import NO_VALUE, moment, short_date
from ethics_desk.services.identity_openings import (
    ApproveOpening,
    CloseOpening,
    RefuseOpening,
    SealedSource,
    ViewIdentity,
    approve_opening,
    close_opening,
    list_sealed_sources,
    refuse_opening,
    view_identity,
)
from ethics_desk.texts import In

translate = QCoreApplication.translate


class SourcesDialog(RecordList):
    """Asks for an opening, decides on one, looks while it lasts; names stand nowhere here."""

    def __init__(self, gateway: Gateway, parent: QWidget | None) -> None:
        """Every source, by number."""
        super().__init__(
            gateway,
            translate("SourcesDialog", "Sealed sources"),
            translate(
                "SourcesDialog",
                "Who a source is opens for one member, one purpose and some hours, "
                "after a second member approved it. Every look is told in the chronology. "
                "Basis: {basis}",
            ).format(basis=basis_of(gateway, "identity")),
            parent,
        )
        names = {one.code: one.title for one in members(gateway, active_only=False)}
        self.sources: ListSection[SealedSource] = ListSection(
            self.tr("Sources"), _source_columns(gateway, names), self
        )
        self.sources.name_it(self.tr("No source is sealed."))
        self.asking = self.sources.add_deed(self.tr("&Ask to open…"), self.ask, lambda _row: True)
        self.openings: ListSection[IdentityOpening] = ListSection(
            self.tr("Requests to open"), _opening_columns(gateway, names), self
        )
        self.openings.name_it(self.tr("Nobody asked to open it."))
        add = self.openings.add_deed
        self._me = gateway.ask(lambda desk: desk.member)
        self.approving = add(self.tr("A&pprove…"), self.approve, self._waits_for_me)
        self.refusing = add(self.tr("&Refuse…"), self.refuse, _waits)
        self.looking = add(self.tr("&Look…"), self.look, self._mine_and_open)
        self.ending = add(self.tr("&End it"), self.end, _is_open)
        self._only_for_who_may()
        self.column.addWidget(self.sources)
        self.column.addWidget(self.openings)
        self.sources.current.connect(self._show_openings)
        self.refresh()

    def _only_for_who_may(self) -> None:
        for button, deed in (
            (self.asking, "request-opening"),
            (self.approving, "approve-opening"),
            (self.refusing, "refuse-opening"),
            (self.looking, "view-identity"),
            (self.ending, "close-opening"),
        ):
            only_for(self.gateway, button, deed)

    @override
    def refresh(self) -> None:
        self.sources.show_rows(self.gateway.ask(list_sealed_sources) or ())

    @Slot()
    def ask(self) -> OpeningRequestDialog | None:
        """Ask for the source in sight."""
        row = self.sources.row()
        if row is None:
            return None
        dialog = OpeningRequestDialog(self.gateway, row.identity, self)
        dialog.open()
        return dialog

    @Slot()
    def approve(self) -> ReasonDialog | None:
        """Let the one who asked look."""

        def do(one: IdentityOpening, reason: str, on_problem: OnProblem) -> bool:
            command = ApproveOpening(opening_id=one.id, version=one.version, reason=reason)
            return self.gateway.perform(approve_opening, command, on_problem) is not None

        return self._decide(self.tr("Approve the opening"), self.tr("A&pprove"), do)

    @Slot()
    def refuse(self) -> ReasonDialog | None:
        """Refuse the request in sight."""

        def do(one: IdentityOpening, reason: str, on_problem: OnProblem) -> bool:
            command = RefuseOpening(opening_id=one.id, version=one.version, reason=reason)
            return self.gateway.perform(refuse_opening, command, on_problem) is not None

        return self._decide(self.tr("Refuse the opening"), self.tr("&Refuse"), do)

    @Slot()
    def look(self) -> QDialog | None:
        """Show who the source is; the chronology notes it."""
        row = self.openings.row()
        if row is None:
            return None
        seen = self.gateway.perform(view_identity, ViewIdentity(opening_id=row.id))
        if seen is None:
            return None
        dialog = IdentityDialog(self.gateway, seen, row.until, self)
        dialog.open()
        return dialog

    @Slot()
    def end(self) -> None:
        """Let nobody look by the opening in sight any more."""
        row = self.openings.row()
        if row is not None:
            command = CloseOpening(opening_id=row.id, version=row.version)
            self.gateway.perform(close_opening, command)

    def _waits_for_me(self, row: IdentityOpening) -> bool:
        """Who asked does not approve."""
        return _waits(row) and row.asked_by != self._me

    def _mine_and_open(self, row: IdentityOpening) -> bool:
        now = self.gateway.ask(lambda desk: desk.now())
        lasts = row.until is not None and now is not None and now < row.until
        return _is_open(row) and lasts and row.asked_by == self._me

    def _decide(
        self, title: str, deed: str, do: Callable[[IdentityOpening, str, OnProblem], bool]
    ) -> ReasonDialog | None:
        row = self.openings.row()
        if row is None:
            return None
        dialog = ReasonDialog(
            title,
            deed,
            self.gateway.words,
            lambda reason, on_problem: do(row, reason, on_problem),
            parent=self,
        )
        dialog.open()
        return dialog

    @Slot(object)
    def _show_openings(self, row: SealedSource | None) -> None:
        self.openings.show_rows(tuple(reversed(row.openings)) if row else ())


def _waits(row: IdentityOpening) -> bool:
    return row.state is OpeningState.REQUESTED


def _is_open(row: IdentityOpening) -> bool:
    return row.state is OpeningState.APPROVED


def _source_columns(gateway: Gateway, names: Mapping[str, str]) -> tuple[Column[SealedSource], ...]:
    words = gateway.words
    return (
        Column(
            name="number",
            title=lambda: translate("SourcesDialog", "Source"),
            text=lambda row: words.say("identity.source", number=row.identity.number),
            sort_key=lambda row: row.identity.number,
        ),
        Column(
            name="sealed_on",
            title=lambda: translate("SourcesDialog", "Sealed on"),
            text=lambda row: short_date(row.identity.sealed_on),
            sort_key=lambda row: row.identity.sealed_on,
            width=12,
        ),
        Column(
            name="sealed_by",
            title=lambda: translate("SourcesDialog", "Sealed by"),
            text=lambda row: names.get(row.identity.sealed_by, NO_VALUE),
        ),
        Column(
            name="reason",
            title=lambda: translate("SourcesDialog", "Reason"),
            text=lambda row: row.identity.reason,
            width=32,
        ),
    )


def _opening_columns(
    gateway: Gateway, names: Mapping[str, str]
) -> tuple[Column[IdentityOpening], ...]:
    purposes = gateway.ask(lambda desk: desk.powers.purposes) or {}
    return (*_asked(gateway.words, names, purposes), *_decided(gateway.words, names))


def _asked(
    words: In, names: Mapping[str, str], purposes: Mapping[str, Trilingual]
) -> tuple[Column[IdentityOpening], ...]:
    def purpose(row: IdentityOpening) -> str:
        title = purposes.get(row.purpose)
        return row.purpose if title is None else title.in_(words.language)

    return (
        Column(
            name="asked_at",
            title=lambda: translate("SourcesDialog", "Asked"),
            text=lambda row: moment(row.asked_at),
            sort_key=lambda row: row.asked_at,
            width=15,
        ),
        Column(
            name="asked_by",
            title=lambda: translate("SourcesDialog", "By whom"),
            text=lambda row: names.get(row.asked_by, NO_VALUE),
        ),
        Column(
            name="purpose",
            title=lambda: translate("SourcesDialog", "Purpose"),
            text=purpose,
            tip=lambda row: row.reason,
            width=26,
        ),
    )


def _decided(words: In, names: Mapping[str, str]) -> tuple[Column[IdentityOpening], ...]:
    return (
        Column(
            name="state",
            title=lambda: translate("SourcesDialog", "State"),
            text=lambda row: words.say(f"opening-state.{row.state}"),
            tone=lambda row: Tone.WARNING if _waits(row) else Tone.PLAIN,
        ),
        Column(
            name="decided_by",
            title=lambda: translate("SourcesDialog", "Decided by"),
            text=lambda row: names.get(row.decided_by or "", NO_VALUE),
            tip=lambda row: row.decision_reason,
        ),
        Column(
            name="until",
            title=lambda: translate("SourcesDialog", "Open until"),
            text=lambda row: moment(row.until) if row.until else NO_VALUE,
            width=15,
        ),
    )
