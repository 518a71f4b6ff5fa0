"""What the rules say about the allegations of a letter, one by one and taken together."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from ethics_desk.domain.finding import FindingOutcome
from ethics_desk.domain.inquiry import Allegation, Inquiry, PartyId
from ethics_desk.domain.language import Language
from ethics_desk.domain.letter import Letter
from ethics_desk.domain.letter_paper import Annex
from ethics_desk.domain.paper import BarredSanction, CitedText
from ethics_desk.domain.sanction import NO_SANCTION, Decision
from ethics_desk.domain.transfer import Redirection
from ethics_desk.rules.judging.evaluation import Evaluation
from ethics_desk.rules.packs.entries import Version
from ethics_desk.services.desk import Desk
from ethics_desk.services.gates.gate_states import GateStanding
from ethics_desk.services.gates.gates import gates_of
from ethics_desk.services.law_words import source_on_letter
from ethics_desk.services.sanction_choice import judge, sanction_title
from ethics_desk.services.standing_proposals import standing_decision, standing_proposal
from ethics_desk.store.work import Work


@dataclass(frozen=True, slots=True, kw_only=True)
class LetterWish:
    """What only the writer of a letter knows: signs of a crime, annexes, the day of reply.

    `offences` are codes of administrative offences, `recipient` the id of whom it goes to. A letter
    `about` one official tells of nobody else's part; `reminded` is the letter a reminder is about,
    `redirections` what a redirect letter carries on.
    """

    language: Language
    day: date
    crime_signs: tuple[CitedText, ...] = ()
    offences: tuple[str, ...] = ()
    recipient: str = ""
    about: PartyId | None = None
    reminded: Letter | None = None
    redirections: tuple[Redirection, ...] = ()
    annexes: tuple[Annex, ...] = ()
    reply_by: date | None = None


@dataclass(frozen=True, slots=True)
class Judged:
    """One substantiated allegation with its place in the letter and the rules' answer.

    `named` says that a letter about several must tell whose and which it is; `decision` is the one
    that stands.
    """

    place: int
    allegation: Allegation
    official: str
    evaluation: Evaluation
    named: bool
    decision: Decision | None = None

    @property
    def open(self) -> bool:
        """Whether a sanction is still to come, so that its days and requirements matter."""
        return self.decision is None and self.evaluation.open


def initials(work: Work, allegation: Allegation, language: Language) -> str:
    """The official an allegation is about, as a letter names them the second time."""
    person = work.persons.get(work.parties.get(allegation.party_id).person_id)
    return person.name_in(language).initials


def judged_allegations(
    desk: Desk, work: Work, allegations: Sequence[Allegation], wish: LetterWish, *, several: bool
) -> list[Judged]:
    """The substantiated allegations with the rules' answer on the day of the letter."""
    made_out = [
        (place, allegation)
        for place, allegation in enumerate(allegations, start=1)
        for finding in work.findings.of(allegation_id=allegation.id)[:1]
        if finding.outcome is FindingOutcome.SUBSTANTIATED
    ]
    return [
        Judged(
            place=place,
            allegation=allegation,
            official=initials(work, allegation, wish.language),
            evaluation=judge(desk, work, allegation, wish.day).evaluation,
            named=several or len(made_out) > 1,
            decision=standing_decision(work, allegation.id),
        )
        for place, allegation in made_out
    ]


def possible_sanctions(
    desk: Desk, inquiry: Inquiry, judged: Sequence[Judged], language: Language
) -> Iterable[str]:
    """The sanctions the law allows, one line for each."""
    for one in judged:
        for code in one.evaluation.sanctions:
            yield _about(one, _title(desk, inquiry, one, code, language))


def barred_sanctions(
    desk: Desk, inquiry: Inquiry, judged: Sequence[Judged], language: Language
) -> Iterable[BarredSanction]:
    """The sanctions that may not be imposed, with the article.

    What only a fact nobody wrote down stands against is not told as if the law barred it.
    """
    for one in judged:
        for barred in (each for each in one.evaluation.excluded if not each.unknown):
            title = _title(desk, inquiry, one, barred.sanction, language)
            yield BarredSanction(
                sanction=_about(one, title),
                citation=barred.citation.in_(language),
                reason=barred.reason.in_(language),
            )


def proposed_sanctions(
    desk: Desk, work: Work, inquiry: Inquiry, judged: Sequence[Judged], language: Language
) -> Iterable[str]:
    """What stands proposed."""
    words = desk.texts.in_(language)
    for one in judged:
        proposal = standing_proposal(work, one.allegation.id)
        if proposal is None:
            continue
        if proposal.sanction == NO_SANCTION:
            title = words.say("sanction.none")
        else:
            title = _title(desk, inquiry, one, proposal.sanction, language)
        yield _about(one, title)


