"""Stages, guards and steps of an inquiry read from a pack's tables."""

from collections.abc import Iterable
from types import MappingProxyType

from ethics_desk.domain.errors import BadInput
from ethics_desk.domain.inquiry import InquiryStage
from ethics_desk.rules.packs.kinds import Confidence
from ethics_desk.rules.packs.stages import Guard, Stage, StageBook, Step, guard_kinds
from ethics_desk.rules.reading.tables import Table


def read_stage(table: Table) -> Stage:
    """A stage of an inquiry."""
    stage = Stage(code=table.word("code", InquiryStage), title=table.trilingual("title"))
    table.close()
    return stage


def read_guard(table: Table) -> Guard:
    """A guard; its code must be a kind the program understands."""
    code = table.text("code")
    if code not in guard_kinds():
        raise BadInput(
            "rules.unknown-word", file=table.file, entry=table.entry, key="code", word=code
        )
    guard = Guard(
        code=code,
        title=table.trilingual("title"),
        refusal=table.trilingual("refusal"),
        citation=table.trilingual("citation"),
        source=table.text("source"),
        rows=table.texts("rows", required=True),
        confidence=table.word("confidence", Confidence),
    )
    table.close()
    return guard


def read_step(table: Table) -> Step:
    """A step between stages."""
    step = Step(
        code=table.text("code"),
        title=table.trilingual("title"),
        from_stages=table.words("from", InquiryStage),
        to=table.word("to", InquiryStage),
        guards=table.texts("guards"),
        reason_required=table.switch("reason_required", default=False),
        citation=table.trilingual("citation"),
        source=table.text("source"),
        rows=table.texts("rows", required=True),
        confidence=table.word("confidence", Confidence),
    )
    table.close()
    return step


def stage_book(
    stages: Iterable[Stage], guards: Iterable[Guard], steps: Iterable[Step]
) -> StageBook:
    """The stages, guards and steps of a pack by their codes."""
    return StageBook(
        stages=MappingProxyType({stage.code: stage for stage in stages}),
        guards=MappingProxyType({guard.code: guard for guard in guards}),
        steps=MappingProxyType({step.code: step for step in steps}),
    )
