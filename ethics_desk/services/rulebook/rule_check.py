"""The check of a version in work, as its author types: faults, and how the examples come out."""

from dataclasses import dataclass
from datetime import date

from ethics_desk.domain.errors import BadInput
from ethics_desk.domain.progress import Progress, silent
from ethics_desk.rules.drafts.draft import Draft
from ethics_desk.rules.drafts.raw_entries import Raw
from ethics_desk.rules.editions import EditionText, lay_over
from ethics_desk.rules.examples import ExampleResult, example_results
from ethics_desk.rules.reading.calendar_reading import read_toml
from ethics_desk.rules.reading.entry_reading import READERS
from ethics_desk.rules.reading.factor_reading import FACTOR_READERS
from ethics_desk.rules.reading.tables import Table
from ethics_desk.services.desk import Desk
from ethics_desk.services.rulebook.rule_drafts import one_entry


@dataclass(frozen=True, slots=True, kw_only=True)
class DraftCheck:
    """What is wrong with a draft, what is doubtful, how its examples and the pack's come out."""

    faults: tuple[BadInput, ...]
    warnings: tuple[BadInput, ...]
    examples: tuple[ExampleResult, ...]
    of_pack: tuple[ExampleResult, ...]

    @property
    def shipped(self) -> tuple[BadInput, ...]:
        """The faults of the examples the pack is shipped with."""
        return tuple(fault for one in self.of_pack for fault in one.faults)

    @property
    def sound(self) -> bool:
        """Whether the draft may be signed."""
        return not self.faults and not self.shipped and not any(one.faults for one in self.examples)


def check_draft(desk: Desk, pack: str, draft: Draft, progress: Progress = silent) -> DraftCheck:
    """Lay the draft over the rule book of today and run every example."""
    progress(0, 1)
    code = str(draft.version.get("code", ""))
    laid = lay_over(desk.rules, EditionText(name=code, text=draft.text(), pack=pack))
    of_pack: tuple[ExampleResult, ...] = ()
    if laid.book is not None:
        folder = desk.resources / "rules" / pack / "examples"
        of_pack = tuple(example_results(laid.book, folder))
    return DraftCheck(
        faults=laid.faults, warnings=laid.warnings, examples=laid.examples, of_pack=of_pack
    )


def shipped_examples(desk: Desk, pack: str) -> tuple[Raw, ...]:
    """The examples a pack is shipped with, to be copied."""
    folder = desk.resources / "rules" / pack / "examples"
    return tuple(
        dict(one.data)
        for file in sorted(folder.glob("*.toml"))
        for one in Table(file.name, "file", read_toml(file)).tables("example")
    )


def check_entry(text: str) -> tuple[str, Raw]:
    """The kind and the table of one entry from its text; raises `BadInput` for what is amiss."""
    kind, entry = one_entry(text)
    read = {**READERS, **FACTOR_READERS}.get(kind)
    if read is not None:
        table = Table("", kind, {**entry, "valid_from": date.min})
        read(table)
        table.close()
    return kind, entry
