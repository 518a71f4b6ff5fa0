"""What goes on paper: the values derivations and registers are printed from.

All words are already in the language of the paper and stand in the nominative; only days, numbers
and the fixed wording are set by the printer. No value here ever carries who reported the matter.
"""

from dataclasses import dataclass
from datetime import date

from ethics_desk.domain.language import Language
from ethics_desk.domain.like_cases_paper import LikeCasesPaper
from ethics_desk.domain.reasoning import Reasoning, ToldFact


@dataclass(frozen=True, slots=True, kw_only=True)
class Signatory:
    """Who signs: the post and initials with surname."""

    post: str
    name: str


@dataclass(frozen=True, slots=True, kw_only=True)
class CitedText:
    """A sentence and the article it rests on."""

    text: str
    citation: str


@dataclass(frozen=True, slots=True, kw_only=True)
class BarredSanction:
    """A sanction the law does not allow here, with the article and the reason."""

    sanction: str
    citation: str
    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class PaperFact:
    """One line of a table of facts."""

    label: str
    value: str


@dataclass(frozen=True, slots=True, kw_only=True)
class LastDay:
    """A last day by one reading of the law; `day` is missing when it cannot be said yet."""

    label: str
    day: date | None
    explanation: str


@dataclass(frozen=True, slots=True, kw_only=True)
class DerivationPage:
    """The printed derivation of a sanction, for the file and for a signature.

    `override` is the written reason for deciding with a gate open; which gate it was is not told:
    the reason must lead nobody to a whistle-blower, so no gate says how it stands beside it.
    `departure` is that for deciding otherwise than proposed; `later_law` puts the question of a
    later milder version, with both laws' answers. `kept_with` says with which decision or proposal
    the answer was kept, `differences` what the law as it stands now would answer otherwise.
    """

    language: Language
    agency: str
    inquiry_number: str
    made_on: date
    official: str
    facts: tuple[ToldFact, ...]
    outcome: str
    sanctions: tuple[str, ...]
    barred: tuple[BarredSanction, ...]
    last_days: tuple[LastDay, ...]
    reasoning: Reasoning
    gates: tuple[CitedText, ...]
    consequences: tuple[CitedText, ...]
    warnings: tuple[str, ...]
    law: str
    unverified: bool
    signatories: tuple[Signatory, ...]
    like_cases: LikeCasesPaper | None = None
    override: str = ""
    departure: str = ""
    kept_with: str = ""
    differences: tuple[str, ...] = ()
    later_law: tuple[str, ...] = ()
    specimen: bool = False
    anchor: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class RegisterColumn:
    """A column of a register; `share` is its part of the width against the others."""

    title: str
    share: float = 1.0

    def __post_init__(self) -> None:
        """Refuse a column nobody could see."""
        if self.share <= 0:
            raise ValueError("a column has a width")


@dataclass(frozen=True, slots=True, kw_only=True)
class RegisterPage:
    """A ruled, numbered register: every row has one text per column.

    `note` says what must be known before the rows are relied on.
    """

    language: Language
    title: str
    agency: str
    made_on: date
    columns: tuple[RegisterColumn, ...]
    rows: tuple[tuple[str, ...], ...]
    note: str = ""
    specimen: bool = False
    anchor: str = ""

    def __post_init__(self) -> None:
        """Refuse rows that do not fit the columns."""
        if not self.columns or any(len(row) != len(self.columns) for row in self.rows):
            raise ValueError("every row of a register has one text per column")
