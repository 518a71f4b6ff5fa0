"""What goes on paper: the values letters, derivations and registers are printed from.

All words are already in the language of the paper and stand in the nominative; only days, numbers
and the fixed wording are set by the printer. No value here ever carries who reported the matter.
"""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from ethics_desk.domain.language import Language, Trilingual
from ethics_desk.domain.like_cases_paper import LikeCasesPaper
from ethics_desk.domain.reasoning import Reasoning, ToldFact


class AddresseeKind(StrEnum):
    """Who a kind of letter is written to."""

    HEAD = "head"
    DISCIPLINARY_COMMISSION = "disciplinary-commission"
    CIVIL_SERVICE_AGENCY = "civil-service-agency"
    ETHICS_COUNCIL = "ethics-council"
    ANTI_CORRUPTION_SERVICE = "anti-corruption-service"
    PROSECUTOR = "prosecutor"
    ASSET_RECOVERY_COMMITTEE = "asset-recovery-committee"


@dataclass(frozen=True, slots=True, kw_only=True)
class Letterhead:
    """The head of an agency's letters; Kazakh stands left, Russian right, in the same size.

    `bin` is the business identification number, empty when not known.
    """

    name: Trilingual
    address: Trilingual
    phone: str
    email: str
    bin: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class IncomingReference:
    """The number and day of the paper a letter answers."""

    number: str
    day: date


@dataclass(frozen=True, slots=True, kw_only=True)
class Signatory:
    """Who signs: the post and initials with surname."""

    post: str
    name: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Executor:
    """Who drafted the letter, and the telephone for questions."""

    name: str
    phone: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Annex:
    """One annex of a letter; `pages` is its number of sheets when counted."""

    title: str
    pages: int | None = None


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
class OfficialOnPaper:
    """An official as a letter names them."""

    name: str
    post: str
    agency: str
    unit: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class AllegationOnPaper:
    """One allegation: the item of the law in words, its article, what was said, and its days."""

    title: str
    citation: str
    text: str = ""
    committed_on: date | None = None
    discovered_on: date | None = None
    continuing: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class FindingOnPaper:
    """What was found on one allegation, and the evidence it rests on.

    `allegation` is the allegation's place in the letter, counted from one.
    """

    allegation: int
    conclusion: str
    evidence: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class LetterFacts:
    """Everything a letter may state about an inquiry; a template names the ones it needs.

    `channel` says how the matter arrived (hotline, complaint, press), never from whom.
    `law` is the act and the edition that judges; `unverified` says its wording was not seen, and
    `cautions` what must be known of it besides.
    `sanctions` are those the law allows, mildest first, by `sanction_articles`; `proposal` is
    the one proposed. `safe_day` is the last day on every reading of the law, `latest_day` the
    last on the most lenient one; `terms` say the last days one by one where there are several.
    `consequences` have their days as if the sanction were imposed on the day of the letter.
    `crime_signs` pair what was seen with the article of the Criminal Code. `measures` are steps the
    agency has taken already.
    """

    inquiry_number: str = ""
    received_on: date | None = None
    received_number: str = ""
    channel: str = ""
    officials: tuple[OfficialOnPaper, ...] = ()
    allegations: tuple[AllegationOnPaper, ...] = ()
    findings: tuple[FindingOnPaper, ...] = ()
    law: str = ""
    unverified: bool = False
    cautions: tuple[str, ...] = ()
    sanctions: tuple[str, ...] = ()
    sanction_articles: str = ""
    barred: tuple[BarredSanction, ...] = ()
    proposal: str = ""
    safe_day: date | None = None
    latest_day: date | None = None
    terms: tuple[str, ...] = ()
    gates: tuple[CitedText, ...] = ()
    consequences: tuple[CitedText, ...] = ()
    overrides: tuple[str, ...] = ()
    crime_signs: tuple[CitedText, ...] = ()
    measures: tuple[str, ...] = ()
    reply_by: date | None = None
    annexes: tuple[Annex, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class LetterPage:
    """A letter ready to be printed.

    `kind` names a folder of `resources/letters`. `addressee` are the lines of the upper right.
    `anchor` is the head of the ledger printed at the foot, empty when there is none.
    """

    kind: str
    language: Language
    letterhead: Letterhead
    number: str
    day: date
    addressee: tuple[str, ...]
    facts: LetterFacts
    signatory: Signatory
    executor: Executor
    incoming: IncomingReference | None = None
    official_use: bool = False
    specimen: bool = False
    anchor: str = ""


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
    the reason must lead nobody to a whistle-blower. `departure` is that for deciding otherwise than
    proposed; `later_law` puts the question of a later milder version, with both laws' answers.
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
