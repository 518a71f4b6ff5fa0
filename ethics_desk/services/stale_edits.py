"""What to tell of an edit that was refused because somebody else came first."""

from ethics_desk.domain.errors import Conflict
from ethics_desk.domain.journal import JournalEntry
from ethics_desk.domain.language import Trilingual
from ethics_desk.domain.stale_edit import StaleEdit, StaleField
from ethics_desk.services.desk import Desk
from ethics_desk.services.journal import changes_between
from ethics_desk.store.work import Work


def differing(refusal: Conflict) -> tuple[StaleField, ...]:
    """The fields in which what was to be saved differs from the records."""
    if refusal.mine is None or refusal.theirs is None:
        return ()
    return tuple(
        StaleField(name=name, now=now, mine=mine)
        for name, now, mine in changes_between(refusal.theirs, refusal.mine)
    )


def stale_edit(desk: Desk, refusal: Conflict) -> StaleEdit | None:
    """Both versions of a refused edit; None when the refusal does not carry them."""
    theirs = refusal.theirs
    if theirs is None:
        return None
    with desk.read() as work:
        lines = work.journal.of(subject_id=str(refusal.details["id"]))
        last = lines[-1] if lines else None
        return StaleEdit(
            kind=str(refusal.details["kind"]),
            version=int(getattr(theirs, "version", 0)),
            pack=_pack(work, getattr(theirs, "inquiry_id", None)),
            day=desk.today(),
            fields=differing(refusal),
            by=None if last is None else _name(work, last),
            at=None if last is None else last.at,
        )


def _name(work: Work, line: JournalEntry) -> Trilingual | None:
    member = work.members.find(line.member_id)
    return None if member is None else member.name


def _pack(work: Work, inquiry_id: str | None) -> str:
    inquiry = None if inquiry_id is None else work.inquiries.find(inquiry_id)
    if inquiry is not None:
        return inquiry.pack
    offices = work.offices.of()
    return offices[0].pack if offices else ""
