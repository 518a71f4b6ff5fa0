"""The press of one office: its own copies of templates over the shipped ones.

Letters already issued are kept as bytes and never change with it.
"""

from collections.abc import Iterable

from ethics_desk.documents.office_templates import laid_over, open_office_press
from ethics_desk.documents.press import Press, open_press
from ethics_desk.documents.templates import LetterTemplate
from ethics_desk.domain.agency import AgencyId
from ethics_desk.domain.errors import NotFound
from ethics_desk.domain.letter_template import OfficeTemplate
from ethics_desk.services.desk import Desk
from ethics_desk.store.work import Work


def office_press(desk: Desk, work: Work, agency_id: AgencyId) -> Press:
    """The press the letters of one agency's office are printed with."""
    return open_office_press(desk.resources, work.letter_templates.of(agency_id=agency_id))


def shipped_templates(desk: Desk) -> dict[str, LetterTemplate]:
    """The templates that came with the program, by kind."""
    return open_press(desk.resources).templates


def every_template(desk: Desk, work: Work) -> dict[str, LetterTemplate]:
    """The shipped templates and the kinds any office of these records has of its own."""
    shipped = shipped_templates(desk)
    own = [one for one in work.letter_templates.of() if one.kind not in shipped]
    return {**shipped, **{one.kind: one for one in templates_of(desk, own)}}


def origin_of(desk: Desk, kind: str) -> LetterTemplate:
    """The shipped kind a copy is based on; raises `NotFound`."""
    shipped = shipped_templates(desk).get(kind)
    if shipped is None:
        raise NotFound("letter.unknown-kind", kind=kind)
    return shipped


def templates_of(desk: Desk, copies: Iterable[OfficeTemplate]) -> list[LetterTemplate]:
    """The templates copies stand for."""
    return laid_over(shipped_templates(desk), copies)
