"""The stages of an inquiry, the steps between them, and what must be true before a step."""

from collections.abc import Mapping
from dataclasses import dataclass, fields

from ethics_desk.domain.errors import BadInput, NotFound, RuleViolation
from ethics_desk.domain.inquiry import InquiryStage
from ethics_desk.domain.language import Trilingual
from ethics_desk.rules.packs.kinds import Confidence


@dataclass(frozen=True, slots=True, kw_only=True)
class StageFacts:
    """What is true of an inquiry, one fact per kind of guard; the services fill them."""

    handler_assigned: bool = False
    official_named: bool = False
    allegation_made: bool = False
    every_allegation_found: bool = False
    findings_rest_on_evidence: bool = False
    something_substantiated: bool = False
    nothing_substantiated: bool = False
    every_substantiated_proposed: bool = False
    every_proposal_decided: bool = False
    no_open_proposal: bool = False
    gates_closed: bool = False
    letter_issued: bool = False

    def holds(self, guard: str) -> bool:
        """Whether the fact a guard asks for is true."""
        return bool(getattr(self, guard.replace("-", "_")))


def guard_kinds() -> frozenset[str]:
    """The kinds of guards the program understands."""
    return frozenset(fact.name.replace("_", "-") for fact in fields(StageFacts))


@dataclass(frozen=True, slots=True, kw_only=True)
class Stage:
    """A stage with its name."""

    code: InquiryStage
    title: Trilingual


@dataclass(frozen=True, slots=True, kw_only=True)
class Guard:
    """A condition of steps, its source, and the words when it is not met."""

    code: str
    title: Trilingual
    refusal: Trilingual
    citation: Trilingual
    source: str
    rows: tuple[str, ...]
    confidence: Confidence


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """A way from some stages to another."""

    code: str
    title: Trilingual
    from_stages: frozenset[InquiryStage]
    to: InquiryStage
    guards: tuple[str, ...]
    reason_required: bool
    citation: Trilingual
    source: str
    rows: tuple[str, ...]
    confidence: Confidence


@dataclass(frozen=True, slots=True, kw_only=True)
class StageBook:
    """A pack's stages, guards and steps, in the order of the file."""

    stages: Mapping[InquiryStage, Stage]
    guards: Mapping[str, Guard]
    steps: Mapping[str, Step]

    def step(self, code: str) -> Step:
        """The step of that code; `NotFound` when there is none."""
        if code not in self.steps:
            raise NotFound("stage.unknown-step", step=code)
        return self.steps[code]

    def steps_from(self, stage: InquiryStage) -> tuple[Step, ...]:
        """The steps that lead away from a stage."""
        return tuple(step for step in self.steps.values() if stage in step.from_stages)

    def missing(self, step: Step, facts: StageFacts) -> tuple[Guard, ...]:
        """The guards of a step that are not met."""
        return tuple(self.guards[code] for code in step.guards if not facts.holds(code))

    def check(self, step: Step, stage: InquiryStage, facts: StageFacts, reason: str = "") -> None:
        """Refuse a step from a wrong stage, without what it needs, or without its reason."""
        if stage not in step.from_stages:
            raise RuleViolation("stage.not-from-here", step=step.title, stage=self._title(stage))
        for guard in self.missing(step, facts):
            raise RuleViolation(
                "stage.guard",
                guard=guard.code,
                step=step.title,
                refusal=guard.refusal,
                citation=guard.citation,
            )
        if step.reason_required and not reason.strip():
            raise BadInput("stage.reason-missing", field="reason", step=step.title)

    def _title(self, stage: InquiryStage) -> Trilingual:
        return self.stages[stage].title
