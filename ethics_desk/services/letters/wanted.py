"""The inquiries a batch of letters is wanted for, by the numbers somebody typed."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from ethics_desk.domain.errors import DeskError
from ethics_desk.domain.inquiry import InquiryId
from ethics_desk.services.desk import Desk
from ethics_desk.services.inquiries import inquiry_numbered


@dataclass(frozen=True, slots=True, kw_only=True)
class Wanted:
    """The numbers of the inquiries found, by their ids, and why each other number names none."""

    found: Mapping[InquiryId, str]
    unknown: Mapping[str, DeskError]


def inquiries_wanted(desk: Desk, numbers: Iterable[str], agency_code: str = "") -> Wanted:
    """Each inquiry once, in the order typed; a number that names none stops no other."""
    found: dict[InquiryId, str] = {}
    unknown: dict[str, DeskError] = {}
    for number in dict.fromkeys(numbers):
        try:
            inquiry = inquiry_numbered(desk, number, agency_code)
        except DeskError as problem:
            unknown[number] = problem
        else:
            found[inquiry.id] = inquiry.number
    return Wanted(found=found, unknown=unknown)
