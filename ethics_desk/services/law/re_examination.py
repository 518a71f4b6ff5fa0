"""Decisions the law now in force would judge differently: a list to look at, nothing is changed."""

import json
from collections.abc import Collection, Iterator
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from ethics_desk.domain.errors import DeskError
from ethics_desk.domain.kept_judgement import KeptJudgement
from ethics_desk.domain.language import Language
from ethics_desk.domain.progress import Progress, silent
from ethics_desk.domain.sanction import NO_SANCTION
from ethics_desk.rules.book import RuleBook
from ethics_desk.rules.comparing.answers import read_answer
from ethics_desk.rules.comparing.comparison import Difference, compare
from ethics_desk.rules.comparing.kept_articles import kept_steps
from ethics_desk.rules.comparing.law_choice import OWN_LAW, Judged, LawChoice, judge_by
from ethics_desk.rules.packs.entries import Version
from ethics_desk.rules.packs.kinds import Status
from ethics_desk.services.desk import Desk
from ethics_desk.store.lists.kept_judgements import (
    Place,
    count_kept,
    count_without_facts,
    kept_after,
)

AT_ONCE = 200


class Why(StrEnum):
    """Why a decision stands in the list."""

    LAW = "law"
    DATA = "data"
    BOTH = "both"
    UNREADABLE = "unreadable"


@dataclass(frozen=True, slots=True, kw_only=True)
class ReExamined:
    """One decision or proposal that would be judged differently now.

    `by_law` is what differs between the law it was judged by and the version now in force,
    `by_data` what differs because the pack's data was corrected: the same versions answer
    otherwise than they did then. `allowed_now` says whether the law now in force still allows what
    was imposed or proposed, None where nothing was. `refusal` says why the kept facts cannot be
    judged any more.
    """

    kept: KeptJudgement
    why: Why
    by_law: tuple[Difference, ...] = ()
    by_data: tuple[Difference, ...] = ()
    allowed_now: bool | None = None
    law_now: Judged | None = None
    refusal: DeskError | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ReExamination:
    """What came out of judging all kept judgements again by the law in force on a day.

    `without_facts` decisions were taken over from elsewhere, without facts to judge by. `unseen`
    are versions now in force whose text nobody read: with them the list rests on an assumption.
    """

    day: date
    judged: int
    without_facts: int
    rows: tuple[ReExamined, ...]
    unseen: tuple[Version, ...]


def re_examination(desk: Desk, language: Language, progress: Progress = silent) -> ReExamination:
    """Judge every standing decision and every waiting proposal by the law now in force.

    The facts are those kept then; the records are only read, some at a time, so that work goes on
    meanwhile. Names come in `language`.
    """
    book, day, packs, done = desk.rules, desk.today(), set[str](), 0
    rows: list[ReExamined] = []
    with desk.read() as work:
        total, untold = count_kept(work.connection), count_without_facts(work.connection)
    progress(0, total)
    for some in _kept(desk, language):
        found = (re_examine(book, kept, day) for kept in some)
        rows += [row for row in found if row is not None]
        packs |= {kept.pack for kept in some}
        done += len(some)
        progress(min(done, total), total)
    return ReExamination(
        day=day,
        judged=done,
        without_facts=untold,
        rows=tuple(rows),
        unseen=_unseen(book, packs, day),
    )


def re_examine(book: RuleBook, kept: KeptJudgement, day: date) -> ReExamined | None:
    """One judgement held against the law of a day; None when it would be judged the same."""
    try:
        facts = book.read_facts(json.loads(kept.facts))
        then, now = judge_by(book, facts, OWN_LAW), judge_by(book, facts, LawChoice(day=day))
    except DeskError as refusal:
        return ReExamined(kept=kept, why=Why.UNREADABLE, refusal=refusal)
    by_law = _judging(then, now)
    by_data = _judging(_as_kept(kept, then), then)
    if not by_law and not by_data:
        return None
    return ReExamined(
        kept=kept,
        why=_why(by_law, by_data),
        by_law=by_law,
        by_data=by_data,
        allowed_now=_allowed(kept, now),
        law_now=now,
    )


def _unseen(book: RuleBook, packs: Collection[str], day: date) -> tuple[Version, ...]:
    """The versions in force on a day whose text the authors of the packs did not read."""
    used = [pack for pack in book.packs() if pack.code in packs]
    in_force = (pack.version_on(day) for pack in used)
    return tuple(
        version.info
        for version in in_force
        if version is not None and version.info.status is not Status.SEEN
    )


def _kept(desk: Desk, language: Language) -> Iterator[tuple[KeptJudgement, ...]]:
    """All kept judgements, some at a time; the file is let go in between."""
    place = Place()
    while True:
        with desk.read() as work:
            some = kept_after(work.connection, place, AT_ONCE, language)
        if not some:
            return
        yield some
        place = Place(decided=some[-1].decided, id=some[-1].id)


def _as_kept(kept: KeptJudgement, now: Judged) -> Judged:
    """The answer kept then, with the articles it was kept with."""
    whole = json.loads(kept.evaluation)
    return Judged(
        pack=now.pack,
        facts=now.facts,
        answer=read_answer(whole),
        kept=kept_steps(now.pack, whole),
    )


def _judging(left: Judged, right: Judged) -> tuple[Difference, ...]:
    """In what two judgements differ; most do not, which is seen at a glance."""
    if left.answer.judgement == right.answer.judgement:
        return ()
    return tuple(one for one in compare(left, right).differences if one.judging)


def _why(by_law: tuple[Difference, ...], by_data: tuple[Difference, ...]) -> Why:
    if by_law and by_data:
        return Why.BOTH
    return Why.LAW if by_law else Why.DATA


def _allowed(kept: KeptJudgement, now: Judged) -> bool | None:
    return None if kept.sanction == NO_SANCTION else kept.sanction in now.answer.sanctions
