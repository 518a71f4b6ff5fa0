"""The press of one office: its own copies of templates over the shipped ones.

Letters already issued are kept as bytes and never change with it.
"""

from collections.abc import Iterable
from functools import lru_cache

from ethics_desk.documents.office_templates import template_of
from ethics_desk.documents.press import Press, open_press
from ethics_desk.documents.templates import LetterTemplate
from ethics_desk.domain.agency import AgencyId
from ethics_desk.domain.errors import NotFound
from ethics_desk.domain.letter_template import OfficeTemplate
from ethics_desk.services.desk import Desk
from ethics_desk.store.work import Work


def office_press(desk: Desk, work: Work, agency_id: AgencyId) -> Press:
    """The press the letters of one agency's office are printed with.

    The same copies give the same press: what it has read of them is kept with it.
    """
    copies = work.letter_templates.of(agency_id=agency_id)
    press = open_press(desk.resources)
    return _laid_over(press, tuple(templates_of(desk, copies))) if copies else press


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
    """The templates copies stand for; one whose kind is shipped no more is left out."""
    shipped = shipped_templates(desk)
    return [template_of(one, shipped[one.based_on]) for one in copies if one.based_on in shipped]


@lru_cache(maxsize=16)
def _laid_over(press: Press, templates: tuple[LetterTemplate, ...]) -> Press:
    return press.with_templates(templates)
