"""Erasing again in another copy of the records: a backup, or a file restored from one."""

from dataclasses import dataclass, replace
from pathlib import Path

from ethics_desk.domain.progress import Progress, silent
from ethics_desk.domain.retention import ErasedInquiry, Erasure
from ethics_desk.services.desk import Desk, Outcome
from ethics_desk.services.journal import entry
from ethics_desk.store.erasing.erase import erase_inquiries
from ethics_desk.store.office_file import Store, open_store
from ethics_desk.store.work import Work


@dataclass(frozen=True, slots=True, kw_only=True)
class EraseAgain:
    """Erase in another copy of these records what was erased here."""

    path: Path


def erase_again(desk: Desk, command: EraseAgain, progress: Progress = silent) -> Outcome[int]:
    """How many inquiries were erased there; those it does not have or has erased are passed by."""
    progress(0, 1)
    other = open_store(command.path, key=desk.store.key)
    try:
        return Outcome(erase_in(desk, other))
    finally:
        other.close()


def erase_in(desk: Desk, other: Store) -> int:
    """Carry out there every erasure these records know; whoever restores a copy calls it."""
    with desk.store.read() as work:
        erasures = [one for one in work.erasures.of() if one.erased_at is not None]
        erased = work.erased_inquiries.of()
    done = 0
    for erasure in erasures:
        of_it = [one for one in erased if one.erasure_id == erasure.id]
        with other.write() as work:
            done += _repeat(desk, work, erasure, of_it)
    other.sweep()
    return done


def _repeat(desk: Desk, work: Work, erasure: Erasure, erased: list[ErasedInquiry]) -> int:
    left = [
        one
        for one in erased
        if work.inquiries.find(one.id) is not None and work.erased_inquiries.find(one.id) is None
    ]
    if not left:
        return 0
    found = work.erasures.find(erasure.id)
    told = erase_inquiries(work, [one.id for one in left], desk.new_id)
    carried = replace(erasure, swept=False, lines=told.lines)
    if found is None:
        work.erasures.add(carried)
    else:
        work.erasures.replace(replace(carried, version=found.version))
    for one in left:
        work.erased_inquiries.add(one)
    line = entry(desk, "erasure.repeated", erasure.id, changes=(("lines", "", str(told.lines)),))
    work.journal.add(replace(line, member_id=erasure.proposed_by))
    return len(left)
