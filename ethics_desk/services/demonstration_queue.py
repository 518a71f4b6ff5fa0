"""The acts of all invented matters in one queue by day, so that numbers ascend with dates."""

from collections.abc import Generator, Sequence
from datetime import date
from heapq import heappop, heappush
from typing import TypeAlias

from ethics_desk.domain.inquiry import InquiryId
from ethics_desk.domain.progress import Progress

Course: TypeAlias = Generator[date, None, InquiryId]
"""The work on one matter: it gives the day of its next act before doing it."""


def work_off(courses: Sequence[Course], progress: Progress) -> list[InquiryId]:
    """Do all acts in the order of their days; the inquiries come in the order of the courses."""
    waiting: list[tuple[date, int]] = []
    found: dict[int, InquiryId] = {}

    def go_on(place: int) -> None:
        try:
            heappush(waiting, (next(courses[place]), place))
        except StopIteration as ended:
            found[place] = ended.value

    for place in range(len(courses)):
        go_on(place)
    while waiting:
        progress(len(found), len(courses))
        go_on(heappop(waiting)[1])
    return [found[place] for place in range(len(courses))]
