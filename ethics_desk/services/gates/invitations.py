"""An invitation that was issued closes its step of a recommendation's gate (row WB-04)."""

from dataclasses import replace

from ethics_desk.domain.gate_record import GateRecord
from ethics_desk.domain.inquiry import Inquiry
from ethics_desk.domain.letter import Letter
from ethics_desk.domain.letter_paper import LetterFacts
from ethics_desk.services.desk import Desk
from ethics_desk.services.journal import changes_between, entry, whose
from ethics_desk.store.work import Work


def note_invitations(
    desk: Desk, work: Work, inquiry: Inquiry, letter: Letter, facts: LetterFacts
) -> None:
    """Write the day of the letter where an invitation, or the materials, had none yet.

    Only a letter that tells of meetings invites anybody; annexes are the materials. A day already
    written stays, and may be corrected with the gate as ever.
    """
    days = {one.day for one in facts.meetings}
    for before in work.gate_records.of(inquiry_id=inquiry.id):
        if before.meets_on not in days or not inquiry.stage.is_open:
            continue
        after = _invited(before, letter, materials=bool(facts.annexes))
        if after != before:
            work.gate_records.replace(after)
            told = ("gate", "", before.gate)
            changes = (*whose(work, before.party_id), told, *changes_between(before, after))
            work.journal.add(
                entry(desk, "gate.recorded", before.id, inquiry_id=inquiry.id, changes=changes)
            )


def _invited(before: GateRecord, letter: Letter, *, materials: bool) -> GateRecord:
    day = letter.issued_on
    sent = before.materials_sent_on or (day if materials else None)
    return replace(before, invited_on=before.invited_on or day, materials_sent_on=sent)
