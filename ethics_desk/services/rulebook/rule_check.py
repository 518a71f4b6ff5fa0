"""The check of a version in work, as its author types: faults, and how the examples come out."""

from dataclasses import dataclass
from datetime import date

from ethics_desk.domain.errors import BadInput
from ethics_desk.domain.progress import Progress, silent
from ethics_desk.rules.drafts.draft import Draft
from ethics_desk.rules.drafts.raw_entries import Raw
from ethics_desk.rules.editions import EditionText, ExampleResult, lay_over
from ethics_desk.rules.examples import run_examples
from ethics_desk.rules.reading.calendar_reading import read_toml
from ethics_desk.rules.reading.entry_reading import READERS
from ethics_desk.rules.reading.factor_reading import FACTOR_READERS
from ethics_desk.rules.reading.tables import Table
from ethics_desk.services.desk import Desk
from ethics_desk.services.rulebook.rule_drafts import one_entry


@dataclass(frozen=True, slots=True, kw_only=True)
class DraftCheck:
    """What is wrong with a draft, how its examples come out, which shipped ones fail."""

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
