"""What a version that is about to judge, or to judge no more, changes for open inquiries."""

from dataclasses import dataclass

from ethics_desk.domain.errors import DeskError
from ethics_desk.domain.inquiry import Allegation, InquiryStage
from ethics_desk.domain.language import Language
from ethics_desk.domain.progress import Progress, silent
from ethics_desk.domain.rule_edition import RuleEditionId
from ethics_desk.rules.book import RuleBook
from ethics_desk.rules.editions import lay_over
from ethics_desk.rules.judging.evaluation import Caution, Evaluation
from ethics_desk.services.desk import Desk
from ethics_desk.services.rule_shelf import text_of
from ethics_desk.services.rulebook.rule_signing import ReadDraft
from ethics_desk.services.sanction_facts import sanction_facts
from ethics_desk.store.work import Work

ENDED = frozenset({InquiryStage.CLOSED, InquiryStage.REDIRECTED, InquiryStage.DISCONTINUED})


@dataclass(frozen=True, slots=True, kw_only=True)
class Impact:
    """What a draft would change, and how many of its entries still rest on an assumption."""

    changes: tuple["ChangedJudgement", ...]
    assumed: int


@dataclass(frozen=True, slots=True, kw_only=True)
class ChangedJudgement:
    """An undecided allegation the edition would judge, before and after."""

    inquiry_id: str
    number: str
    official: str
    item: str
    before: Evaluation
    after: Evaluation

    @property
    def differs(self) -> bool:
        """Whether the result is another one, not only the version it follows from."""
        return _result(self.before) != _result(self.after)

    @property
    def cautions(self) -> tuple[Caution, ...]:
        """What must be known of the new judgement and need not be of the old one."""
        known = {one.code for one in self.before.warnings}
        return tuple(one for one in self.after.warnings if one.code not in known)


def edition_impact(desk: Desk, edition_id: RuleEditionId, progress: Progress = silent) -> Impact:
    """Every undecided allegation of an open inquiry whose judgement the draft would change, today.

    Empty when the draft cannot be read: it cannot be signed then.
    """
    with desk.read() as work:
        edition = work.rule_editions.get(edition_id)
        after = lay_over(desk.rules, text_of(edition)).book
        if after is None:
            return Impact(changes=(), assumed=0)
        allegations = _undecided(work, edition.pack)
        found = []
        for done, allegation in enumerate(allegations):
            progress(done, len(allegations))
            change = _change(desk, work, allegation, after)
            if change is not None:
                found.append(change)
    pack = after.pack(edition.pack)
    read = ReadDraft(pack=pack, version=pack.version(edition.code))
    return Impact(changes=tuple(found), assumed=read.assumed)


def _undecided(work: Work, pack: str) -> list[Allegation]:
    return [
        allegation
        for stage in InquiryStage
        if stage not in ENDED
        for inquiry in work.inquiries.of(stage=stage, pack=pack)
        if not inquiry.voided
        for allegation in work.allegations.of(inquiry_id=inquiry.id)
        if not work.decisions.of(allegation_id=allegation.id)
    ]


def _change(
    desk: Desk, work: Work, allegation: Allegation, book: RuleBook
) -> ChangedJudgement | None:
    """Both judgements of one allegation; None when they are the same or its days are impossible."""
    try:
        facts = sanction_facts(desk, work, allegation, desk.today())
        before = desk.rules.evaluate(facts)
        after = book.evaluate(book.read_facts(facts.as_document()))
    except DeskError:
        return None
    if _result(before) == _result(after) and _versions(before) == _versions(after):
        return None
    inquiry = work.inquiries.get(allegation.inquiry_id)
    party = work.parties.get(allegation.party_id)
    return ChangedJudgement(
        inquiry_id=inquiry.id,
        number=inquiry.number,
        official=work.persons.get(party.person_id).name_in(Language.RU).full,
        item=allegation.item,
        before=before,
        after=after,
    )


def _result(one: Evaluation) -> object:
    return one.outcome, one.sanctions, one.last_days, one.time_status


def _versions(one: Evaluation) -> object:
    return one.sanctions_version, one.terms_version, one.status
