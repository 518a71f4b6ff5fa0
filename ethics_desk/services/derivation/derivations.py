"""The derivation of a sanction on paper: what the rules were asked, what they answered, and why."""

import json
from dataclasses import dataclass, replace
from datetime import date

from ethics_desk.documents.law.derivation import derivation_pdf as print_derivation
from ethics_desk.documents.press import open_press
from ethics_desk.domain.account import Member
from ethics_desk.domain.inquiry import Allegation, AllegationId, Inquiry
from ethics_desk.domain.language import Language, Trilingual
from ethics_desk.domain.paper import BarredSanction, CitedText, DerivationPage, LastDay, Signatory
from ethics_desk.domain.person import Person
from ethics_desk.domain.reasoning import Reasoning
from ethics_desk.domain.sanction import Decision, Proposal
from ethics_desk.rules.judging.evaluation import Evaluation
from ethics_desk.rules.packs.kinds import Status
from ethics_desk.services.agency_directory import agency_name_on
from ethics_desk.services.derivation.kept_answer import as_kept, kept_answer
from ethics_desk.services.derivation.later_law import later_lines
from ethics_desk.services.derivation.reasoning import Traced, facts_told, reasoning_told, traced
from ethics_desk.services.desk import Desk
from ethics_desk.services.gates.gate_states import GateStanding, GateState
from ethics_desk.services.gates.gates import gates_of
from ethics_desk.services.law_words import source_in
from ethics_desk.services.ledger import anchor_in
from ethics_desk.services.liability.consequence_words import in_words
from ethics_desk.services.liability.consequences import only_general, what_follows
from ethics_desk.services.likeness.like_cases_words import like_cases_lines, like_cases_paper
from ethics_desk.services.sanction_choice import Judgement, judge_as_decided
from ethics_desk.services.sanction_page import SanctionChoice, sanction_choices
from ethics_desk.services.standing_proposals import (
    newest_decision,
    proposal_behind,
    standing_proposal,
)
from ethics_desk.store.work import Work
from ethics_desk.texts import In

_LAST_DAYS = (
    "discovery_term",
    "commission_cap_strict",
    "commission_cap_paused",
    "safe",
    "latest",
)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Gathered:
    """What is printed, as the records tell it; `kept` is what it was kept with."""

    traced: Traced
    kept: Decision | Proposal | None
    proposal: Proposal | None
    inquiry: Inquiry
    agency: Trilingual
    specimen: bool
    anchor: str
    official: Person
    member: Member
    gates: tuple[GateState, ...]

    @property
    def judgement(self) -> Judgement:
        """What the rules were asked and answered."""
        return self.traced.judgement


def derivation_pdf(
    desk: Desk, allegation_id: AllegationId, language: Language, day: date | None = None
) -> bytes:
    """The derivation as PDF; it is not kept. The same records give the same bytes."""
    page = derivation_page(desk, allegation_id, language, day)
    return print_derivation(page, open_press(desk.resources))


def derivation_page(
    desk: Desk, allegation_id: AllegationId, language: Language, day: date | None = None
) -> DerivationPage:
    """The derivation as a value.

    Without a day it is that of the decision, or of the proposal that stands, with the facts kept
    then; when there is neither, or a day is given, the records are judged as they are now.
    """
    words, gathered = desk.texts.in_(language), _gather(desk, allegation_id, day)
    page = _answered_now(desk, words, allegation_id, gathered)
    kept = kept_answer(desk, words, gathered.kept)
    return page if kept is None else as_kept(page, kept, gathered.judgement)


def _answered_now(
    desk: Desk, words: In, allegation_id: AllegationId, gathered: _Gathered
) -> DerivationPage:
    """The page with what the rules answer now to the facts gathered."""
    language = words.language
    evaluation = gathered.judgement.evaluation
    override, departure = _reasons_kept(gathered)
    pack = desk.rules.pack(evaluation.pack)
    choices = sanction_choices(desk, pack.code, evaluation)
    return DerivationPage(
        language=language,
        agency=gathered.agency.shown_in(language),
        inquiry_number=gathered.inquiry.number,
        made_on=desk.today(),
        official=gathered.official.name_in(language).full,
        facts=facts_told(desk, words, gathered.traced),
        outcome=words.say(f"sanction-outcome.{evaluation.outcome}"),
        sanctions=tuple(one.title.in_(language) for one in choices if one.allowed),
        barred=tuple(_barred(one, language) for one in choices if not one.allowed),
        last_days=_last_days(words, evaluation),
        reasoning=reasoning_told(desk, words, gathered.traced),
        gates=tuple(_gate(words, state, told=not override) for state in gathered.gates),
        override=override,
        departure=departure,
        consequences=_consequences(desk, words, allegation_id, gathered),
        warnings=_warnings(words, evaluation),
        later_law=later_lines(words, pack, evaluation),
        law=_law(desk, evaluation, language),
        unverified=evaluation.status is not Status.SEEN,
        signatories=(_signatory(gathered.member, language),),
        like_cases=like_cases_paper(words, gathered.proposal),
        kept_with=_kept_with(words, gathered.kept),
        specimen=gathered.specimen,
        anchor=gathered.anchor,
    )


