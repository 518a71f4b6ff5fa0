"""What a letter may state about an inquiry, gathered from the records in the letter's language.

The source of the matter is never among these facts (row WB-08).
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from ethics_desk.domain.evidence import Evidence, EvidenceKind
from ethics_desk.domain.finding import Finding, FindingOutcome
from ethics_desk.domain.inquiry import Allegation, Inquiry, Party, PartyRole
from ethics_desk.domain.language import Language
from ethics_desk.domain.paper import (
    AllegationOnPaper,
    Annex,
    BarredSanction,
    CitedText,
    FindingOnPaper,
    LetterFacts,
    OfficialOnPaper,
)
from ethics_desk.domain.person import Person, PersonName
from ethics_desk.domain.sanction import NO_SANCTION
from ethics_desk.rules.evaluation import Evaluation
from ethics_desk.rules.kinds import Status
from ethics_desk.services.agency_directory import agency_name_on
from ethics_desk.services.circumstances import known_circumstances
from ethics_desk.services.desk import Desk
from ethics_desk.services.gate_states import GateStanding, gate_states
from ethics_desk.services.sanction_choice import judge, sanction_title
from ethics_desk.services.standing_proposals import standing_proposal
from ethics_desk.store.work import Work


@dataclass(frozen=True, slots=True, kw_only=True)
class LetterWish:
    """What only the writer of a letter knows: signs of a crime, annexes, the day of reply."""

    language: Language
    day: date
    crime_signs: tuple[CitedText, ...] = ()
    annexes: tuple[Annex, ...] = ()
    reply_by: date | None = None


@dataclass(frozen=True, slots=True)
class _Judged:
    """One substantiated allegation with its place in the letter and the rules' answer."""

    place: int
    allegation: Allegation
    official: str
    evaluation: Evaluation


def letter_facts(desk: Desk, work: Work, inquiry: Inquiry, wish: LetterWish) -> LetterFacts:
    """Everything the records say, inside a transaction; what is not known stays empty."""
    language = wish.language
    words = desk.texts.in_(language)
    officials = work.parties.of(inquiry_id=inquiry.id, role=PartyRole.OFFICIAL)
    allegations = work.allegations.of(inquiry_id=inquiry.id)
    judged = _judged(desk, work, allegations, wish)
    evaluations = [one.evaluation for one in judged]
    several = len(judged) > 1
    return LetterFacts(
        inquiry_number=inquiry.number,
        received_on=inquiry.received_on,
        received_number=inquiry.incoming_number,
        channel=words.say(f"channel.{inquiry.channel}"),
        officials=tuple(_official(work, party, wish) for party in officials),
        allegations=tuple(_allegation(desk, inquiry, one, language) for one in allegations),
        findings=tuple(_findings(desk, work, allegations, language)),
        law=_law(desk, inquiry, evaluations, language),
        unverified=any(one.status is not Status.SEEN for one in evaluations),
        sanctions=tuple(_sanctions(desk, inquiry, judged, language, several=several)),
        sanction_articles=_articles(desk, inquiry, judged, language),
        barred=tuple(_barred(desk, inquiry, judged, language, several=several)),
        proposal="; ".join(_proposals(desk, work, inquiry, judged, language)),
        safe_day=_earliest(one.last_days.safe for one in evaluations),
        latest_day=_earliest(one.last_days.latest for one in evaluations),
        gates=tuple(_gates(work, officials, judged, wish)),
        crime_signs=wish.crime_signs,
        measures=tuple(_measures(desk, work, inquiry, language)),
        reply_by=wish.reply_by,
        annexes=wish.annexes,
    )


def evidence_title(desk: Desk, evidence: Evidence, language: Language) -> str:
    """A piece of evidence as a letter names it: its number and title."""
    return desk.texts.in_(language).say(
        "letter.evidence", number=str(evidence.number), title=evidence.title
    )


def annexes_from_evidence(
    desk: Desk, work: Work, inquiry: Inquiry, language: Language
) -> tuple[Annex, ...]:
    """The files of evidence that were not withdrawn, as annexes."""
    return tuple(
        Annex(title=evidence_title(desk, one, language))
        for one in work.evidence.of(inquiry_id=inquiry.id)
        if one.kind is EvidenceKind.FILE and not one.withdrawn_reason
    )


def name_in(person: Person, language: Language) -> PersonName:
    """A person's name in the script of a language, else in the nearest one known."""
    wanted = {
        Language.KK: (person.kk, person.ru, person.latin),
        Language.RU: (person.ru, person.kk, person.latin),
        Language.EN: (person.latin, person.ru, person.kk),
    }[language]
    return next(name for name in wanted if name.full)


def _official(work: Work, party: Party, wish: LetterWish) -> OfficialOnPaper:
    name = name_in(work.persons.get(party.person_id), wish.language).full
    if party.post_id is None:
        return OfficialOnPaper(name=name, post="", agency="")
    post = work.posts.get(party.post_id)
    return OfficialOnPaper(
        name=name,
        post=post.title.in_(wish.language),
        agency=agency_name_on(work, post.agency_id, wish.day).in_(wish.language),
        unit=post.unit.in_(wish.language),
    )


