"""What holds for all facts: pauses, last days, determinism, months, keeping."""

from datetime import date, timedelta

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from ethics_desk.rules.judging.facts import Misconduct, Pause, Post, Prior, SanctionFacts
from ethics_desk.rules.packs.kinds import Outcome, TimeStatus
from ethics_desk.rules.packs.periods import Span, merged, plus_months, running_end

DAY = timedelta(days=1)
ITEMS = ["csl-50-1-2", "csl-50-1-6", "csl-50-1-9", "csl-44-1", "csl-45-2-budget", "csl-51-4"]
REASONS = ["leave", "incapacity", "appeal", "criminal-proceedings", "prosecutor-review"]
quick = settings(
    deadline=None, max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
days = st.dates(date(2024, 10, 1), date(2027, 6, 30))


@st.composite
def pauses(draw, *, open_ended=True):
    starts = draw(days)
    ends = None
    if not open_ended or draw(st.booleans()):
        ends = starts + timedelta(days=draw(st.integers(0, 60)))
    return Pause(reason=draw(st.sampled_from(REASONS)), starts=starts, ends=ends)


@st.composite
def facts(draw, *, open_ended=True):
    committed = draw(days)
    discovered = committed + timedelta(days=draw(st.integers(0, 400)))
    decided = discovered + timedelta(days=draw(st.integers(0, 400)))
    continuing = draw(st.booleans())
    ended = None
    if continuing and draw(st.booleans()):
        ended = committed + timedelta(days=draw(st.integers(0, 500)))
    imposed = committed - timedelta(days=draw(st.integers(0, 500)))
    return SanctionFacts(
        pack="kz-civil-service",
        decision_date=decided,
        misconduct=Misconduct(
            item=draw(st.sampled_from(ITEMS)),
            committed=committed,
            discovered=discovered,
            continuing=continuing,
            ended=ended,
        ),
        elected=draw(st.booleans()),
        post=draw(
            st.none()
            | st.builds(Post, lower_vacancy=st.booleans(), meets_lower_requirements=st.booleans())
        ),
        pauses=tuple(draw(st.lists(pauses(open_ended=open_ended), max_size=4))),
        prior=tuple(draw(st.lists(st.just(Prior(item="csl-50-1-6", imposed=imposed)), max_size=1))),
        dismissal_grounds=tuple(draw(st.lists(st.just("csl-61-1-8"), max_size=1))),
    )


def split(pause):
    """The same pause in two pieces that touch."""
    if pause.ends is None or pause.ends == pause.starts:
        return (pause,)
    first = Pause(reason=pause.reason, starts=pause.starts, ends=pause.starts)
    return (first, Pause(reason=pause.reason, starts=pause.starts + DAY, ends=pause.ends))


def with_pauses(known, new):
    return SanctionFacts(
        pack=known.pack,
        decision_date=known.decision_date,
        misconduct=known.misconduct,
        elected=known.elected,
        post=known.post,
        pauses=tuple(new),
        prior=known.prior,
        dismissal_grounds=known.dismissal_grounds,
    )


@quick
@given(known=facts())
def test_splitting_or_doubling_a_pause_changes_nothing(rule_book, known):
    pieces = [piece for pause in known.pauses for piece in split(pause)]

    whole = rule_book.evaluate(known)
    parted = rule_book.evaluate(with_pauses(known, reversed(pieces)))
    doubled = rule_book.evaluate(with_pauses(known, [*known.pauses, *known.pauses]))

    assert parted.last_days == whole.last_days == doubled.last_days
    assert parted.outcome == whole.outcome == doubled.outcome


@quick
@given(known=facts())
def test_the_safe_day_is_not_after_the_latest(rule_book, known):
    days_found = rule_book.evaluate(known).last_days

    if days_found.safe is not None and days_found.latest is not None:
        assert days_found.safe <= days_found.latest
        assert days_found.safe >= known.misconduct.discovered


@quick
@given(known=facts())
def test_both_last_days_are_working_days_outside_pauses(rule_book, known):
    days_found = rule_book.evaluate(known).last_days

    for day in (days_found.safe, days_found.latest):
        if day is not None:
            assert rule_book.calendar.is_working_day(day)
            assert not [
                pause
                for pause in known.pauses
                if pause.reason != "prosecutor-review"
                and pause.starts <= day <= (pause.ends or date.max)
            ]


@quick
@given(known=facts())
def test_the_same_facts_give_the_same_answer(rule_book, known):
    assert rule_book.evaluate(known) == rule_book.evaluate(known)


@quick
@given(known=facts())
def test_sanctions_are_allowed_or_excluded_never_both(rule_book, known):
    answer = rule_book.evaluate(known)

    assert not set(answer.sanctions) & {one.sanction for one in answer.excluded}
    assert bool(answer.sanctions) == (answer.outcome is Outcome.SANCTIONS)
    if answer.outcome is Outcome.SANCTIONS:
        assert answer.time_status is not TimeStatus.EXPIRED


@quick
@given(known=facts())
def test_facts_survive_being_kept(rule_book, known):
    act = known.misconduct
    if act.ended is None or act.ended >= act.committed:
        assert rule_book.read_facts(known.as_document()) == known


@quick
@given(known=facts(open_ended=False), pause=pauses(open_ended=False))
def test_another_pause_never_shortens_a_term(rule_book, known, pause):
    before = rule_book.evaluate(with_pauses(known, ())).last_days
    after = rule_book.evaluate(with_pauses(known, [pause])).last_days

    if before.discovery_term is not None and after.discovery_term is not None:
        assert after.discovery_term >= before.discovery_term
        assert after.commission_cap_strict == before.commission_cap_strict


@given(day=days, months=st.integers(0, 60))
def test_months_end_on_the_same_day_or_the_last_of_the_month(day, months):
    end = plus_months(day, months)

    assert (end.year * 12 + end.month) - (day.year * 12 + day.month) == months
    assert end.day == day.day or (end.day < day.day and (end + DAY).day == 1)


@given(
    anchor=days,
    length=st.integers(1, 400),
    spans=st.lists(st.tuples(days, st.integers(0, 40)), max_size=5),
)
def test_a_running_term_counts_its_days_outside_pauses(anchor, length, spans):
    paused = merged(Span(first, first + timedelta(days=more)) for first, more in spans)

    end = running_end(anchor, anchor + timedelta(days=length), paused)

    counted = [
        day
        for day in (anchor + timedelta(days=n) for n in range(1, (end - anchor).days + 1))
        if not any(span.holds(day) for span in paused)
    ]
    assert len(counted) == length
    assert counted[-1] == end
