"""An office's copy of a template, as the press uses it."""

from collections.abc import Iterable, Mapping
from dataclasses import replace
from functools import lru_cache
from pathlib import Path

from ethics_desk.documents.press import Press, open_press
from ethics_desk.documents.template_rules.agreement import check_texts
from ethics_desk.documents.templates import LetterTemplate
from ethics_desk.domain.letter_template import OfficeTemplate


@lru_cache(maxsize=128)
def template_of(copy: OfficeTemplate, origin: LetterTemplate) -> LetterTemplate:
    """The template a copy stands for; its texts are looked through once.

    Whom it goes to and what its writer is asked stay those of the shipped kind it is based on.
    Problems are told by the template, not raised: one bad copy must not keep the other kinds from
    being listed.
    """
    needs = [one for one in copy.needs if _is_told(one, origin)]
    checked = check_texts(copy.kind, copy.text, needs, origin.asks)
    return replace(
        origin,
        kind=copy.kind,
        needs=copy.needs,
        tells=checked.uses,
        title=copy.title,
        heading=copy.heading,
        text=copy.text,
        problems=checked.problems,
    )


@lru_cache(maxsize=16)
def open_office_press(resources: Path, copies: tuple[OfficeTemplate, ...]) -> Press:
    """The press of one folder of resources with an office's copies over the shipped templates.

    The same copies give the same press, in whichever process: what it has read of them is kept.
    """
    press = open_press(resources)
    return press.with_templates(laid_over(press.templates, copies)) if copies else press


def laid_over(
    shipped: Mapping[str, LetterTemplate], copies: Iterable[OfficeTemplate]
) -> list[LetterTemplate]:
    """The templates copies stand for; one whose kind is shipped no more is left out."""
    return [template_of(one, shipped[one.based_on]) for one in copies if one.based_on in shipped]


def _is_told(need: str, origin: LetterTemplate) -> bool:
    """Whether the shipped texts tell a fact themselves; some are needed to find the addressee."""
    return need not in origin.needs or bool({*need.split("|")} & origin.tells)
