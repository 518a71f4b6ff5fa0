"""What a letter may state about an inquiry, gathered from the records in the letter's language.

The source of the matter is never among these facts (row WB-08).
"""

from collections.abc import Iterable, Sequence
from dataclasses import replace

from ethics_desk.domain.inquiry import Allegation, Inquiry, Party, PartyRole
from ethics_desk.domain.language import Language
from ethics_desk.domain.letter_paper import (
    AllegationOnPaper,
    FindingOnPaper,
    LetterFacts,
)
from ethics_desk.rules.judging.evaluation import Evaluation
from ethics_desk.rules.packs.kinds import Outcome, Status
from ethics_desk.rules.packs.wording import Say
from ethics_desk.services.desk import Desk
from ethics_desk.services.letters.annexes import evidence_title, source_names
from ethics_desk.services.letters.consequences import expected_consequences
from ethics_desk.services.letters.judgements import (
    Judged,
    LetterWish,
    articles_cited,
    barred_sanctions,
    decisions_made,
    earliest,
    gates_told,
    initials,
    judged_allegations,
    law_applied,
    override_reasons,
    possible_sanctions,
    proposed_sanctions,
)
from ethics_desk.services.letters.legal_ground import articles_on, offences_told
from ethics_desk.services.letters.matter_course import (
    letter_reminded_of,
    meetings_told,
    official_told,
    redirections_told,
)
from ethics_desk.services.measures import measure_words
from ethics_desk.store.work import Work
from ethics_desk.texts import In


def letter_facts(desk: Desk, work: Work, inquiry: Inquiry, wish: LetterWish) -> LetterFacts:
    """Everything the records say, inside a transaction; what is not known stays empty."""
    language = wish.language
    words = desk.texts.in_(language)
    officials, allegations = _concerned(work, inquiry, wish)
    judged = judged_allegations(desk, work, allegations, wish, several=len(officials) > 1)
    liability = desk.rules.pack(inquiry.pack).liability
    evaluations = [one.evaluation for one in judged]
    return replace(
        _judged_facts(desk, work, inquiry, judged, wish),
        inquiry_number=inquiry.number,
        received_on=inquiry.received_on,
        received_number="" if inquiry.channel.points_at_person else inquiry.incoming_number,
        channel=_channel(words, inquiry),
        officials=tuple(official_told(work, party, wish) for party in officials),
        allegations=tuple(_allegations(desk, work, inquiry, allegations, language)),
        findings=tuple(_findings(desk, work, inquiry, judged, wish)),
        unverified=_unverified(desk, inquiry, allegations, evaluations),
        crime_signs=wish.crime_signs,
        offences=tuple(offences_told(liability, wish, allegations, words)),
        bases=articles_on(liability, wish.day),
        recipient=wish.recipient,
        measures=tuple(_measures(desk, work, inquiry, wish)),
        redirections=tuple(redirections_told(work, inquiry, wish)),
        meetings=tuple(meetings_told(desk, work, judged, wish)),
        reminded=letter_reminded_of(wish),
        reply_by=wish.reply_by,
        annexes=wish.annexes,
    )


def _judged_facts(
    desk: Desk, work: Work, inquiry: Inquiry, judged: Sequence[Judged], wish: LetterWish
) -> LetterFacts:
    """What the rules say of the substantiated allegations, and what was decided."""
    language = wish.language
    evaluations = [one.evaluation for one in judged]
    awaited = [one for one in judged if one.decision is None]
    still_open = [one for one in judged if one.open]
    overrides = tuple(override_reasons(work, _concerned(work, inquiry, wish)[1], language))
    return LetterFacts(
        law=law_applied(desk, inquiry, evaluations, language),
        cautions=_cautions(evaluations, language),
        sanctions=tuple(possible_sanctions(desk, inquiry, awaited, language)),
        sanction_articles=articles_cited(desk, inquiry, awaited, language),
        barred=tuple(barred_sanctions(desk, inquiry, awaited, language)),
        proposal="; ".join(proposed_sanctions(desk, work, inquiry, awaited, language)),
        decisions=tuple(decisions_made(desk, inquiry, judged, language)),
        decided=bool(judged) and not awaited and not wish.crime_signs,
        safe_day=earliest(one.evaluation.last_days.safe for one in still_open),
        latest_day=earliest(one.evaluation.last_days.latest for one in still_open),
        terms=tuple(_terms(desk, still_open, language)),
        consequences=expected_consequences(desk, work, inquiry, judged, wish),
        gates=tuple(gates_told(desk, work, still_open, wish, every=bool(overrides))),
        overrides=overrides,
    )


def _concerned(
    work: Work, inquiry: Inquiry, wish: LetterWish
) -> tuple[list[Party], list[Allegation]]:
    """The officials and allegations a letter tells of; one about an official tells of no other."""
    officials = work.parties.of(inquiry_id=inquiry.id, role=PartyRole.OFFICIAL)
    allegations = work.allegations.of(inquiry_id=inquiry.id)
    return (
        [one for one in officials if wish.about in (None, one.id)],
        [one for one in allegations if wish.about in (None, one.party_id)],
    )


def _unverified(
    desk: Desk,
    inquiry: Inquiry,
    allegations: Iterable[Allegation],
    evaluations: Iterable[Evaluation],
) -> bool:
    """Whether the law that judges, or one an allegation is drawn from, was not read."""
    pack = desk.rules.pack(inquiry.pack)
    versions = [pack.version_on(one.committed_on) for one in allegations]
    return any(one.status is not Status.SEEN for one in evaluations) or any(
        one is None or one.info.status is not Status.SEEN for one in versions
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


def _channel(words: In, inquiry: Inquiry) -> str:
    return "" if inquiry.channel.points_at_person else words.say(f"channel.{inquiry.channel}")


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
    desk: Desk, work: Work, inquiry: Inquiry, judged: Sequence[Judged], wish: LetterWish
) -> Iterable[FindingOnPaper]:
    """What was found, and why no sanction is asked for where none can be imposed."""
    words, sources = desk.texts.in_(wish.language), source_names(work, inquiry)
    barred = {
        one.place: _no_sanction(words, one, wish)
        for one in judged
        if one.decision is None and not one.open
    }
    for place, allegation in enumerate(work.allegations.of(inquiry_id=inquiry.id), start=1):
        for finding in work.findings.of(allegation_id=allegation.id):
            outcome = words.say(f"finding.{finding.outcome}")
            # It stands behind a colon.
            outcome = outcome[:1].lower() + outcome[1:]
            said = (outcome, finding.reasoning, barred.get(place))
            evidence = tuple(
                evidence_title(desk, work.evidence.get(key), wish.language, sources)
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
    return words.say(f"letter.no-sanction.{outcome}")


def _measures(desk: Desk, work: Work, inquiry: Inquiry, wish: LetterWish) -> Iterable[str]:
    language, words = wish.language, desk.texts.in_(wish.language)
    for measure in work.measures.of(inquiry_id=inquiry.id):
        if wish.about not in (None, measure.party_id):
            continue
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