def _allegation(
    desk: Desk, inquiry: Inquiry, allegation: Allegation, language: Language
) -> AllegationOnPaper:
    item = desk.rules.pack(inquiry.pack).item(allegation.item, allegation.committed_on)
    return AllegationOnPaper(
        title=allegation.item if item is None else item.title.in_(language),
        citation=allegation.item if item is None else item.citation.in_(language),
        text=allegation.text,
        committed_on=allegation.committed_on,
        discovered_on=allegation.discovered_on,
        continuing=allegation.continuing,
    )


def _findings(
    desk: Desk, work: Work, allegations: Sequence[Allegation], language: Language
) -> Iterable[FindingOnPaper]:
    words = desk.texts.in_(language)
    for place, allegation in enumerate(allegations, start=1):
        for finding in work.findings.of(allegation_id=allegation.id):
            yield FindingOnPaper(
                allegation=place,
                conclusion=_conclusion(words.say(f"finding.{finding.outcome}"), finding),
                evidence=tuple(
                    evidence_title(desk, work.evidence.get(key), language)
                    for key in finding.evidence_ids
                ),
            )


def _conclusion(outcome: str, finding: Finding) -> str:
    return f"{outcome}. {finding.reasoning}" if finding.reasoning else outcome


def _judged(
    desk: Desk, work: Work, allegations: Sequence[Allegation], wish: LetterWish
) -> list[_Judged]:
    found = []
    for place, allegation in enumerate(allegations, start=1):
        findings = work.findings.of(allegation_id=allegation.id)
        if not findings or findings[0].outcome is not FindingOutcome.SUBSTANTIATED:
            continue
        person = work.persons.get(work.parties.get(allegation.party_id).person_id)
        found.append(
            _Judged(
                place=place,
                allegation=allegation,
                official=name_in(person, wish.language).initials,
                evaluation=judge(desk, work, allegation, wish.day).evaluation,
            )
        )
    return found


def _sanctions(
    desk: Desk, inquiry: Inquiry, judged: list[_Judged], language: Language, *, several: bool
) -> Iterable[str]:
    for one in judged:
        for code in one.evaluation.sanctions:
            yield _about(one, _title(desk, inquiry, one, code, language), several=several)


def _barred(
    desk: Desk, inquiry: Inquiry, judged: list[_Judged], language: Language, *, several: bool
) -> Iterable[BarredSanction]:
    for one in judged:
        for barred in one.evaluation.excluded:
            title = _title(desk, inquiry, one, barred.sanction, language)
            yield BarredSanction(
                sanction=_about(one, title, several=several),
                citation=barred.citation.in_(language),
                reason=barred.reason.in_(language),
            )


def _proposals(
    desk: Desk, work: Work, inquiry: Inquiry, judged: list[_Judged], language: Language
) -> Iterable[str]:
    words = desk.texts.in_(language)
    for one in judged:
        proposal = standing_proposal(work, one.allegation.id)
        if proposal is None:
            continue
        if proposal.sanction == NO_SANCTION:
            title = words.say("sanction.none")
        else:
            title = _title(desk, inquiry, one, proposal.sanction, language)
        yield _about(one, title, several=len(judged) > 1)


def _gates(
    work: Work, officials: Sequence[Party], judged: list[_Judged], wish: LetterWish
) -> Iterable[CitedText]:
    by_id = {party.id: party for party in officials}
    several = len(judged) > 1
    for one in judged:
        known = known_circumstances(work, by_id[one.allegation.party_id])
        for state in gate_states(one.evaluation, known):
            if state.stops_on(wish.day) or state.standing is GateStanding.TO_CHECK:
                text = _about(one, state.gate.text.in_(wish.language), several=several)
                yield CitedText(text=text, citation=state.gate.citation.in_(wish.language))


def _measures(desk: Desk, work: Work, inquiry: Inquiry, language: Language) -> Iterable[str]:
    words = desk.texts.in_(language)
    for measure in work.measures.of(inquiry_id=inquiry.id):
        yield words.say(
            "letter.measure",
            day=measure.taken_on,
            kind=words.say(f"measure.{measure.kind}"),
            citation=words.say(f"citation.{measure.citation}"),
        )


def _law(
    desk: Desk, inquiry: Inquiry, evaluations: Sequence[Evaluation], language: Language
) -> str:
    pack = desk.rules.pack(inquiry.pack)
    titles = {version.code: version.info.title.in_(language) for version in pack.versions}
    used = dict.fromkeys(
        code
        for one in evaluations
        for code in (one.sanctions_version, one.terms_version)
        if code is not None
    )
    return "; ".join([titles[code] for code in used])


def _articles(desk: Desk, inquiry: Inquiry, judged: list[_Judged], language: Language) -> str:
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


def _title(desk: Desk, inquiry: Inquiry, one: _Judged, code: str, language: Language) -> str:
    pack = desk.rules.pack(inquiry.pack)
    return sanction_title(pack, code, one.evaluation.sanctions_version).in_(language)


def _about(one: _Judged, text: str, *, several: bool) -> str:
    return f"{one.official} ({one.place}): {text}" if several else text


def _earliest(days: Iterable[date | None]) -> date | None:
    known = list(days)
    return None if not known or None in known else min(day for day in known if day is not None)
