"""The stops of the tour at the gates before a sanction, and at an official's duties meanwhile."""

from datetime import timedelta

from ethics_desk.domain.duties import Suspension, SuspensionGround, SuspensionId
from ethics_desk.gui.inquiry.sanction.duty_dialogs import (
    RemoveDutyDialog,
    ResignationDialog,
    ShortenDialog,
    SuspensionDialog,
)
from ethics_desk.gui.inquiry.sanction.duty_section import hold_told
from ethics_desk.gui.inquiry.sanction.gate_dialogs import (
    ExplanationDialog,
    GatePaperDialog,
    ShownDialog,
)
from ethics_desk.gui.inquiry.sanction.recommendation_dialog import RecommendationDialog
from ethics_desk.gui.inquiry.sanction.subjects import GateSubject
from ethics_desk.gui.today import today_of
from ethics_desk.gui.tour_sight import Sight, Stop
from ethics_desk.rules.packs.kinds import GateKind
from ethics_desk.services.circumstances import circumstances_of
from ethics_desk.services.gates.duties import Duties, duties_of
from ethics_desk.services.gates.gate_states import GateState
from ethics_desk.services.sanction_page import sanction_page


def _whose(at: Sight) -> GateSubject:
    known = at.asked(lambda desk: circumstances_of(desk, at.subject.party_id))
    return GateSubject(known=known, pack=at.subject.pack, name=at.subject.official)


def _gate(at: Sight, kind: GateKind) -> GateState:
    """A gate of a kind before the sanction of the inquiry."""
    day = today_of(at.gateway)
    page = at.asked(lambda desk: sanction_page(desk, at.subject.allegation_id, day))
    return next(state for state in page.gates if state.gate.entry.kind is kind)


def _recommendation(at: Sight) -> RecommendationDialog:
    state = _gate(at, GateKind.RECOMMENDATION)
    dialog = RecommendationDialog(at.gateway, at.subject.pack, state, at.over)
    dialog.meets.set_day(today_of(at.gateway) + timedelta(days=7))
    dialog.settle()
    return dialog


def _resignation(at: Sight) -> ResignationDialog:
    duties = at.asked(lambda desk: duties_of(desk, at.subject.party_id))
    return ResignationDialog(at.gateway, at.subject, hold_told(duties, at.gateway.words), at.over)


def _suspended(at: Sight) -> Suspension:
    """A suspension, as the dialogs that mend one want it."""
    today = today_of(at.gateway)
    return Suspension(
        id=SuspensionId("suspension"),
        inquiry_id=at.inquiry_id,
        party_id=at.subject.party_id,
        ground=SuspensionGround.SERVICE_INQUIRY,
        starts_on=today,
        ends_on=today + timedelta(days=14),
        act="№ 5",
        ordered_by="–",
    )


def _remove(at: Sight) -> RemoveDutyDialog:
    duties = Duties(
        party_id=at.subject.party_id, suspensions=(_suspended(at),), resignations=(), hold=None
    )
    return RemoveDutyDialog(at.gateway, duties, at.over)


GATE_STOPS: tuple[Stop, ...] = (
    Stop("gate-shown", ShownDialog, lambda at: ShownDialog(at.gateway, _whose(at), at.over)),
    Stop(
        "gate-explanation",
        ExplanationDialog,
        lambda at: ExplanationDialog(at.gateway, _whose(at), at.over),
    ),
    Stop("gate-recommendation", RecommendationDialog, _recommendation),
    Stop(
        "gate-check",
        GatePaperDialog,
        lambda at: GatePaperDialog(at.gateway, _gate(at, GateKind.TO_CHECK), at.over),
    ),
    Stop(
        "suspension",
        SuspensionDialog,
        lambda at: SuspensionDialog(at.gateway, at.subject, at.over),
    ),
    Stop(
        "suspension-end",
        ShortenDialog,
        lambda at: ShortenDialog(at.gateway, (_suspended(at),), at.over),
    ),
    Stop("resignation", ResignationDialog, _resignation),
    Stop("duty-remove", RemoveDutyDialog, _remove),
)
