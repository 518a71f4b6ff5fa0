"""What the demonstration office tells other bodies of a matter that was decided."""

from datetime import timedelta
from typing import Final

from ethics_desk.domain.inquiry import InquiryId
from ethics_desk.services.demonstration_matter import Matter
from ethics_desk.services.desk import Desk
from ethics_desk.services.letters.letters import (
    IssueLetter,
    RecordAnswer,
    issue_letter,
    record_answer,
)

_KINDS: Final = (
    "information-to-civil-service-agency",
    "information-to-ethics-council",
    "letter-to-prosecutor",
)
STRIDE: Final = 3
"""How far the serials of two matters that follow each other lie apart."""

_REPLY_WITHIN: Final = timedelta(days=14)


def tell_a_body(desk: Desk, matter: Matter, key: InquiryId) -> None:
    """One letter, of a kind that changes from matter to matter."""
    day = desk.rules.calendar.next_working_day(desk.today() + _REPLY_WITHIN)
    issue_letter(
        desk,
        IssueLetter(
            inquiry_id=key,
            kind=_KINDS[matter.serial // STRIDE % len(_KINDS)],
            language=matter.language,
            reply_by=day,
        ),
    )


def body_answers(desk: Desk, matter: Matter, key: InquiryId) -> None:
    """What the body wrote back."""
    with desk.read() as work:
        letter = work.letters.of(inquiry_id=key)[-1]
    record_answer(
        desk,
        RecordAnswer(
            letter_id=letter.id,
            version=letter.version,
            answered_on=desk.today(),
            answer_number=f"{matter.serial}-ТК",
        ),
    )
