"""The stops of the tour at accounts, recusal and sealed sources."""

from datetime import UTC, datetime

from ethics_desk.domain.account import MemberId
from ethics_desk.domain.person import PersonName
from ethics_desk.domain.recusal import Recusal, RecusalId
from ethics_desk.domain.sealed import SealedIdentity, SealedName
from ethics_desk.gui.accounts.identity_dialogs import (
    IdentityDialog,
    OpeningRequestDialog,
    SealDialog,
    SealedSourceDialog,
)
from ethics_desk.gui.accounts.kept_out_dialog import KeptOutDialog, PassOnDialog
from ethics_desk.gui.accounts.link_dialog import LinkDialog
from ethics_desk.gui.accounts.powers_dialog import PowersDialog
from ethics_desk.gui.accounts.recusal_dialogs import (
    DecideRecusalDialog,
    DeclareRecusalDialog,
    RecusalToldDialog,
)
from ethics_desk.gui.accounts.recusals_dialog import RecusalsDialog
from ethics_desk.gui.accounts.relations_dialog import RelationDialog, RelationsDialog
from ethics_desk.gui.accounts.seat_dialog import SeatDialog
from ethics_desk.gui.accounts.sources_dialog import SourcesDialog
from ethics_desk.gui.tour_sight import Sight, Stop
from ethics_desk.services.accounts import KeptFrom, list_accounts
from ethics_desk.services.recusals import list_recusals

OVER = datetime(2099, 1, 1, tzinfo=UTC)
"""So late that the picture of a look is taken before it is over."""

INVENTED = PersonName(surname="Үлгіұлы", given="Үлгі")


def _withdrawal(at: Sight) -> Recusal:
    """One of the demonstration office, else an invented one."""
    known = at.asked(list_recusals)
    if known:
        return known[0].recusal
    return Recusal(
        id=RecusalId("none"),
        inquiry_id=at.inquiry.id,
        member_id=MemberId(at.inquiry.handler_id),
        ground="interest",
        reason=at.gateway.words.say("recusal-state.declared"),
        declared_on=at.inquiry.registered_on,
    )


def _sealed(at: Sight) -> SealedIdentity:
    return SealedIdentity(
        id=at.person.person.id,
        number=1,
        sealed_on=at.inquiry.registered_on,
        sealed_by=MemberId(at.inquiry.handler_id),
        reason="",
    )


def _look(at: Sight) -> IdentityDialog:
    seen = SealedName(
        id=at.person.person.id,
        kk=INVENTED,
        ru=INVENTED,
        latin=PersonName(),
        iin="",
        note="",
        salt="",
    )
    return IdentityDialog(at.gateway, seen, OVER, at.over)


def _passing(at: Sight) -> PassOnDialog:
    one = at.inquiry
    row = KeptFrom(id=one.id, number=one.number, handler_id=MemberId(one.handler_id))
    return PassOnDialog(at.gateway, row, at.over)


ACCOUNT_STOPS: tuple[Stop, ...] = (
    Stop("powers", PowersDialog, lambda at: PowersDialog(at.gateway, at.over)),
    Stop("seat", SeatDialog, lambda at: SeatDialog(at.gateway, at.over)),
    Stop("recusals", RecusalsDialog, lambda at: RecusalsDialog(at.gateway, at.inquiry, at.over)),
    Stop(
        "recusal-declare",
        DeclareRecusalDialog,
        lambda at: DeclareRecusalDialog(at.gateway, at.inquiry, at.over),
    ),
    Stop("kept-out", KeptOutDialog, lambda at: KeptOutDialog(at.gateway, at.over)),
    Stop(
        "relatives",
        RelationsDialog,
        lambda at: RelationsDialog(at.gateway, at.person.person, at.over),
    ),
    Stop("sources", SourcesDialog, lambda at: SourcesDialog(at.gateway, at.over)),
    Stop("seal", SealDialog, lambda at: SealDialog(at.gateway, at.person.person.id, at.over)),
    Stop(
        "sealed-source",
        SealedSourceDialog,
        lambda at: SealedSourceDialog(at.gateway, at.inquiry, at.over),
    ),
    Stop(
        "recusal-decide",
        DecideRecusalDialog,
        lambda at: DecideRecusalDialog(at.gateway, _withdrawal(at), at.over),
    ),
    Stop(
        "recusal-told",
        RecusalToldDialog,
        lambda at: RecusalToldDialog(at.gateway, _withdrawal(at), at.over),
    ),
    Stop("kept-out-hand-over", PassOnDialog, _passing),
    Stop(
        "relative",
        RelationDialog,
        lambda at: RelationDialog(at.gateway, at.person.person, at.over),
    ),
    Stop(
        "opening-request",
        OpeningRequestDialog,
        lambda at: OpeningRequestDialog(at.gateway, _sealed(at), at.over),
    ),
    Stop("identity", IdentityDialog, _look),
    Stop(
        "member-person",
        LinkDialog,
        lambda at: LinkDialog(at.gateway, at.asked(list_accounts)[0].member, at.over),
    ),
)
