"""What a letter may state about an inquiry, gathered from the records in the letter's language.

The source of the matter is never among these facts (row WB-08).
"""

from collections.abc import Iterable, Sequence

from ethics_desk.domain.evidence import Evidence, EvidenceKind
from ethics_desk.domain.inquiry import Allegation, Inquiry, Party, PartyRole
from ethics_desk.domain.language import Language
from ethics_desk.domain.paper import (
    AllegationOnPaper,
    Annex,
    FindingOnPaper,
    LetterFacts,
    OfficialOnPaper,
)
from ethics_desk.rules.judging.evaluation import Evaluation
from ethics_desk.rules.packs.kinds import Outcome, Status
from ethics_desk.rules.packs.wording import Say
from ethics_desk.services.agency_directory import agency_name_on
from ethics_desk.services.desk import Desk
from ethics_desk.services.letter_judgements import (
    Judged,
    LetterWish,
    articles_cited,
    barred_sanctions,
    earliest,
    initials,
    judged_allegations,
    law_applied,
    name_in,
    open_gates,
    override_reasons,
    possible_sanctions,
    proposed_sanctions,
)
from ethics_desk.services.liability.letter_consequences import expected_consequences
from ethics_desk.services.measures import measure_words
from ethics_desk.store.work import Work
from ethics_desk.texts import In


def letter_facts(desk: Desk, work: Work, inquiry: Inquiry, wish: LetterWish) -> LetterFacts:
    """Everything the records say, inside a transaction; what is not known stays empty."""
    language = wish.language
    words = desk.texts.in_(language)
    officials = work.parties.of(inquiry_id=inquiry.id, role=PartyRole.OFFICIAL)
    allegations = work.allegations.of(inquiry_id=inquiry.id)
    judged = judged_allegations(desk, work, allegations, wish, several=len(officials) > 1)
    evaluations = [one.evaluation for one in judged]
    still_open = [one for one in judged if one.open]
    return LetterFacts(
        inquiry_number=inquiry.number,
        received_on=inquiry.received_on,
        received_number=inquiry.incoming_number,
        channel=words.say(f"channel.{inquiry.channel}"),
        officials=tuple(_official(work, party, wish) for party in officials),
        allegations=tuple(_allegations(desk, work, inquiry, allegations, language)),
        findings=tuple(_findings(desk, work, allegations, judged, wish)),
        law=law_applied(desk, inquiry, evaluations, language),
        unverified=any(one.status is not Status.SEEN for one in evaluations),
        cautions=_cautions(evaluations, language),
        sanctions=tuple(possible_sanctions(desk, inquiry, judged, language)),
        sanction_articles=articles_cited(desk, inquiry, judged, language),
        barred=tuple(barred_sanctions(desk, inquiry, judged, language)),
        proposal="; ".join(proposed_sanctions(desk, work, inquiry, judged, language)),
        safe_day=earliest(one.evaluation.last_days.safe for one in still_open),
        latest_day=earliest(one.evaluation.last_days.latest for one in still_open),
        terms=tuple(_terms(desk, still_open, language)),
        consequences=expected_consequences(desk, work, inquiry, judged, wish),
        gates=tuple(open_gates(desk, work, still_open, wish)),
        overrides=tuple(override_reasons(work, allegations, language)),
        crime_signs=wish.crime_signs,
        measures=tuple(_measures(desk, work, inquiry, language)),
        reply_by=wish.reply_by,
        annexes=wish.annexes,
    )


_TOLD_IN_LETTERS = frozenset({Say.RESTS_ON_ASSUMPTION, Say.TERM_REVIVED})


def _cautions(evaluations: Iterable[Evaluation], language: Language) -> tuple[str, ...]:
    """What whoever decides must know of the law applied, each told once."""
    found = (
        one.text.in_(language)
        for evaluation in evaluations
        for one in evaluation.warnings
        if one.code in _TOLD_IN_LETTERS
    )
    return tuple(dict.fromkeys(found))


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


def _allegations(
    desk: Desk,
    work: Work,
    inquiry: Inquiry,
    allegations: Sequence[Allegation],
    language: Language,
) -> Iterable[AllegationOnPaper]:
    """Each allegation; where several officials are concerned, with whose it is."""
    several = len(work.parties.of(inquiry_id=inquiry.id, role=PartyRole.OFFICIAL)) > 1
    for allegation in allegations:
        item = desk.rules.pack(inquiry.pack).item(allegation.item, allegation.committed_on)
        title = allegation.item if item is None else item.title.in_(language)
        official = initials(work, allegation, language)
        yield AllegationOnPaper(
            title=f"{official}: {title}" if several else title,
            citation=allegation.item if item is None else item.citation.in_(language),
            text=allegation.text,
            committed_on=allegation.committed_on,
            discovered_on=allegation.discovered_on,
            continuing=allegation.continuing,
        )


def _findings(
    desk: Desk,
    work: Work,
    allegations: Sequence[Allegation],
    judged: Sequence[Judged],
    wish: LetterWish,
) -> Iterable[FindingOnPaper]:
    """What was found, and why no sanction is asked for where none can be imposed."""
    words = desk.texts.in_(wish.language)
    barred = {one.place: _no_sanction(words, one, wish) for one in judged if not one.open}
    for place, allegation in enumerate(allegations, start=1):
        for finding in work.findings.of(allegation_id=allegation.id):
            said = (words.say(f"finding.{finding.outcome}"), finding.reasoning, barred.get(place))
            evidence = tuple(
                evidence_title(desk, work.evidence.get(key), wish.language)
                for key in finding.evidence_ids
            )
            yield FindingOnPaper(
                allegation=place,
                conclusion=". ".join(part.rstrip(". ") for part in said if part),
                evidence=evidence or (words.say("letter.no-evidence"),),
            )


def _no_sanction(words: In, one: Judged, wish: LetterWish) -> str:
    """Why the rules allow no sanction; a letter on a crime says so by itself."""
    outcome = one.evaluation.outcome
    if outcome is Outcome.REFER_FIRST and wish.crime_signs:
        return ""
    return words.say("letter.no-sanction", outcome=words.say(f"outcome.{outcome}"))


def _measures(desk: Desk, work: Work, inquiry: Inquiry, language: Language) -> Iterable[str]:
    words = desk.texts.in_(language)
    for measure in work.measures.of(inquiry_id=inquiry.id):
        title, citation = measure_words(desk, inquiry.pack, measure)
        yield words.say(
            "letter.measure",
            day=measure.taken_on,
            kind=title.in_(language),
            citation=citation.in_(language),
        )


def _terms(desk: Desk, judged: Sequence[Judged], language: Language) -> Iterable[str]:
    """The last undisputed day of each, when a letter is about several."""
    words = desk.texts.in_(language)
    if len(judged) > 1:
        for one in judged:
            day = one.evaluation.last_days.safe
            until = words.say("letter.term-passed") if day is None else words.long_day(day)
            yield f"{one.official} ({one.place}): {until}"
