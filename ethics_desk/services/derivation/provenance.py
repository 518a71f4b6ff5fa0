"""Who established or noted each fact of a judgement, when, and on which evidence.

The facts of the act are established by a finding that substantiates them, on its day and on its
evidence. What stands in the records without one, or was changed after it, is only noted. A box
that nobody touched says nothing.

Only numbers of evidence and members of the office are told: nothing leads to the source of a
complaint, and whether an official is a whistle-blower is not among the facts (rows WB-02, WB-08).
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from ethics_desk.domain.finding import Finding, FindingOutcome
from ethics_desk.domain.inquiry import Allegation
from ethics_desk.domain.language import Trilingual
from ethics_desk.domain.reasoning import Established
from ethics_desk.domain.sanction import NO_SANCTION
from ethics_desk.rules.judging import fact_paths as at
from ethics_desk.rules.judging.facts import Pause, Prior, SanctionFacts
from ethics_desk.services.circumstances import known_circumstances, pauses_of
from ethics_desk.services.desk import Desk
from ethics_desk.services.sanction_facts import closed_case_of, earlier_sanctions, post_of
from ethics_desk.store.lists.journal import told_of
from ethics_desk.store.work import Work
from ethics_desk.texts.speech import KAZAKHSTAN_TIME


@dataclass(frozen=True, slots=True, kw_only=True)
class Provenance:
    """What a fact rests on: numbers of evidence, the member who wrote it down, the day.

    `inquiry_number` is set when the fact stands in another inquiry of these records. Without
    `established` it was noted, and nothing was found about it.
    """

    member: Trilingual
    on: date
    evidence: tuple[int, ...] = ()
    inquiry_number: str = ""
    established: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class _Source:
    """A fact as the records have it: the record and the fields it stands in.

    Without fields any line about the record tells of the fact.
    """

    path: str
    value: object
    subject: str
    fields: tuple[str, ...] = ()
    of_the_act: bool = False
    inquiry_number: str = ""
    from_the_start: bool = True


def provenance_of(
    desk: Desk, work: Work, allegation: Allegation, facts: SanctionFacts
) -> dict[str, Provenance | None]:
    """By path, of every fact that still stands in the records as it was judged.

    None for a "no" that nobody wrote down.
    """
    sources = tuple(_sources(desk, work, allegation))
    finding = _substantiated(work, allegation)
    subjects = {one.subject for one in sources}
    lines: dict[str, list[Established]] = {}
    for line in told_of(work.connection, subjects if finding is None else {*subjects, finding.id}):
        lines.setdefault(line.subject_id, []).append(line)
    found = None if finding is None else next(iter(lines.get(finding.id, [])[-1:]), None)
    traced: dict[str, Provenance | None] = {}
    for path, family, value in _judged(facts):
        source = next((one for one in sources if (one.path, one.value) == (family, value)), None)
        if source is None:
            continue
        written = _newest(lines.get(source.subject, []), source)
        if written is None:
            if value is False and source.from_the_start:
                traced[path] = None
        elif finding and found and source.of_the_act and written.at <= found.at:
            traced[path] = Provenance(
                evidence=_numbers(work, finding),
                member=found.member,
                on=finding.found_on,
                established=True,
            )
        else:
            day = written.at.astimezone(KAZAKHSTAN_TIME).date()
            traced[path] = Provenance(
                member=written.member, on=day, inquiry_number=source.inquiry_number
            )
    return traced


def _substantiated(work: Work, allegation: Allegation) -> Finding | None:
    findings = work.findings.of(allegation_id=allegation.id)
    return next((one for one in findings if one.outcome is FindingOutcome.SUBSTANTIATED), None)


def _newest(lines: list[Established], source: _Source) -> Established | None:
    """The last line about one of the fields; else, where it tells of them, the first one.

    A record is begun with every box at "no": its first line tells of what is otherwise.
    """
    if not source.fields:
        return lines[-1] if lines else None
    for line in reversed(lines):
        if not set(source.fields).isdisjoint(line.fields):
            return line
    told = source.from_the_start and source.value is not False
    return lines[0] if lines and told else None


def _judged(facts: SanctionFacts) -> Iterator[tuple[str, str, object]]:
    """Each fact judged: its path, the path it has in the records, its value."""
    act = facts.misconduct
    single = {
        at.ITEM: act.item,
        at.COMMITTED: act.committed,
        at.DISCOVERED: act.discovered,
        at.CONTINUING: act.continuing,
        at.ENDED: act.ended,
        at.ELECTED: facts.elected,
        at.POST: facts.post,
        at.SIGNS_OF_CRIME: facts.signs_of_crime,
        at.SIGNS_OF_OFFENCE: facts.signs_of_administrative_offence,
        at.CLOSED_CASE: facts.closed_case,
        at.SANCTIONED: facts.same_misconduct_sanctioned,
    }
    if facts.post is not None:
        single[at.LOWER_VACANCY] = facts.post.lower_vacancy
        single[at.LOWER_REQUIREMENTS] = facts.post.meets_lower_requirements
    yield from ((path, path, value) for path, value in single.items())
    for family, values in (
        (at.PAUSES, facts.pauses),
        (at.PRIOR, facts.prior),
        (at.GROUNDS, facts.dismissal_grounds),
    ):
        yield from ((at.nth(family, place), family, one) for place, one in enumerate(values))


def _sources(desk: Desk, work: Work, allegation: Allegation) -> Iterator[_Source]:
    yield from _of_allegation(allegation)
    yield from _of_official(work, allegation)
    for pause in pauses_of(work, allegation.party_id):
        value = Pause(reason=pause.reason, starts=pause.starts_on, ends=pause.ends_on)
        yield _Source(path=at.PAUSES, value=value, subject=pause.id)
    inquiry = work.inquiries.get(allegation.inquiry_id)
    person_id = work.parties.get(allegation.party_id).person_id
    for one in earlier_sanctions(desk, work, inquiry, person_id, allegation.id):
        yield _Source(
            path=at.PRIOR,
            value=Prior(item=one.item, imposed=one.imposed_on, annulled=one.annulled_on),
            subject=one.record,
            inquiry_number=one.number if one.from_records else "",
        )
    for decision in work.decisions.of(allegation_id=allegation.id):
        if decision.sanction != NO_SANCTION:
            yield _Source(path=at.SANCTIONED, value=True, subject=decision.id)


def _of_allegation(allegation: Allegation) -> Iterator[_Source]:
    """What the allegation says: of the act, and of what else became of it."""
    act = (
        (at.ITEM, allegation.item, "item"),
        (at.COMMITTED, allegation.committed_on, "committed_on"),
        (at.DISCOVERED, allegation.discovered_on, "discovered_on"),
        (at.CONTINUING, allegation.continuing, "continuing"),
        (at.ENDED, allegation.ended_on, "ended_on"),
    )
    for path, fact, name in act:
        yield _Source(path=path, value=fact, subject=allegation.id, fields=(name,), of_the_act=True)
    for path, value, names in (
        (at.SIGNS_OF_CRIME, allegation.signs_of_crime, ("signs_of_crime",)),
        (at.SIGNS_OF_OFFENCE, allegation.signs_of_offence, ("signs_of_offence",)),
        (at.CLOSED_CASE, closed_case_of(allegation), ("closed_kind", "closed_on")),
        (at.SANCTIONED, allegation.sanctioned_elsewhere, ("sanctioned_elsewhere",)),
    ):
        yield _Source(path=path, value=value, subject=allegation.id, fields=names)


def _numbers(work: Work, finding: Finding) -> tuple[int, ...]:
    return tuple(sorted(work.evidence.get(key).number for key in finding.evidence_ids))


def _of_official(work: Work, allegation: Allegation) -> Iterator[_Source]:
    """The post held, the lower post, the grounds: circumstances not recorded tell of nothing."""
    party = work.parties.get(allegation.party_id)
    if party.post_id is not None:
        elected = work.posts.get(party.post_id).elected
        yield _Source(path=at.ELECTED, value=elected, subject=party.post_id, fields=("elected",))
    known = known_circumstances(work, party)
    post = post_of(known)
    facts: list[tuple[str, object, tuple[str, ...]]] = [
        (at.GROUNDS, code, ("dismissal_grounds",)) for code in known.dismissal_grounds
    ]
    vacancy, requirements = "lower_vacancy", "meets_lower_requirements"
    if post is not None:
        facts += [
            (at.POST, post, (vacancy, requirements)),
            (at.LOWER_VACANCY, post.lower_vacancy, (vacancy,)),
            (at.LOWER_REQUIREMENTS, post.meets_lower_requirements, (requirements,)),
        ]
    for path, value, names in facts:
        yield _Source(path=path, value=value, subject=party.id, fields=names, from_the_start=False)
