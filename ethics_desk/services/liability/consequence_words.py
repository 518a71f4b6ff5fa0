"""What follows from a sanction or a conviction, in the words of one language."""

from collections.abc import Iterable
from dataclasses import dataclass

from ethics_desk.rules.following.aftermath import Aftermath, DayDoubt
from ethics_desk.rules.packs.kinds import Status
from ethics_desk.rules.packs.provisions import BarRule
from ethics_desk.services.liability.consequences import Consequence
from ethics_desk.texts import In


@dataclass(frozen=True, slots=True, kw_only=True)
class ConsequenceLine:
    """One line: what follows from what, until when, by which article.

    `remark` is not empty where the wording was not read, the day may be another one, or the rule
    has exceptions: it belongs beside the day.
    """

    what: str
    ground: str
    until: str
    citation: str
    remark: str

    @property
    def sentence(self) -> str:
        """Everything but the article, in one line."""
        until = f"{self.until} ({self.remark})" if self.remark else self.until
        return f"{self.ground}: {self.what} – {until}"


def in_words(consequences: Iterable[Consequence], words: In) -> tuple[ConsequenceLine, ...]:
    """The consequences as lines, each once."""
    lines = (_line(one, words) for one in consequences)
    return tuple(dict.fromkeys(lines))


def _line(one: Consequence, words: In) -> ConsequenceLine:
    after, language = one.aftermath, words.language
    return ConsequenceLine(
        what=words.say(f"aftermath.{after.kind}"),
        ground=_ground(one, words),
        until=until_in_words(after, words),
        citation="; ".join(one.in_(language) for one in after.citations),
        remark=_remark(after, words),
    )


def _ground(one: Consequence, words: In) -> str:
    if one.ground is None:
        return words.say("aftermath.conviction")
    title = one.ground.in_(words.language)
    if one.if_imposed is None:
        return title
    return words.say("aftermath.if-imposed", sanction=title, day=words.day(one.if_imposed))


def _remark(after: Aftermath, words: In) -> str:
    """What to know before relying on the day; a bar is never told without its exceptions."""
    told = []
    if after.status is not Status.SEEN:
        told.append(words.say("aftermath.not-seen"))
    if after.doubt is not None:
        told.append(words.say(f"aftermath.{after.doubt}", later=after.later_day))
    if isinstance(after.rule, BarRule):
        told += [one.in_(words.language) for one in after.rule.exceptions]
    return "; ".join(told)


def until_in_words(after: Aftermath, words: In) -> str:
    """Until when it lasts."""
    if after.for_life:
        return words.say("aftermath.for-life")
    if after.last_day is None and after.doubt is DayDoubt.PENALTY_NOT_RECORDED:
        return words.say("aftermath.years-of-penalty", years=after.years)
    if after.last_day is None:
        return words.say("aftermath.while-it-stands")
    return words.say("aftermath.until", day=words.day(after.last_day))
