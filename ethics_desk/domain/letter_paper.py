"""Letters on paper: the values they are printed from, and the facts a template may tell.

All words are already in the language of the letter and stand in the nominative; only days, numbers
and the fixed wording are set by the printer. No value here ever carries who reported the matter.
"""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Annotated

from ethics_desk.domain.language import Language, Trilingual
from ethics_desk.domain.letter_asks import AskedFact
from ethics_desk.domain.letter_look import USUAL_LOOK, LetterLook
from ethics_desk.domain.paper import BarredSanction, CitedText, Signatory
from ethics_desk.domain.word_form import WordForm, WordKind


class AddresseeKind(StrEnum):
    """Who a kind of letter is written to."""

    HEAD = "head"
    DISCIPLINARY_COMMISSION = "disciplinary-commission"
    CIVIL_SERVICE_AGENCY = "civil-service-agency"
    ETHICS_COUNCIL = "ethics-council"
    ANTI_CORRUPTION_SERVICE = "anti-corruption-service"
    PROSECUTOR = "prosecutor"
    ASSET_RECOVERY_COMMITTEE = "asset-recovery-committee"
    COMPETENT_BODY = "competent-body"
    APPLICANT = "applicant"
    OFFICIAL = "official"
    WITNESS = "witness"
    EMPLOYEE = "employee"
    REMINDED = "reminded"
    """Whoever the letter went to that a reminder is about."""


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
class OfficialOnPaper:
    """An official as a letter names them. What a field names says how it is declined."""

    name: Annotated[str, WordKind.PERSON]
    post: Annotated[str, WordKind.POST]
    agency: Annotated[str, WordKind.BODY]
    unit: Annotated[str, WordKind.BODY] = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class PersonOnPaper:
    """The person a letter is written to, in the nominative."""

    name: Annotated[str, WordKind.PERSON]
    post: Annotated[str, WordKind.POST] = ""
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
class OffenceOnPaper:
    """An administrative offence: who draws up the protocol and tries it, and until when.

    `limits` pair the last days counted from the act and its discovery with their article, and are
    `limits_passed` once the earlier of them lies before the letter; a `caution` says what of it was
    not read.
    """

    title: str
    citation: str
    authorities: tuple[CitedText, ...] = ()
    limits: tuple[CitedText, ...] = ()
    limits_passed: bool = False
    caution: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ThresholdOnPaper:
    """An amount from which a law applies, in units of an index and in tenge of one day.

    `value` is what is compared with it; `source` and `index_source` say how well both are founded.
    """

    units: int
    amount: int
    value: int
    index: str
    index_amount: int
    index_day: date
    source: str
    index_source: str

    @property
    def reached(self) -> bool:
        """Whether the value comes up to the threshold."""
        return self.value >= self.amount


@dataclass(frozen=True, slots=True, kw_only=True)
class RedirectionOnPaper:
    """Where an appeal was sent on and why; `part` says which part of it, empty for the whole."""

    body: str
    day: date
    reason: str
    part: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class RemindedLetter:
    """A letter sent on `day` that waits for its answer; `late`: the day it was due has passed."""

    number: str
    day: date
    due: date
    late: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class MeetingOnPaper:
    """A body that meets about an official, and to which the law has somebody invited.

    The materials are sent by `send_by`; `source` is the article that says so.
    """

    official: OfficialOnPaper
    day: date
    source: str
    send_by: date


@dataclass(frozen=True, slots=True, kw_only=True)
class LetterFacts:
    """Everything a letter may state about an inquiry; a template names the ones it needs.

    `channel` says how the matter arrived (press, audit), for an office's own texts alone: where all
    letters but some tell it, those give a source away. It and the sender's number stay empty where
    they would point at whoever reported.
    `law` is the act and the edition that judges; `unverified` says its wording was not seen, and
    `cautions` what must be known of it besides.
    `sanctions` are those the law allows, mildest first, by `sanction_articles`; `proposal` is
    the one proposed. `safe_day` is the last day on every reading of the law, `latest_day` the
    last on the most lenient one; `terms` say the last days one by one where there are several.
    `consequences` have their days from the decision, before it as if the sanction were imposed on
    the day of the letter. `decisions` are those that stand; `decided` says that none is awaited.
    `crime_signs` pair what was seen with the article of the Criminal Code. `measures` are steps the
    agency has taken already. `bases` are the codes of the articles a letter may cite on its day,
    `recipient` the id of the dated entry it goes to.
    `asked` is what only the writer knew. `redirections` are those that
    stand, `meetings` those somebody must be invited to, `reminded` the letter a reminder is about,
    `addressee` the person a letter to a person is written to.
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
    decisions: tuple[str, ...] = ()
    decided: bool = False
    safe_day: date | None = None
    latest_day: date | None = None
    terms: tuple[str, ...] = ()
    gates: tuple[CitedText, ...] = ()
    consequences: tuple[CitedText, ...] = ()
    overrides: tuple[str, ...] = ()
    crime_signs: tuple[CitedText, ...] = ()
    offences: tuple[OffenceOnPaper, ...] = ()
    threshold: ThresholdOnPaper | None = None
    bases: tuple[str, ...] = ()
    recipient: str = ""
    measures: tuple[str, ...] = ()
    reply_by: date | None = None
    annexes: tuple[Annex, ...] = ()
    asked: tuple[AskedFact, ...] = ()
    redirections: tuple[RedirectionOnPaper, ...] = ()
    meetings: tuple[MeetingOnPaper, ...] = ()
    reminded: RemindedLetter | None = None
    addressee: PersonOnPaper | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class LetterPage:
    """A letter ready to be printed.

    `kind` names a folder of `resources/letters`. `addressee` are the lines of the upper right.
    `anchor` is the head of the ledger printed at the foot, empty when there is none. `word_forms`
    are those the office wrote itself. `blank_number` is that of the strict-account blank it is
    printed on (row LT-05).
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
    look: LetterLook = USUAL_LOOK
    blank_number: str = ""
    word_forms: tuple[WordForm, ...] = ()
