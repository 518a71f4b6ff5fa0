"""The check of a version in work, as its author types: faults, and how the examples come out."""

from dataclasses import dataclass

from ethics_desk.domain.errors import BadInput
from ethics_desk.domain.progress import Progress, silent
from ethics_desk.rules.draft import Draft
from ethics_desk.rules.editions import EditionText, ExampleResult, lay_over
from ethics_desk.rules.examples import run_examples
from ethics_desk.services.desk import Desk


@dataclass(frozen=True, slots=True, kw_only=True)
class DraftCheck:
    """What is wrong with a draft, how its own examples come out, and what fails of the shipped ones."""

    faults: tuple[BadInput, ...]
    examples: tuple[ExampleResult, ...]
    shipped: tuple[BadInput, ...]

    @property
    def sound(self) -> bool:
        """Whether the draft may be signed."""
        return not self.faults and not self.shipped and not any(one.faults for one in self.examples)


def check_draft(desk: Desk, pack: str, draft: Draft, progress: Progress = silent) -> DraftCheck:
    """Lay the draft over the rule book of today and run every example."""
    progress(0, 1)
    code = str(draft.version.get("code", ""))
    laid = lay_over(desk.rules, EditionText(name=code, text=draft.text(), pack=pack))
    shipped: tuple[BadInput, ...] = ()
    if laid.book is not None:
        folder = desk.resources / "rules" / pack / "examples"
        shipped = tuple(run_examples(laid.book, folder))
    return DraftCheck(faults=laid.faults, examples=laid.examples, shipped=shipped)
