"""Facts of a sanction read from a document; what is wrong is refused by the name of its field."""

from datetime import date
from typing import NoReturn

from ethics_desk.domain.errors import BadInput
from ethics_desk.rules.judging.facts import (
    ClosedCase,
    Misconduct,
    Pause,
    Post,
    Prior,
    SanctionFacts,
)
from ethics_desk.rules.judging.fields import Fields
from ethics_desk.rules.packs.kinds import ClosedCaseKind
from ethics_desk.rules.packs.pack import Pack


def read_pack_code(document: object, default: str) -> str:
    """The pack the facts ask for, or the default one."""
    code = Fields(document).optional_text("pack")
    return default if code is None else code


def read_facts_of(document: object, pack: Pack) -> SanctionFacts:
    """The facts, checked against the pack's items, reasons and grounds and for possible days."""
    fields = Fields(document)
    fields.optional_text("pack")
    facts = SanctionFacts(
        pack=pack.code,
        decision_date=fields.day("decision_date"),
        misconduct=_misconduct(fields.inner("misconduct"), pack),
        elected=_elected(fields.optional_inner("official")),
        post=_post(fields.optional_inner("post")),
        signs_of_crime=fields.switch("signs_of_crime"),
        signs_of_administrative_offence=fields.switch("signs_of_administrative_offence"),
        closed_case=_closed_case(fields.optional_inner("closed_case")),
        pauses=tuple(_pause(one, pack) for one in fields.inners("pauses")),
        prior=tuple(_prior(one, pack) for one in fields.inners("prior")),
        same_misconduct_sanctioned=fields.switch("same_misconduct_sanctioned"),
        dismissal_grounds=_grounds(fields, pack),
    )
    fields.close()
    check_days(facts)
    return facts


def _elected(official: Fields | None) -> bool:
    if official is None:
        return False
    elected = official.switch("elected")
    official.close()
    return elected


def _post(post: Fields | None) -> Post | None:
    if post is None:
        return None
    read = Post(
        lower_vacancy=post.switch("lower_vacancy"),
        meets_lower_requirements=post.switch("meets_lower_requirements"),
    )
    post.close()
    return read


def _misconduct(act: Fields, pack: Pack) -> Misconduct:
    item = act.text("item")
    if not pack.knows("item", item) and not pack.liability.is_bill(item):
        raise BadInput("rules.facts-unknown-item", field=act.path("item"), item=item)
    read = Misconduct(
        item=item,
        committed=act.day("committed"),
        discovered=act.day("discovered"),
        continuing=act.switch("continuing"),
        ended=act.optional_day("ended"),
    )
    act.close()
    return read


def _closed_case(closed: Fields | None) -> ClosedCase | None:
    if closed is None:
        return None
    kind = closed.text("kind")
    if kind not in list(ClosedCaseKind):
        raise BadInput("rules.facts-unknown-closed-kind", field=closed.path("kind"), kind=kind)
    read = ClosedCase(kind=ClosedCaseKind(kind), closed=closed.day("closed"))
    closed.close()
    return read


def _pause(pause: Fields, pack: Pack) -> Pause:
    reason = pause.text("reason")
    if not pack.knows("pause", reason):
        raise BadInput("rules.facts-unknown-reason", field=pause.path("reason"), reason=reason)
    read = Pause(reason=reason, starts=pause.day("from"), ends=pause.optional_day("to"))
    pause.close()
    if read.ends is not None and read.ends < read.starts:
        raise BadInput(
            "rules.facts-pause-reversed",
            field=pause.path("to"),
            starts=read.starts,
            ends=read.ends,
        )
    return read


def _prior(prior: Fields, pack: Pack) -> Prior:
    item = prior.text("item")
    if not pack.knows("item", item):
        raise BadInput("rules.facts-unknown-item", field=prior.path("item"), item=item)
    read = Prior(item=item, imposed=prior.day("imposed"), annulled=prior.optional_day("annulled"))
    prior.close()
    return read


def _grounds(fields: Fields, pack: Pack) -> tuple[str, ...]:
    grounds = fields.texts("dismissal_grounds")
    for place, ground in enumerate(grounds):
        if not pack.knows("ground", ground):
            where = f"dismissal_grounds[{place}]"
            raise BadInput("rules.facts-unknown-ground", field=where, ground=ground)
    return grounds


def check_days(facts: SanctionFacts) -> None:
    """Refuse days in an order that is impossible; raises `BadInput` naming the field."""
    act, decided = facts.misconduct, facts.decision_date
    if act.discovered < act.committed:
        _refuse("rules.facts-discovered-before-committed", "misconduct.discovered", act.discovered)
    if decided < act.discovered:
        _refuse("rules.facts-decided-before-discovery", "decision_date", decided)
    if act.ended is not None and not act.continuing:
        _refuse("rules.facts-ended-not-continuing", "misconduct.ended", act.ended)
    if act.ended is not None and act.ended < act.committed:
        _refuse("rules.facts-ended-before-committed", "misconduct.ended", act.ended)
    _check_earlier_matters(facts)


def _check_earlier_matters(facts: SanctionFacts) -> None:
    decided = facts.decision_date
    if facts.closed_case is not None and facts.closed_case.closed > decided:
        _refuse("rules.facts-after-decision", "closed_case.closed", facts.closed_case.closed)
    for place, prior in enumerate(facts.prior):
        if prior.imposed > decided:
            _refuse("rules.facts-after-decision", f"prior[{place}].imposed", prior.imposed)
        if prior.annulled is not None and prior.annulled < prior.imposed:
            field = f"prior[{place}].annulled"
            _refuse("rules.facts-annulled-before-imposed", field, prior.annulled)


def _refuse(code: str, field: str, day: date) -> NoReturn:
    raise BadInput(code, field=field, day=day)
