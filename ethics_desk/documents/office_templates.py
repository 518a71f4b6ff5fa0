"""An office's copy of a template, as the press uses it."""

from functools import lru_cache

from ethics_desk.documents.template_rules.agreement import check_texts
from ethics_desk.documents.templates import LetterTemplate
from ethics_desk.domain.letter_template import OfficeTemplate


@lru_cache(maxsize=128)
def template_of(copy: OfficeTemplate) -> LetterTemplate:
    """The template a copy stands for; its texts are looked through once.

    Problems are told by the template, not raised: one bad copy must not keep the other kinds from
    being listed.
    """
    checked = check_texts(copy.kind, copy.text, copy.needs)
    return LetterTemplate(
        kind=copy.kind,
        addressee=copy.addressee,
        needs=copy.needs,
        tells=checked.uses,
        answers=copy.answers,
        title=copy.title,
        heading=copy.heading,
        text=copy.text,
        problems=checked.problems,
    )
