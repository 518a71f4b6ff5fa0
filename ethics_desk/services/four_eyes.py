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
    pair = _begun_by(desk, work, deed, subject_id)
    if pair is None:
        return None
    if _another_must(desk, work, pair):
        who = titles(desk.powers, desk.powers.doers(deed))
        told = {"first": desk.powers.title(pair.first), "then": desk.powers.title(pair.then)}
        raise RuleViolation("power.four-eyes", **told, who=who)
    return Alone(pair, subject_id)


def waits_for_another(desk: Desk, deed: str, subject_id: str) -> bool:
    """Whether the second deed of a pair is another's turn: the member at the desk did the first."""
    with desk.read() as work:
        pair = _begun_by(desk, work, deed, subject_id)
        return pair is not None and _another_must(desk, work, pair)


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


def _begun_by(desk: Desk, work: Work, deed: str, subject_id: str) -> PairOfEyes | None:
    """The pair this is the second deed of, where the member at the desk did the first."""
    pair = next((one for one in desk.powers.pairs if one.then == deed), None)
    return pair if pair is not None and _who_began(work, subject_id) == desk.member else None


def _another_must(desk: Desk, work: Work, pair: PairOfEyes) -> bool:
    return not pair.alone or others_may(desk, work, pair.then, but=desk.member)


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
