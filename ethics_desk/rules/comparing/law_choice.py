"""The law one asks for: that of a day, a version, another pack - the facts keep their own days."""

from dataclasses import dataclass
from datetime import date

from ethics_desk.domain.errors import BadInput
from ethics_desk.rules.book import RuleBook
from ethics_desk.rules.comparing.answers import Answer, answer_of
from ethics_desk.rules.comparing.kept_articles import KeptSteps
from ethics_desk.rules.judging.conclusions import LookedFor, Wanted
from ethics_desk.rules.judging.evaluation import Evaluation
from ethics_desk.rules.judging.fact_reading import read_facts_of
from ethics_desk.rules.judging.facts import SanctionFacts
from ethics_desk.rules.judging.law import Missing, Versions, caution, own_versions
from ethics_desk.rules.judging.sanctions import evaluate, not_covered
from ethics_desk.rules.packs.pack import Pack, PackVersion
from ethics_desk.rules.packs.wording import Say, same


@dataclass(frozen=True, slots=True, kw_only=True)
class LawChoice:
    """Whose law judges: left empty, the facts' own pack and the versions of their own days.

    With a `day` both which sanctions and which terms are those of the version then in force, with
    a `version` those of the version of that id.
    """

    pack: str = ""
    day: date | None = None
    version: str = ""

    def __post_init__(self) -> None:
        """Refuse two answers to one question."""
        if self.day is not None and self.version:
            raise ValueError("the law is asked for by a day or by a version, not by both")


OWN_LAW = LawChoice()


@dataclass(frozen=True, slots=True, kw_only=True)
class Judged:
    """Facts with one answer about them, and the pack in which its articles are found.

    An answer kept earlier brings the steps it was `kept` with: they name its articles.
    """

    pack: Pack
    facts: SanctionFacts
    answer: Answer
    kept: KeptSteps = ()

    @property
    def substance(self) -> PackVersion | None:
        """The version that said which sanctions, as the pack has it now."""
        return _version(self.pack, self.answer.sanctions_version)

    @property
    def procedure(self) -> PackVersion | None:
        """The version that said terms and gates, as the pack has it now."""
        return _version(self.pack, self.answer.terms_version)


def judge_by(book: RuleBook, facts: SanctionFacts, choice: LawChoice) -> Judged:
    """What a law answers about facts; a fact it does not know makes it not cover them, by name.

    Raises `NotFound` for a pack or a version that is not there.
    """
    pack = book.pack(choice.pack or facts.pack)
    evaluation = evaluate_by(book, facts, choice)
    return Judged(pack=pack, facts=facts, answer=answer_of(evaluation))


def evaluate_by(book: RuleBook, facts: SanctionFacts, choice: LawChoice) -> Evaluation:
    """The whole answer a law gives about facts."""
    pack = book.pack(choice.pack or facts.pack)
    asked = _asked(pack, facts, choice)
    if pack.code != facts.pack:
        try:
            facts = read_facts_of({**facts.as_document(), "pack": pack.code}, pack)
        except BadInput as unknown:
            what = same(": ".join(str(one) for one in unknown.details.values()))
            why = caution(pack.wording, Say.FACT_NOT_KNOWN, pack=pack.title, what=what)
            looked_for = LookedFor(what=Wanted.FACT, code=pack.code, day=facts.decision_date)
            missing = Missing(caution=why, looked_for=looked_for, facts=())
            return not_covered(pack, facts, asked or own_versions(pack, facts), missing)
    return evaluate(pack, facts, book.calendars[pack.calendar], asked)


def _asked(pack: Pack, facts: SanctionFacts, choice: LawChoice) -> Versions | None:
    """The versions asked for; None where they are those of the facts' own days anyway."""
    if choice.version:
        named = pack.version(choice.version)
        version: PackVersion | None = named
        asked = pack.wording.say(Say.VERSION_ASKED, version=named.info.title)
    elif choice.day is not None:
        version = pack.version_on(choice.day)
        asked = pack.wording.say(Say.LAW_OF_DAY, day=choice.day)
    else:
        return None
    own = own_versions(pack, facts)
    if version is not None and own.substance is version and own.procedure is version:
        return None
    return Versions(substance=version, procedure=version, asked=asked, day=choice.day)


def _version(pack: Pack, code: str | None) -> PackVersion | None:
    return next((one for one in pack.versions if one.code == code), None)
