"""Which step comes next, and why it may not be taken yet."""

from collections.abc import Sequence

from ethics_desk.domain.inquiry import InquiryStage
from ethics_desk.domain.language import Language
from ethics_desk.services.stages import StepChoice

REDIRECT = "redirect"
"""The step that is taken with a redirection of its own, not by itself."""

_ORDER = tuple(InquiryStage)


def next_step(stage: InquiryStage, choices: Sequence[StepChoice]) -> StepChoice | None:
    """The step forward that needs no reason: the usual way on; None where there is none."""
    forward = [
        choice
        for choice in choices
        if _ORDER.index(choice.to) > _ORDER.index(stage) and not choice.reason_required
    ]
    ready = [choice for choice in forward if not choice.missing]
    return next(iter(ready or forward), None)


def why_not(choice: StepChoice, language: Language) -> list[str]:
    """What still stands in the way of a step, each with its article."""
    return [
        f"{refusal.shown_in(language)} ({citation.shown_in(language)})"
        for refusal, citation in choice.missing
    ]


def as_title(words: str) -> str:
    """The words of a step with a capital letter, for buttons and menus."""
    return words[:1].upper() + words[1:]
