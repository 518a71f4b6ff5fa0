"""Editable copies of letters: for offices that must paste the words elsewhere."""

from ethics_desk.documents.letters.editable import editable_copy
from ethics_desk.documents.letters.worded import worded, wording_from_json
from ethics_desk.domain.errors import NotFound
from ethics_desk.domain.letter import LetterId
from ethics_desk.services.desk import Desk
from ethics_desk.services.letter_texts.overlay import office_press
from ethics_desk.services.letters.letters import IssueLetter, draft_page


def letter_copy(desk: Desk, letter_id: LetterId) -> bytes:
    """An issued letter as DOCX, marked as a copy of the original with its number and hash.

    Raises `letter.no-wording` for a letter issued before the program kept its words.
    """
    with desk.read() as work:
        letter = work.letters.get(letter_id)
        kept = work.letter_wordings.find(letter_id)
    if kept is None:
        raise NotFound("letter.no-wording", number=letter.number)
    words = desk.texts.in_(letter.language)
    day, number, sha256 = words.day(letter.issued_on), letter.number, letter.sha256
    note = words.say("paper.copy-of-issued", number=number, day=day, sha256=sha256)
    return editable_copy(wording_from_json(kept.content), note)


def draft_copy(desk: Desk, command: IssueLetter) -> bytes:
    """A letter that is not issued yet as DOCX; it says so."""
    page = draft_page(desk, command)
    with desk.read() as work:
        inquiry = work.inquiries.get(command.inquiry_id)
        press = office_press(desk, work, inquiry.agency_id)
    note = desk.texts.in_(command.language).say("paper.copy-of-draft")
    return editable_copy(worded(page, press), note)
