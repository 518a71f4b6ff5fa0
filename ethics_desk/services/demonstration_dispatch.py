"""The demonstration sends its letters: some arrive, some are still on their way."""

from ethics_desk.domain.inquiry import InquiryId
from ethics_desk.domain.letter import SentBy
from ethics_desk.services.desk import Desk
from ethics_desk.services.letters.dispatch import (
    RecordDispatch,
    RecordReceipt,
    record_dispatch,
    record_receipt,
)

WAYS = (SentBy.E_DOCUMENT, SentBy.REGISTERED_POST, SentBy.HAND)


def send_and_confirm(desk: Desk, inquiry_id: InquiryId) -> None:
    """Send the last letter of an inquiry; what does not go by post is known to have arrived."""
    with desk.read() as work:
        letter = work.letters.of(inquiry_id=inquiry_id)[-1]
    way = WAYS[letter.serial % len(WAYS)]
    record_dispatch(
        desk,
        RecordDispatch(
            letter_id=letter.id,
            version=letter.version,
            sent_by=way,
            sent_on=desk.today(),
            tracking=f"{letter.serial:04d}-E" if way is SentBy.E_DOCUMENT else "",
        ),
    )
    if way is not SentBy.REGISTERED_POST:
        record_receipt(
            desk,
            RecordReceipt(
                letter_id=letter.id,
                version=letter.version + 1,
                received_on=desk.today(),
                received_number=f"{letter.serial}-К",
            ),
        )
