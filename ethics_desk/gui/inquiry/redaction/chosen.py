"""The original that was chosen to be marked."""

from dataclasses import dataclass

from ethics_desk.domain.inquiry import InquiryId
from ethics_desk.domain.redaction import SourceKind


@dataclass(frozen=True, slots=True, kw_only=True)
class Original:
    """Which original is marked, and what it is called."""

    kind: SourceKind
    id: str
    inquiry_id: InquiryId
    number: str
    title: str