def decisions_made(
    desk: Desk, inquiry: Inquiry, judged: Sequence[Judged], language: Language
) -> Iterable[str]:
    """What was decided: the sanction, when and by whom, by which order."""
    words = desk.texts.in_(language)
    for one in judged:
        made = one.decision
        if made is None:
            continue
        imposed = made.sanction != NO_SANCTION
        told = words.say(
            "letter.decision" if made.order_number else "letter.decision-no-order",
            sanction=_title(desk, inquiry, one, made.sanction, language)
            if imposed
            else words.say("sanction.none"),
            day=made.decided_on,
            by=made.decided_by,
            number=made.order_number,
            ordered=made.order_date,
        )
        yield _about(one, told)


def gates_told(
    desk: Desk, work: Work, judged: Sequence[Judged], wish: LetterWish, *, every: bool
) -> Iterable[CitedText]:
    """What must still be done before a sanction; what concerns everybody is said once.

    A gate that concerns some only is told of everybody: nobody reads from it who they are. `every`
    gate is told where a reason for deciding with one open is: which it was is not left over.
    """
    words = desk.texts.in_(wish.language)
    concerned: dict[CitedText, list[Judged]] = {}
    for one in judged:
        party = work.parties.get(one.allegation.party_id)
        for state in gates_of(desk, work, party, one.evaluation):
            left_to_others = state.standing_on_paper is GateStanding.TO_CHECK
            if every or left_to_others or state.stops_on(wish.day):
                gate = CitedText(
                    text=state.gate.text.in_(wish.language),
                    citation=source_on_letter(words, state.gate.entry),
                )
                concerned.setdefault(gate, []).append(one)
    for gate, ones in concerned.items():
        if len(ones) == len(judged):
            yield gate
        for one in ones if len(ones) < len(judged) else ():
            yield CitedText(text=_about(one, gate.text), citation=gate.citation)


def override_reasons(
    work: Work, allegations: Sequence[Allegation], language: Language
) -> Iterable[str]:
    """Why it was decided with a requirement open; which one is never told on paper."""
    for place, allegation in enumerate(allegations, start=1):
        decision = standing_decision(work, allegation.id)
        if decision is None or not decision.override:
            continue
        if len(allegations) > 1:
            yield f"{initials(work, allegation, language)} ({place}): {decision.override}"
        else:
            yield decision.override


def law_applied(
    desk: Desk, inquiry: Inquiry, evaluations: Sequence[Evaluation], language: Language
) -> str:
    """The editions of the law that judged."""
    pack = desk.rules.pack(inquiry.pack)
    titles = {version.code: _told(version.info, language) for version in pack.versions}
    used = dict.fromkeys(
        code
        for one in evaluations
        for code in (one.sanctions_version, one.terms_version)
        if code is not None
    )
    return "; ".join([titles[code] for code in used])


def _told(version: Version, language: Language) -> str:
    """A version's title; where another law's figures stand in for it, its act and what is assumed.

    Such a title says that the text was not seen, and so does the assumption: once is enough.
    """
    if version.assumption is None:
        return version.title.in_(language)
    return f"{version.citation.in_(language)}; {version.assumption.in_(language)}"


def articles_cited(
    desk: Desk, inquiry: Inquiry, judged: Sequence[Judged], language: Language
) -> str:
    """The articles the sanctions rest on."""
    pack = desk.rules.pack(inquiry.pack)
    cited: dict[str, None] = {}
    for one in judged:
        version = next(
            (v for v in pack.versions if v.code == one.evaluation.sanctions_version), None
        )
        item = None if version is None else version.items.get(one.allegation.item)
        if version is not None and item is not None and item.group is not None:
            cited[version.groups[item.group].citation.in_(language)] = None
    return "; ".join(cited)


def _title(desk: Desk, inquiry: Inquiry, one: Judged, code: str, language: Language) -> str:
    pack = desk.rules.pack(inquiry.pack)
    return sanction_title(pack, code, one.evaluation.sanctions_version).in_(language)


def _about(one: Judged, text: str) -> str:
    return f"{one.official} ({one.place}): {text}" if one.named else text


def earliest(days: Iterable[date | None]) -> date | None:
    """The first of the days; none when one of them cannot be said."""
    known = list(days)
    return None if not known or None in known else min(day for day in known if day is not None)
