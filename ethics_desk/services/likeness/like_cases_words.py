"""Like cases in words: every figure with the arithmetic it comes from, in one language."""

from ethics_desk.domain.like_cases import LikeCases, LikeInquiry, UsualRange
from ethics_desk.domain.like_cases_paper import LikeCasesPaper
from ethics_desk.domain.sanction import Proposal
from ethics_desk.rules.likeness.like_cases_kept import read_like_cases
from ethics_desk.texts import In


def found_words(words: In, like: LikeCases) -> tuple[str, ...]:
    """How many were decided, how many count, what could not be considered."""
    if not like.nearest:
        return (words.say("like-cases.none"),)
    said = [words.say("like-cases.found", found=like.found, nearest=len(like.nearest))]
    if like.unknown:
        said.append(words.say("like-cases.unknown", factors=list(like.unknown)))
    return tuple(said)


def likeness_words(words: In, like: LikeCases, one: LikeInquiry) -> str:
    """How alike one inquiry is: factors shared of those considered, and their weight."""
    weight, total = like.weight_shared(one), like.weight
    return words.say(
        "like-cases.shares",
        shared=len(one.shared),
        all=len(like.considered),
        weight=weight,
        total=total,
        percent=round(100 * weight / total) if total else 0,
    )


def likeness_in_short(words: In, like: LikeCases, one: LikeInquiry) -> str:
    """How alike one inquiry is, for a narrow column."""
    return words.say(
        "like-cases.shares-short",
        shared=len(one.shared),
        all=len(like.considered),
        weight=like.weight_shared(one),
    )


def weight_words(words: In, like: LikeCases) -> str:
    """What is considered in the inquiry compared, and how much each of it weighs."""
    factors = [
        words.say("like-cases.weighed", factor=one.title, value=one.value, weight=one.weight)
        for one in like.considered
    ]
    return words.say("like-cases.weights", factors=factors, total=like.weight)


def range_words(words: In, like: LikeCases) -> tuple[str, ...]:
    """The steps of severity, what was decided how often, and the usual range."""
    if not like.nearest:
        return ()
    rungs = [
        words.say("like-cases.rung", place=place, title=rung.title)
        for place, rung in enumerate(like.ladder)
    ]
    counts = [words.say("like-cases.counted", sanction=rung.title, n=n) for rung, n in like.counts]
    return (
        words.say("like-cases.ladder", rungs=rungs),
        words.say("like-cases.counts", counts=counts),
        _usual_words(words, like),
    )


def distance_words(words: In, like: LikeCases, sanction: str) -> tuple[str, ...]:
    """How far a proposal lies from the usual range; nothing where there is none."""
    usual = like.usual
    return () if usual is None else (_distance(words, like, usual, sanction),)


def choice_words(words: In, like: LikeCases) -> tuple[str, ...]:
    """That the law leaves no choice, where it leaves none."""
    if not like.no_choice:
        return ()
    titles = [rung.title for rung in like.ladder if rung.code in like.allowed]
    key = "like-cases.no-choice" if titles else "like-cases.no-choice-none"
    return (words.say(key, sanction=titles),)


def like_cases_paper(words: In, proposal: Proposal | None) -> LikeCasesPaper | None:
    """The section of a derivation: the comparison as it was when the proposal was made."""
    like = None if proposal is None else read_like_cases(proposal.like_cases)
    if proposal is None or like is None:
        return None
    places = {one.factor: place for place, one in enumerate(like.considered, start=1)}
    reason = proposal.departure_reason
    return LikeCasesPaper(
        opening=(words.say("like-cases.method"), *found_words(words, like)),
        factors=_factor_rows(words, like) if like.nearest else (),
        inquiries=tuple(
            (
                one.number,
                like.title(one.sanction).in_(words.language),
                ", ".join(str(places[factor]) for factor in one.shared) or "–",
                likeness_words(words, like, one),
            )
            for one in like.nearest
        ),
        closing=(
            *range_words(words, like),
            *distance_words(words, like, proposal.sanction),
            *choice_words(words, like),
            *([words.say("like-cases.reason", reason=reason)] if reason else []),
        ),
    )


def like_cases_lines(words: In, proposal: Proposal | None) -> tuple[str, ...]:
    """The same as sentences: what was found, each inquiry, the range, the distance, the reason."""
    paper = like_cases_paper(words, proposal)
    if paper is None:
        return ()
    inquiries = (
        f"№ {number} – {sanction}: {alike}" for number, sanction, _, alike in paper.inquiries
    )
    return (*paper.opening, *inquiries, *paper.closing)


def _factor_rows(words: In, like: LikeCases) -> tuple[tuple[str, str, str], ...]:
    language = words.language
    rows = (
        (f"{place}. {one.title.in_(language)}", one.value.in_(language), words.number(one.weight))
        for place, one in enumerate(like.considered, start=1)
    )
    return (*rows, (words.say("like-cases.all-weight"), "", words.number(like.weight)))


def _usual_words(words: In, like: LikeCases) -> str:
    usual = like.usual
    if usual is None:
        return words.say("like-cases.too-few", fewest=like.fewest)
    lowest, middle, highest = (
        like.ladder[place].title for place in (usual.lowest, usual.middle, usual.highest)
    )
    if usual.lowest == usual.highest:
        return words.say("like-cases.range-one", middle=middle)
    key = "like-cases.range" if len(like.nearest) % 2 else "like-cases.range-even"
    return words.say(key, lowest=lowest, highest=highest, middle=middle)


def _distance(words: In, like: LikeCases, usual: UsualRange, sanction: str) -> str:
    rung = like.rung(sanction)
    steps = usual.distance(rung)
    key = "inside" if steps == 0 else "harsher" if steps > 0 else "milder"
    return words.say(
        f"like-cases.{key}",
        sanction=like.ladder[rung].title,
        rung=rung,
        border=usual.highest if steps > 0 else usual.lowest,
        steps=abs(steps),
    )
