"""Two deeds about one thing that two members do, as the data pairs them."""

from dataclasses import dataclass

from ethics_desk.domain.account import MemberId
from ethics_desk.domain.errors import RuleViolation
from ethics_desk.domain.inquiry import InquiryId
from ethics_desk.domain.powers import PairOfEyes
from ethics_desk.services.desk import Desk
from ethics_desk.services.journal import entry, written
from ethics_desk.services.powers import deed_of, powers_by, titles
from ethics_desk.store.acting import acting_facts
from ethics_desk.store.work import Work


@dataclass(frozen=True, slots=True)
class Alone:
    """That a member did both deeds of a pair about one thing, since nobody else may."""

    pair: PairOfEyes
    subject_id: str


def check_eyes(desk: Desk, work: Work, command: object, subject_id: str) -> Alone | None:
    """Refuse the second deed to who did the first; `subject_id` is the thing both are about.

    Raises `RuleViolation` `power.four-eyes`. Gives the exception where nobody else may and the data
    allows it: the caller writes it down by `note_alone`.
    """
    deed = deed_of(command)
    pair = next((one for one in desk.powers.pairs if one.then == deed), None)
    if pair is None or _who_began(work, subject_id) != desk.member:
        return None
    if others_may(desk, work, deed, but=desk.member) or not pair.alone:
        who = titles(desk.powers, desk.powers.doers(deed))
        told = {"first": desk.powers.title(pair.first), "then": desk.powers.title(pair.then)}
        raise RuleViolation("power.four-eyes", **told, who=who)
    return Alone(pair, subject_id)


def note_alone(
    desk: Desk, work: Work, alone: Alone | None, inquiry_id: InquiryId | None = None
) -> None:
    """Tell the journal that nobody else could do the second deed."""
    if alone is None:
        return
    first, then = desk.powers.title(alone.pair.first), desk.powers.title(alone.pair.then)
    changes = (("first", "", written(first)), ("then", "", written(then)))
    line = entry(desk, "power.alone", alone.subject_id, inquiry_id=inquiry_id, changes=changes)
    work.journal.add(line)


def _who_began(work: Work, subject_id: str) -> MemberId | None:
    """Who wrote the first line of the journal about a thing."""
    lines = work.journal.of(subject_id=subject_id)
    return lines[0].member_id if lines else None


def others_may(desk: Desk, work: Work, deed: str, *, but: MemberId | None) -> bool:
    """Whether an active member may do a deed, one apart."""
    return any(
        powers_by(desk.powers, acting_facts(work.connection, one.id)).may(deed)
        for one in work.members.of(active=True)
        if one.id != but
    )
