"""The derivations and control sheets of an inquiry that stand in its dossier."""

from collections.abc import Iterator

from ethics_desk.domain.control_paper import ControlSheetPage
from ethics_desk.domain.deadline import DeadlineId
from ethics_desk.domain.errors import DeskError
from ethics_desk.domain.inquiry import AllegationId
from ethics_desk.domain.language import Language
from ethics_desk.domain.paper import DerivationPage
from ethics_desk.rules.judging.term_days import TermKind
from ethics_desk.services.case_file.gathering import Gathered
from ethics_desk.services.case_file.plain import Json
from ethics_desk.services.derivation.derivations import derivation_page
from ethics_desk.services.desk import Desk
from ethics_desk.services.letters.told import texts_in
from ethics_desk.services.terms.control_sheets import AskControlSheet, control_page
from ethics_desk.services.terms.deadline_sheets import AskDeadlineSheet
from ethics_desk.services.terms.limitation_sheets import AskLimitationSheet

_TERMS = (TermKind.SAFE, TermKind.LATEST)


def derivation_pages(
    desk: Desk, gathered: Gathered, language: Language
) -> tuple[DerivationPage, ...]:
    """The derivation of every allegation a sanction was proposed for."""
    pages = (derivation_page(desk, key, language) for key in _judged(gathered))
    return tuple(page for page in pages if not gathered.veil.hides(*texts_in(page)))


def control_pages(
    desk: Desk, gathered: Gathered, language: Language
) -> tuple[ControlSheetPage, ...]:
    """The sheets of all deadlines that count, and of the terms of what was judged."""
    pages = (page for asked in _asked(gathered, language) for page in _page(desk, asked))
    return tuple(page for page in pages if not gathered.veil.hides(*texts_in(page)))


def _asked(gathered: Gathered, language: Language) -> Iterator[AskControlSheet]:
    ids = _ids(gathered, "deadlines")
    for one in gathered.document["deadlines"]:
        if not one["withdrawn_reason"]:
            yield AskDeadlineSheet(deadline_id=DeadlineId(ids[one["id"]]), language=language)
    for key in _judged(gathered):
        for kind in _TERMS:
            yield AskLimitationSheet(allegation_id=key, kind=kind, language=language)


def _page(desk: Desk, asked: AskControlSheet) -> Iterator[ControlSheetPage]:
    """The sheet, where the law it counts by is known."""
    try:
        yield control_page(desk, asked)
    except DeskError:
        return


def _judged(gathered: Gathered) -> list[AllegationId]:
    ids = _ids(gathered, "allegations")
    proposals: list[Json] = gathered.document["proposals"]
    names = dict.fromkeys(one["allegation_id"] for one in proposals if not one["withdrawn"])
    return [AllegationId(ids[name]) for name in names]


def _ids(gathered: Gathered, section: str) -> dict[str, str]:
    return {name: key for key, name in gathered.names.get(section, {}).items()}