def _gather(desk: Desk, allegation_id: AllegationId, day: date | None) -> _Gathered:
    with desk.read() as work:
        allegation = work.allegations.get(allegation_id)
        inquiry = work.inquiries.get(allegation.inquiry_id)
        party = work.parties.get(allegation.party_id)
        judgement, kept = _judgement(desk, work, allegation, day)
        return _Gathered(
            traced=traced(desk, work, allegation, judgement),
            kept=kept,
            proposal=proposal_behind(work, allegation.id),
            inquiry=inquiry,
            agency=agency_name_on(work, inquiry.agency_id, desk.today()),
            specimen=any(one.specimen for one in work.offices.of(agency_id=inquiry.agency_id)),
            anchor=anchor_in(work),
            official=work.persons.get(party.person_id),
            member=work.members.get(desk.member),
            gates=gates_of(desk, work, party, judgement.evaluation),
        )


def told_derivation(
    desk: Desk, allegation_id: AllegationId, language: Language, day: date
) -> Reasoning:
    """The derivation as the window shows it: the records as they are, judged on a day."""
    with desk.read() as work:
        allegation = work.allegations.get(allegation_id)
        found = traced(desk, work, allegation, judge_as_decided(desk, work, allegation, day))
        proposal, decision = (
            proposal_behind(work, allegation.id),
            newest_decision(work, allegation.id),
        )
    words = desk.texts.in_(language)
    departure = "" if decision is None else decision.departure
    return replace(
        reasoning_told(desk, words, found),
        like_cases=like_cases_lines(words, proposal),
        departure=words.say("reasoning.departure", reason=departure) if departure else "",
    )


def _judgement(
    desk: Desk, work: Work, allegation: Allegation, day: date | None
) -> tuple[Judgement, Decision | Proposal | None]:
    """The facts judged, and what they were kept with in the records, if they were.

    A sanction taken over from a register was judged elsewhere: there are no facts of that day.
    """
    kept: Decision | Proposal | None = newest_decision(work, allegation.id)
    if kept is None:
        kept = standing_proposal(work, allegation.id)
    if day is not None or kept is None or not kept.facts:
        return judge_as_decided(desk, work, allegation, day or desk.today()), None
    facts = desk.rules.read_facts(json.loads(kept.facts))
    return Judgement(facts=facts, evaluation=desk.rules.evaluate(facts)), kept


def _warnings(words: In, evaluation: Evaluation) -> tuple[str, ...]:
    return tuple(warning.text.in_(words.language) for warning in evaluation.warnings)


def _signatory(member: Member, language: Language) -> Signatory:
    return Signatory(post=member.post.shown_in(language), name=member.name.shown_in(language))


def _consequences(
    desk: Desk, words: In, allegation_id: AllegationId, gathered: _Gathered
) -> tuple[CitedText, ...]:
    """What follows in general, then what follows with its days; each thing once."""
    evaluation, language = gathered.judgement.evaluation, words.language
    following = what_follows(desk, allegation_id, gathered.judgement.facts.decision_date)
    told = (
        CitedText(text=one.text.in_(language), citation=source_in(words, one.entry))
        for one in only_general(evaluation, following)
    )
    dated = (
        CitedText(text=line.sentence, citation=line.citation) for line in in_words(following, words)
    )
    return (*told, *dated)


def _barred(choice: SanctionChoice, language: Language) -> BarredSanction:
    return BarredSanction(
        sanction=choice.title.in_(language),
        citation=choice.citation.in_(language),
        reason=choice.reason.in_(language),
    )


def _kept_with(words: In, kept: Decision | Proposal | None) -> str:
    """Whose answer it is, when it is not one of today."""
    if kept is None:
        return ""
    if isinstance(kept, Decision):
        return words.say("derivation.kept-decision", day=kept.decided_on)
    return words.say("derivation.kept-proposal", day=kept.proposed_on)


def _last_days(words: In, evaluation: Evaluation) -> tuple[LastDay, ...]:
    return tuple(
        LastDay(
            label=words.say(f"last-day.{name}"),
            day=getattr(evaluation.last_days, name),
            explanation=words.say(f"last-day.{name}.why"),
        )
        for name in _LAST_DAYS
    )


def _reasons_kept(gathered: _Gathered) -> tuple[str, str]:
    """Why it was decided with a gate open, and why otherwise than proposed.

    Which gate it was is not told: beside such a reason no gate says how it stands, so that the
    reason leads to no whistle-blower by elimination (ACL art 24(4), rows WB-02 and WB-08).
    """
    decision = gathered.kept
    if not isinstance(decision, Decision):
        return "", ""
    return decision.override, decision.departure


def _gate(words: In, state: GateState, *, told: bool) -> CitedText:
    # Paper goes to many hands: whether an official is a whistle-blower is never read from it
    # (ACL art 24(4), rows WB-02 and WB-08).
    text = state.gate.text.in_(words.language)
    if told:
        standing = state.standing_on_paper
        day = state.closed_on if standing is GateStanding.CLOSED else None
        text = f"{text} – {words.say(f'gate-standing.{standing}', day=day)}"
    return CitedText(text=text, citation=source_in(words, state.gate.entry))


def _law(desk: Desk, evaluation: Evaluation, language: Language) -> str:
    """The wordings used: the one that says which sanctions, and the one of terms if another."""
    titles = {one.code: one.info.title for one in desk.rules.pack(evaluation.pack).versions}
    used = dict.fromkeys((evaluation.sanctions_version, evaluation.terms_version))
    return "; ".join(titles[code].in_(language) for code in used if code in titles)
