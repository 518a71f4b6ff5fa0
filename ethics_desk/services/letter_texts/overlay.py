"""The press of one office: its own copies of templates over the shipped ones.

Letters already issued are kept as bytes and never change with it.
"""

from ethics_desk.documents.office_templates import template_of
from ethics_desk.documents.press import Press, open_press
from ethics_desk.documents.templates import LetterTemplate
from ethics_desk.domain.agency import AgencyId
from ethics_desk.services.desk import Desk
from ethics_desk.store.work import Work


def office_press(desk: Desk, work: Work, agency_id: AgencyId) -> Press:
    """The press the letters of one agency's office are printed with."""
    copies = work.letter_templates.of(agency_id=agency_id)
    return open_press(desk.resources).with_templates(template_of(copy) for copy in copies)


def shipped_templates(desk: Desk) -> dict[str, LetterTemplate]:
    """The templates that came with the program, by kind."""
    return open_press(desk.resources).templates


def every_template(desk: Desk, work: Work) -> dict[str, LetterTemplate]:
    """The shipped templates and the kinds any office of these records has of its own."""
    shipped = shipped_templates(desk)
    own = [one for one in work.letter_templates.of() if one.kind not in shipped]
    return {**shipped, **{one.kind: template_of(one) for one in own}}
